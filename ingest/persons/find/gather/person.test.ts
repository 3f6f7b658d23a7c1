import { describe, expect, test } from 'vitest'
import { nameEvidence } from '../evidence/rows/names.ts'
import type { NameMention } from '../readers/mention.ts'
import { givenAgree, PersonDraft } from './person.ts'

const mention = (
  given: readonly string[],
  family: readonly string[],
  more: Partial<NameMention> = {},
): NameMention => ({
  first: 0,
  last: 0,
  given,
  family,
  title: null,
  evidence: [],
  ...more,
})
const draft = (...mentions: readonly NameMention[]): PersonDraft => {
  const person = new PersonDraft()
  for (const each of mentions) person.add(each)
  return person
}

// biome-ignore format: a table
const fuller: [shows: string, mentions: NameMention[], name: string][] = [
  ['the first',                           [mention([], ['HOLT'])],                                          ' / HOLT'],
  ['the one with more words',             [mention([], ['HOLT']), mention(['ANN'], ['HOLT'])],              'ANN / HOLT'],
  ['of as many the first',                [mention(['ANN'], ['HOLT']), mention(['A'], ['HOLT'])],           'ANN / HOLT'],
  ['with fewer words it stays',           [mention(['ANN'], ['HOLT']), mention([], ['HOLT'])],              'ANN / HOLT'],
  ['two surnames',                        [mention([], ['HOLT']), mention([], ['HOLT', 'VARNAI'])],         ' / HOLT VARNAI'],
  ['an alias is no name',                 [mention([], ['HOLT']), mention(['BIG'], ['BEAR'], { alias: true })], ' / HOLT'],
]
test.each(fuller)('the fullest form of a name: %s', (_shows, mentions, name) => {
  const { given, family } = draft(...mentions)
  expect(`${given.join(' ')} / ${family.join(' ')}`).toBe(name)
})

describe('what mentions add up to', () => {
  const evidence = [nameEvidence({ how: 'namesake' })]
  test('keys, titles, evidence and the mentions', () => {
    const person = draft(
      mention([], ['HOLT'], { title: 'MR' }),
      mention(['ANN'], ['Al-Varnai'], { title: 'MR', evidence }),
      mention([], ['BEAR'], { alias: true, evidence }),
    ).build()
    expect([...person.keys]).toEqual(['HOLT', 'VARNAI'])
    expect(person.titles).toEqual(['MR'])
    expect([person.mentions.length, person.evidence.length]).toEqual([3, 2])
    expect(person).toMatchObject({ female: false, form: null, tagged: false, signature: null, spans: [] })
  })

  test('TAGS name him, in the header and in a form of their own, or neither', () => {
    const person = draft(mention([], ['HOLT']))
    person.tag(nameEvidence({ how: 'namesake' }), null, null, null)
    expect(person.build()).toMatchObject({ tagged: true, form: null, spans: [], given: [], family: ['HOLT'] })
    person.tag(
      nameEvidence({ how: 'namesake' }),
      { start: 1, end: 5 },
      { given: ['ANN'], family: ['HOLT'] },
      'ANN HOLT',
    )
    person.tag(nameEvidence({ how: 'namesake' }), null, null, null)
    expect(person.build()).toMatchObject({ form: 'ANN HOLT', spans: [{ start: 1, end: 5 }], given: ['ANN'] })
  })

  test('the last line names him', () => {
    const person = draft(mention([], ['HOLT']))
    person.isWoman()
    person.alsoCalled('THE BEAR')
    person.sign(
      nameEvidence({ how: 'namesake' }),
      { start: 7, end: 9 },
      { given: ['ANN'], family: ['HOLT'] },
      'A. HOLT',
    )
    person.sign(nameEvidence({ how: 'namesake' }), { start: 7, end: 9 }, { given: [], family: ['HOLT'] }, null)
    expect(person.build()).toMatchObject({
      signature: { start: 7, end: 9 },
      form: 'A. HOLT',
      given: ['ANN'],
      female: true,
      aliases: ['THE BEAR'],
      tagged: false,
    })
    expect(person.evidence.length).toBe(2)
  })
})

// biome-ignore format: a table
const agreeing: [one: string[], other: string[], agree: boolean][] = [
  [[],              ['ANN'],            true],
  [['ANN'],         ['Ann'],            true],
  [['ANN'],         ['PETER'],          false],
  [['A'],           ['ANN'],            true],
  [['A'],           ['PETER'],          false],
  [['JOHN', 'ANN'], ['PETER', 'ANN'],   true],
  [['ALEX'],        ['ALEXANDER'],      true],
  [['ALE'],         ['ALEXANDER'],      false],
  [['ALEXANDER'],   ['XANDER'],         false],
]
test.each(agreeing)("given names that may be one man's: %j, %j, %s", (one, other, agree) => {
  expect(givenAgree(one, other)).toBe(agree)
  expect(givenAgree(other, one)).toBe(agree)
})
