import { expect, test } from 'vitest'
import { bothCasesCable, naraCable, personsOf } from '../testing/persons-of.ts'

const namesOf = (persons: ReturnType<typeof personsOf>): readonly string[] =>
  persons.filter(({ role, possible }) => role !== 'signer' && !possible).map(({ name }) => name)
const inCapitals = (body: string): readonly string[] =>
  namesOf(personsOf(naraCable('VIENNA', 1978, `1. ${body}\n2. WE AGREE WITH IT.`)))
const inBothCases = (body: string): readonly string[] => namesOf(personsOf(bothCasesCable(body)))

/** Names of which a reader of words takes a part, or two as one, and what is near to them. */
const capitals: [shows: string, body: string, persons: string[]][] = [
  [
    'three words behind a title, a clause behind them',
    'HE TOLD COL DJERIM MAMBARI NGAKIBAR, WHO KNEW. HE PRAISED BRIG. SINGARA PRATAB SHAH.',
    ['DJERIM MAMBARI NGAKIBAR', 'SINGARA PRATAB SHAH'],
  ],
  ['a garbled word behind two', 'MINISTER ORBANOV VARNAI EITHRIN THE TOWN.', ['ORBANOV VARNAI']],
  ['a list of initials by line', 'THE GROUP WAS:\nK. HAYS\nJ. CLARK\nR. LUNT', ['K. HAYS', 'J. CLARK', 'R. LUNT']],
  ['items by line', 'THE FIRMS WERE:\nA. HAYS\nB. CLARK\nC. LUNT', []],
  ['a pair, the second in full', 'THE ORBANEV-OMAR SALEM TALKS WENT WELL.', ['ORBANEV', 'OMAR SALEM']],
  ['one with two surnames', 'FOREIGN MINISTER ORBANEV-OMAR SPOKE.', ['ORBANEV-OMAR']],
  [
    'a Dutchman without a title',
    "HE HEARD FROM DEN UYL, WHO KNEW. THE UNION'S VAN DER ELST SPOKE.",
    ['DEN UYL', 'VAN DER ELST'],
  ],
  ['a den', 'THE DEN OF THIEVES IS CLOSED. IN DEN HAAG IT RAINED.', []],
  [
    'offices in one word',
    'FORSEC AGHA MERVANI TOLD ME SO. MININTERIOR OCTAVIO LEPARD LEFT.',
    ['AGHA MERVANI', 'OCTAVIO LEPARD'],
  ],
  ['who is called on', 'I CALLED ON KUROKAWA AT NOON. KUROKAWA SAID SO.', ['KUROKAWA']],
  ['what is called on to act', 'THEY CALLED ON NORVESTA TO ACT.', []],
  [
    'who speaks for an office',
    'FCO (WETHERBY) CONFIRMED IT. PLO (BEIRUT) DENIED IT. SPD (SOCIALISTS) SAID SO.',
    ['WETHERBY'],
  ],
  [
    'a short name, told and telling',
    'MBU SAID HE KNEW. MBU INFORMED US OF IT. WE ASKED MBU. MBU LEFT. MBU TOLD US.',
    ['MBU'],
  ],
  ['letters of a body', 'SPU SAID IT KNEW. SPU INFORMED US OF IT. WE ASKED SPU. SPU LEFT. SPU TOLD US.', []],
  [
    'the nation of an office between commas',
    'LUNCH WAS HOSTED BY ZIELINSKI, POLISH DCM, AT NOON. BRENNVALD, DANISH AMBASSADOR, LEFT.',
    ['ZIELINSKI', 'BRENNVALD'],
  ],
  ['the office of the next', 'THE TOWN OF BRENNVALD, DANISH AMBASSADOR HOLTMAN SAID, IS OLD.', ['HOLTMAN']],
  ['a street', 'STONES FELL ON AVENUE BLAISE DORAGNE.', []],
]
test.each(capitals)('%s: %s', (_shows, body, persons) => expect(inCapitals(body)).toEqual(persons))

const both: [shows: string, body: string, persons: string[]][] = [
  ['a Burmese name with a small word', 'We saw General Than Shwe there. Than Shwe told us so.', ['Than Shwe']],
  ['the small word', 'There were more than Shwe had. It is bigger than Shwe.', ['Shwe']],
  [
    'two Burmese names with a word in common',
    'We met former Foreign Minister Win Aung there. Foreign Minister Nyan Win left.',
    ['Win Aung', 'Nyan Win'],
  ],
  [
    'a French article and a word',
    'Then Helene Le Gal and Jean-Marie Le Pen spoke.',
    ['Helene Le Gal', 'Jean-Marie Le Pen'],
  ],
  [
    'nouns of other languages, and what they are of',
    'They like Paradora de Lucas and Moviles de Espana there. They went to Quinta de Olivos and Esteros del Ibera.',
    [],
  ],
  [
    'a surname with what it is of, and who tells',
    'They like Sanchez de Lozada there. Francenildo da Costa told us so.',
    ['Sanchez de Lozada', 'Francenildo da Costa'],
  ],
  [
    'a king by his number',
    "The date on which Hassan II sent them was known. Hassan II's reign was long.",
    ['Hassan II'],
  ],
  [
    'what has a number or is called after him',
    'The Hassan II mosque is new. Start II and Rafael II are ships. World War II ended.',
    [],
  ],
  ['a fund', 'They sold it to Fondo de Valores Inmobiliarios.', []],
]
test.each(both)('%s: %s', (_shows, body, persons) => expect(inBothCases(body)).toEqual(persons))
