import { cableId } from '@reftel/cypher'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cite, cited, MOSCOW_1978, sentBy, summary } from './testing/cite.ts'

/** A cable as a REF line names it, and the one it means: cited in August 1978. */
interface Named {
  readonly post: string
  readonly number: number
  /** Where it is written. */
  readonly year: number | null
  readonly note: string | null
  readonly airgram: boolean
}

/** Posts, and the highest number that each has reached by August: more would be last year's. */
const REACHED: Readonly<Record<string, number>> = {
  TOKYO: 12_000,
  'NEW DELHI': 11_000,
  'LA PAZ': 5_000,
  LIMA: 6_000,
  SEOUL: 6_000,
  'HONG KONG': 9_000,
  STATE: 180_000,
}
const named: fc.Arbitrary<Named> = fc
  .constantFrom(...Object.keys(REACHED))
  .chain((post) =>
    fc.record({
      post: fc.constant(post),
      number: fc.integer({ min: 1_000, max: REACHED[post] ?? 0 }),
      year: fc.option(fc.constantFrom(1975, 1976, 1977, 1978)),
      note: fc.option(fc.constantFrom('NOTAL', 'EXDIS', 'LIMDIS')),
      airgram: fc.constant(false),
    }),
  )
  // A number that may be a year is one where it stands among others.
  .filter(({ number }) => number < 1900 || number > 2100)
const airgram: fc.Arbitrary<Named> = fc.record({
  post: fc.constantFrom('LIMA', 'TOKYO', 'SEOUL'),
  number: fc.integer({ min: 2, max: 150 }),
  year: fc.constant(null),
  note: fc.option(fc.constant('NOTAL')),
  airgram: fc.constant(true),
})

type YearForm = 'before in two' | 'before in four' | 'before with an apostrophe' | 'behind in parentheses' | 'behind of'
const YEAR_FORMS: Readonly<Record<YearForm, (words: string, year: number) => string>> = {
  'before in two': (words, year) => `${year % 100} ${words}`,
  'before in four': (words, year) => `${year} ${words}`,
  'before with an apostrophe': (words, year) => `'${year % 100} ${words}`,
  'behind in parentheses': (words, year) => `${words} (${year % 100})`,
  'behind of': (words, year) => `${words} OF MAY 5, ${year}`,
}
const yearForm = fc.constantFrom(...(Object.keys(YEAR_FORMS) as YearForm[]))

const written = ({ post, number, year, note, airgram }: Named, form: YearForm): string => {
  const words = `${post} ${airgram ? 'A-' : ''}${number}`
  const dated = year === null ? words : YEAR_FORMS[form](words, year)
  return note === null ? dated : `${dated} (${note})`
}
const meant = ({ post, number, year, note, airgram }: Named): string =>
  `${cableId(year ?? 1978, post, `${airgram ? 'A-' : ''}${number}`)}${note === null ? '' : ` (${note})`}`

const distinct = (of: fc.Arbitrary<Named>, most: number): fc.Arbitrary<Named[]> =>
  fc.uniqueArray(of, { minLength: 1, maxLength: most, selector: ({ post, number }) => `${post} ${number}` })

describe('a REF line is read as it was written', () => {
  test('items by letters, in each form of letter and mark', () => {
    const letters = fc.constantFrom<(letter: string) => string>(
      (letter) => `${letter}. `,
      (letter) => `${letter}) `,
      (letter) => `(${letter}) `,
      (letter) => `${letter.toLowerCase()}. `,
    )
    fc.assert(
      fc.property(
        distinct(fc.oneof(named, airgram), 7),
        yearForm,
        letters,
        fc.constantFrom('; ', ', ', '\n     ', ' '),
        (items, form, letter, mark) => {
          const at = (index: number): string => String.fromCharCode(65 + index)
          const line = items.map((item, index) => `${letter(at(index))}${written(item, form)}`).join(mark)
          expect(cited(`REF: ${line}\n\n1. NO.`)).toEqual(items.map((item, index) => `${at(index)} ${meant(item)}`))
        },
      ),
      { numRuns: 300 },
    )
  })

  test('items without letters', () => {
    fc.assert(
      fc.property(
        distinct(named, 6),
        yearForm,
        fc.constantFrom('; ', ', ', ';\n', ', AND ', ' AND '),
        (items, form, mark) => {
          const line = items.map((item) => written(item, form)).join(mark)
          expect(cited(`REF: ${line}\n\n1. NO.`)).toEqual(items.map(meant))
        },
      ),
      { numRuns: 300 },
    )
  })

  test('several numbers of one post', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 2101, max: 5_000 }), { minLength: 2, maxLength: 5 })
    fc.assert(
      fc.property(
        fc.constantFrom('TOKYO', 'NEW DELHI', 'LIMA'),
        numbers,
        fc.constantFrom(', ', ' AND ', ', AND ', '; '),
        (post, all, mark) => {
          const line = `${post} ${all.join(mark)}`
          expect(cited(`REF: ${line}\n\n1. NO.`)).toEqual(all.map((number) => cableId(1978, post, String(number))))
        },
      ),
    )
  })

  test('the archive’s own list, cut anywhere between its words', () => {
    fc.assert(
      fc.property(distinct(named, 5), (items) => {
        const list = items.map((item) => written({ ...item, note: null }, 'before in two')).join(', ')
        const found = cite('1. NO.', { reference: list }).filter(({ where }) => where === 'attributes')
        expect(found.map(summary)).toEqual(items.map((item) => meant({ ...item, note: null })))
      }),
    )
  })
})

describe('running text names a cable in many ways', () => {
  const FRAMES: readonly ((words: string) => string)[] = [
    (words) => `SEE ${words}.`,
    (words) => `AS REPORTED ${words}, HE LEFT.`,
    (words) => `${words} REPORTS THAT HE LEFT.`,
    (words) => `HE LEFT (${words}).`,
    (words) => `THE INSTRUCTIONS IN ${words} WERE CLEAR.`,
    (words) => `PARA 3 OF ${words} SAYS SO.`,
    (words) => `PER ${words}, HE LEFT.`,
    (words) => `WE REFER TO ${words} ON THIS.`,
  ]
  test('and each is read', () => {
    fc.assert(
      fc.property(named, fc.constantFrom(...FRAMES), (item, frame) => {
        const words = written({ ...item, note: null }, 'before in two')
        const text = `SUBJECT: X\n\n1. ${frame(words)}`
        const [only, ...others] = cite(text)
        expect([only?.raw, only?.where, others]).toEqual([words, 'text', []])
        expect(only && summary(only)).toBe(meant({ ...item, note: null }))
        expect(only && text.slice(only.start, only.end)).toBe(words)
      }),
      { numRuns: 300 },
    )
  })

  test('REF and a letter mean the item of that letter, REFTEL the one there is', () => {
    fc.assert(
      fc.property(distinct(named, 5), fc.nat(4), (items, at) => {
        const pick = at % items.length
        const letter = String.fromCharCode(65 + pick)
        const line = items.map(
          (item, index) => `${String.fromCharCode(65 + index)}. ${written({ ...item, note: null }, 'before in two')}`,
        )
        const found = cite(`REF: ${line.join('; ')}\n\n1. AS REF ${letter} SAYS, HE LEFT.`).filter(
          ({ where }) => where === 'text',
        )
        const item = items[pick] as Named
        expect(found.map(({ target }) => target)).toEqual([cableId(item.year ?? 1978, item.post, String(item.number))])
        const [first] = items as [Named]
        const back = cite(
          `REF: ${written({ ...first, note: null }, 'before in two')}\n\n1. AS REFTEL SAYS, HE LEFT.`,
        ).filter(({ where }) => where === 'text')
        expect(back.map(({ target }) => target)).toEqual([
          cableId(first.year ?? 1978, first.post, String(first.number)),
        ])
      }),
    )
  })
})

describe('the year of a number without one', () => {
  test('is this year where the post may have come to it, and last year where it surely has not', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('TOKYO', 'LA PAZ', 'SEOUL', 'LIMA'),
        fc.integer({ min: 10, max: 360 }),
        (post, day) => {
          const date = new Date(Date.UTC(1978, 0, day)).toISOString().slice(0, 10)
          const header = sentBy('MOSCOW', String(day * 60), date)
          const year = (number: number): number | null => {
            const [only] = cite(`REF: ${post} ${number}\n\n1. NO.`, { header })
            return only?.target == null ? null : only.year
          }
          const reached = ((REACHED[post] ?? 0) / 215) * day
          expect(year(Math.max(1, Math.round(reached * 0.5)))).toBe(1978)
          // More than the busiest post sends in that time.
          if (day < 90) expect(year(Math.round(reached * 6) + 3_000)).toBe(1977)
        },
      ),
    )
  })

  test('of its own post, no number above its own is of this year, but for those of the next days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 18_000 }), (number) => {
        const [only] = cite(`REF: MOSCOW ${number}\n\n1. NO.`, { header: MOSCOW_1978 })
        expect(only?.target).toBe(cableId(1978, 'MOSCOW', String(number)))
        const [later] = cite(`REF: MOSCOW ${number + 18_900}\n\n1. NO.`, { header: MOSCOW_1978 })
        expect(later?.target).toBe(cableId(1977, 'MOSCOW', String(number + 18_900)))
      }),
    )
  })
})
