import { readTable } from '../../../words/data.ts'
import { calledBy } from '../../../words/lexicon.ts'
import { nameKey } from '../words/tokens.ts'

/** A surname that is a statesman's and hardly anybody else's, in the years of the office: enough alone. */
const DISTINCTIVE = 3
/** One that others have as well. */
const SHARED = 2.2
/** Cables speak of a man some years before and after his office. */
const YEARS_BEFORE = 3
const YEARS_AFTER = 5

/** What a surname is worth because a statesman of the time has it (data/statesmen.csv). */
export interface Statesmen {
  /** 0 for no statesman's, or none of that year's; most for one of the country where the cable was written. */
  weight(surname: string, year: number | null, country: string | null): number
  /** Given names of the one it most likely is; empty where they are not known. */
  given(surname: string, year: number | null, country: string | null): readonly string[]
}

interface Years {
  readonly from: number
  readonly until: number
  readonly weight: number
  readonly country: string
  readonly given: readonly string[]
}

export function readStatesmen(): Statesmen {
  const byKey = new Map<string, Years[]>()
  for (const { surname = '', given = '', variants = '', country = '', from, to, distinctive } of readTable(
    'statesmen.csv',
  )) {
    const years = {
      from: Number(from) - YEARS_BEFORE,
      until: Number(to) + YEARS_AFTER,
      weight: distinctive ? DISTINCTIVE : SHARED,
      country,
      given: given.split(' ').filter((word) => word !== ''),
    }
    for (const form of [surname, ...variants.split('|')]) {
      const key = nameKey(calledBy(form))
      if (key.length > 2) byKey.set(key, [...(byKey.get(key) ?? []), years])
    }
  }
  const serving = (surname: string, year: number | null): readonly Years[] =>
    (byKey.get(nameKey(surname.split(' ').at(-1) ?? '')) ?? []).filter(
      ({ from, until }) => year === null || (from <= year && year <= until),
    )
  const weightOf = (own: Years, country: string | null): number => (own.country === country ? DISTINCTIVE : own.weight)
  return {
    weight: (surname, year, country) =>
      serving(surname, year).reduce((most, own) => Math.max(most, weightOf(own, country)), 0),
    given(surname, year, country) {
      const [likeliest] = serving(surname, year).toSorted((a, b) => weightOf(b, country) - weightOf(a, country))
      return likeliest?.given ?? []
    },
  }
}
