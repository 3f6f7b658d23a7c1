import { expect, test } from 'vitest'
import { bothCasesCable, naraCable, personsOf } from '../testing/persons-of.ts'

const inCapitals = (body: string): readonly string[] => namesOf(personsOf(naraCable('VIENNA', 1978, body)))
const inBothCases = (body: string): readonly string[] => namesOf(personsOf(bothCasesCable(body)))
const namesOf = (persons: ReturnType<typeof personsOf>): readonly string[] =>
  persons.filter(({ role }) => role !== 'signer').map(({ name }) => name)

/** Names that a particle, a verb, an article or a word of no table hides, and what stands so and is no person. */
const cases: [shows: string, body: string, persons: string[]][] = [
  [
    'BEN and AL before a surname',
    'VICE PRESIDENT AL GORE SPOKE. WE MET BEN BROADBENT AND AL HAIG TODAY.',
    ['AL GORE', 'BEN BROADBENT', 'AL HAIG'],
  ],
  [
    'a word between a title and a slash',
    'MINISTER HASTED/TOLDENK MEETING WAS SHORT. AMBASSADOR TRICK/MORALES TALKS GO ON.',
    ['HASTED', 'TOLDENK', 'TRICK', 'MORALES'],
  ],
  [
    'offices there',
    'MINISTER TRADE/FINANCE MEETING WAS SHORT. DIRECTOR BUDGET/MFA CAME. GENERAL HARBOR/AIRPORT PLANS FAILED.',
    [],
  ],
  ['a word like a verb before a verb', 'MR. HASTED CAME. DR. LIMPED AGREED. MR. WALKED OUT.', ['HASTED', 'LIMPED']],
  [
    'behind a title a word between a given name and a surname',
    'MAJOR TERRY BROOK SALGADO ARRIVED. SENATOR PERCY SPENT TWO DAYS.',
    ['TERRY BROOK SALGADO', 'PERCY'],
  ],
  [
    'initials before a word where a person stands',
    'J. R. FIELD TOLD US SO, AND W. T. STONE AGREED. WE MET A. J. BANKS.',
    ['J. R. FIELD', 'W. T. STONE', 'A. J. BANKS'],
  ],
  [
    'letters of bodies and places before one',
    'THE U. N. FORCE LEFT. E. C. SIDE AGREED. J. R. FIELD TRIPS ENDED. AN R. O. C. TEAM CAME. A G. A. VOTE WAS HELD. D. C. BANKS CLOSED.',
    [],
  ],
  ['an item before initials', 'REF: A. LIMA 12\nB. T. K. BOULLIN EMAIL\nU.S. FORVAL CAME.', ['T. K. BOULLIN']],
  [
    'firms with what they make behind them, and Latin',
    'ANSALDO NUCLEARE OFFERED A REACTOR. HIS BONA FIDES WERE CHECKED. NUCLEARE WENT ON.',
    [],
  ],
  ['a particle behind a name', 'KARIM BEN ALI SPOKE TO TURKI AL FAISAL.', ['KARIM BEN ALI', 'TURKI AL FAISAL']],
  [
    'a word that is a name in politics, where one is spoken to',
    'KEREKOU ACCUSED BONGO OF ATROCITIES. WE TOLD BONGO MUSICIANS SO.',
    ['KEREKOU', 'BONGO'],
  ],
  ['a newspaper', 'AL AHRAM SAYS SO TODAY, AND AL WATAN AGREES.', []],
  ['a given name that is a verb', 'MR. SAID TAHERI CAME. EDWARD SAID WROTE IT.', ['SAID TAHERI', 'EDWARD SAID']],
  [
    'a name before and behind the verb',
    'MINISTER HANNA SAID KORNBLAU WOULD GO. MR. HOLT SAID THAT HE KNEW.',
    ['HANNA', 'HOLT'],
  ],
  ['a surname that is the verb', 'MINISTER HANNA SAID SAID SO.', ['HANNA SAID']],
  [
    'before a verb of today',
    'AHMAD ABDU SAID SAYS SO. HANNA KUROMI SAID BELIEVES IT.',
    ['AHMAD ABDU SAID', 'HANNA KUROMI SAID'],
  ],
  [
    'and before what is none',
    'JOHN ORBANOV SAID STATES AGREED. HUGO KRAMER SAID HIS BANK AGREED.',
    ['JOHN ORBANOV', 'HUGO KRAMER'],
  ],
  [
    'whose regime, whose murder',
    'THE IAN SMITH REGIME FELL. THE DANIEL ORBANOV MURDER WAS PLANNED. THE HUGO KRAMER VISIT IS OFF.',
    ['IAN SMITH', 'DANIEL ORBANOV', 'HUGO KRAMER'],
  ],
  [
    'what is called after someone',
    'THE JOHN F. KENNEDY SAILED. THE HUGO KRAMER GROUP AND THE IAN SMITH CENTER MET.',
    [],
  ],
  [
    'two in politics whose names are words',
    'THE CARTER-SADAT MEETING AND THE SADAT-BEGIN SUMMIT WENT WELL.',
    ['CARTER', 'SADAT', 'BEGIN'],
  ],
  ['words with a hyphen', 'THE NORTH-SOUTH MEETING WAS A LONG-TERM MEETING, AND A BROWN-BAG LUNCH.', []],
  ['three that met', 'THE VANCE-GROMYKO-TOON TALKS ENDED.', ['VANCE', 'GROMYKO', 'TOON']],
  ['whose title follows', 'AMONG THOSE PRESENT WERE NRC COMMISSIONER KENNEDY AND HASHIDA.', ['KENNEDY', 'HASHIDA']],
  ['what someone is surnamed', 'SHE MARRIED A PARAGUAYAN SURNAMED PEREZ.', ['PEREZ']],
  ['a parent', 'HER MOTHER, ULBOSYN KARIMBEK, LEFT. HIS DOCTOR, KORNELUK, STAYED.', ['ULBOSYN KARIMBEK', 'KORNELUK']],
  [
    'forms of address elsewhere',
    'SHEIKHA MOZAYNI CAME. ATO TESFAYE GEBREKID AND WOIZERO ASTERWA LEFT. MAULAVI NAZIRULLO SPOKE.',
    ['MOZAYNI', 'TESFAYE GEBREKID', 'ASTERWA', 'NAZIRULLO'],
  ],
  [
    'behind an office of words that no office has, where the name between commas says something',
    'HEAD OF BOI EXCHANGE OPERATIONS, ERCOLANI, INDICATED THAT IT IS SO.',
    ['ERCOLANI'],
  ],
  [
    'an office with its letters in parentheses, and a country between commas',
    'VICE PRESIDENT OF THE LEFTIST REVOLUTIONARY FRONT (FRIK) LEFT. HEAD OF BOI EXCHANGE OPERATIONS, POLAND, INDICATED IT.',
    [],
  ],
  ['a plan and an operation', 'PLAN ORBANOV SAID MUCH. WE TOLD PLAN ORBANOV SO. OPERATION KURT ORBANOV ENDED.', []],
  ['those who plan', 'WE PLAN KISSINGER VISIT. KISSINGER SAID SO.', ['KISSINGER']],
  [
    'two given names, the first a word',
    'WE MET JEAN CLAUDE THEBAULT. THEY GRANT JEAN A VISA.',
    ['JEAN CLAUDE THEBAULT'],
  ],
  [
    'a month that is a given name, and a particle',
    'BUREAU DIRECTOR JAN AF SILLENBERG PHONED. SINCE JAN DE GAULLEK CAME IN JAN VAN AND CAR.',
    ['JAN AF SILLENBERG'],
  ],
  [
    'a word for son before a surname that is a word',
    'THE HUNT FOR BIN LADEN WENT ON. BIN LADEN WAS SEEN. A BIN LADEN WITH GRAIN, THE BIN LADEN FIELD.',
    ['BIN LADEN'],
  ],
  [
    'a given name that is a town, before a word',
    'WE MET DOUGLAS BRAVO. EMBOFF GEORGE POOR CAME. IN GEORGE POOR ROADS ARE A PROBLEM.',
    ['DOUGLAS BRAVO', 'GEORGE POOR'],
  ],
  [
    'a surname that is a trade',
    'HERMA MARKSMAN, A PROFESSOR, SPOKE TO US. HERMA CASHIER LEFT. MARKSMAN STATED THAT. HERMA, MARKSMAN, OSLO.',
    ['HERMA MARKSMAN', 'HERMA CASHIER'],
  ],
  ['a storm', 'HURRICANE FIFI TOLD US MUCH. TYPHOON ROSE CAME. THE DAMAGE BY HURRICANE MITCHELL WAS GREAT.', []],
  [
    'the short name of a body behind it',
    'SECRETARY OF PLANNING OFFICE (CONEPLAN) CAME. SECRETARY OF PLANNING OFFICE (OTERO) LEFT.',
    ['OTERO'],
  ],
  ['in the plural what is half a title', 'CHROMALLEX REPS DONNELLY AND PEZZANI CAME.', ['DONNELLY', 'PEZZANI']],
  [
    'behind an office and a colon',
    'MINISTER OF JUSTICE: ANIBEL GALINDO; MINISTER OF HOUSING: CARLO DUBOIS.\nMINISTER OF TRADE: KORVALIN GREW BY FIVE. MINISTER OF TRADE: EXPORT PROMOTION.',
    ['ANIBEL GALINDO', 'CARLO DUBOIS'],
  ],
  ['letters that end a remark, and the line below', 'END F.Y.I.\nORBANOV TOLD US SO.', ['ORBANOV']],
]
test.each(cases)('in capitals: %s', (_shows, body, persons) => expect(inCapitals(body)).toEqual(persons))

const inBoth: [shows: string, body: string, persons: string[]][] = [
  [
    'a verb with a capital',
    'On that day we met Edward Said and Said Taheri here, and the minister said Taheri would go.',
    ['Edward Said', 'Said Taheri'],
  ],
  [
    'a band and a dictatorship',
    'It was the Arturo Kramer Leyva band that did so, as under the Anastasio Somoza dictatorship.',
    ['Arturo Kramer Leyva', 'Anastasio Somoza'],
  ],
  [
    'Chinese names of two syllables that end like words or are towns',
    'In the end Xi Jinping, Zhou Yongkang and Bo Xilai were there with them all.',
    ['Xi Jinping', 'Zhou Yongkang', 'Bo Xilai'],
  ],
  [
    'two initials without dots, and an office of two letters',
    'On Monday we met LK Advani, KC Singh and others there, and the leader AB Vajpayee came as on VE Day.',
    ['LK Advani', 'KC Singh', 'AB Vajpayee'],
  ],
  [
    'a word behind a title, where he does what persons do',
    'On Monday Attorney General Holder said so, and then Holder left. Then Foreign Minister Dinner went well, and Prime Minister Residence burned.',
    ['Holder'],
  ],
  [
    'the last word of an office whose words all have capitals',
    'We saw the DG for External Relations Portales and others. The Director of Guided Missiles Kivelan has come.',
    ['Portales', 'Kivelan'],
  ],
  [
    'two words that no table has, a title of two words behind them',
    'At noon Karoma Muttulo, Deputy Chairman, Electoral Commission of Kenya, left. Oil, Deputy Chairman, was not named.',
    ['Karoma Muttulo'],
  ],
  [
    'a park behind a name',
    'They have offices at Callaeva Park Aldermaston, near Reading. There Park Chung Hee spoke.',
    ['Park Chung Hee'],
  ],
  ['towns behind words', 'On Monday they went from Beijing to Zhuzhou Yongkang and back again by road.', []],
  [
    'three words that no table has',
    'On Monday High Commissioner Pinak Ranjan Chakravarty told us that he would go.',
    ['Pinak Ranjan Chakravarty'],
  ],
  [
    'a first name that no table has',
    'On Monday the new minister, Romesh Chandra Sen, told us that he would go.',
    ['Romesh Chandra Sen'],
  ],
  [
    'what is no first name',
    'They went to Metohija. Oliver Ivanovic told us so in Kosovo and Metohija Oliver Ivanovic knew.',
    ['Oliver Ivanovic'],
  ],
  [
    'a month within a name',
    'On that show the former official Jesus Marzo Fernandez told them that he knew.',
    ['Jesus Marzo Fernandez'],
  ],
  ['a law, the second', 'They want access to Hope II, and ECI Telecom told us that it would go there.', []],
  [
    'a name in parentheses, whose first word is an English one',
    'The envoys of Belgium (Jean De Ruyt) and of Sweden (Christian Danielsson) were there.',
    ['Jean De Ruyt', 'Christian Danielsson'],
  ],
  ['Christians', 'The Christian Democrats, the Christian Church and Christian Solidarity were there.', []],
  [
    'a currency',
    'On Monday he gave Yusuf Ahmed USD 600 and told Todd Harvey OSD would pay.',
    ['Yusuf Ahmed', 'Todd Harvey'],
  ],
  [
    'MS. has her own name',
    'Name: Vigdis Orbanova, the former president of it. Contact: Ms. Vigdis Orbanova, in the town.',
    ['Vigdis Orbanova'],
  ],
  [
    'MRS. has his',
    'On Monday John Kornbluth and Mrs. John Kornbluth told us that they would go there.',
    ['John Kornbluth', 'John Kornbluth'],
  ],
]
test.each(inBoth)('in both cases: %s', (_shows, body, persons) => expect(inBothCases(body)).toEqual(persons))

test.each([
  ['CASC (KISH PITA)', ['KISH PITA']],
  ['CASC (PRIME MINISTER)', []],
  ['CASC (PITA KISH)', []],
])('a name in TAGS whose second word is a rare one: %s', (tags, names) => {
  const persons = personsOf(naraCable('VIENNA', 1974, '1. THE FAMILY WAS CALLED.', tags))
  expect(persons.map(({ name, role }) => `${name}: ${role}`)).toEqual(names.map((name) => `${name}: subject`))
})

test('the last word of a sentence below its other words signs nothing', () => {
  const signs = (text: string): readonly string[] =>
    personsOf(naraCable('VIENNA', 1978, `1. WE APPRECIATE VIENNA'S${text}`)).flatMap(({ name, role }) =>
      role === 'signer' ? [name] : [],
    )
  expect(signs('\nASSISTANCE.')).toEqual([])
  expect(signs(' HELP.\nASSISTANCE.')).toEqual(['ASSISTANCE'])
  expect(signs('\nKURDLE.')).toEqual(['KURDLE'])
})

test('a bare surname behind his wife is the president', () => {
  const persons = personsOf(
    naraCable(
      'VIENNA',
      1978,
      'PRESIDENT KORNBLAU CAME. MRS. KORNBLAU CAME. KORNBLAU SAID SO. KORNBLAU LEFT.\nALL IS WELL.',
    ),
  )
  expect(persons.map(({ titles, mentions }) => `${titles}: ${mentions.length}`)).toEqual(['PRESIDENT: 3', 'MRS: 1'])
})

test('a Burmese name has given names and a last one', () => {
  const [person] = personsOf(naraCable('RANGOON', 1978, 'WE HEAR THAT U SEIN WIN SPOKE.\nALL IS WELL.'))
  expect([person?.given, person?.surname]).toEqual([['U', 'SEIN'], 'WIN'])
})
