import type { PersonDetail } from '@reftel/api/types'
import { groupBy } from '../../graph/group-by.ts'
import { idWords } from '../../parts/id-words.ts'
import { countryWords, percent } from '../../parts/words.ts'

type Evidence = PersonDetail['evidence'][number]

/** What each rule of linking says, in words; docs/persons.md has them at length. */
const WORDS: Readonly<Record<string, string>> = {
  'given-names': 'The given names agree',
  office: 'The tables of offices have this name once',
  citation: 'Cables cite one another, and name this surname alike',
  title: 'Called by the same title, in cables of the same years',
  post: 'The one bearer of the surname in cables of that post or country in these years',
  surname: 'No other bearer of the surname is named in these years',
  curated: 'Told by hand, in the curated file',
}

/** One kind of evidence: what it says, how sure it is, and what it rests on, the surest first. */
export interface Reason {
  readonly rule: string
  readonly words: string
  readonly sure: string
  readonly places: readonly CablePlace[]
}

/** Words for readers, and the cable that they name. */
export interface CablePlace {
  readonly detail: string
  readonly cable: string | null
}

const STARTS_WITH_ID = /^\d{4}[A-Z]/

/** The evidence that mentions are of one person, each kind once. */
export const reasonsOf = (evidence: readonly Evidence[], posts: readonly string[] = []): readonly Reason[] =>
  [...groupBy(evidence, ({ rule }) => rule)].map(([rule, each]) => ({
    rule,
    words: WORDS[rule] ?? rule,
    sure: sureWords(each.map(({ score }) => score)),
    places: each.map(({ detail }) => {
      const [cable = '', ...name] = detail.split(' ')
      if (STARTS_WITH_ID.test(cable)) return { detail: [idWords(cable, posts), ...name].join(' '), cable }
      return { detail: plainly(detail), cable: null }
    }),
  }))

/** Names that agree, and countries by their two letters, as one would say them. */
const plainly = (detail: string): string =>
  detail
    .replace(': ', ' fits ')
    .replace(' = ', ' is ')
    .split(', ')
    .map((part) => (COUNTRIES.test(part) ? part.split(' ').map(countryWords).join(' and ') : part))
    .join(', ')

const COUNTRIES = /^[A-Z]{2}(?: [A-Z]{2})*$/

/** `92 to 99 % sure` */
function sureWords(scores: readonly number[]): string {
  const [least, most] = [percent(Math.min(...scores)), percent(Math.max(...scores))]
  return `${least === most ? most : `${least.replace('\u00a0%', '')} to ${most}`} sure`
}
