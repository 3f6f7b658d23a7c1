import { describe, expect, test } from 'vitest'
import { bothCasesCable, naraCable, personsOf } from '../../testing/persons-of.ts'

const namesOf = (persons: ReturnType<typeof personsOf>): readonly string[] =>
  persons.filter(({ role }) => role !== 'signer').map(({ name }) => name)
const inCapitals = (body: string): readonly string[] => namesOf(personsOf(naraCable('VIENNA', 1978, `1. ${body}`)))
const inBothCases = (body: string): readonly string[] => namesOf(personsOf(bothCasesCable(body)))

// biome-ignore format: a table
const CAPITALS: readonly (readonly [body: string, persons: readonly string[]])[] = [
  ['WE MET MARK STONE TODAY.',                          ['MARK STONE']],
  ['WE SPOKE TO GRANT HILL ABOUT IT.',                  ['GRANT HILL']],
  ['ACCORDING TO ROSE MARSH, ALL IS WELL.',             ['ROSE MARSH']],
  ["MARK LANE'S WIFE CAME.",                            ['MARK LANE']],
  ['JOHN BIRD AND MARK STRONG WERE PRESENT.',           ['JOHN BIRD', 'MARK STRONG']],
  ['WE MET RICH FARMERS TODAY.',                        []],
  ['WE SAW HOPE FADE TODAY.',                           []],
  ['HE ASKED GRANT OFFICERS TO COME.',                  []],
  ['ACCORDING TO FRANK REPORTS, ALL IS WELL.',          []],
  ["MARK LANE'S TRAFFIC IS HEAVY.",                     []],
  ['THE BANK AND GRANT BANKS WERE CLOSED.',             []],
  ['FRANK FIELD TOLD US SO.',                           ['FRANK FIELD']],
  ['GENE POOL SPOKE TO THE PRESS.',                     ['GENE POOL']],
  ['THE GENE POOL TOLD US LITTLE.',                     []],
  ['FRANK REPORTS TOLD US LITTLE.',                     []],
  ['RICH MEN TOLD US SO.',                              []],
  ['CHRISTIAN LEADER TOLD US SO.',                      []],
  ['FRANK FIELD TOLD OF IT.',                           []],
  ['PETE HAND SAID THAT HE AGREED.',                    ['PETE HAND']],
  ['PETE HAND OVER HIS HOUSE.',                         []],
  ['BILL PAGE TOLD US SO.',                             ['BILL PAGE']],
  ['BILL CASEY CAME.',                                  ['BILL CASEY']],
  ['THE BILL PRICE SAID LITTLE.',                       []],
  ['MINISTERS DEAN, MOREYRA, KOVARNA, AND HOLT CAME.',  ['DEAN', 'MOREYRA', 'KOVARNA', 'HOLT']],
  ['MINISTERS OF TRADE, FINANCE AND LABOR CAME.',       []],
  ['THE COUNSELOR, BRANDEIS, SAID SO.',                 ['BRANDEIS']],
  ['THE COUNSELOR, HOWEVER, SAID SO.',                  []],
  ['THE COUNSELOR, BRANDEIS, AND SUCH.',                []],
  ['A COUNSELOR, BRANDEIS, SAID SO.',                   []],
  ['THE CONSUL, LIMA, SAID SO.',                        []],
  ['WE MET E. SEBER TODAY.',                            ['E. SEBER']],
  ['OPTION E. SEBER TODAY.',                            []],
  ['FAO CONSULTANT POPPER WITH HIS AIDE.',             ['POPPER']],
  ['FAO CONSULTANT POPPER PAPERS.',                    []],
  ['COLONEL POWERS AND CIS SECURITY CHIEF CAME.',       ['POWERS']],
  ['MINPECO TOLD EMBASSY SO.',                          []],
  ['PESCOPERU TOLD EMBASSY SO.',                        []],
  ['PESCOVICH TOLD EMBASSY SO.',                        ['PESCOVICH']],
]
// biome-ignore format: a table
const BOTH_CASES: readonly (readonly [body: string, persons: readonly string[]])[] = [
  ['He faxed it to Chevron CEO Dave O,Reilly, and left.',                                ['Dave O,Reilly']],
  ['Roberto D,Aubuisson came. We chose options A,B and C.',                              ['Roberto D,Aubuisson']],
  ['The manager for Norvest Trading Company Manfred Wefers outlined it.',                ['Manfred Wefers']],
  ['The Company Manfred Wefers is small.',                                               []],
  ['It was over.\n\n- - -\nTo Look Into Hafez Saeed Access\n- - -\n\n2. (C) They agreed.', ['Hafez Saeed']],
  ['They look into Hafez Saeed Ackermann.',                                              ['Hafez Saeed Ackermann']],
  ['He is even better than de Hoop Scheffer at jumping hurdles.',                        ['de Hoop Scheffer']],
  ['Two suspects, Remilio Kemper and Rawin Badloe, were held.',                          ['Remilio Kemper', 'Rawin Badloe']],
  ['Two towns, Remilio Kemper and Zvecan, were held.',                                   ['Remilio Kemper']],
  ['The Intendencia Forestal y de Fauna Silvestre is closed.',                           []],
  ['He is indeed a classic Dutchman who sees no conflict.',                              []],
  ['He and INA partner Badr chief Hadi al-Amiri came.',                                  ['Hadi al-Amiri']],
  ['President Bush adviser Karl Rove came.',                                             ['Bush', 'Karl Rove']],
  ['Our aide Leslie Freriksen, Meg Goldfaden, and Diane Morales came.',                  ['Leslie Freriksen', 'Meg Goldfaden', 'Diane Morales']],
]

describe('names of words stand where persons do', () => {
  test.each(CAPITALS)('%s', (body, persons) => expect(inCapitals(body)).toEqual(persons))
  test.each(BOTH_CASES)('%s', (body, persons) => expect(inBothCases(body)).toEqual(persons))
})
