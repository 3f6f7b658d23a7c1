import { COUNTRIES, type Country, OTHER_POSTS } from './countries.ts'

/** What changed after the seventies: names, capitals, posts, TAGS codes. Null: no post of that country any more. */
const CHANGES: Readonly<Record<string, Partial<Country> | null>> = {
  VS: null,
  YO: null,
  IR: null,
  UR: {
    tag: 'RS',
    name: 'RUSSIA',
    adjective: 'RUSSIAN',
    government: 'GOR',
    consulate: 'ST PETERSBURG',
    head: 'PRESIDENT',
  },
  GW: { tag: 'GM', name: 'GERMANY', government: 'FRG', capital: 'BERLIN', consulate: 'FRANKFURT' },
  CG: { name: 'CONGO', adjective: 'CONGOLESE', government: 'GDRC', consulate: null },
  CH: { capital: 'BEIJING', consulate: 'SHANGHAI', head: 'PREMIER' },
  TW: { capital: 'AIT TAIPEI' },
  SA: { capital: 'RIYADH', consulate: 'JEDDAH', government: 'SAG' },
  IN: { consulate: 'MUMBAI' },
  NI: { capital: 'ABUJA', consulate: 'LAGOS', government: 'GON' },
  PL: { consulate: 'KRAKOW', head: 'PRIME MINISTER' },
  VE: { consulate: null },
  NL: { consulate: 'AMSTERDAM' },
  TU: { bureau: 'EUR' },
  EG: { consulate: null },
  ID: { consulate: null },
}

/** Telegrams a year were fewer, as mail took their place. */
const SHARE = 0.3

/** The countries of the table as they were after 2000, by their TAGS code of the seventies. */
export function countriesSince2000(): ReadonlyMap<string, Country> {
  const known = new Map<string, Country>()
  for (const country of COUNTRIES) {
    const change = CHANGES[country.tag]
    if (change === null) continue
    const { until: _closed, ...now } = { ...country, ...change }
    known.set(country.tag, { ...now, traffic: Math.round(now.traffic * SHARE) })
  }
  return known
}

/** Posts that go by another name. */
export const NAMES_SINCE_2000: ReadonlyMap<string, string> = new Map([
  ['EC BRUSSELS', 'USEU BRUSSELS'],
  ['BONN', 'BERLIN'],
])

/** Posts that no country of the table has, with rough telegrams a year. */
export const OTHER_POSTS_SINCE_2000: ReadonlyMap<string, number> = new Map([
  ...[...OTHER_POSTS].map(([post, traffic]): [string, number] => [
    NAMES_SINCE_2000.get(post) ?? post,
    Math.round(traffic * SHARE),
  ]),
  ['KABUL', 3800],
  ['BAGHDAD', 4200],
])
