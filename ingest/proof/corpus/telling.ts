/**
 * The small language that stories are written in. A template is the text of a cable with slots and choices:
 *
 *     {minister} [SAID|TOLD EMBOFF {day}] THAT {ship} HAD LEFT {port}.
 *     ^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^
 *     slot       one of the parts, by chance
 *
 * What a slot means is the teller's business (scribe.ts).
 */
export type Template = readonly (string | { readonly slot: string } | { readonly choice: readonly Template[] })[]

const compiled = new Map<string, Template>()

/** The parts of a template; each text is read once. */
export function readTemplate(text: string): Template {
  const known = compiled.get(text)
  if (known) return known
  const { parts, at } = readParts(text, 0, false)
  if (at !== text.length) throw new SyntaxError(`stray bracket at ${at} in template: ${text}`)
  compiled.set(text, parts)
  return parts
}

function readParts(text: string, from: number, inChoice: boolean): { parts: Template; at: number } {
  const parts: Template[number][] = []
  let at = from
  let start = from
  const flush = () => {
    if (at > start) parts.push(text.slice(start, at))
  }
  while (at < text.length) {
    const char = text.charAt(at)
    if (char === '{') {
      flush()
      const end = text.indexOf('}', at)
      if (end < 0) throw new SyntaxError(`slot without end in template: ${text}`)
      parts.push({ slot: text.slice(at + 1, end) })
      at = start = end + 1
    } else if (char === '[') {
      flush()
      const choice: Template[] = []
      do {
        const part = readParts(text, at + 1, true)
        choice.push(part.parts)
        at = part.at
      } while (text.charAt(at) === '|')
      if (text.charAt(at) !== ']') throw new SyntaxError(`choice without end in template: ${text}`)
      parts.push({ choice })
      at = start = at + 1
    } else if (inChoice && (char === '|' || char === ']')) {
      break
    } else {
      at++
    }
  }
  flush()
  return { parts, at }
}

/** Tells a template: `slot` gives the words of a slot, `pick` decides a choice. */
export function tell(
  template: Template,
  slot: (name: string) => string,
  pick: (choice: readonly Template[]) => Template,
): string {
  let told = ''
  for (const part of template) {
    if (typeof part === 'string') told += part
    else if ('slot' in part) told += slot(part.slot)
    else told += tell(pick(part.choice), slot, pick)
  }
  return told
}
