import { describe, expect, test } from 'vitest'
import { cablegateCable, naraCable, personsOf } from '../testing/persons-of.ts'

type Row = readonly [shows: string, body: string, persons: string[]]

const namesOf = (persons: ReturnType<typeof personsOf>): readonly string[] =>
  persons.filter(({ role }) => role !== 'signer').map(({ name }) => name)
const inCapitals = (_shows: string, body: string, persons: readonly string[]): void =>
  expect(namesOf(personsOf(naraCable('VIENNA', 1977, body)))).toEqual(persons)
const inBothCases = (_shows: string, body: string, persons: readonly string[]): void => {
  const top =
    'C O N F I D E N T I A L TBILISI 001605\n\nSUBJECT: TALKS\n\n1. (C) We note that this is a text in both cases.'
  expect(namesOf(personsOf(cablegateCable('07TBILISI1605', `${top} ${body}\n`)))).toEqual(persons)
}

// biome-ignore format: a table
describe('names and titles of other lands, in capitals', () => {
  const rows: readonly Row[] = [
    ['a middle name of Vietnam and two syllables', 'VICE MINISTER NGUYEN THI MINH HANH AND TRAN VAN MINH DANH CAME.',    ['NGUYEN THI MINH HANH', 'TRAN VAN MINH DANH']],
    ['two of them, and a verb',                    'VICE MINISTER NGUYEN THI MINH LEFT. MR. NGUYEN CO THACH SPOKE.',    ['NGUYEN THI MINH', 'NGUYEN CO THACH']],
    ['a title of Ethiopia',                        'WE SAW DEJAZMATCH TESFAYE ORBANOV THERE. HE SPOKE.',                                 ['TESFAYE ORBANOV']],
    ['titles in the plural',                       'SHEIKHS ORBANOV AND VARNAI CAME. AYATOLLAHS HOLTMAN AND KOZMA SPOKE.', ['ORBANOV', 'VARNAI', 'HOLTMAN', 'KOZMA']],
    ['the words as such',                          'THE SHEIKHS SPOKE. PRINCES AND EMIRS CAME. THE RABBIS AGREED.',     []],
    ['who held the office before',                 'EX-MINISTER ORBANOV CAME. EX-PRESIDENT VARNAI SPOKE.',              ['ORBANOV', 'VARNAI']],
    ['nobody who did',                             'THE EX-MINISTER SPOKE. THE EX-PRESIDENT WAS ABSENT.',               []],
    ['offices in Spanish and Malay',               'CANCILLER ORBANOV AND GOBERNADOR VARNAI CAME. MENLU HOLTMAN SPOKE.', ['ORBANOV', 'VARNAI', 'HOLTMAN']],
    ['what is called after a woman',               'MRS. FIELDS COOKIES SOLD WELL. MRS. FIELDS SPOKE.',                 ['FIELDS']],
    ['a disease',                                  "HE HAS PARKINSON'S DISEASE. PARKINSON'S VISIT IS OFF.",             ['PARKINSON']],
    ['a disease alone',                            "HE HAS PARKINSON'S DISEASE.",                                       []],
    ['the form of a firm before its street',       'WRITE TO AEROVIAS S.A. CALLE 45. WE SAW LUISO B.A. CALLEN TODAY.',  ['LUISO B.A. CALLEN']],
    ['firms by what they are made of',             'SIDERPAZ TOLD US SO. ORBAMINAS SAID IT AGREED. PETROLANA DENIED IT.', []],
    ['men whose names begin so',                   'PETROSSIANK TOLD US SO, AND PETROVSKIL AGREED.',                    ['PETROSSIANK', 'PETROVSKIL']],
    ['an office of a post, and the post',           'CONGEN MERIDA REPORTED SO. CONSUL GENERAL MADRID CALLED. DCM BILBAO AGREES.', []],
    ['a man called so',                            'SENATOR MERIDA CALLED. CONGEN ORBANOV AGREES. DCM PEDRO MERIDA CAME.', ['PEDRO MERIDA', 'ORBANOV']],
    ['a town within a name',                       'RICARDO LAGOS WEBER MET US. RICARDO LAGOS LATER SAID SO.',          ['RICARDO LAGOS WEBER']],
    ['a town alone',                               'LAGOS SAID SO. IN LAGOS TENNANT SAID NO.',                                   ['TENNANT']],
    ['more verbs of speech',                       'ORBANOV POINTED OUT THAT TRADE GREW. HOLTMAN ALLUDED TO IT, AND KOZMA QUERIED IT.', ['ORBANOV', 'HOLTMAN', 'KOZMA']],
    ['what they are not',                          'SEVERAL POINTS WERE MADE. QUERIES WERE ANSWERED. ORBAN POINTS TOWN IS SMALL.', []],
    ['bodies and parties',                         'KEIDANREN SAID SO. THE PHALANGE AGREED. ESKOM TOLD US NO. FEDECAMARAS DENIED IT.', []],
    ['the trade representative',                   'USTR STRAUSS SAID SO. THE USTR POSITION IS KNOWN.',                 ['STRAUSS']],
  ]
  test.each(rows)('%s', inCapitals)
})

// biome-ignore format: a table
describe('in both cases', () => {
  const rows: readonly Row[] = [
    ['a word behind a title, where the sentence ends', 'They said that Holtman thanked Charge Picket.',                       ['Holtman', 'Picket']],
    ['behind an article',                             'They spoke of the Charge Picket.',                                    []],
    ['what an office issues or has',                  'They did so by Prime Minister Decree. It was told to Ambassador Level.', []],
    ['a word of an office',                           'They went to see the Deputy Minister Counselor. They asked President Council.', []],
    ['where a noun follows',                          'They thanked Charge Picket lines.',                                   []],
    ['a nickname behind an initial',                  'On Monday A. "Hoot" Holtman spoke.',                                  ['A. "Hoot" Holtman']],
    ['quotes behind a sentence',                      'They met on Monday. "Holtman" was the word for it.',                  []],
    ['a nation that is a given name before two surnames', 'It was told to Christian Guillermek-Fernandez, Director General.', ['Christian Guillermek-Fernandez']],
    ['followers',                                     'It was told to Christian Democrats, and to Christian-led groups.',    []],
    ['a head of government by his given name',        'PM Abhisit spoke. Prime Minister Abhisit Vejjajik left. Abhisit told us so.', ['Abhisit Vejjajik']],
    ['another office is not his',                     'Senator Abhisit Vejjajik left. PM Abhisit told us so.',               ['Abhisit Vejjajik', 'Abhisit']],
    ['a doctor, an office before his form of address', 'MFA Legal Adviser Dr. Yusuf Abdulkarim Holtman came. Dr. Yusuf confirmed it.', ['Yusuf Abdulkarim Holtman']],
    ['an alias with a form of address',               'Diego Holtman (AKA "Don Berna") was there. Don Berna spoke. Berna told us so.', ['Diego Holtman']],
    ['whoever has such a name besides',               'Diego Holtman (AKA "Don Berna") was there. Luis Berna spoke.',        ['Diego Holtman', 'Luis Berna']],
    ['a surname that BEN opens',                      'The Ben Ali regime is known. Ben Ali Seeks Half. He said that Ben Ali himself asked for it.', ['Ben Ali']],
    ['a given name before it',                        'He said that Karim Ben Ali asked Ben Broadbent and Ben Holt for it.', ['Karim Ben Ali', 'Ben Broadbent', 'Ben Holt']],
    ['a father\'s name behind a title and a surname', 'They told President Abbas (Abu Mazen) so. Abu Mazen agreed.',         ['Abbas']],
    ['behind no title',                               'They told Abbas (Abu Mazen) so. Abu Mazen agreed.',                   ['Abbas', 'Abu Mazen']],
    ['a town before two surnames',                    'They gave it to Montserrat Vargas Solorzano, Director of the office.', ['Montserrat Vargas Solorzano']],
    ['a breaking of the fast',                        "The Charge's Iftar dinner was good. They spoke of the Iftar.",        []],
    ['given names of the world',                      'They asked Marta Suplizy and Rakesh Orbank to speak. We met Fadwa Manounik and Sipho Seepek there.', ['Marta Suplizy', 'Rakesh Orbank', 'Fadwa Manounik', 'Sipho Seepek']],
  ]
  test.each(rows)('%s', inBothCases)
})
