import { Word } from '../../words/lexicon.ts'
import { wordTable } from '../../words/word-table.ts'
import { nameKey } from './name-key.ts'

/**
 * Keys of given names and initials, in order. Of a Korean or Chinese name both syllables are one: `KIM JONG IL` and `KIM JONG-IL` are
 * spelt alike. What was taken for a given name and is a title or an office (`USTR PALMER`, `CHARGE D'AFFAIRES ANN ROE`) is left out,
 * and so is an article that stands alone (`ZINE EL ABIDINE`).
 */
export function givenKeys(given: readonly string[], surname: string): readonly string[] {
  const keys = given
    .filter((word) => !isOffice(word) && !ARTICLE.test(word))
    .map(nameKey)
    .filter(Boolean)
  const [first = '', second = ''] = keys
  const eastern = (wordTable().classesOf(surname) & Word.FAMILY) !== 0
  return eastern && keys.length === 2 && first.length > 1 && second.length > 1 ? [first + second] : keys
}

/** Words that no one is called by, and that stand before names: abbreviated offices with a slash, offices of the Department, missions. */
const OFFICE =
  /^(?:D[’']?AFFAIRES|[A-Z]+\/[A-Z]+|P?DAS|USTR|A?USAID|USUN|UNVIE|USEU|USNATO|POLAD|P?DRL|NSC|OSD|MFA|GOB|EMBOFFS?|[A-Z]+OFF|(?:POL|ECON|CON|PA|ADMIN|MGT|COMM?)COUNS?)$/i

const ARTICLE = /^(?:AL|EL|UL)$/i

const isOffice = (word: string): boolean => OFFICE.test(word)
