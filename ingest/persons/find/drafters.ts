import type { Person } from './person.ts'
import type { Tokens } from './tokens.ts'

/** `Classified By: Ambassador John F. Tefft, for reasons 1.4 (b) and (d)`: up to the reasons. */
const CLASSIFIED_BY =
  /\bCLASSIFIED BY:?\s*([\s\S]{0,200}?)(?=\bREASONS?\b|\bFOR REASON|\bDECL|\n\s*\n|\n\s*\(?[A-Z]?\)?\s*1\.\s|$)/gi

/** Makes the drafter of whoever the line of classification names. The words there are the signature, no mention. */
export function markDrafters(persons: readonly Person[], tokens: Tokens): void {
  const { text, start, end } = tokens
  const head = text.slice(0, HEAD)
  if (!/classified by/i.test(head)) return
  for (const { 0: line, index } of head.matchAll(CLASSIFIED_BY)) {
    for (const person of persons) {
      const at = person.mentions.findIndex(({ first }) => {
        const from = start[first] as number
        return from >= index && from < index + line.length
      })
      const mention = person.mentions[at]
      if (!mention || person.signature) continue
      person.role = 'drafter'
      person.signature = { start: start[mention.first] as number, end: end[mention.last] as number }
      person.evidence.push({ rule: 'drafter', weight: 3 })
    }
  }
}

/** The line stands before the text proper. */
const HEAD = 4000
