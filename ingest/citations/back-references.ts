import type { Citation } from '@reftel/cypher'
import type { Mention } from './mention.ts'
import { rounded, type Words } from './resolve.ts'

/** What the REF line lists, resolved: item by item. */
export interface ResolvedItem {
  readonly letter: string | null
  readonly citations: readonly Citation[]
}

/** `REFTEL` where several are listed but one only is a telegram. */
const ONLY_TELEGRAM = 0.85
/** `REF A` where the items have no letters: the first. */
const BY_ORDER = 0.8

/**
 * The citations that a reference back to the REF line stands for, all at the same words: one for each item it means.
 * `REFTEL` alone means the one item there is; where there are several it is ambiguous, and `REFTELS` means them all.
 */
export function resolveBackReference(
  mention: Mention,
  words: Words,
  items: readonly ResolvedItem[],
): readonly Citation[] {
  const { says } = mention
  if (says.what !== 'reftel') return []
  const base = {
    raw: words.raw,
    start: words.start,
    end: words.end,
    where: 'text',
    rule: mention.rule,
  } as const
  const stands = (cited: Citation, trust: number, letter: string | null): Citation => {
    const {
      raw: _raw,
      start: _start,
      end: _end,
      where: _where,
      rule: _rule,
      letter: _letter,
      note: _note,
      ...meaning
    } = cited
    const confidence = rounded(mention.confidence * cited.confidence * trust)
    return { ...meaning, ...base, confidence, ...(letter === null ? {} : { letter }) }
  }
  const none = (reason: 'no-ref-line' | 'no-such-item' | 'ambiguous', letter: string | null): Citation => ({
    ...base,
    target: null,
    reason,
    confidence: rounded(mention.confidence * 0.9),
    ...(letter === null ? {} : { letter }),
  })
  const listed = items.filter(({ citations }) => citations.length > 0)
  const [written = null] = says.letters
  // `REFTEL I BELIEVE ...`: the pronoun, where no item has that letter.
  const letter = written === 'I' && !listed.some((item) => item.letter === 'I') ? null : written
  if (listed.length === 0) return [none('no-ref-line', letter)]
  const lettered = listed.some((item) => item.letter !== null)
  if (letter !== null) {
    const named = lettered
      ? listed.filter((item) => item.letter === letter)
      : isSoleItemWithArticle(letter, listed)
        ? listed
        : [listed.flatMap(({ citations }) => citations)[letter.charCodeAt(0) - 65]].map((cited) => ({
            letter: null,
            citations: cited ? [cited] : [],
          }))
    const cited = named.flatMap(({ citations }) => citations)
    if (cited.length === 0) return [none('no-such-item', letter)]
    const sole = isSoleItemWithArticle(letter, listed)
    return cited.map((each) => stands(each, lettered || sole ? 1 : BY_ORDER, sole && !lettered ? null : letter))
  }
  const all = listed.flatMap((item) => item.citations.map((cited) => ({ cited, letter: item.letter })))
  const wanted = says.airgram ? all.filter(({ cited }) => cited.target !== null && cited.kind === 'airgram') : all
  const [only] = wanted
  if (only && (wanted.length === 1 || says.all)) return wanted.map((each) => stands(each.cited, 1, each.letter))
  const telegrams = all.filter(({ cited }) => cited.target !== null && cited.kind === 'cable')
  const [telegram] = telegrams
  if (telegram && telegrams.length === 1) return [stands(telegram.cited, ONLY_TELEGRAM, telegram.letter)]
  return [none('ambiguous', null)]
}

/** `REFTEL A DELEGATION ...`: an article, where one item without a letter is all there is. */
const isSoleItemWithArticle = (letter: string, listed: readonly ResolvedItem[]): boolean =>
  letter === 'A' && listed.length === 1 && (listed[0]?.citations.length ?? 0) === 1 && listed[0]?.letter === null
