import { allOf, type Citation, type UnresolvedReason } from '@reftel/cypher'
import { citationOf, type Meaning, unresolved, type Words } from './citation.ts'
import type { Mention } from './mention.ts'

/** An item of the REF line with the citation it was resolved to. */
export interface ResolvedItem {
  readonly letter: string | null
  readonly citations: readonly Citation[]
}

/** The confidence of `REFTEL` where the REF line lists several items and only one is a telegram. */
const ONLY_TELEGRAM = 0.85
/** The confidence of `REF A` where the items have no letters and the first is taken. */
const BY_ORDER = 0.8
const UNRESOLVED = 0.9
/** REFTELS of more items than a REF line ever has means none of them: else each would cost as much as the whole line. */
const MOST_MEANT = 60

/**
 * The citations that a reference back to the REF line stands for, all at the same words: one for each item it means.
 * `REFTEL` alone means the one item there is; where there are several it is ambiguous, and `REFTELS` means them all. `post`:
 * the one whose reftel it is said to be (`STATE REFTEL`), null where nobody's is named.
 */
export function resolveBackReference(
  mention: Mention,
  words: Words,
  items: readonly ResolvedItem[],
  post: string | null = null,
): readonly Citation[] {
  const { says } = mention
  if (says.what !== 'reftel') return []
  const stands = (meaning: Meaning, confidence: number, letter: string | null): Citation =>
    citationOf(meaning, words, {
      where: 'text',
      rule: mention.rule,
      confidence: mention.confidence * confidence,
      letter,
      note: null,
    })
  const none = (reason: UnresolvedReason, letter: string | null): Citation =>
    stands(unresolved(reason), UNRESOLVED, letter)
  const listed = items.filter(({ citations }) => citations.length > 0)
  const [written = null] = says.letters
  // `REFTEL I BELIEVE ...`, `REF 2 YEARS AGO`: the pronoun, a count, where no item is called so.
  const isWord = written !== null && /^[I\d]$/.test(written) && !listed.some((item) => item.letter === written)
  const letter = isWord ? null : written
  if (listed.length === 0) return [none('no-ref-line', letter)]
  const lettered = listed.some((item) => item.letter !== null)
  if (letter !== null) {
    const named = lettered
      ? listed.filter((item) => item.letter === letter)
      : isSoleItemWithArticle(letter, listed)
        ? listed
        : [allOf(listed, ({ citations }) => citations)[letter.charCodeAt(0) - 65]].map((cited) => ({
            letter: null,
            citations: cited ? [cited] : [],
          }))
    const cited = allOf(named, ({ citations }) => citations)
    if (cited.length === 0) return [none('no-such-item', letter)]
    const sole = isSoleItemWithArticle(letter, listed)
    return cited.map((each) =>
      stands(each, each.confidence * (lettered || sole ? 1 : BY_ORDER), sole && !lettered ? null : letter),
    )
  }
  const all = allOf(listed, (item) => item.citations.map((cited) => ({ cited, letter: item.letter })))
  if (says.paper || says.airgram) {
    const ofKind = all.filter(({ cited }) => (says.paper ? isPaper(cited) : isAirgram(cited)))
    const [only] = ofKind
    // REF LETTER and REFAIR never mean a telegram, whatever else is listed.
    if (!only) return [none(says.paper ? 'document' : 'no-such-item', null)]
    return ofKind.length === 1 || says.all
      ? ofKind.map((each) => stands(each.cited, each.cited.confidence, each.letter))
      : [none(says.paper ? 'document' : 'ambiguous', null)]
  }
  const telling = tellingOf(all, says)
  const theirs = post === null ? [] : telling.filter(({ cited }) => cited.target !== null && cited.post === post)
  const wanted = theirs.length > 0 ? theirs : telling.length > 0 ? telling : all
  const [only] = wanted
  if (only && (wanted.length === 1 || (says.all && wanted.length <= MOST_MEANT)))
    return wanted.map((each) => stands(each.cited, each.cited.confidence, each.letter))
  const telegrams = all.filter(({ cited }) => cited.target !== null && cited.kind === 'cable')
  const [telegram] = telegrams
  if (telegram && telegrams.length === 1)
    return [stands(telegram.cited, telegram.cited.confidence * ONLY_TELEGRAM, telegram.letter)]
  return [none('ambiguous', null)]
}

/** What TEL in the word leaves of the items: no papers, and of one cable no airgram; REFTELS are the airgrams among them too. */
function tellingOf<Item extends { readonly cited: Citation }>(
  all: readonly Item[],
  { telegrams, all: several }: Pick<Extract<Mention['says'], { what: 'reftel' }>, 'telegrams' | 'all'>,
): readonly Item[] {
  if (!telegrams) return all
  return all.filter(({ cited }) => !isPaper(cited) && (several || !isAirgram(cited)))
}

const isAirgram = (cited: Citation): boolean =>
  cited.target === null ? cited.rule === 'bare-airgram' : cited.kind === 'airgram'
const isPaper = (cited: Citation): boolean => cited.target === null && cited.reason === 'document'

/** `REFTEL A DELEGATION ...`: an article, where one item without a letter is all there is. */
const isSoleItemWithArticle = (letter: string, [sole, ...others]: readonly ResolvedItem[]): boolean =>
  letter === 'A' && others.length === 0 && sole?.letter === null && sole.citations.length === 1

/**
 * The cable that stands right beside a REFTEL and tells which one it is; null where none does.
 *
 *     (REFTEL: QUITO 277)    REFTEL (QUITO 288)    REFTEL QUITO 288    SEE QUITO 301 (REFTEL)
 *              ^^^^^^^^^             ^^^^^^^^^            ^^^^^^^^^        ^^^^^^^^^
 */
export function namedBeside(mentions: readonly Mention[], at: number, classes: string): Mention | null {
  const [before, mention, behind] = [mentions[at - 1], mentions[at], mentions[at + 1]]
  if (mention?.says.what !== 'reftel') return null
  const { letters, all, paper, airgram } = mention.says
  if (letters.length > 0 || all || paper || airgram) return null
  if (behind?.says.what === 'number' && /^[-(:]?$/.test(classes.slice(mention.last + 1, behind.first))) return behind
  const inParentheses =
    before && /^\($/.test(classes.slice(before.last + 1, mention.first)) && classes[mention.last + 1] === ')'
  return inParentheses && before.says.what === 'number' ? before : null
}

/** The citation of a REFTEL that means `cited`. */
export const meansThat = (mention: Mention, words: Words, cited: Citation): readonly Citation[] => [
  citationOf(cited, words, {
    where: 'text',
    rule: mention.rule,
    confidence: mention.confidence * cited.confidence,
    letter: null,
    note: null,
  }),
]
