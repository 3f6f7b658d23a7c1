import { expect, test } from 'vitest'
import { cablegateCable, personsOf } from '../testing/persons-of.ts'

/** What a Cablegate body names, a few plain sentences around it. */
const named = (body: string): readonly string[] =>
  personsOf(
    cablegateCable(
      '07PARIS1605',
      `C O N F I D E N T I A L PARIS 001605\n\nSUBJECT: TALKS\n\n1. (C) They met with a number of people and talked about the work of the year. ${body} The group went on with its work for an hour.\n`,
    ),
  ).map(({ name }) => name)

const cases: [shows: string, body: string, persons: string[]][] = [
  [
    'a noun of what many are part of',
    "After Tbilisi's Rose Revolution they saw Kosovo's Unity Team and the Nile Basin, and Bektasi Federation men came.",
    [],
  ],
  [
    'such a noun that is his name',
    'Yakov Basin said so, and Tom Forum, the chairman of it, left.',
    ['Yakov Basin', 'Tom Forum'],
  ],
  ['a park', 'They held a meeting in Uhuru Park and went to Waneta Dam.', []],
  ['a man called Park', 'They asked Edwin Park, and Uhuru Park said so.', ['Edwin Park', 'Uhuru Park']],
  ['letters before a word', 'SOS Impresa, a group, said so; RIA Novisti, a paper, did too.', []],
  ['initials before a word', 'JD Gordon said so.', ['JD Gordon']],
  ['a surname in capitals', 'They met Carlos SLIM Helu and KIM Dae-jung.', ['Carlos SLIM Helu', 'KIM Dae-jung']],
  ['letters behind an ampersand', 'The S&ED II talks were held, and Ed Holt spoke.', ['Ed Holt']],
  ['an office behind a slash', 'EEB/RUS Stephen Gallogly said there is more of it.', ['Stephen Gallogly']],
  [
    'letters of an office in the plural',
    'The DASs Helene Orban and Christine Fages came.',
    ['Helene Orban', 'Christine Fages'],
  ],
  ['who belongs to what letters stand for', 'A former ANAPer who had a poor record spoke.', []],
  ['a party and a town', 'The leader, Candido Vaccarezza (PT-Sao Paulo), was there.', ['Candido Vaccarezza']],
  ['two peoples', 'Costa Rican-Nicaraguan relations are strained, and Costa Rican-U.S. relations are good.', []],
  ['a see', 'He told Archbishop of Canterbury Rowan Williams of it.', ['Rowan Williams']],
  [
    'what is believed, and who does',
    'They turned to Catholicism, a faith of many, and told the Maronites so. Maronites said so.',
    [],
  ],
  ['a surname that ends as they do', 'Mr. Benites said so. They told Benites so.', ['Benites']],
  [
    'a rank that is an adjective',
    'Marcos Fuchs of Conectas (a general human rights group that they know) came.',
    ['Marcos Fuchs'],
  ],
  ['a general', 'They met Orbanda (a general who commands it) there.', ['Orbanda']],
  ['where people live', 'They went to the neighborhood of Indeco Naranjo and to the community of Sarayacu.', []],
  ['places of initials', 'He spoke of W. Sahara, of D.I. Khan and of S.Paulo.', []],
  ['what is called after one', 'It stands at the Amburan Marriott Beach Resort; he had Churg Strauss Syndrome.', []],
  ['a dash that lost its blanks', 'It was in all probability Otto Guevara-in an April run-off.', ['Otto Guevara']],
  ['a second syllable', 'They told Kim Dae-in and Chung Se-an so.', ['Kim Dae-in', 'Chung Se-an']],
  ['a president to be', "Pres-Elect Martinelli's cabinet takes shape.", ['Martinelli']],
  ['a level', 'It is SECRET//FGI//NOFORN//MR Declassify on: Source marked so.', []],
  ['papers of the trade', 'They had misgivings about the ADC demarches and the Amcit Demarches.', []],
  ['two words with a hyphen', 'It is the answer on ITA Duty-Free and on Ita Duty-Free coverage.', []],
  [
    'a syllable of two',
    'They spoke of Kim Jung-un and of Jalal ad-Din al-Saghir.',
    ['Kim Jung-un', 'Jalal ad-Din al-Saghir'],
  ],
  ['an office in capitals behind a slash', "ASD/ISA VERSHBOW'S visit to the town went well.", ['VERSHBOW']],
  [
    'a country beside one title',
    'They will raise with the Secretary Spain interests. Spain said so, Spain told them, and Spain asked Spain.',
    [],
  ],
  ['a man called as a country', 'Mr. Jordan said so. Jordan told them, and Mr. Jordan left.', ['Jordan']],
  ['a rank of two letters', 'IDF commander BG Yoav Mordechai met them.', ['Yoav Mordechai']],
  ['offices in capitals', 'The General Labor Inspectorate does it, and the NEA Iran Watcher knows.', []],
]

test.each(cases)('things like names, and names like things: %s', (_, body, persons) => {
  expect(named(body)).toEqual(persons)
})
