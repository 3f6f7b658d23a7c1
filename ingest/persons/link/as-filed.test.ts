import type { BlockMention } from '@reftel/cypher'
import { expect, test } from 'vitest'
import { blockOf } from '../names/block.ts'
import { asFiled } from './as-filed.ts'
import type { KnownPerson } from './known-offices.ts'
import { mention } from './testing/told.ts'

const LULA: KnownPerson = {
  id: 'ORBANOV, LUIS',
  surname: 'ORBANOV',
  given: ['LUIS'],
  givenKeys: ['LUIS'],
  nation: 'BR',
  distinctive: true,
  names: ['LUIS DA ORBA', 'ORBANOV'],
  aliases: ['TITOX', 'ABU LUIS'],
  forms: ['ORBANOV'],
  terms: [],
}
const TELLS = mention('1974LIMA00001', 'JUAN ORBANOV', { post: 'LIMA', aliases: ['RAUL VARNAI'] })
const CALLED = mention('1976LIMA00002', 'RAUL VARNAI', { post: 'LIMA' })
const father = (aliases: readonly string[]) => mention('1974LIMA00001', 'AHMAD ORBANOV', { post: 'LIMA', aliases })

// biome-ignore format: a table
const cases: [shows: string, mentions: readonly BlockMention[], known: readonly KnownPerson[], names: readonly string[]][] = [
  ['names of the block stay',                       [mention('1974LIMA00001', 'ANN ORBANOV')], [LULA],                  ['ANN ORBANOV']],
  ['a name of the tables under another surname',    [mention('1974LIMA00001', 'LUIS DA ORBA')], [LULA],                 ['LUIS ORBANOV']],
  ['without the tables it stays',                   [mention('1974LIMA00001', 'LUIS DA ORBA')], [],                     ['LUIS DA ORBA']],
  ['an alias of the tables',                        [mention('1974LIMA00001', 'TITOX')], [LULA],                        ['LUIS ORBANOV']],
  ['that of a father is worth a bare surname',      [mention('1974LIMA00001', 'ABU LUIS')], [LULA],                     ['ORBANOV']],
  ['the same name filed here',                      [mention('1974LIMA00001', 'JUAN ORBANOV VARNAI', { surname: 'ORBANOV', given: ['JUAN'] }), mention('1974LIMA00002', 'JUAN ORBANOV VARNAI')], [], ['JUAN ORBANOV', 'JUAN ORBANOV']],
  ['what another cable tells',                      [TELLS, CALLED], [],                                               ['JUAN ORBANOV', 'JUAN ORBANOV']],
  ['in another country',                            [TELLS, { ...CALLED, post: 'ROME' }], [],                          ['JUAN ORBANOV', 'RAUL VARNAI']],
  ['too many years on',                             [TELLS, { ...CALLED, date: '1990-06-01T00:00:00Z' }], [],          ['JUAN ORBANOV', 'RAUL VARNAI']],
  ['whom several are called',                       [TELLS, { ...TELLS, name: 'PETER ORBANOV', given: ['PETER'] }, CALLED], [], ['JUAN ORBANOV', 'PETER ORBANOV', 'RAUL VARNAI']],
  ['two surnames of the block',                     [TELLS, { ...TELLS, name: 'JUAN ARBANAF', surname: 'ARBANAF' }, CALLED], [], ['JUAN ORBANOV', 'JUAN ARBANAF', 'RAUL VARNAI']],
  ['of one who is named in full too the fullest',   [{ ...TELLS, name: 'ORBANOV', given: [] }, TELLS, CALLED], [],     ['ORBANOV', 'JUAN ORBANOV', 'JUAN ORBANOV']],
  ["a father's name that a cable tells",            [father(['ABU IYAD']), mention('1974LIMA00002', 'ABU IYAD', { post: 'LIMA' })], [], ['AHMAD ORBANOV', 'ORBANOV']],
  ['nobody is told of',                             [father([]), mention('1974LIMA00002', 'ABU IYAD', { post: 'LIMA' })], [],          ['AHMAD ORBANOV', 'ABU IYAD']],
]
test.each(cases)('as whom mentions are read: %s', (_shows, mentions, known, names) =>
  expect(
    asFiled(blockOf('ORBANOV'), mentions, known).map(({ given, surname }) => [...given, surname].join(' ')),
  ).toEqual(names),
)
