import { POSTS } from '../model/posts.ts'
import { remembering } from '../text/remembering.ts'

/** Made when it is first asked for: it takes longer than a cable. */
let english: Intl.DisplayNames | null = null
const nameOf = remembering((code: string): string => {
  english ??= new Intl.DisplayNames(['en'], { type: 'region' })
  return (english.of(code) ?? code).toUpperCase()
})

/** Names that addresses have beside today's English one, by ISO 3166-1 code. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  CI: ['IVORY COAST'],
  DE: ['WEST GERMANY', 'EAST GERMANY', 'FRG', 'GDR', 'FEDERAL REPUBLIC OF GERMANY', 'GERMAN DEMOCRATIC REPUBLIC'],
  GB: ['ENGLAND', 'UK', 'U.K'],
  KR: ['KOREA'],
  RU: ['USSR', 'U.S.S.R', 'SOVIET UNION'],
  NL: ['THE NETHERLANDS', 'HOLLAND'],
  RS: ['YUGOSLAVIA'],
}

/** Names that countries had, which no address of a cable is read by: too many are also names of what lies in them. */
const FORMER: Readonly<Record<string, readonly string[]>> = {
  BJ: ['DAHOMEY'],
  CD: ['ZAIRE'],
  CZ: ['CZECHOSLOVAKIA'],
  KH: ['KHMER REPUBLIC', 'KAMPUCHEA'],
  LK: ['CEYLON'],
  BF: ['UPPER VOLTA'],
  US: ['USA'],
  VN: ['SOUTH VIET-NAM', 'SOUTH VIETNAM'],
  ZW: ['RHODESIA'],
}

/** What a country is called besides `namesOfCountry`, in capitals. */
export const formerNames = (code: string): readonly string[] => FORMER[code] ?? []

let names: ReadonlySet<string> | null = null
/** Whether words, in capitals, are a name of a country that has posts. */
export function isCountry(words: string): boolean {
  names ??= new Set(POSTS.flatMap(({ country }) => (country === null ? [] : namesOfCountry(country))))
  return names.has(words)
}

/** What the country of an ISO 3166-1 code is called in an address, in capitals. */
export const namesOfCountry = (code: string): readonly string[] => [nameOf(code), ...(ALSO[code] ?? [])]

type Office = 'embassy' | 'liaison'

let offices: ReadonlyMap<string, string | null> | null = null
/** The embassy, or the office instead of one, in the country of that name in capitals; null where there are several, or none, or it is no country. */
export function officeIn(country: string, kind: Office): string | null {
  if (offices === null) {
    const found = new Map<string, string | null>()
    for (const { name, postKind, country: code } of POSTS)
      if ((postKind === 'embassy' || postKind === 'liaison') && code !== null)
        for (const country of namesOfCountry(code)) {
          const key = `${postKind} ${country}`
          found.set(key, found.has(key) ? null : name)
        }
    offices = found
  }
  return offices.get(`${kind} ${country}`) ?? null
}
