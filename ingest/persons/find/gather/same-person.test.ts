import { expect, test } from 'vitest'
import { naraCable, personsOf } from '../../testing/persons-of.ts'

/** `NAME x mentions` of each person of a text, the signer aside. */
const named = (body: string, post = 'JIDDA', year = 1978): readonly string[] =>
  personsOf(naraCable(post, year, body))
    .filter(({ role }) => role !== 'signer')
    .map(({ name, mentions }) => `${name} x ${mentions.length}`)

// biome-ignore format: a table
const cases: [shows: string, body: string, persons: string[]][] = [
  ['a name without its first word',            'WE SAW MOHAMMAD REZA ORBANOV TODAY. REZA ORBANOV SAID SO.',                     ['MOHAMMAD REZA ORBANOV x 2']],
  ['with a title as well',                     'PRIME MINISTER OMAR ALI VARNAI CAME. PRIME MINISTER ALI VARNAI SAID SO.',       ['OMAR ALI VARNAI x 2']],
  ['another first word is another man',        'WE SAW MOHAMMAD REZA ORBANOV TODAY. KARIM ORBANOV SAID SO.',                    ['MOHAMMAD REZA ORBANOV x 1', 'KARIM ORBANOV x 1']],
  ['a prince by his given name',               'FOREIGN MINISTER PRINCE SAUD AL-ORBANI CAME. PRINCE SAUD SAID SO.',             ['SAUD AL-ORBANI x 2']],
  ['and then by that alone',                   'FOREIGN MINISTER PRINCE SAUD AL-ORBANI CAME. PRINCE SAUD SAID SO. SAUD AGREED.', ['SAUD AL-ORBANI x 3']],
  ['a given name without such a title',        'MR. SAUD AL-ORBANI CAME. PRINCE SAUD SAID SO.',                                 ['SAUD AL-ORBANI x 1', 'SAUD x 1']],
  ['two princes of one given name',            'PRINCE SAUD AL-ORBANI AND PRINCE SAUD AL-VARNAI CAME. PRINCE SAUD SAID SO.',    ['SAUD AL-ORBANI x 1', 'SAUD AL-VARNAI x 1', 'SAUD x 1']],
  ['a rank of two words',                      'GEN. DIV. DAVID ORBANOV CAME.',                                                 ['DAVID ORBANOV x 1']],
]
test.each(cases)('%s', (_shows, body, persons) => expect(named(body)).toEqual(persons))

test('a spelling of his given name that the tables lack is the statesman still', () =>
  expect(named("QADHAFI'S REGIME WAS SHAKEN. MOAMMAR AL-QADHAFI SAID SO. QADHAFI LEFT.", 'TRIPOLI', 1979)).toEqual([
    'MOAMMAR AL-QADHAFI x 3',
  ]))
