import { describe, expect, test } from 'vitest'
import { cablegateCable, naraCable, personsOf } from '../testing/persons-of.ts'

/** Names of all persons but the signer, a question mark behind those who are possible. */
const named = (document: Parameters<typeof personsOf>[0]): readonly string[] =>
  personsOf(document)
    .filter(({ role }) => role !== 'signer')
    .map(({ name, possible }) => (possible ? `${name}?` : name))

type Named = readonly (readonly [text: string, persons: readonly string[]])[]

// biome-ignore format: a table
const CAPITALS: Named = [
  // Ranks and forms of address of other languages.
  ['GENERALMAJOR TRUCHSESS CAME.',                                        ['TRUCHSESS']],
  ['CONTRALMIRANTE EZEQUIEL BALLESTA TOOK OVER.',                         ['EZEQUIEL BALLESTA']],
  ['GENERAL DE BRIGADA ANTONIO MONTALVAN WAS NAMED.',                     ['ANTONIO MONTALVAN']],
  ['INGENIERO TEOFILO ARCE SIGNED.',                                      ['TEOFILO ARCE']],
  ['MAJ. GEN. (RET.) RAO FARMAN ALI SPOKE.',                              ['RAO FARMAN ALI']],
  ['THE GENERAL (RES.) CAME.',                                            []],
  ['PREPARED BY: E. VORBIX; APPROVED: K. ZORBAN.',                        ['E. VORBIX', 'K. ZORBAN']],
  ['PREPARED: E. VORBIX. PREPARED FOR: E. ZORBAN.',                       ['E. VORBIX']],
  ['PAT MOSS, A BANKER, CAME. WALTER M. KEMP, III, SPOKE.',               ['PAT MOSS', 'WALTER M. KEMP, III']],
  ['GRANT AID, A PROGRAM, ENDED. ROSE WOOD, A TIMBER, SOLD.',             []],
  ['REPORTER BILL BRANIGIN CAME.',                                        ['BILL BRANIGIN']],
  ['A BILL BRANIGIN CAME.',                                               []],
  ['HUN SEN SAID SO. THEY MET HUN SEN.',                                  ['HUN SEN']],
  ['SEN. HUNT SPOKE.',                                                    ['HUNT']],
  ['MISS UNIVERSE MET THEM.',                                             []],
  ['MISS UNWIN MET THEM.',                                                ['UNWIN']],
  ['VAN RIEBEECK FESTIVAL WAS CALM.',                                     []],
  // Two with one surname.
  ['JOHN AND MARY HOLT CAME HERE.',                                       ['JOHN HOLT', 'MARY HOLT']],
  ['JOHN AND MR. PETER HOLT CAME HERE.',                                  ['JOHN?', 'PETER HOLT']],
  ['JOHN SAID SO. JOHN AND MARY HOLT CAME HERE.',                         ['JOHN?', 'MARY HOLT']],
  ['JOHN MORALES SAID SO. JOHN AND MARY HOLT CAME HERE.',                 ['JOHN MORALES', 'JOHN?', 'MARY HOLT']],
  ['WE MET PETER AND MARY HOLT. HOLT SPOKE.',                             ['PETER HOLT', 'MARY HOLT']],
  // A second given name in parentheses.
  ['JOSE (PEPE) FIGUERES WON.',                                           ['JOSE (PEPE) FIGUERES']],
  ['RELEASE OF JERRY (GEOFFREY?) NASH WAS ASKED.',                        ['JERRY (GEOFFREY?) NASH']],
  ['JOSE (PRI) FIGUERES WON.',                                            ['FIGUERES']],
  // A word where an office follows.
  ['KURT AMEND, SENIOR ADVISOR, CAME.',                                   ['KURT AMEND']],
  ['KURT AMEND, NEVERTHELESS, CAME.',                                     []],
  // What stands behind a name.
  ['KUROMIYEK, 54, STUDIED LAW.',                                         ['KUROMIYEK']],
  ['KUROMIYEK, 54, 60 AND 70 CAME.',                                      []],
  ['THE VOTES WERE KUROMIYEK, 54, SAPIK, 43, AND OTHERS.',                []],
  ['ON JULY 23, KUROMIYEK, 54, STUDIED LAW.',                             ['KUROMIYEK']],
  ['KUROMIYEK, 54, WAS ARRESTED.',                                        ['KUROMIYEK']],
  ['KUROMIYEK, 54, WAS SOLD.',                                            ['KUROMIYEK?']],
  ['MORALES, 54, WAS SOLD.',                                              ['MORALES']],
  ['KUROMIYEK WAS MARRIED IN 1970.',                                      ['KUROMIYEK']],
  ['KUROMIYEK WAS BORN IN 1980.',                                         ['KUROMIYEK?']],
  ['KUROMIYEK WAS BORN IN 1940. KUROMIYEK SMILED.',                       ['KUROMIYEK']],
  ['MORALES WAS BORN IN 1940.',                                           ['MORALES']],
  // A town behind a given name and a particle.
  ['FRANK DE LIMA SAID SO.',                                              ['FRANK DE LIMA']],
  ['WE MET GEORGE DE LIMA.',                                              ['GEORGE DE LIMA']],
  ['THE FOOT OF SIERRA NEVADA DE SANTA MARTA, WHICH IS HIGH.',            []],
  // Garbled and lost signs within a name.
  ['WE MET GEORGE STEDM/AN TODAY.',                                       ['GEORGE STEDM/AN']],
  ['WE MET GEORGE STEDMAN/AN OFFICER.',                                   ['GEORGE STEDMAN']],
  ['MINISTER O`BRIEN SAID SO. O`BRIEN`S HOUSE IS OLD.',                   ['O`BRIEN']],
  ['MINISTER WELCH-SPANISH AGREED.',                                      []],
  ["KOWALEWSKI'S WIFE CAME.",                                             ['KOWALEWSKI?']],
  ['LINDAHLEK (DIRECTOR, PLANNING OFFICE) RECEIVED US.',                  ['LINDAHLEK']],
  ['LINDAHLEK (PLANNING OFFICE) RECEIVED US.',                            []],
  ['A NAZIMEK (MAYOR) RECEIVED US.',                                      []],
  ['WRITE TO TUROMIK, KANEX, POB 17, LAGOS.',                             []],
  ['TUROMIK, KANEX, POB LAGOS, CAME.',                                    ['KANEX TUROMIK']],
  ['TUROMIK, KANEX, D/POB 12-03-1975, CAME.',                             ['KANEX TUROMIK']],
  // A given name that is a word, behind what is done to persons.
  ['THEY SAW MARK\nSLADE AND LEFT.',                                      ['MARK SLADE']],
  ['THEY MARK\nSLADE AND LEFT.',                                          ['MARK SLADE?']],
  // Followers and peoples.
  ['PAN IRANIST LEADERS SAID SO.',                                        []],
  ['PAN IRANISK SAID SO.',                                                ['PAN IRANISK']],
  ['SURINAMERS SAID SO. EIGHT OF ELEVEN SURINAMERS TOLD US SO.',          []],
  // Firms and papers.
  ['WALTER KIDDE AND COMPANY IS THERE.',                                  []],
  ['WALTER KIDDE AND FRIENDS ARE THERE.',                                 ['WALTER KIDDE']],
  ["THE AMB'S STANCE AGAINST IT IS KNOWN.",                               []],
  ['THE SECRETARY GENERAL OF THE ORGANIZATION IN MONTREAL (CANADA) CAME.', []],
  ['DIRECTOR OF NATIONAL COUNCIL OF PLANNING AND ECONOMY (CONEPLAN) CAME.', []],
  ['DIRECTOR OF PLANNING AND ECONOMY (CONEPLEK) CAME.',                   ['CONEPLEK']],
  ['PRESIDENT OF KING ABDULLAH UNIVERSITY SPOKE.',                        []],
  ['KING ABDULLAH SPOKE.',                                                ['ABDULLAH']],
  ['WE SAW HITLER AND STALIN IN THE FILM.',                               ['HITLER', 'STALIN']],
]

// biome-ignore format: a table
const BOTH: Named = [
  // Papers about police officers: the surname first, and the birth behind the given names.
  ['Officer YEH, Jia Yu; D/POB:12-03-1975\nClerk LI, Yuanchang; D/POB: 01-04-1974', ['Jia Yu YEH', 'Yuanchang LI']],
  ['Sergeant QUINTANILLA, Hernan; DPOB: 12 March 1975, Lima',             ['Hernan QUINTANILLA']],
  ['Sergeant QUINTANILLA, however; DPOB: 12 March 1975, Lima',            ['QUINTANILLA']],
  ['Rank: Private\nDOB: 1 June 1981',                                     []],
  // A list with a name on each line.
  ['Ambassador Hofmeister\nKyle Brandvold (notetaker)',                   ['Hofmeister', 'Kyle Brandvold']],
  ['At the end of a long day of talks we saw Ambassador Hofmeister\nKyle Brandvold there.', ['Hofmeister Kyle Brandvold']],
  // Two names that lost the blank between them.
  ['They met OswaldoVillamil there.',                                     ['Oswaldo Villamil']],
  ['They met General Jaime HumbertoUskatek there.',                       ['Jaime Humberto Uskatek']],
  ['A firm, PetroUskatek, went there.',                                   []],
  ['A/S Fried\nBlake Thorkleson, NEA/MEPI',                               ['Fried', 'Blake Thorkleson']],
  ['At the end of a long day of talks we saw Mario Vargas\nBlake Thorkleson there.', ['Mario Vargas Blake Thorkleson']],
  // A nickname in garbled quotes.
  ['President Manuel &Mel8 Zelaya spoke.',                                ['Manuel "Mel" Zelaya']],
  ['President Manuel & Mel8 Zelaya spoke.',                               ['Manuel', 'Zelaya']],
  ['Raul and Fidel Castro came.',                                         ['Raul Castro', 'Fidel Castro']],
  ['ARI and Mauricio Macri came.',                                        ['Mauricio Macri']],
  ['He met Special Envoy Gray and others.',                               ['Gray']],
  ['On Members Day last week he came.',                                   []],
  ['The Chief Justice said so.',                                          []],
  ['Mahamat Hisseine was born in Abeche.',                                ['Mahamat Hisseine']],
  ['Mahamat Hisseine was built in Abeche.',                               []],
  ['Al Masry Al Youm and La Silla Rota reported it.',                     []],
  ['He met Embassy Port-au-Prince meetings there.',                       []],
  ['A contactXXXXXXXXXXXX told us so.',                                   []],
  ['Carlos SLIM Helu owns it, and Carlos SHORT told us so.',              ['Carlos SLIM Helu', 'Carlos SHORT']],
  ['Ahmed Hilal PAM and Mohamed Hassan ALI came.',  ['Ahmed Hilal', 'Mohamed Hassan ALI']],
  ['The Palacio de Hierro opened; so did Mister Donut, with Dr. Pepper.', []],
  ['Members of the Mehsud tribe and of the Vorbai clan came.',            []],
  ['He met MPA Mehr Ishtaq Ahmed and MNA Rai Ejaz Ahmed Khan.',           ['Mehr Ishtaq Ahmed', 'Rai Ejaz Ahmed Khan']],
  ['Tim Lattimer came. Lattimer spoke. Mr. Latimer left.',                ['Tim Lattimer']],
  ['Tim Lattimer came. Mr. Bob Latimer left.',                            ['Tim Lattimer', 'Bob Latimer']],
]

const LEAST = ' The talks went on as they should, and there is nothing more to say of what was agreed.'

describe('names in papers, lists and lives', () => {
  test.each(CAPITALS)('%s', (text, persons) => {
    expect(named(naraCable('OSLO', 1977, `${text}\n\nTHE TALKS GO ON.`))).toEqual(persons)
  })
  test.each(BOTH)('in both cases: %s', (text, persons) => {
    expect(named(cablegateCable('07TBILISI100', `${text}\n\n${LEAST}`))).toEqual(persons)
  })
})
