import {
  type CableFacts,
  type CableLayout,
  type Citation,
  canonicalId,
  type GraphStore,
  openStore,
  type PersonFacts,
  type PersonRole,
} from '@reftel/cypher'

/** A cable of the corpus as it is written down here; spans are looked up in the text. */
interface Written {
  readonly id: string
  readonly date: string
  readonly subject: string
  readonly classification?: string
  readonly to?: readonly string[]
  readonly info?: readonly string[]
  readonly tags?: readonly string[]
  readonly text: string
  /** Words of the text that cite, with what they mean; an empty target leads nowhere, one with a question mark is possible. */
  readonly cites?: readonly (readonly [words: string, target: string, where: 'ref' | 'text'])[]
  readonly persons?: readonly (readonly [name: string, role: PersonRole, title: string])[]
  /** Names that are too often no person. */
  readonly possible?: readonly string[]
}

const WRITTEN: readonly Written[] = [
  {
    id: '1978MOSCOW18403',
    date: '1978-08-04T14:48:00Z',
    subject: 'TALKS ON FISHING',
    info: ['TOKYO', 'LONDON'],
    tags: ['JA', 'UR', 'PEPR'],
    text: `Message Text

PAGE 01 MOSCOW 18403 041504Z
REF: MOSCOW 18017
1. FOREIGN MINISTER ARAKI WILL VISIT, ARAKI TOLD EMBOFF
(SEOUL 6670). SEPTEL FOLLOWS.
HOLLIS
NNN

Message Attributes

From: MOSCOW
`,
    cites: [
      ['MOSCOW 18017', '1978MOSCOW18017', 'ref'],
      ['SEOUL 6670', '1978SEOUL06670', 'text'],
      ['SEPTEL', '', 'text'],
    ],
    persons: [
      ['ARAKI', 'mention', 'FOREIGN MINISTER'],
      ['HOLLIS', 'signer', ''],
    ],
  },
  {
    id: '1978MOSCOW18017',
    date: '1978-07-31T09:00:00Z',
    subject: 'FISHING: A FIRST ROUND',
    classification: 'SECRET',
    text: 'IN REPLY TO STATE 180001, A FIRST ROUND WAS HELD.\n',
    cites: [['STATE 180001', '1978STATE180001', 'text']],
  },
  {
    id: '1978STATE180001',
    date: '1978-07-20T22:00:00Z',
    subject: 'GUIDANCE ON FISHING',
    to: ['MOSCOW', 'TOKYO'],
    text: 'REF: TOKYO 12000\nSEE REF.\n',
    cites: [['TOKYO 12000', '1978TOKYO12000', 'ref']],
  },
  {
    id: '1978TOKYO14001',
    date: '1978-08-10T08:30:00Z',
    subject: 'FISHING AGREED',
    info: ['MOSCOW'],
    tags: ['JA'],
    text: 'REF: MOSCOW 18403\n1. MINISTER ARAKI SIGNED. MRS. ARAKI LOOKED ON.\n',
    cites: [['MOSCOW 18403', '1978MOSCOW18403', 'ref']],
    persons: [['ARAKI', 'mention', 'MINISTER']],
  },
  {
    id: '1978LONDON09000',
    date: '1978-08-12T10:00:00Z',
    subject: 'PRESS ON FISHING',
    classification: 'UNCLASSIFIED',
    text: 'REF: TOKYO 14001\n1. PRESS FOLLOWS MOSCOW 18403, PERTH 5.\n',
    possible: ['PRESS'],
    cites: [
      ['TOKYO 14001', '1978TOKYO14001', 'ref'],
      ['MOSCOW 18403', '1978MOSCOW18403', 'text'],
      ['PERTH 5', '1978PERTH00005?', 'text'],
    ],
  },
  ...Array.from({ length: 30 }, (_, day) => ({
    id: `1977LIMA00${700 + day}`,
    date: `1977-06-${String(day + 1).padStart(2, '0')}T10:00:00Z`,
    subject: `ANCHOVY CATCH, DAY ${day + 1}`,
    classification: 'UNCLASSIFIED',
    tags: ['EFIS', 'PE'],
    text: 'ANCHOVY WERE CAUGHT.\n\nMessage Attributes\n\nDocument Source: INVENTED\n',
  })),
]

function at(text: string, raw: string) {
  const start = text.indexOf(raw)
  return { raw, start, end: start + raw.length }
}

/** The layout of the texts written here, by their lines. */
function layoutOf(text: string): CableLayout {
  const lines = [...text.matchAll(/^.+$/gm)].map(({ 0: line, index }) => ({
    line,
    start: index,
    end: index + line.length,
  }))
  const of = (pattern: RegExp) => lines.filter(({ line }) => pattern.test(line))
  const [ref] = of(/^REF: /)
  const [first, last] = [of(/^1\. /)[0], of(/^\(SEOUL/)[0]]
  const [signer] = of(/^HOLLIS$/)
  const [attributes] = of(/^Message Attributes$/)
  return {
    stamps: [],
    furniture: [
      ...of(/^Message Text$/).map(({ start, end }) => ['archive', start, end] as const),
      ...of(/^PAGE \d\d/).map(({ start, end }) => ['page', start, end] as const),
      ...of(/^NNN$/).map(({ start, end }) => ['marking', start, end] as const),
      ...(attributes ? [['attributes', attributes.start, text.length] as const] : []),
    ],
    header: ref ? [['REF', ref.start + 'REF: '.length, ref.end]] : [],
    paragraphs: first ? [[first.start, (last ?? first).end, 1, null]] : [],
    signer: signer ? [signer.start, signer.end] : null,
  }
}

function everywhere(text: string, raw: string) {
  return [...text.matchAll(new RegExp(`\\b${raw}\\b`, 'g'))].map(({ index }) => ({
    raw,
    start: index,
    end: index + raw.length,
  }))
}

function facts(cable: Written): CableFacts {
  const { id: written, text, cites = [], persons = [], possible = [], classification = 'CONFIDENTIAL', ...rest } = cable
  const { id, post, number, year } = named(written)
  return {
    documentNumber: written,
    source: `cables/${written}.txt`,
    format: 'nara',
    classification,
    to: ['STATE'],
    info: [],
    tags: [],
    ...rest,
    id,
    text,
    layout: layoutOf(text),
    from: post,
    number,
    year,
    citations: cites.map(([raw, target, where]): Citation => {
      const found = {
        ...at(text, raw),
        where,
        rule: target ? 'post-number' : 'septel',
        confidence: where === 'ref' ? 0.99 : 0.9,
      }
      if (!target) return { ...found, target: null, reason: 'septel' }
      const { id: cited, ...parts } = named(target.replace('?', ''))
      const possible = target.endsWith('?') ? { possible: true as const, confidence: 0.5 } : {}
      return { ...found, target: cited, kind: 'cable', ...parts, ...possible }
    }),
    persons: [...persons, ...possible.map((name) => [name, 'mention', ''] as const)].map(
      ([name, role, title]): PersonFacts => {
        const signs = role === 'signer'
        return {
          name,
          surname: name,
          given: [],
          titles: title ? [title] : [],
          role,
          roles: [role],
          confidence: 0.9,
          evidence: [signs ? 'signer' : 'title'],
          block: name,
          mentions: signs ? [] : everywhere(text, name),
          signature: signs ? at(text, name) : null,
          ...(possible.includes(name) && { possible: true as const }),
        }
      },
    ),
  }
}

function named(written: string) {
  const [, year = '', post = '', digits = ''] = /^(\d{4})([A-Z]+)(\d+)$/.exec(written) ?? []
  const id = canonicalId(written)
  if (id === null) throw new TypeError(`${written} is no id`)
  return { id, post, number: digits.replace(/^0+/, ''), year: Number(year) }
}

/**
 * A store with a made-up story, each citing the ones it points at; `(stub)` is cited and not held:
 *
 *     LONDON 9000 -> TOKYO 14001 -> MOSCOW 18403 -> MOSCOW 18017 -> STATE 180001 -> TOKYO 12000 (stub)
 *     LONDON 9000 ----------------> MOSCOW 18403 -> SEOUL 6670 (stub)
 *
 * Beside it 30 cables of LIMA, LIMA 700 to 729, which stand alone.
 */
export async function openStory(): Promise<GraphStore> {
  const store = await openStore('sqlite::memory:')
  await store.prepare()
  await store.load(WRITTEN.map(facts))
  return store
}
