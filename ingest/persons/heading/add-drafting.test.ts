import type { PersonFacts } from '@reftel/cypher'
import { expect, test } from 'vitest'
import { addDrafting } from './add-drafting.ts'
import type { DraftingName } from './drafting.ts'

const place = (raw: string, start: number) => ({ raw, start, end: start + raw.length })

const HOLT: PersonFacts = {
  name: 'HOLT',
  surname: 'HOLT',
  given: [],
  titles: ['MR'],
  role: 'mention',
  roles: ['mention'],
  confidence: 0.5,
  evidence: ['title'],
  block: 'HLT',
  mentions: [place('HOLT', 500)],
  signature: null,
}
const drafted = (given: readonly string[], more: Partial<DraftingName> = {}): DraftingName => ({
  name: [...given, 'HOLT'].join(' '),
  given,
  surname: 'HOLT',
  title: null,
  role: 'drafter',
  place: place('JTHOLT', 40),
  ...more,
})

type Row = [
  shows: string,
  persons: readonly Partial<PersonFacts>[],
  names: readonly DraftingName[],
  told: readonly string[],
]
/** `NAME | given names | titles | roles | evidence | confidence | where` of each. */
const told = (persons: readonly PersonFacts[]): readonly string[] =>
  persons.map(({ name, given, titles, role, roles, evidence, confidence, mentions }) =>
    [
      name,
      given.join(' '),
      titles.join(', '),
      `${role} of ${roles.join(' ')}`,
      evidence.join(' '),
      confidence,
      mentions.map(({ raw, start }) => `${raw} ${start}`).join(', '),
    ].join(' | '),
  )

// biome-ignore format: a table
const cases: Row[] = [
  ['whom the cable does not name',                  [],                            [drafted(['J', 'T'], { title: 'MR' })],  ['J T HOLT | J T | MR | drafter of drafter | drafter | 0.95 | JTHOLT 40']],
  ['one without a title',                           [],                            [drafted(['J'], { role: 'cleared' })],   ['J HOLT | J |  | cleared of cleared | cleared | 0.95 | JTHOLT 40']],
  ['who has no given name in the text gets it',     [{}],                          [drafted(['J', 'T'])],                   ['J T HOLT | J T | MR | drafter of drafter mention | title drafter | 0.95 | JTHOLT 40, HOLT 500']],
  ['nothing is got where the block has none',       [{}],                          [drafted([])],                           ['HOLT |  | MR | drafter of drafter mention | title drafter | 0.95 | JTHOLT 40, HOLT 500']],
  ['who has one keeps it',                          [{ name: 'JOHN HOLT', given: ['JOHN'] }], [drafted(['J', 'T'])],      ['JOHN HOLT | JOHN | MR | drafter of drafter mention | title drafter | 0.95 | JTHOLT 40, HOLT 500']],
  ['another given name is another man',             [{ name: 'PETER HOLT', given: ['PETER'] }], [drafted(['J'])],           ['PETER HOLT | PETER | MR | mention of mention | title | 0.5 | HOLT 500', 'J HOLT | J |  | drafter of drafter | drafter | 0.95 | JTHOLT 40']],
  ['another surname too',                           [{ surname: 'VARNAI' }],       [drafted(['J'])],                        ['HOLT |  | MR | mention of mention | title | 0.5 | HOLT 500', 'J HOLT | J |  | drafter of drafter | drafter | 0.95 | JTHOLT 40']],
  ['a title more',                                  [{}],                          [drafted([], { title: 'AMB' })],         ['HOLT |  | MR, AMB | drafter of drafter mention | title drafter | 0.95 | JTHOLT 40, HOLT 500']],
  ['the same title',                                [{}],                          [drafted([], { title: 'MR' })],          ['HOLT |  | MR | drafter of drafter mention | title drafter | 0.95 | JTHOLT 40, HOLT 500']],
  ['who is surer already stays so',                 [{ confidence: 0.99 }],        [drafted([])],                           ['HOLT |  | MR | drafter of drafter mention | title drafter | 0.99 | JTHOLT 40, HOLT 500']],
  ['drafter and cleared: told once by each',        [],                            [drafted([]), drafted([], { role: 'cleared', place: place('HOLT', 90) })], ['HOLT |  |  | drafter of drafter cleared | drafter cleared | 0.95 | JTHOLT 40, HOLT 90']],
  ['twice the drafter, at one place',               [],                            [drafted([]), drafted([])],              ['HOLT |  |  | drafter of drafter | drafter | 0.95 | JTHOLT 40']],
  ['behind the text',                               [{}],                          [drafted([], { place: place('HOLT', 900) })], ['HOLT |  | MR | drafter of drafter mention | title drafter | 0.95 | HOLT 500, HOLT 900']],
]
test.each(cases)('who drafted or cleared, %s', (_shows, persons, names, found) =>
  expect(
    told(
      addDrafting(
        persons.map((person) => ({ ...HOLT, ...person })),
        names,
      ),
    ),
  ).toEqual(found),
)

test('who was merely possible is sure', () => {
  const [known] = addDrafting([{ ...HOLT, possible: true }], [drafted([])])
  expect(known).not.toHaveProperty('possible')
  const [added] = addDrafting([], [drafted([])])
  expect(added).toMatchObject({ surname: 'HOLT', block: 'HLT', signature: null })
})
