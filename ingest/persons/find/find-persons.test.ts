import { describe, expect, test } from 'vitest'
import { naraCable, personsOf } from '../testing/persons-of.ts'

/** What the body names: `NAME` in the order of the text, the signer aside. */
const named = (body: string, year = 1977): readonly string[] =>
  personsOf(naraCable('VIENNA', year, body))
    .filter(({ role }) => role !== 'signer')
    .map(({ name }) => name)

const found: [rule: string, body: string, persons: string[]][] = [
  ['a title', 'EMBOFF CALLED ON DEPUTY FOREIGN MINISTER ORBANOV TODAY.', ['ORBANOV']],
  ['an abbreviation', 'WE TOLD AMB. ORBANOV AND GEN. VARNAI OF THE PLAN.', ['ORBANOV', 'VARNAI']],
  ['two ranks', 'LT COL. ORBANOV ARRIVED HERE TODAY.', ['ORBANOV']],
  [
    'an office between',
    'EMBOFF CALLED ON FIRST SECRETARY MFA SECOND FAR EAST DEPARTMENT (JAPAN) ORBANOV TODAY.',
    ['ORBANOV'],
  ],
  [
    'a ministry between',
    'ACTING DIRECTOR ECONOMIC AFFAIRS BOLIVIAN FOREIGN MINISTRY ORTIZ STATES THAT IT IS SO.',
    ['ORTIZ'],
  ],
  ['in parentheses', 'US REP (MYERSON) NOTED THE SILENCE.', ['MYERSON']],
  [
    'behind an office',
    'FORMER PORTUGUESE MINISTER FOR OVERSEAS TERRITORIES, DE ALMEIDA SANTOS, ASKED SYG TO HELP.',
    ['DE ALMEIDA SANTOS'],
  ],
  [
    'Spanish abbreviations',
    'MINMINES LEMA AND SUBSEC ZAMORANO WERE THERE WITH ING. ORTUSTE.',
    ['LEMA', 'ZAMORANO', 'ORTUSTE'],
  ],
  ['a headline', 'JOHN SMITH STORY IN LONDON PAPER SAYS SO.', ['JOHN SMITH']],
  ['no headline where one speaks', 'JOHN SMITH STORY TOLD US SO.', ['JOHN SMITH STORY']],
  ['five letters that no table has, and what only persons do', 'KUMBE SMILED.', ['KUMBE']],
  ['four of them', 'KUMB SMILED.', []],
  ['a list', 'MESSRS. ORBANOV, VARNAI AND KOZMA LEFT.', ['ORBANOV', 'VARNAI', 'KOZMA']],
  ['a given name', 'NEWS EDITOR IAN SEYMOUR WROTE IT.', ['IAN SEYMOUR']],
  ['an initial within', 'LETTER FROM FRANK M. TYE, JR. ARRIVED.', ['FRANK M. TYE, JR']],
  ['initials', 'TELEXES WERE SIGNED BY M.L. EDWARDS OF SYDNEY.', ['M.L. EDWARDS']],
  ['two surnames', 'JUAN LECHIN SUAREZ HAS RETIRED. LECHIN IS A MODERATE.', ['JUAN LECHIN SUAREZ']],
  ['family name first', 'KIM IL-SONG VISIT IS OFF. KIM IS ILL.', ['KIM IL-SONG']],
  ['family name last', 'WE HEAR TONG-SUN PARK IS BACK.', ['TONG-SUN PARK']],
  ['particles', 'FOREIGN MINISTER VAN DER STOEL AND MAX VAN DEN BERG AGREED.', ['VAN DER STOEL', 'MAX VAN DEN BERG']],
  ['an apposition', 'ABDURAZAKOV, A KAZAKHI, SPEAKS JAPANESE. ABDURAZAKOV DECLINED TO SPECULATE.', ['ABDURAZAKOV']],
  ['a dash for it', 'ESCALANTE - MINISTER OF DEFENSE - SPOKE.', ['ESCALANTE']],
  ['verbs of persons', "KUROKAWA TOLD US THIS. KUROKAWA'S VISIT WENT WELL.", ['KUROKAWA']],
  ['a statesman of the time', 'SOVIET SIDE WANTS GROMYKO AT TABLE.', ['GROMYKO']],
  ['a word with a title', 'SENATOR CHURCH ARRIVED. CHURCH SAID HE WOULD SEE THE CHURCH.', ['CHURCH']],
  ['a verb and a man', 'PRIME MINISTER BEGIN SAID TALKS WILL BEGIN MONDAY.', ['BEGIN']],
  ['divided at the line', 'COL CAS-\nTILLO LEFT. CASTILLO IS ABLE.', ['CASTILLO']],
  ['divided at the line, named once', 'FOREIGN SECRETARY JOSIP KUR-\nEVIC SAID SO.', ['JOSIP KUREVIC']],
  ['divided behind the article', 'PRESIDENT AL-\nHASSUN LEFT. AL-HASSUN SPOKE. HASSUN IS ABLE.', ['AL-HASSUN']],
  ['a garble', "CODEL WHEALEN MET CONGRESSMAN WHALEN'S AIDES. WHALEN SPOKE.", ['WHALEN']],
  ['a title with letters wrong', 'AMEBASSDOR HOLTMAN AND PRESIDNET ORBANOV MET.', ['HOLTMAN', 'ORBANOV']],
  ['a given name that is an auxiliary', 'HE QUOTED WILL ROGERS ON THE SUBJECT.', ['WILL ROGERS']],
  ['a name that is a place, behind a title', 'PARTY LEADER MADAV KUMAR NEPAL TOLD US SO.', ['MADAV KUMAR NEPAL']],
  ['who signed what is passed on', 'THEY WERE NOT HARASSED. SIGNED KORNBLAU UNQUOTE', ['KORNBLAU']],
  ['the same, with no word for it', 'WE KEEP A LOW PROFILE. BORGSTROM UNQTE. THAT IS SO.', ['BORGSTROM']],
  [
    'Dutch particles open nothing but names',
    'BOTHA AND VAN DALSEN(ON VACATION) DID NOT COME.',
    ['BOTHA', 'VAN DALSEN'],
  ],
  [
    'in a list with one whom a title names elsewhere',
    'COL ORBANOV LEFT. CHOICE AMONG ELUKIN, VARNAI AND ORBANOV WAS HARD.',
    ['ORBANOV', 'ELUKIN', 'VARNAI'],
  ],
  ['two who share a title', 'CONGRESSMEN WENDLOW AND TRASK ARRIVED.', ['WENDLOW', 'TRASK']],
  ['two who share an office', 'OPPOSITION ACTIVISTS KUREK AND MIELNIK WERE ARRESTED.', ['KUREK', 'MIELNIK']],
  ['beside a name', 'PRESIDENT ORBANOV AND ASHRAF VARNAI RECEIVED US.', ['ORBANOV', 'ASHRAF VARNAI']],
  ['a particle before a word', 'STATE SECRETARY VAN WELL (FOREIGN OFFICE) AGREED.', ['VAN WELL']],
  [
    'a place that is a given name',
    'SECRETARY OF FOREIGN RELATIONS SANTIAGO ORTUSTE GARCIA LEFT.',
    ['SANTIAGO ORTUSTE GARCIA'],
  ],
  ['a word behind a nationality', 'CANADIAN AMBASSADOR SMALL AND FRENCH CHARGE AGREE.', ['SMALL']],
  ['a wife beside another', 'THEY SAW MRS. GANDHI. SANJAY GANDHI WAS ILL.', ['GANDHI', 'SANJAY GANDHI']],
  ['husband and wife', 'PRESIDENT AND MRS. MARCOS CAME. IMELDA MARCOS SPOKE.', ['IMELDA MARCOS', 'MARCOS']],
  ['a namesake in one word', 'FONMIN PARK TONG-JIN RAISED CASE OF TONGSUN PARK.', ['PARK TONG-JIN', 'TONGSUN PARK']],
  ['a father by his son', 'WE HEAR THAT ABU IYAD SPOKE HERE TODAY.', ['ABU IYAD']],
  ['a father by a word', 'WE HEAR THAT ABU JIHAD AND ABOU NIDAL SPOKE HERE.', ['ABU JIHAD', 'ABOU NIDAL']],
  [
    'family name first, Japanese',
    'KODAMA YOSHIO IS ILL. TANAKA KAKUEI WAS INDICTED.',
    ['KODAMA YOSHIO', 'TANAKA KAKUEI'],
  ],
  ['namesakes', 'PRESIDENT PARK SAID TONG-SUN PARK IS A PRIVATE MAN.', ['PARK', 'TONG-SUN PARK']],
  ['a listed surname that speaks', 'STOESSEL SAID HE WOULD SEE.', ['STOESSEL']],
  ['one built like a surname', 'OLECHOWSKI REPLIED THAT HE WOULD SEE.', ['OLECHOWSKI']],
  ['a misspelt word is not built like one', 'LIASION SAID IT WOULD SEE. RAESON TOLD US.', []],
  ['nor twice', 'RAESON SAID NO. RAESON TOLD US.', []],
  ['the same word three times is meant', 'RAESON SAID NO. RAESON TOLD US. RAESON DENIED IT.', ['RAESON']],
  ['a patronymic', 'WE HEAR THAT FAWAZ BIN ABD AL-AZIZ WAS CONFIRMED.', ['FAWAZ BIN ABD AL-AZIZ']],
  ['a father and a tribe', 'MANSUR AL KHURAIJI ARRIVED.', ['MANSUR AL KHURAIJI']],
  [
    'a particle before a lone surname',
    'DE LA FLOR ARRIVED. WE ASKED DE STAERCKE, WHO AGREED.',
    ['DE LA FLOR', 'DE STAERCKE'],
  ],
  ['two surnames with a particle', 'GALVAO DE MELO ARRIVED HERE TODAY.', ['GALVAO DE MELO']],
  [
    'three syllables',
    'CHUNG IL KWON AND PARK TONG JIN ARRIVED. NAM DUCK WOO DID NOT.',
    ['CHUNG IL KWON', 'PARK TONG JIN', 'NAM DUCK WOO'],
  ],
  ['a sign of breath', "LIN P'ING AND CH'AI TSE-MIN CAME.", ["LIN P'ING", "CH'AI TSE-MIN"]],
  ['initials before a surname that is a rare word', 'C.W. PINTO CHAIRED IT.', ['C.W. PINTO']],
  ['JAN before a surname', 'POET JAN WILCZEK CAME ON 12 JAN. WITH JAN 14 AHEAD HE LEFT.', ['JAN WILCZEK']],
  ['a surname, a given name, a surname', 'SAYYID OMAR SAQQAF ARRIVED.', ['SAYYID OMAR SAQQAF']],
  [
    'a second given name that is a surname',
    'SECRETARY SANTIAGO ROEL GARCIA CAME. ROEL SAID SO.',
    ['SANTIAGO ROEL GARCIA'],
  ],
  [
    'the present of verbs of speech',
    'MORALES DENIES THAT. STOESSEL BELIEVES SO. ATHERTON SUGGESTS DELAY.',
    ['MORALES', 'STOESSEL', 'ATHERTON'],
  ],
  [
    'a present that may be a plural, as a verb',
    'TO US MORALES REPORTS THAT HE LEFT. IN LIMA STOESSEL CALLS IT A START.',
    ['MORALES', 'STOESSEL'],
  ],
  ['an unknown word that speaks', 'KEREKOU SAID HE WOULD SEE.', ['KEREKOU']],
  [
    'whom we asked',
    'WE ASKED STOESSEL. IN A MEETING WITH ATHERTON THE MATTER ROSE. ACCORDING TO SCALI, IT IS SO.',
    ['STOESSEL', 'ATHERTON', 'SCALI'],
  ],
  ['whom we told, and one named', 'WE TOLD UKAWA THAT THIS WAS SO. A TURK NAMED CELIK FLED.', ['UKAWA', 'CELIK']],
  [
    'delegates and sources',
    'BARTON (CANADA) AND MORALES (CHILE) AGREED. STOYANOV (PHON) DID NOT.',
    ['BARTON', 'MORALES', 'STOYANOV'],
  ],
  [
    'who opens a clause',
    'STOESSEL WILL SEE. WE HEAR THAT ATHERTON SENT IT. SCALI REFUSED TO.',
    ['STOESSEL', 'ATHERTON', 'SCALI'],
  ],
  [
    'a rare word behind a title',
    'AMB DALLIER TOLD US SO. FOOD MINISTER S.B. HERAT WAS ILL. SIR JOHN GUISE HAS LEFT.',
    ['DALLIER', 'S.B. HERAT', 'JOHN GUISE'],
  ],
  ['a list with a word in it', 'SENATORS PERCY, CHURCH AND JAVITS ARRIVED.', ['PERCY', 'CHURCH', 'JAVITS']],
  ['a chief', 'MFA AMERICAS DEPARTMENT CHIEF CARTER CALLED ON DCM.', ['CARTER']],
  ['an initial before an office', 'COL ANTONIO ZELAYA S. MINISTER OF MINING IS ILL.', ['ANTONIO ZELAYA']],
  ['an Arabic article before a place', 'MESSRS. AL-DURBAN AND SESHACHARI CAME.', ['AL-DURBAN', 'SESHACHARI']],
  ['a Chinese surname that is a word', 'FINANCE MINISTER LUNG HSUEH-WEN COULD COME.', ['LUNG HSUEH-WEN']],
  ['the president of a company', 'COMPANY PRESIDENT LAMBURY HAS LEFT.', ['LAMBURY']],
  ['a chief of staff', 'WE ASKED CHIEF OF STAFF VILARINO WHETHER HE HAD BEEN THERE.', ['VILARINO']],
  [
    'a trade',
    'INFORM ITALIAN SHIPOWNER FANTOZZINI, CITING REFTEL. NO WORD OF TEACHER SHELSTEAD.',
    ['FANTOZZINI', 'SHELSTEAD'],
  ],
  ['one who is called by his first name', 'MOBUTU SESE SEKO SPOKE. MOBUTU SAID SO.', ['MOBUTU SESE SEKO']],
  ['two brothers', 'PML LEADER NAWAZ SHARIF MET SHAHBAZ SHARIF.', ['NAWAZ SHARIF', 'SHAHBAZ SHARIF']],
  ["an item's letter before the signer", 'SEE REFTEL A. MENDIZABAL SAID SO.', ['MENDIZABAL']],
  ['a statesman before his wife', 'BHUTTO RULED THIS OUT. NUSRAT BHUTTO WAS HELD.', ['BHUTTO', 'NUSRAT BHUTTO']],
  [
    'two surnames with a hyphen',
    'TORCUATO FERNANDEZ-MIRANDA AGREED. WANG TUNG-HSING DOES NOT.',
    ['TORCUATO FERNANDEZ-MIRANDA', 'WANG TUNG-HSING'],
  ],
  ['a father whose name is a word', 'HE INFORMED ZAID BIN SHAKER IN TAIF.', ['ZAID BIN SHAKER']],
  ['one who is called like his firm', 'MARCEL DASSAULT TELEPHONED.', ['MARCEL DASSAULT']],
  [
    'a list before and behind a statesman',
    'SHIINA, FUKUDA AND OHIRA ALL WANT MIKI OUT.',
    ['SHIINA', 'FUKUDA', 'OHIRA', 'MIKI'],
  ],
  [
    'a president and his son',
    'PRESIDENT SOMOZA RECEIVED AMB. ROBERTO SOMOZA WAS ABSENT.',
    ['SOMOZA', 'ROBERTO SOMOZA'],
  ],
  ['a short name behind a title', 'HE CALLED ON PRIMIN RIJAL ABOUT MARCHES.', ['RIJAL']],
  ['a wife', 'MICKEY PEGUES IS HERE. INFORM MRS. CHARLES PEGUES.', ['MICKEY PEGUES', 'CHARLES PEGUES']],
]

const passed: [shows: string, body: string][] = [
  ['a plural behind a name', 'IN LIMA MORALES REPORTS ARE READ. AT TIMES MORALES CALLS WERE HEARD.'],
  [
    'plurals of nouns',
    "UNITED STATES THE OTHER DAY. PRESS REPORTS SAY SO. REUTER REPORTS THAT SHIP LEFT. SPAIN'S CLAIMS THE LIKE.",
  ],
  ['a country that denies', 'PERU DENIES THAT. CARACAS BELIEVES SO. THE DUMA SUGGESTS DELAY.'],
  ['ships', 'USS KITTY HAWK AND USS JOHN ADAMS ARRIVED.'],
  ['streets', 'OFFICE IS AT CALLE BUENO AND AVENIDA CAMACHO.'],
  ['a company', 'LLOYD AEREO BOLIVIANO AND GARCIA BROTHERS BID FOR IT.'],
  ['a law in two names', 'HELMS-BIDEN AMENDMENT PASSED.'],
  ['an airport', 'FLIGHT LEFT JOHN F. KENNEDY AIRPORT AND CHARLES DE GAULLE AIRPORT.'],
  ['places', 'SANTA CRUZ, LA PAZ, SAN JOSE AND COSTA RICA ARE CALM.'],
  ['bare titles', 'FIRST SECRETARY AND SECRETARY GENERAL TOLD AMBASSADOR AND LT COL.'],
  ['months', 'MINISTER MAY GO IN APRIL OR AUGUST.'],
  ['a newspaper', 'MIDDLE EAST ECONOMIC SURVEY (MEES) SAYS SO. MEES ADDS MORE. MEES CLAIMS IT.'],
  ["a verb in a title's place", 'MINISTER IPINED THAT SHIPMENTS WERE SLOW.'],
  ['nationalities', 'PRESIDENT TOLD BRITISH AND FRENCH THAT IRISH WOULD COME.'],
  ['countries and initials', 'U.S. WHEAT AND 300 M.T. FLOUR CAME BY U.N. SHIP.'],
  ['an airport', 'FLIGHT LEFT JOMO KENYATTA INTERNATIONAL AIRPORT.'],
  ['a ship named without USS', 'MV ASTRID HOLM SANK. OWNERS OF ASTRID HOLM ARE HERE.'],
  ['misspelt words behind a title', 'FOREIGN MINISTER PLANNIG TO COME. SECRETARY OF FOREIGN RLATIONS CAME.'],
  ['a newspaper with an article', 'DJ IS OUT, ACCORDING TO LE MONDE.'],
  ['years', 'SERVICES WHICH ARE PLANNED FOR PERIOS 1972-1976.'],
  ['an office and its address', 'CONTACT US (SECRETARY GENERAL OF THE PRESIDENCY) PALACIO DEL GOBIERNO.'],
  ['a ship by its slash, a quay', 'LOAD CAME OFF M/V VASIL LEVSKI AT QUAI WILSON.'],
  ['firms that speak', 'PEMEX SAID SO. KRUPP TOLD US. MITSUBISHI BELIEVES IT. COMIBOL ASKED.'],
  [
    'an acronym before its words',
    'LEADER OF ISKCON (INTERNATIONAL SOCIETY FOR KRISHNA CONSCIOUSNESS) CAME. ISKCON SAID SO.',
  ],
  ['states and provinces', 'MINAS GERAIS, HELMAND AND SINALOA SAID SO. GUJARAT TOLD US.'],
  ['an institute of science', 'THE CHUNG SHAN SCIENCE INSTITUTE HAS THE MEANS.'],
  ['a verb behind a noun', 'BY NOON WE WILL ROGER THAT. WHEN WILL MEETING BE.'],
  ['a word that is one letter from a title', 'MINISTRY SENATE GENERALLY AGREED TO DIRECTION.'],
  [
    'the line of a sender that a section left',
    'THE TALKS ENDED.\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC PRIORITY 3520\n\nTHEY GO ON.',
  ],
  ['words', 'TALKS BEGIN AT CHURCH. PRICE OF MOON ROCK IS HIGH.'],
]

describe('names in capitals', () => {
  test.each(found)('%s: %s', (_rule, body, persons) => expect(named(body)).toEqual(persons))
  test.each(passed)('not %s: %s', (_shows, body) => expect(named(body)).toEqual([]))
})

test('a statesman is none long before his time', () => expect(named('SIDE WANTS ERDOGAN AT TABLE.', 1974)).toEqual([]))

describe('one entry for each', () => {
  const text =
    "EMBOFF SAW FOREIGN MINISTER SUNAO SONODA. SONODA'S VIEWS DIFFER\nFROM THOSE OF MR. SONODA'S PARTY.\nTOON"
  const cable = naraCable('MOSCOW', 1978, text, 'OVIP (KISSINGER, HENRY A.), JA', 'TALKS WITH SONODA')
  const persons = personsOf(cable)

  test('all forms of one are one', () =>
    expect(persons.map(({ name }) => name)).toEqual(['HENRY A. KISSINGER', 'SUNAO SONODA', 'TOON']))
  test('roles', () => expect(persons.map(({ role }) => role)).toEqual(['subject', 'subject', 'signer']))
  test('spans hold the words as they stand', () => {
    for (const { mentions, signature } of persons)
      for (const { raw, start, end } of [...mentions, ...(signature ? [signature] : [])])
        expect(cable.text.slice(start, end)).toBe(raw)
    expect(persons[1]?.mentions.map(({ raw }) => raw)).toEqual(['SONODA', 'SUNAO SONODA', 'SONODA', 'SONODA'])
  })
  test('the signature is no mention', () => {
    expect(persons[2]?.mentions).toEqual([])
    expect(persons[2]?.signature?.raw).toBe('TOON')
  })
  test('titles are kept apart', () => expect(persons[1]?.titles).toEqual(['FOREIGN MINISTER', 'MR']))
})

test('a signer is the person of the text by that surname, unless the given names differ', () => {
  const rolesOf = (body: string) => personsOf(naraCable('MOSCOW', 1978, body)).map(({ name, roles }) => [name, roles])
  expect(rolesOf('EMBOFF SAW MR. JOHN TOON TODAY.\nMALCOLM TOON')).toEqual([
    ['JOHN TOON', ['mention']],
    ['MALCOLM TOON', ['signer']],
  ])
  expect(rolesOf('EMBOFF SAW AMBASSADOR MALCOLM TOON TODAY.\nTOON')).toEqual([['MALCOLM TOON', ['signer', 'mention']]])
})

test('the last word above a signer is none of the name', () => {
  const namesOf = (body: string) => personsOf(naraCable('MOSCOW', 1978, body)).map(({ name }) => name)
  expect(namesOf('HE CHOSE OPTION B.\nTOON')).toEqual(['TOON'])
  expect(namesOf('HE CHOSE PLAN X\nTOON')).toEqual(['TOON'])
  expect(namesOf('HE CHOSE OPTION B. TOON')).toEqual(['TOON'])
})

test('ends on anything', () => {
  for (const body of [
    '',
    ' ',
    'MR.',
    'AMBASSADOR',
    'KIM -\n',
    `${'DE LA '.repeat(2000)}X`,
    'A.'.repeat(3000),
    '\u0000*-’S',
  ])
    expect(() => named(body)).not.toThrow()
})
