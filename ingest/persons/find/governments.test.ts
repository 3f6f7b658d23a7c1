import { expect, test } from 'vitest'
import { cablegateCable, naraCable, personsOf } from '../testing/persons-of.ts'

const inCapitals = (body: string): readonly string[] => namesOf(personsOf(naraCable('VIENNA', 1977, body)))
const inBothCases = (body: string): readonly string[] => namesOf(personsOf(cablegateCable('07TBILISI1605', body)))
const namesOf = (persons: ReturnType<typeof personsOf>): readonly string[] =>
  persons.filter(({ role }) => role !== 'signer').map(({ name }) => name)

/** What is no person though it says, is told and owns what persons do; and whom the same words name with a title or a given name. */
const cases: [shows: string, body: string, persons: string[]][] = [
  [
    'a people of several countries',
    'NORDICS SAID SO. WE ASKED NORDICS TO AGREE, AND NORDICS TOLD US THAT THEY WILL.',
    [],
  ],
  [
    'a country',
    "NORWAY SAID NO. PORTUGAL TOLD US SO. PORTUGAL'S REFUSAL IS KNOWN. ACCORDING TO PORTUGAL, TRADE GREW.",
    [],
  ],
  [
    'a capital',
    "MADRID TOLD THE ALLIES THAT IT WAS SO. ROME AGREED. WE ASKED PARIS. PARIS' VIEW IS THAT LONDON LEFT.",
    [],
  ],
  ['a namesake of a country', 'HAMILTON JORDAN TOLD US SO. JORDAN LEFT.', ['HAMILTON JORDAN']],
  ['a namesake of a capital, with a title', 'AMBASSADOR LONDON TOLD US SO.', ['LONDON']],
  [
    'a country that has an office of a body',
    'AMONG THEM WAS EU-PRESIDENT GERMANY FOR A TALK. MR. GERMANY LEFT.',
    ['GERMANY'],
  ],
  ['that office alone', 'AMONG THEM WAS EU-PRESIDENT GERMANY FOR A TALK.', []],
  ['a movement', "HIZBALLAH TOLD US SO. HAMAS' REMARKS WERE NOTED, AND THE TALIBAN SAID NOTHING.", []],
  ['a parliament, with its article', "THE NARODNA AGREED. NARODNA TOLD US SO, NARODNA'S VIEWS ARE KNOWN.", []],
  ['a parliament, by the State', 'THE DEPUTY CHAIRMAN OF THE STATE DUMA SAID SO.', []],
  ['a namesake of a parliament', 'DEPUTY CHAIRMAN DUMA OF PARLIAMENT SAID SO.', ['DUMA']],
  ['a firm, by ITS', 'VELNOR WITHDREW ITS OFFER. VELNOR TOLD US SO. WE ASKED VELNOR.', []],
  ['a firm, by SAID IT', 'AERONOR SAID IT WOULD BUY TWO AIRCRAFT.', []],
  ['a man who said it would be so', 'OLANDER SAID IT WOULD BE SO. OLANDER TOLD US THAT HE WOULD LEAVE.', ['OLANDER']],
  ['a firm, by INC', 'NORVEST INC. CAME TOO. NORVEST TOLD US SO.', []],
  ['a province, by IN', "IN ANDAVILLA, NOTHING HAPPENED. ANDAVILLA AGREED AND ANDAVILLA'S VIEWS ARE KNOWN.", []],
  ['what lies in a man', 'CONFIDENCE IN OLANDER IS HIGH. OLANDER TOLD US SO.', ['OLANDER']],
  ['a redaction', "XXXXXXXXXXXX TOLD US SO. MINISTER XXXXXXXXXXXX'S VIEWS WERE KNOWN, AND XXXXXXXXXXXXSAID YES.", []],
  ['a short word that tells', 'NORCO TOLD EMBASSY THAT VESTA HAD AGREED.', []],
  ['a partnership', 'JOHN P. MARBLE & SON CO. CAME TOO.', []],
  ['a date in a street', 'THE OFFICE IN AVENIDA 9 DE ABRIL 412 IS SHUT.', []],
  ['a ship with a rank', 'M/V CAPTAIN MARKO SAILED.', []],
  ['words that lost their blank', 'MINISTER CONFIRMEDOUR VIEW. DIRECTOR POLITICALACTIVITIES IS NEW.', []],
  ['an office of the post', 'THE POLMILOFF ASKED. POLMILOFF TOLD US SO. ECONCOUNS SAID YES.', []],
  ['an office of the post, with its man', 'POLMINCOUNS OLANDER TOLD US SO.', ['OLANDER']],
]
test.each(cases)('%s', (_shows, body, persons) => expect(inCapitals(body)).toEqual(persons))

// biome-ignore format: a table
const mixed: [shows: string, body: string, persons: string[]][] = [
  ['an abbreviation in capitals', "SEVOR told us so. We asked SEVOR again, and SEVOR's remarks were the same.", []],
  ['a man in capitals, once with his given name', 'Peter OLANDER told us so. OLANDER then left.', ['Peter OLANDER']],
  ['a redaction', 'Xxxxxxxxxxxx told us that XXXXX XXXXX met with XXXXXXXXXXXXX, who is his friend.', []],
  ['peoples', "Gazans told us so. We asked Ossetians. Icelanders agreed, and Chechnyans' views are known.", []],
  ['abbreviations in the plural', 'ISPs told us that DTOs agreed. We asked ISPs, and SRAPs said no.', []],
  [
    'an abbreviation behind a title',
    'Vice President SACEM of France spoke. The director SEGENPOL called on all of them in the same week of the year. VISIT OF CODEL INHOFE.',
    ['INHOFE'],
  ],
  [
    'papers and parties',
    'Yediot told us so. According to Batasuna, Sinn Fein agreed with Israel Hayom. Majlis al-Shura said no, and so did Al Arabiya.',
    [],
  ],
  ['a firm named after someone', 'They sell John Deere tractors, Porsche Cayenne cars and Philip Morris cigarettes.', []],
  [
    'a front named after someone',
    'Members of the Farabundo Marti National Liberation Front (FMLN) left. Salman Faruqi Presidential Media Advisor came.',
    ['Salman Faruqi'],
  ],
  ['a word with a prefix', 'Director Antipiracy told us so. The Minister counterterrorism spoke. Major Narcotrafficking ended.', []],
  ['firms that a table has', "According to Intel, it is so. We asked Intel. Embraer's Botelho said so, and Embraer told us that Novartis agreed.", ['Botelho']],
  ['a man who has the name of one', 'Mr. Peter Intel told us so.', ['Peter Intel']],
  ['followers and what they believe', 'Salafists told us so. We met a Gulenist. According to Catholicism, he said, Leoneans have agreed.', []],
  ['a surname in such letters', 'We met Lindqvist. Lindqvist told us that he agreed.', ['Lindqvist']],
  ['a paper', 'It burnt. Source - Velnorica. The minister told Velnorica that it had. Velnorica said so.', []],
  ['a firm among others', 'We met companies like Velnorica. Velnorica told us that it agreed. According to Velnorica, he left.', []],
  ['a firm by its trade', 'He named Velnorica Energy. Velnorica told us that it agreed. According to Velnorica, he left.', []],
  ['a man before a word', 'He named Velnorica energy. Velnorica told us that he agreed. According to Velnorica, he left.', ['Velnorica']],
  ['a firm by its officer', 'He was with Velnorica CEO Peter Holt. Velnorica told us that he agreed. According to Velnorica, he left.', ['Peter Holt']],
  ['a compound', 'SciDev told us that AmCham agreed. According to SciDev, he left. ANAPer said so.', []],
  ['a capital within a name', 'DeVarno told us that he agreed. According to DeVarno, he left.', ['DeVarno']],
  ['a given name that lost its blank', 'VicenteOrbano told us that he agreed. According to VicenteOrbano, he left.', ['VicenteOrbano']],
  ['an office of a post', 'He told Msnoff that he would. The minister told Pol-Econ Chief so.', []],
  ['a regime', 'They compared it to Nazi Germany, and Nazi leaders.', []],
  [
    'two words that no table has',
    'We asked Kobena Adjayebi about it. Kobena Adjayebi told us that he would leave.',
    ['Kobena Adjayebi'],
  ],
  [
    'a given name that is a word',
    'We saw Auckland Mayor John Banks. Director John Miller visited him.',
    ['John Banks', 'John Miller'],
  ],
]
test.each(mixed)('in both cases: %s', (_shows, body, persons) => expect(inBothCases(body)).toEqual(persons))
