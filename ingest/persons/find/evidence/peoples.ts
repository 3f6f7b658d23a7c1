import { type Lexicon, Word } from '../../../words/lexicon.ts'
import { firstWord } from '../../names/outer-words.ts'
import { LISTED_SURNAME } from '../words/fit.ts'

/** What makes a people of a place, and what it takes from the place's name: `GAZANS`, `ICELANDERS`, `OSSETIANS`, `PANJSHIRI`. */
const ENDINGS: readonly (readonly [ending: string, place: string])[] = [
  ['NS', ''],
  ['N', ''],
  ['IANS', ''],
  ['IAN', ''],
  ['ANS', ''],
  ['AN', ''],
  ['ERS', ''],
  ['ERS', 'E'],
  ['ER', ''],
  ['ITES', ''],
  ['ITE', ''],
  ['IS', ''],
  ['I', ''],
  ['IS', 'A'],
  ['I', 'A'],
  ['ESE', ''],
]

/** Letters of a place's name that are enough to know it again in another word. */
const SHORTEST_PLACE = 4

/** Whether a word that no table has is made of a place's name, as those who live there are called. */
export function isPeopleOfPlace(key: string, lexicon: Lexicon): boolean {
  return ENDINGS.some(([ending, rest]) => {
    if (!key.endsWith(ending)) return false
    const place = key.slice(0, key.length - ending.length) + rest
    return place.length >= SHORTEST_PLACE && (lexicon.classesOf(place) & Word.PLACE) !== 0
  })
}

/** `SALAFISTS`, `GULENIST`, `LEONEANS`: followers and peoples; surnames end in `QVIST`. */
export const isFollowers = (key: string): boolean => /(?:[^QUV]IST|ISTS|ISM|IANS|EANS)$/.test(key)

/** `CATHOLICISM`, `MARONITES`: what is believed and who does, of which all is said that is said of persons; BENITES is a surname. */
export const isBelief = (key: string): boolean => /(?:[A-Z]{4}ISM|[A-Z]{3}[NMI]ITES)$/.test(key)

/**
 * `PETROLANA`, `SIDERMINAS`, `AGROMASH`: what firms put their names together from, and surnames that no table has hardly ever; PETROVSKI
 * and PETROSSIAN are none.
 */
export const isFirmName = (key: string): boolean => key.length >= SHORTEST_FIRM && FIRM_NAME.test(key)
const SHORTEST_FIRM = 7
const FIRM_NAME =
  /^(?:PETRO[LMPQTG]|PETROBR|SIDER[A-Z]|ENTEL|TELE[BCFKN]|ELE[CK]TRO|AERO|HYDRO|HIDRO|AGRO|MINERO|INDUSTR|CONSTRU|MINPE|PESC[AO]P|CENTROMIN)|(?:BRAS|PERU|MEX|COBRE|CHEM|PLAST|MINAS|NEFT|PROM|EXPORT|IMPORT|BANK|MASH|STROY|ENERGO|INVEST|PETROL|TELECOM|AIRWAYS)$/

/** `Parada de Lucas`, `Puertos del Alba`: a noun of a Romance language, a particle and what it is of; not `Sanchez de Lozada`. */
export function isNounPhrase(words: readonly string[], lexicon: Lexicon): boolean {
  const known = lexicon.classesOf(firstWord(words))
  return words.some((word, at) => at > 0 && OF.test(word)) && !(known & PERSONAL_NAME)
}
const OF = /^(?:de|del|da|do|das|dos|di|della) /
const PERSONAL_NAME = LISTED_SURNAME | Word.GIVEN
