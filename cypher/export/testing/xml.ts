/** An element as the formats use them: text and children never mix in one. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  readonly text: string
}

const TOKEN =
  /<\?xml [^?]*\?>|<(?<close>\/)?(?<name>[a-zA-Z][\w.:-]*)(?<attributes>(?:\s+[\w.:-]+="[^"<]*")*)\s*(?<empty>\/)?>|(?<text>[^<]+)/y
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Reads the part of XML 1.0 that Reftel writes; throws where the document is not well formed. */
export function readXml(document: string): XmlElement {
  const illegal = ILLEGAL.exec(document)
  if (illegal) throw new Error(`a character that XML has not, at ${illegal.index}`)
  const open: { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string }[] = []
  let root: XmlElement | null = null
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < document.length) {
    const at = TOKEN.lastIndex
    const groups = TOKEN.exec(document)?.groups
    if (!groups) throw new Error(`not well formed at ${at}: ${document.slice(at, at + 60)}`)
    const { name, close, empty, text, attributes = '' } = groups
    if (text !== undefined) {
      const parent = open.at(-1)
      if (parent) parent.text += unescapeXml(text)
      else if (text.trim()) throw new Error(`text outside of the root at ${at}`)
      continue
    }
    if (!name) continue
    if (!close) open.push({ name, attributes: readAttributes(attributes), children: [], text: '' })
    if (!close && !empty) continue
    const element = open.pop()
    if (element?.name !== name) throw new Error(`</${name}> closes <${element?.name}> at ${at}`)
    const parent = open.at(-1)
    if (parent) parent.children.push(element)
    else if (root) throw new Error(`a second root at ${at}`)
    else root = element
  }
  if (!root || open.length > 0) throw new Error('an element is never closed')
  return root
}

/** All elements of that name below `element`, in document order. */
export function descendants(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)])
}

function readAttributes(text: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name = '', value = ''] of text.matchAll(/([\w.:-]+)="([^"]*)"/g)) {
    if (name in found) throw new Error(`${name} twice in ${text}`)
    found[name] = unescapeXml(value)
  }
  return found
}

function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));|&/g, (whole, code?: string, name?: string) => {
    const character = code ? String.fromCodePoint(Number(code)) : ENTITIES[name ?? '']
    if (character === undefined) throw new Error(`${whole} is no entity`)
    return character
  })
}
