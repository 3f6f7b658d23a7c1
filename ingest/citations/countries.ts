import { POSTS } from '@reftel/cypher'

const english = new Intl.DisplayNames(['en'], { type: 'region' })

/** Names that addresses have beside today's English one, by ISO 3166-1 code. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  DE: ['WEST GERMANY', 'EAST GERMANY'],
  GB: ['ENGLAND', 'UK', 'U.K'],
  KR: ['KOREA'],
  RU: ['USSR', 'U.S.S.R'],
  NL: ['THE NETHERLANDS', 'HOLLAND'],
  RS: ['YUGOSLAVIA'],
}

const names: ReadonlySet<string> = new Set(
  POSTS.flatMap(({ country }) => (country === null ? [] : [(english.of(country) ?? country).toUpperCase()])),
)
/** Whether a word, in capitals, is the name of a country that has posts. */
export const isCountry = (word: string): boolean => names.has(word)

/** What the country of an ISO 3166-1 code is called in an address, in capitals. */
export const namesOfCountry = (code: string): readonly string[] => [
  (english.of(code) ?? code).toUpperCase(),
  ...(ALSO[code] ?? []),
]
