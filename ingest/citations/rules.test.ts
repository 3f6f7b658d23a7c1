import { describe, expect, test, vi } from 'vitest'
import { FRAMES } from './frames.ts'
import { NEAR_MISSES } from './near-misses.ts'
import { RULES } from './rules.ts'
import { cite, sentBy } from './testing/cite.ts'

/** The words of an example between « and », and the text without the marks. */
function marked(example: string): { text: string; words: string[] } {
  return {
    text: example.replace(/[«»]/g, ''),
    words: [...example.matchAll(/«([^»]*)»/g)].map(([, words = '']) => words),
  }
}

/** An example of the Cablegate years is read in a cable of them. */
const citing = (example: string) => (example.includes('TBILISI') ? sentBy('TBILISI', '1700', '2007-07-04') : undefined)

describe('each row of the rules', () => {
  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s reads its example, and no other row does',
    (id, rule) => {
      const { text, words } = marked(rule.example)
      const header = citing(rule.example)
      const ref = rule.example.includes('REF: ')
        ? 'STATE 1'
        : 'REF: A. STATE 123450 B. STATE 123451 C. STATE 123452\n\n1. '
      const found = cite(rule.example.startsWith('REF:') ? text : `${ref}${text}`, header ? { header } : {})
      const own = found.filter(({ rule: by }) => by === id || (id === 'glued-year' && by === 'garble'))
      expect(own.map(({ raw }) => raw)).toEqual(words)
      const others = found.filter(({ rule: by, raw }) => words.includes(raw) && !own.some((each) => each.rule === by))
      expect(others.map(({ rule: by }) => by)).toEqual([])
    },
  )

  test('ids are not used twice but for those of several spellings', () => {
    const ids = RULES.map(({ id }) => id)
    const twice = new Set(ids.filter((id, at) => ids.indexOf(id) !== at))
    expect([...twice]).toEqual(['year-between', 'post-number', 'dtg', 'reftel'])
  })
})

describe('running text', () => {
  test.each(NEAR_MISSES.map(({ id, example }) => [id, example] as const))('near miss %s: %s', (_id, example) => {
    expect(cite(`SUBJECT: X\n\n1. ${example}.`)).toEqual([])
  })

  // Rows are turned off one at a time: one that another makes needless goes.
  test.each(NEAR_MISSES.map((row) => [row.id, row] as const))('but for the row %s its example is cited', (_id, row) => {
    const off = vi.spyOn(row, 'is').mockReturnValue(false)
    try {
      expect(cite(`SUBJECT: X\n\n1. ${row.example}.`)).not.toEqual([])
    } finally {
      off.mockRestore()
    }
  })

  /** How sure it is that the running text cites what the example of a frame names of LIMA; 0 where it does not. */
  const sureness = ({ id, example }: (typeof FRAMES)[number]): number => {
    const text = example.replace(/, where.*/, '')
    const ref = id === 'in-ref-line' ? 'REF: LIMA 12\n\n' : ''
    const led = id === 'above-authority' ? '' : '1. THEY SAY '
    const found = cite(`SUBJECT: X\n${ref}\n${led}${text}.`).filter(
      ({ where, rule, raw }) => where === 'text' && rule !== 'reftel' && raw.includes('LIMA'),
    )
    return Math.max(0, ...found.map(({ confidence }) => confidence))
  }
  test.each(FRAMES.map((row) => [row.id, row] as const))('frame %s makes it sure, and it alone', (_id, row) => {
    const sure = sureness(row)
    const off = vi.spyOn(row, 'holds').mockReturnValue(false)
    try {
      expect(sureness(row)).toBeLessThan(sure)
    } finally {
      off.mockRestore()
    }
  })
})
