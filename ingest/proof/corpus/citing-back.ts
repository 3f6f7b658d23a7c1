import { type CitationMark, type ListedRef, meaningOf } from './citing.ts'
import { underMark } from './marked-text.ts'
import type { Random } from './random.ts'

/** `REFTEL`, `REF A`: back to the item at `at` of the REF line, marked. */
export function citeBack(
  refs: readonly ListedRef[],
  at: number,
  lettered: boolean,
  random: Random,
  mark: (mark: CitationMark) => number,
): string {
  const item = refs[at]
  const back = (words: string, items: readonly ListedRef[]): string =>
    underMark(
      mark({ mark: 'citation', where: 'text', meanings: items.map(meaningOf), rule: 'reftel', explicit: false }),
      words,
    )
  if (!item) {
    const index = mark({
      mark: 'citation',
      where: 'text',
      meanings: [{ target: null, reason: refs.length > 0 ? 'no-such-item' : 'no-ref-line' }],
      rule: 'reftel',
      explicit: false,
    })
    return underMark(index, refs.length > 0 ? `REF ${letterOf(at)}` : 'REFTEL')
  }
  if (lettered) {
    const letter = letterOf(at)
    if (refs.length > 2 && at === 0 && random.chance(0.1)) {
      const third = refs[2]
      if (third) return back('REFS A AND C', [item, third])
    }
    const words = random.pick([
      `REF ${letter}`,
      `REF ${letter}`,
      `REF (${letter})`,
      `REFTEL ${letter}`,
      `REFTEL (${letter})`,
    ])
    return `${random.chance(0.15) ? `PARA ${random.between(1, 6)} ` : ''}${back(words, [item])}`
  }
  if (refs.length > 1) return back('REFTELS', refs.filter(isTelegram))
  const words = random.chance(0.92) ? 'REFTEL' : 'REF TEL'
  return `${random.chance(0.1) ? `PARA ${random.between(1, 6)} ` : ''}${back(words, [item])}`
}

/** What REFTEL can mean: no letter, no memorandum. */
export const isTelegram = (item: ListedRef): boolean => !('reason' in item) || item.reason !== 'document'

/** `A` for the first. */
export const letterOf = (at: number): string => String.fromCharCode(65 + at)
