import { describe, expect, test } from 'vitest'
import { cablegateCable, naraCable, personsOf } from '../testing/persons-of.ts'

/** `NAME | surname | given names | titles | evidence | mentions` of each person but the signer. */
const told = (document: Parameters<typeof personsOf>[0]): readonly string[] =>
  personsOf(document)
    .filter(({ role }) => role !== 'signer')
    .map(({ name, surname, given, titles, evidence, mentions }) =>
      [name, surname, given.join(' '), titles.join(', '), evidence.join(' '), mentions.length].join(' | '),
    )

// biome-ignore format: a table
const CAPITALS: readonly (readonly [body: string, persons: readonly string[]])[] = [
  ['WE TOLD AMB. ORBANOV AND GEN. VARNAI OF THE PLAN.',         ['ORBANOV | ORBANOV |  | AMB | title surname | 1', 'VARNAI | VARNAI |  | GEN | title | 1']],
  ['LT COL. ORBANOV ARRIVED HERE TODAY.',                       ['ORBANOV | ORBANOV |  | LT COL | title surname speech | 1']],
  ['NEWS EDITOR IAN SEYMOUR WROTE IT.',                         ['IAN SEYMOUR | SEYMOUR | IAN | EDITOR | office given-name surname | 1']],
  ['LETTER FROM FRANK M. TYE, JR. ARRIVED.',                    ['FRANK M. TYE, JR | TYE | FRANK M |  | given-name surname | 1']],
  ['MESSRS. ORBANOV, VARNAI AND KOZMA LEFT.',                   ['ORBANOV | ORBANOV |  | MESSRS | title surname | 1', 'VARNAI | VARNAI |  | MESSRS | list | 1', 'KOZMA | KOZMA |  | MESSRS | list surname | 1']],
  ['KIM IL-SONG TOLD PARK CHUNG HEE SO.',                       ['KIM IL-SONG | KIM | IL-SONG |  | given-name surname | 1', 'PARK CHUNG HEE | PARK | CHUNG HEE |  | name-order statesman | 1']],
  ['DE STAERCKE SAID SO.',                                      ['DE STAERCKE | DE STAERCKE |  |  | statesman particle speech | 1']],
  ['PRESIDENT SUAREZ SPOKE. SUAREZ, WHO IS ILL, LEFT.',         ['SUAREZ | SUAREZ |  | PRESIDENT | title statesman apposition speech | 2']],
  ['ORBANOV, A KAZAKH, SAID HE WILL COME.',                     ['ORBANOV | ORBANOV |  |  | apposition surname | 1']],
  ['MRS. ANNA VARNAI AND HER HUSBAND PETER VARNAI CAME.',       ['ANNA VARNAI | VARNAI | ANNA | MRS | title given-name context | 1', 'PETER VARNAI | VARNAI | PETER | HUSBAND | office given-name | 1']],
  ['SPOKESMAN ORTIZ DENIED IT.',                                ['ORTIZ | ORTIZ |  | SPOKESMAN | office surname speech | 1']],
  ["ORBANOV'S VISIT WENT WELL. THE ORBANOV VISIT IS OVER.",     ['ORBANOV | ORBANOV |  |  | deed surname possessive | 2']],
  ['ACCORDING TO ORBANOV THE TALKS ARE OFF.',                   ['ORBANOV | ORBANOV |  |  | surname context | 1']],
  ['FAWAZ BIN ABD AL-AZIZ WAS ARRESTED.',                       ['FAWAZ BIN ABD AL-AZIZ | AL-AZIZ | FAWAZ |  | given-name | 1']],
  ['M.L. EDWARDS WAS HERE. EDWARDS LEFT.',                      ['M.L. EDWARDS | EDWARDS | M L |  | initials surname speech | 2']],
  ['GROMYKO MET VANCE.',                                        ['GROMYKO | GROMYKO |  |  | statesman speech | 1', 'VANCE | VANCE |  |  | statesman context | 1']],
  ['DEAN RUSK SAID SO.',                                        ['DEAN RUSK | RUSK | DEAN | DEAN | given-name office surname speech | 1']],
  ['MARSHALL GREEN CALLED.',                                    ['MARSHALL GREEN | GREEN | MARSHALL |  | given-name statesman | 1']],
  ['MARSHAL GREEN CALLED.',                                     ['GREEN | GREEN |  | MARSHAL | title statesman speech | 1']],
  ['DEPUTY FOREIGN MINISTER ORBANOV ARRIVED.',                  ['ORBANOV | ORBANOV |  | DEPUTY FOREIGN MINISTER | title surname speech | 1']],
  ['DEPUTY DEPUTY FOREIGN MINISTER ORBANOV ARRIVED.',           ['ORBANOV | ORBANOV |  | DEPUTY FOREIGN MINISTER | title surname speech | 1']],
  ['ASSISTANT TO FOREIGN MINISTER ORBANOV ARRIVED.',            ['ORBANOV | ORBANOV |  | FOREIGN MINISTER | title surname speech | 1']],
  ['VICE PRESIDENT AND FOREIGN MINISTER ORBANOV ARRIVED.',      ['ORBANOV | ORBANOV |  | VICE PRESIDENT, FOREIGN MINISTER | title surname speech | 1']],
  ['CHIEF OF STAFF GENERAL ORBANOV ARRIVED.',                   ['ORBANOV | ORBANOV |  | CHIEF, GENERAL | title office surname speech | 1']],
  ['WE HEAR THAT MINISTER FOR JUSTICE ORBANOV ARRIVED.',               ['ORBANOV | ORBANOV |  | MINISTER, JUSTICE | title surname speech | 1']],
  ['CODEL MANSFIELD ARRIVES.',                                  ['MANSFIELD | MANSFIELD |  | CODEL | title statesman speech | 1']],
]
// biome-ignore format: a table
const BOTH_CASES: readonly (readonly [body: string, persons: readonly string[]])[] = [
  ['Foreign Minister Karl Orbanov told the Ambassador so. Orbanov smiled.', ['Karl Orbanov | Orbanov | Karl | Foreign Minister | title given-name speech surname context | 2']],
  ['PolOff met with Dr. Anna Varnai, director of the institute.',           ['Anna Varnai | Varnai | Anna | Dr | title given-name apposition | 1']],
  ['Our policy on detainees President Orbanov knew.',                     ['Orbanov | Orbanov |  | President | title surname context | 1']],
  ['Our Taliban contacts say that their leader Mullah Orbanov left.',                                   ['Orbanov | Orbanov |  | Mullah | title surname context | 1']],
  ['We saw former deputy Foreign Minister Orbanov.',                        ['Orbanov | Orbanov |  | former deputy Foreign Minister | title surname context | 1']],
  ['We saw party leader Orbanov and Deputy Minister Varnai.',               ['Orbanov | Orbanov |  | party leader | office surname context | 1', 'Varnai | Varnai |  | Deputy Minister | title context | 1']],
  ['President Putin said Medvedev would come.',                             ['Putin | Putin |  | President | title statesman speech context | 1', 'Medvedev | Medvedev |  |  | statesman context | 1']],
]

describe('what is told of a person: the parts of the name, titles, and why it is one', () => {
  test.each(CAPITALS)('%s', (body, persons) => expect(told(naraCable('VIENNA', 1977, body))).toEqual(persons))
  test.each(BOTH_CASES)('%s', (body, persons) =>
    expect(told(cablegateCable('07TBILISI1605', `1. (C) ${body}`))).toEqual(persons),
  )
})

test('each mention holds words of the name, in order, and how sure it is lies between 0 and 1', () => {
  for (const [body] of CAPITALS) {
    const document = naraCable('VIENNA', 1977, body)
    for (const { name, mentions, confidence, evidence } of personsOf(document)) {
      expect([evidence.length > 0, confidence > 0 && confidence < 1]).toEqual([true, true])
      for (const [at, { raw, start, end }] of mentions.entries()) {
        expect(document.text.slice(start, end)).toBe(raw)
        expect(raw.split(/[\s,.]+/).filter((word) => !name.includes(word))).toEqual([])
        expect(start).toBeGreaterThanOrEqual(mentions[at - 1]?.end ?? 0)
      }
    }
  }
})
