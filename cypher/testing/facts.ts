import type {
  CableFacts,
  CableId,
  CitationPlace,
  Occurrence,
  PersonFacts,
  ResolvedCitation,
  UnresolvedCitation,
  UnresolvedReason,
} from '../index.ts'
import { canonicalId, parseCableId } from '../model/cable-id.ts'
import { isAirgram } from '../model/serial.ts'

/** The canonical id of a fixture's cable; throws on what is none, so that a slip in a test shows. */
export function id(text: string): CableId {
  const canonical = canonicalId(text)
  if (canonical === null) throw new TypeError(`no cable id: ${text}`)
  return canonical
}

/** A cable as extraction would give it: number, year and post from its id, all else empty unless given. */
export function cable(text: string, more: Partial<Omit<CableFacts, 'id'>> = {}): CableFacts {
  const key = id(text)
  const parts = parseCableId(key)
  return {
    id: key,
    documentNumber: key,
    source: `cables/${key}.txt`,
    format: 'nara',
    text: `${key}\n${more.subject ?? ''}\n`,
    from: parts?.post ?? null,
    number: parts ? parts.number.replace(/^0+(?=\d)/, '') : null,
    year: parts?.year ?? null,
    date: null,
    subject: null,
    classification: null,
    to: [],
    info: [],
    tags: [],
    citations: [],
    persons: [],
    ...more,
  }
}

interface Where {
  readonly where?: CitationPlace
  readonly start?: number
  readonly rule?: string
  readonly confidence?: number
  readonly letter?: string
  readonly note?: string
}

const words = (raw: string, start = 0): Occurrence => ({ raw, start, end: start + raw.length })

/** A citation that means the cable of that id. */
export function cites(text: string, more: Where & { readonly post?: string } = {}): ResolvedCitation {
  const target = id(text)
  const parts = parseCableId(target)
  const post = more.post ?? parts?.post ?? parts?.code ?? ''
  const { start, ...rest } = more
  return {
    where: 'ref',
    rule: 'post-number',
    confidence: 0.9,
    ...rest,
    ...words(`${post} ${parts?.number ?? ''}`, start),
    target,
    kind: parts && isAirgram(parts.number) ? 'airgram' : 'cable',
    post,
    number: parts?.number ?? '',
    year: parts?.year ?? 0,
  }
}

/** A citation without a target. */
export const unresolved = (reason: UnresolvedReason, raw: string, more: Where = {}): UnresolvedCitation => ({
  where: more.where ?? 'text',
  rule: more.rule ?? reason,
  confidence: more.confidence ?? 0.5,
  ...words(raw, more.start),
  target: null,
  reason,
})

/** A citation by sender and date-time group. */
export const citesDtg = (sender: string, dtg: string, more: Where = {}): UnresolvedCitation => ({
  ...unresolved('dtg', `${sender} ${dtg}`, { where: 'ref', rule: 'dtg', ...more }),
  sender,
  dtg,
})

/** A person of one cable. Without `block`, all names of one surname share one. */
export const person = (name: string, more: Partial<Omit<PersonFacts, 'name'>> = {}): PersonFacts => {
  const parts = name.split(' ')
  const surname = more.surname ?? parts.at(-1) ?? name
  return {
    name,
    surname,
    given: parts.slice(0, -1),
    titles: [],
    role: more.roles?.[0] ?? 'mention',
    roles: [more.role ?? 'mention'],
    confidence: 0.8,
    evidence: ['title'],
    block: surname,
    mentions: [words(name)],
    signature: null,
    ...more,
  }
}

/** The one occurrence of `raw` in a text. */
export function occurrence(text: string, raw: string): Occurrence {
  const start = text.indexOf(raw)
  if (start < 0) throw new TypeError(`"${raw}" does not stand in the text`)
  return words(raw, start)
}
