import { grouped } from '@reftel/cypher'
import { readTable } from '../../../words/data.ts'
import { calledBy } from '../../../words/word-table.ts'
import { nameKey } from '../../names/name-key.ts'
import { aliasesIn } from '../../names/other-names.ts'

/** `own`: a surname that is a statesman's and hardly anybody else's, in the years of the office, or in his country; `shared`: others have it as well. */
export type StatesmanStanding = 'own' | 'shared'
/** Cables speak of a man some years before and after his office. */
const YEARS_BEFORE = 3
const YEARS_AFTER = 5
/** Heads of state and government whose name hardly anybody else has are spoken of longer: ZEDILLO in 2009, NKRUMAH in 1976. */
const YEARS_REMEMBERED = 20
const HEAD = /^(?:PRESIDENT|PRIME MINISTER|PREMIER|KING|CHANCELLOR|SHAH|EMPEROR)$/

/** When a cable was written, and in which country; null where that is not told. */
export interface Setting {
  readonly year: number | null
  readonly country: string | null
}

/** Whether a statesman of the time has a surname (data/statesmen.csv). */
export interface Statesmen {
  /** Null where no statesman has the surname, or none who was in office about that year. */
  standing(surname: string, setting: Setting): StatesmanStanding | null
  /** Given names of the statesman whom the surname most likely means; empty where the table has none. */
  given(surname: string, setting: Setting): readonly string[]
  /** Whether these words, in capitals with a blank between, are all of a statesman's name, no given name beside them: `HUN SEN`. */
  isWholeName(words: string): boolean
  /** The statesman of that year who is called by this word though it is no surname, as AMLO is; null where there is none. */
  calledSo(alias: string, setting: Setting): KnownName | null
}

/** The name of a statesman in the tables. */
interface KnownName {
  readonly surname: string
  readonly given: readonly string[]
}

interface Years {
  readonly from: number
  readonly until: number
  readonly remembered: number
  readonly standing: StatesmanStanding
  readonly country: string
  readonly given: readonly string[]
}

const NOBODY: readonly Years[] = []

export function readStatesmen(): Statesmen {
  const forms: { readonly key: string; readonly years: Years }[] = []
  const aliases: { readonly key: string; readonly surname: string; readonly years: Years }[] = []
  const whole = new Set<string>()
  for (const row of readTable('statesmen.csv')) {
    const { surname = '', given = '', variants = '', office = '', country = '', from, to, distinctive } = row
    const years: Years = {
      from: Number(from) - YEARS_BEFORE,
      until: Number(to) + YEARS_AFTER,
      remembered: Number(to) + (distinctive && HEAD.test(office) ? YEARS_REMEMBERED : YEARS_AFTER),
      standing: distinctive ? 'own' : 'shared',
      country,
      given: given.split(' ').filter((word) => word !== ''),
    }
    if (given === '') whole.add(surname)
    for (const form of aliasesIn(surname, variants)) aliases.push({ key: nameKey(form), surname, years })
    for (const form of [surname, ...variants.split('|')]) {
      const key = nameKey(calledBy(form))
      if (key.length > 2) forms.push({ key, years })
    }
  }
  const byKey = new Map(
    [...grouped(forms, ({ key }) => key)].map(([key, held]) => [key, held.map(({ years }) => years)]),
  )
  const byAlias = grouped(aliases, ({ key }) => key)
  const heldBy = (surname: string): readonly Years[] =>
    byKey.get(nameKey(surname.slice(surname.lastIndexOf(' ') + 1))) ?? NOBODY
  const isWithin = (from: number, until: number, year: number | null): boolean =>
    year === null || (from <= year && year <= until)
  const isOwn = (held: Years, country: string | null): boolean => held.country === country || held.standing === 'own'
  return {
    standing(surname, { year, country }) {
      const held = heldBy(surname).filter(({ from, remembered }) => isWithin(from, remembered, year))
      if (held.length === 0) return null
      return held.some((years) => isOwn(years, country)) ? 'own' : 'shared'
    },
    given(surname, { year, country }) {
      const held = heldBy(surname).filter(({ from, until }) => isWithin(from, until, year))
      return (held.find((years) => isOwn(years, country)) ?? held[0])?.given ?? []
    },
    isWholeName: (words) => whole.has(words),
    calledSo(alias, { year }) {
      const found = byAlias
        .of(nameKey(alias))
        .find(({ years: { from, remembered } }) => isWithin(from, remembered, year))
      return found ? { surname: found.surname, given: found.years.given } : null
    },
  }
}
