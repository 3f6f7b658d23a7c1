import { describe, expect, test } from 'vitest'
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
    },
  )

  test('ids are not used twice but for those of several spellings', () => {
    const ids = RULES.map(({ id }) => id)
    const twice = new Set(ids.filter((id, at) => ids.indexOf(id) !== at))
    expect([...twice]).toEqual(['year-between', 'dtg', 'reftel'])
  })
})

describe('running text', () => {
  test.each(NEAR_MISSES.map(({ id, example }) => [id, example] as const))('near miss %s: %s', (_id, example) => {
    expect(cite(`SUBJECT: X\n\n1. ${example}.`)).toEqual([])
  })

  test.each(FRAMES.map(({ id, example }) => [id, example] as const))(
    'frame %s makes 12 a citation: %s',
    (_id, example) => {
      const text = example.replace(/, where.*/, '')
      const ref = _id === 'in-ref-line' ? 'REF: LIMA 12\n\n' : ''
      const led = _id === 'above-authority' ? '' : '1. THEY SAY '
      const found = cite(`SUBJECT: X\n${ref}\n${led}${text}.`).filter(
        ({ where, rule }) => where === 'text' && rule !== 'reftel',
      )
      expect(found.map(({ raw }) => raw)).toContainEqual(expect.stringContaining('LIMA'))
    },
  )
})
