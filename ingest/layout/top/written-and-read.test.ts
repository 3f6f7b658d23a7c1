import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { HeaderLabel } from '../layout.ts'
import { read } from './testing/read.ts'

/** A field as a typist writes it: its label, and the lines of its value. */
interface Written {
  readonly label: HeaderLabel
  readonly spelled: string
  readonly lines: readonly string[]
}

const SPELLED: Record<HeaderLabel, readonly string[]> = {
  EO: ['E.O. 12958:', 'E.O.12065:', 'E. O. 11652:', 'EO 12958:', 'E.O.:', 'e.o. 13526:', '   E.O. 12958:  '],
  TAGS: ['TAGS:', 'TAG:', 'Tags:', 'TAGS;', 'TAG S:', 'T A G S:', '(U) TAGS:', '  TAGS  :   ', 'TAGS/'],
  SUBJECT: ['SUBJECT:', 'SUBJ:', 'Subject:', 'SUB:', 'S U B J:', 'S U B J E C T:', '(C) SUBJECT:', ' SUBJ  : '],
  REF: [
    'REF:',
    'REFS:',
    'Ref:',
    'REFTEL:',
    'REFTELS:',
    'REFERENCE:',
    'REFERENCES :',
    'RETEL:',
    'R E F:',
    '(U) REF:',
    '  REF  :  ',
  ],
}

/** Words of a field over one to three lines, each of which leaves off where more has to follow. */
const wrapped = (part: fc.Arbitrary<string>, mark: string, most: number): fc.Arbitrary<readonly string[]> =>
  fc
    .tuple(fc.array(part, { minLength: 1, maxLength: most }), fc.array(fc.boolean(), { maxLength: most }))
    .map(([parts, breaks]) => {
      const lines: string[] = []
      let line = ''
      for (const [at, each] of parts.entries()) {
        line += at === parts.length - 1 ? each : `${each}${mark} `
        if (breaks[at] && at < parts.length - 1) {
          lines.push(line.trimEnd())
          line = ''
        }
      }
      return [...lines, line]
    })

const code = fc.constantFrom('PREL', 'PGOV', 'ETRD', 'PINT', 'US', 'FR', 'TO', 'MOPS')
const word = fc.constantFrom('PIER', 'TALKS', 'MINISTER', "LOME'S", 'VISIT', 'OIL', 'PRICES', 'U.N.', 'G-77')
const post = fc.constantFrom('LOME', 'LA PAZ', 'STATE', 'NEW DELHI', 'USUN', 'MEXICO')
const item = fc
  .tuple(
    fc.constantFrom('', '77 ', '1977 ', '08 '),
    post,
    fc.integer({ min: 10, max: 299_999 }),
    fc.constantFrom('', ' (NOTAL)'),
  )
  .map(([year, name, number, note]) => `${year}${name} ${number}${note}`)

const values: Record<HeaderLabel, fc.Arbitrary<readonly string[]>> = {
  EO: fc.constantFrom('N/A', 'GDS', 'XGDS-1', 'DECL: 4/20/18').map((value) => [value]),
  TAGS: wrapped(code, ',', 8),
  SUBJECT: fc
    .tuple(wrapped(word, ' AND', 3), fc.constant('TREATY'))
    .map(([lines, last]) => [...lines.slice(0, -1), `${lines.at(-1)} ${last}`]),
  REF: fc.oneof(
    wrapped(item, ',', 5),
    wrapped(item, ';', 5),
    // Lettered items, each on a line of its own or not.
    fc.array(fc.tuple(item, fc.boolean()), { minLength: 1, maxLength: 6 }).map((items) => {
      const lettered = items.map(([each], at) => `${String.fromCharCode(65 + at)}. ${each}`)
      return lettered.join(items[0]?.[1] ? '; ' : '\n').split('\n')
    }),
    fc
      .array(item, { minLength: 1, maxLength: 6 })
      .map((items) => items.map((each, at) => `(${String.fromCharCode(65 + at)}) ${each}`)),
  ),
}

const field = (label: HeaderLabel): fc.Arbitrary<Written> =>
  fc.record({ label: fc.constant(label), spelled: fc.constantFrom(...SPELLED[label]), lines: values[label] })
const fields = fc
  .tuple(
    field('EO'),
    field('TAGS'),
    field('SUBJECT'),
    field('REF'),
    fc.shuffledSubarray([0, 1, 2, 3], { minLength: 1 }),
  )
  .map(([eo, tags, subject, ref, order]) => order.map((at) => [eo, tags, subject, ref][at] as Written))

const told = ({ label, lines }: Written): [HeaderLabel, string] => [label, lines.join(' ').replace(/\s+/g, ' ')]
const BODY = '1. MINISTER TOLD US ON MAY 4 THAT TALKS WOULD GO ON.'
const hasSubject = (written: readonly Written[]): boolean => written.some(({ label }) => label === 'SUBJECT')

describe('a header is read back as it was written', () => {
  test('a field a line, blank lines between them or none', () => {
    fc.assert(
      fc.property(fields, fc.constantFrom('\n', '\n\n'), (written, between) => {
        fc.pre(hasSubject(written))
        const text = written.map(({ spelled, lines }) => `${spelled} ${lines.join('\n')}`).join(between)
        expect(read(`${text}\n\n${BODY}`)).toEqual({ fields: written.map(told), body: BODY })
      }),
      { numRuns: 300 },
    )
  })

  test('in any lines: carriage returns, blanks at their ends', () => {
    fc.assert(
      fc.property(fields, fc.constantFrom('\r\n', ' \n', '\t\n'), (written, end) => {
        fc.pre(hasSubject(written))
        const text = written.map(({ spelled, lines }) => `${spelled} ${lines.join('\n')}`).join('\n')
        expect(read(`${text}\n\n${BODY}`.replaceAll('\n', end))).toEqual({ fields: written.map(told), body: BODY })
      }),
    )
  })

  test('all on one line', () => {
    const plain: Record<HeaderLabel, string> = { EO: 'E.O. 12958:', TAGS: 'TAGS:', SUBJECT: 'SUBJECT:', REF: 'REF:' }
    fc.assert(
      fc.property(fields, (written) => {
        fc.pre(hasSubject(written))
        const text = written.map(({ label, lines }) => `${plain[label]} ${lines.join(' ')}`).join(' ')
        expect(read(`${text}\n\n${BODY}`)).toEqual({ fields: written.map(told), body: BODY })
      }),
    )
  })

  test('passing lines stand between fields and belong to none', () => {
    fc.assert(
      fc.property(
        fields,
        fc.constantFrom('CINCPAC FOR POLAD', 'DEPARTMENT PASS DOD', 'STATE PASS AID'),
        (written, pass) => {
          fc.pre(hasSubject(written))
          const text = written.map(({ spelled, lines }) => `${spelled} ${lines.join('\n')}`).join(`\n\n${pass}\n\n`)
          expect(read(`${text}\n\n${BODY}`)).toEqual({ fields: written.map(told), body: BODY })
        },
      ),
    )
  })
})
