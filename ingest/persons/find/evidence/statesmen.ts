import { readTable } from '../../../words/data.ts'
import { calledBy } from '../../../words/lexicon.ts'
import { nameKey } from '../words/tokens.ts'

/** `own`: a surname that is a statesman's and hardly anybody else's, in the years of the office, or in his country; `shared`: others have it as well. */
export type Standing = 'own' | 'shared'
/** Cables speak of a man some years before and after his office. */
const YEARS_BEFORE = 3
const YEARS_AFTER = 5

/** Whether a statesman of the time has a surname (data/statesmen.csv). */
export interface Statesmen {
  /** Null for no statesman's, or none of that year's. */
  standing(surname: string, year: number | null, country: string | null): Standing | null
  /** Given names of the one it most likely is; empty where they are not known. */
  given(surname: string, year: number | null, country: string | null): readonly string[]
}

interface Years {
  readonly from: number
  readonly until: number
  readonly standing: Standing
  readonly country: string
  readonly given: readonly string[]
}

export function readStatesmen(): Statesmen {
  const byKey = new Map<string, Years[]>()
  for (const { surname = '', given = '', variants = '', country = '', from, to, distinctive } of readTable(
    'statesmen.csv',
  )) {
    const years: Years = {
      from: Number(from) - YEARS_BEFORE,
      until: Number(to) + YEARS_AFTER,
      standing: distinctive ? 'own' : 'shared',
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
  const isOwn = (held: Years, country: string | null): boolean => held.country === country || held.standing === 'own'
  return {
    standing(surname, year, country) {
      const held = serving(surname, year)
      if (held.length === 0) return null
      return held.some((years) => isOwn(years, country)) ? 'own' : 'shared'
    },
    given(surname, year, country) {
      const held = serving(surname, year)
      return (held.find((years) => isOwn(years, country)) ?? held[0])?.given ?? []
    },
  }
}
