import { distinctText } from '../model/order.ts'
import type { WhereLeaf } from '../model/where.ts'
import { dayTerms } from './days.ts'

/** What a document is filed under, by the condition that finds it. */
const KINDS = { post: 'P', tag: 'T' } as const

type FiledKind = keyof typeof KINDS

/** Whether the full-text index can answer a condition by itself: words, a sender or a code of TAGS. */
export const isTerm = ({ is }: WhereLeaf): boolean => is === 'words' || is in KINDS

/** A sender or a code as one term of the full-text index. No word of a text begins with a capital there, and no letter is an operator. */
export const filedTerm = (kind: FiledKind, name: string): string =>
  KINDS[kind] + name.replace(/[^A-Z0-9]/gu, (letter) => `_${letter.codePointAt(0)?.toString(16)}_`)

/** The term of the full-text index for a condition of a sender or a code; null for any other condition. */
export const termOf = ({ is, value }: WhereLeaf): string | null =>
  is === 'post' || is === 'tag' ? filedTerm(is, value) : null

/** What documents are filed under of a cable. */
interface FiledCable {
  readonly post: string | null
  readonly tags: readonly string[]
  readonly date: string | null
}

/** The sender, then the TAGS in order, then the day, with blanks between; null without any. */
export function filedUnder({ post, tags, date }: FiledCable): string | null {
  const terms = [
    ...(post === null ? [] : [filedTerm('post', post)]),
    ...distinctText(tags).map((code) => filedTerm('tag', code)),
    ...dayTerms(date),
  ]
  return terms.length === 0 ? null : terms.join(' ')
}
