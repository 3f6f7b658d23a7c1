import { expect, test } from 'vitest'
import { cablegateCable, naraCable, personsOf } from '../testing/persons-of.ts'

const inCapitals = (body: string): readonly string[] => namesOf(personsOf(naraCable('VIENNA', 1977, body)))
const inBothCases = (body: string): readonly string[] => namesOf(personsOf(cablegateCable('07TBILISI1605', body)))
const namesOf = (persons: ReturnType<typeof personsOf>): readonly string[] =>
  persons.filter(({ role }) => role !== 'signer').map(({ name }) => name)

/** Names that a word, a place or the end of a line would cut, and words that would go into a name. */
const cases: [shows: string, body: string, persons: string[]][] = [
  [
    'a suffix',
    'SENATOR JAMES B. ORDWAY, JR. AND PETER HALE III LEFT. ORDWAY SPOKE.',
    ['JAMES B. ORDWAY, JR', 'PETER HALE III'],
  ],
  [
    'a given name that is letters of a body too',
    'HER MOTHER, IDA RIVERA, CAME. A LOAN OF IDA RIVERSIDE BANKS LIKE IS DUE.',
    ['IDA RIVERA'],
  ],
  [
    'a word of no table before a given name, and none that is a surname behind it',
    'WE SAW TOMMAS ALBERTO ELIORK AND GUIDDO MARCELO FAUSTO.',
    ['TOMMAS ALBERTO ELIORK', 'GUIDDO MARCELO FAUSTO'],
  ],
  ['a word behind them', 'WE SAW TOMMAS ALBERTO AGREEMENT TODAY.', []],
  ['a particle of Sweden', 'DIRECTOR JAN AF SILLEN CAME. SILLEN SAID SO. WE ASKED SILLEN.', ['JAN AF SILLEN']],
  [
    'an item below a name',
    'NOTIFICATION TO MR ORBANOV\nB. NOTIFICATION TO MR KOZMA\nC. TALKS WITH GEN. VARNAI\nB. HOLTON ENDED.',
    ['ORBANOV', 'KOZMA', 'VARNAI B. HOLTON'],
  ],
  [
    'words of French',
    "MINISTRE D'ETAT CAME. MINISTRE DE L'INTERIEUR CALLED. MINISTRE DE LA JUSTICE SPOKE. MINISTRE D'INDUSTRIE CAME.",
    [],
  ],
  [
    'officials who are only called so',
    'DIRECTOR GENERAL ADJUNTO CAME. MINISTRO INTERINO CAME. DIRECTOR EJECUTIVO SPOKE. MINISTRO DEGLI ESTERI SPOKE.',
    [],
  ],
  ['French names', "AMBASSADOR D'ALMEIDA CAME. MINISTER D'ESCOTO SPOKE.", ["D'ALMEIDA", "D'ESCOTO"]],
  ['a ship', 'U.S.S. ORBANOV SAILED.', []],
  [
    'words behind a title that lost their blank',
    'MINISTER TOLDUS SO. PRESIDENT SAIDHE WOULD. MINISTER ANDAMBASSADOR CAME. AMBASSADOR WASTOLD SO.',
    [],
  ],
  ['misspelt titles', 'AMBASSADR HOLLMER LEFT. MINSTER BRANDVIK AGREED.', ['HOLLMER', 'BRANDVIK']],
  [
    'a place behind a form of address',
    'MR. ENGLAND CALLED. MR. FRANCE AND MRS. SWEDEN LEFT. TALKS WITH MR. IRELAND.',
    ['ENGLAND', 'FRANCE', 'SWEDEN', 'IRELAND'],
  ],
  [
    'a place in a list, or in small talk',
    'MR. ENGLAND TRADE FELL. THE LAST "MR. AFRICA," LEFT. MINISTER ENGLAND CALLED.',
    [],
  ],
  [
    'a word for land behind a given name',
    'ROBERT FIELD SPOKE. GEORGE BANK CAME. PETER CANAL TOLD US SO.',
    ['ROBERT FIELD', 'GEORGE BANK', 'PETER CANAL'],
  ],
  ['land', 'THE GEORGE BANK CAME. PETER CANAL GREW. ST. JOHN PORT ARRIVED. FORT WILLIAM STREET CAME.', []],
  ['the last words above the signer', 'NOTE TO MR VARNAI\nHOLTON\n\nCONFIDENTIAL\n', ['VARNAI']],
  ['the church', 'THE MINSTER CHOIR CAME.', []],
  ['a pope', 'POPE PAUL VI TOLD US SO.', ['PAUL VI']],
  ['no suffix', 'MR. ORBANOV, I THINK, LEFT. MR. KOZMA V. THE STATE IS OVER.', ['ORBANOV', 'KOZMA']],
  [
    'a word behind a given name that is a word',
    'FRANK CHURCH TOLD US. GRANT WOOD SAID NO. JACK BRIGHT LEFT.',
    ['FRANK CHURCH', 'GRANT WOOD', 'JACK BRIGHT'],
  ],
  [
    'a given name that is a verb or a bill',
    'WILL ROGERS AND BILL MARCH CAME. WE MET MARK FIELDS AND ROSE BUSH.\nALL.',
    ['WILL ROGERS', 'BILL MARCH', 'MARK FIELDS', 'ROSE BUSH'],
  ],
  [
    'a word behind a title, above the next item',
    'PAPERS:\nB. NOTE TO MRS DRAKE\nC. FONECON WOOD/LOWE\n\n3. NOTE TO MR. LAKE\n\n4. NIL.',
    ['DRAKE', 'WOOD', 'LOWE', 'LAKE'],
  ],
  ['words with a slash between', 'PRICE/WAGE TALKS AND A MEMCON.', []],
  [
    'a title that is a surname',
    'AMBASSADOR DEAN, SENATOR KING AND GOVERNOR COOK CAME. AMB. BISHOP SAID NO.',
    ['DEAN', 'KING', 'COOK', 'BISHOP'],
  ],
  [
    'a title that is none',
    'SECRETARY GENERAL SAID SO. THE AMBASSADOR DEAN OF THE CORPS SPOKE. MINISTER JUDGE LEFT. THE AMBASSADOR, DEAN, CAME.',
    [],
  ],
  ['who was present', 'ALSO PRESENT WAS KURIHARA. ALSO PRESENT WAS TEA.', ['KURIHARA']],
  ['an office of Spanish, a verb glued', 'DIRECTOR GENERAL DE ADUANAS LEFT. CHAIRMAN WASINFORMED.', []],
  [
    'a month and AND',
    'BILL MARCH AND GRANT WOOD AGREED. BILL MARCH AND APRIL TALKS FELL.',
    ['BILL MARCH', 'GRANT WOOD'],
  ],
  ['a bill behind a title', 'MR. BILL STRONG AND SENATOR BILL BRIGHT CAME.', ['BILL STRONG', 'BILL BRIGHT']],
  ['a bill behind other words', 'THE SENATE BILL STRONG MEN WANT FELL. ', []],
  [
    'land behind a form of address',
    'SIR MARK FIELD AND MR. WALTER FIELD OF THE CBI CAME.',
    ['MARK FIELD', 'WALTER FIELD'],
  ],
  ['a firm behind one', 'MR. HILTON FIELD TRIPS ENDED.', ['HILTON']],
  [
    'columns of a table',
    'THEY ARE:\n\nAHMED HILAL      PAM\nOMAR SALEM       PJD\nALI BENNANI      USFP\n\n2. NIL.',
    ['AHMED HILAL', 'OMAR SALEM', 'ALI BENNANI'],
  ],
  ['a verb or a bill', 'WILL ROGERS COME? THE BILL MARCH 3 PASSED. WE MARK FIELDS AND ROADS.', []],
  [
    'a surname before CAME and LEFT',
    'MR. BANKS LEFT. MRS. WINTERS CAME. MR. GENE POOL CALLED.',
    ['BANKS', 'WINTERS', 'GENE POOL'],
  ],
  ['a place behind a word', 'WE HOPE. HOPE WASHINGTON AGREES THAT HOPE WASHINGTON HAS IS SMALL.', []],
  [
    'Burmese names',
    "PRIME MINISTER U NU SPOKE. U SEIN WIN TOLD US SO, AND KYAW NYEIN LEFT. NE WIN'S VIEWS ARE KNOWN.",
    ['U NU', 'U SEIN WIN', 'KYAW NYEIN', 'NE WIN'],
  ],
  ['no Burmese', 'WE SAW WIN AFTER WIN. TIN AND MORE THAN TIN. U. WIN', []],
  ['two words', 'THE BILL PASSED. HOPE CHURCH GROUPS AGREE. WE MARK TIME. GRANT AID IS SMALL.', []],
  [
    'a word behind a given name',
    'WE MET PETER HEAP, FCO, TODAY. DAVID TRICK CALLED. HEAP AGREED.',
    ['PETER HEAP', 'DAVID TRICK'],
  ],
  [
    'a word behind the given name of who is met',
    'WE MET JOHN HEAP ON MONDAY AND SAW DAVID SHELF IN OSLO.',
    ['JOHN HEAP', 'DAVID SHELF'],
  ],
  ['who is met, and when', 'WE SAW JOHN LATER IN THE DAY. WE MET PETER AGAIN ON MONDAY.', []],
  ['a given name alone', 'PETER TODAY SAID NO. JOHN CALLED. ST. JOHN HARBOR, WHICH IS SMALL.', []],
  [
    'a word before a name that no list has, behind a form of address',
    'WE MET MR. MATS BJORNEBO. MR. HEAP CALLED. DR. GRAIN EXPERTS CAME.',
    ['MATS BJORNEBO', 'HEAP'],
  ],
  [
    'a story of someone',
    'VIKTOR LOUIS STORY IS FALSE. JOSEPH LOUIS STORY SAID SO.',
    ['VIKTOR LOUIS', 'JOSEPH LOUIS STORY'],
  ],
  [
    'words run together behind a name',
    'MRS. MORALES EITHERIN WASHINGTON. MR. PEREZ BALLADARES CAME.',
    ['MORALES', 'PEREZ BALLADARES'],
  ],
  ['a label behind a name', 'PREP: MOHAMMAD O. SUKKAR APPR:TAIN.', ['MOHAMMAD O. SUKKAR']],
  ['AL before a name that is built like one', 'WE MET AL SELIGMAN. AL KUMBEKO.', ['AL SELIGMAN']],
  ['an airfield and a man', 'MAJOR JOHN FIELD LEFT. MITCHELL FIELD IS CLOSED.', ['JOHN FIELD']],
  ['ships with dots', 'S.S. PRESIDENT TYLER AND M.V. CAPTAIN HOLT SAILED. PRESIDENT TULLOK SAILED.', ['TULLOK']],
  [
    'two words run together',
    'MINISTER STATEDTHAT HE KNEW. DIRECTOR OFPLANNING LEFT. MINISTER THEOBALDI LEFT.',
    ['THEOBALDI'],
  ],
  ['a third name that is a word', 'COLONEL GARY HOLT SALMON CAME.', ['GARY HOLT SALMON']],
  [
    'three parts',
    'LEE KUAN YEW AND OTHERS MET. NGUYEN CO THACH SAID NO. TAN SIEW SIN LEFT.',
    ['LEE KUAN YEW', 'NGUYEN CO THACH', 'TAN SIEW SIN'],
  ],
  [
    'three parts, with a title',
    'PRIME MINISTER LEE KUAN YEW AND REP DINH BA THI MET.',
    ['LEE KUAN YEW', 'DINH BA THI'],
  ],
  ['two syllables before a surname, with a title', 'MR. TONG-SUN PARK CAME.\nTHAT IS ALL.', ['TONG-SUN PARK']],
  ['words with a hyphen', 'MINISTER HELD AN EIGHT-DAY VISIT AND AN HOUR-LONG TALK.', []],
  [
    'letters of a list',
    'A. NOTIFICATION TO MR MCNALLY\nB. NOTIFICATION TO MR HOLT\nB. FONECON WITH THEM',
    ['MCNALLY', 'HOLT'],
  ],
  [
    'letters of a REF line',
    'REF: A. NOTIFICATION TO MR MCNALLY\nB. NOTIFICATION TO MR HOLT\nTHAT IS ALL.',
    ['MCNALLY', 'HOLT'],
  ],
  ['a firm of several', 'OLAF LIND AND CO. BID TOO.', []],
  ['an initial at the head of a line', 'A LETTER FROM JAMES\nB. ORDWAY ARRIVED.', ['JAMES B. ORDWAY']],
  ["a country's initials", 'PAY U.S. DOLS 400 FOR U.S. AVGAS TODAY.', []],
  [
    'a word behind a form of address',
    'DR. FRIDAY OPENED. MR. PENCE AND MR. TRICK LEFT. AMB. SOLE TO DEPUTY. DR. AND MRS. MARBLE CAME.\nALL.',
    ['FRIDAY', 'PENCE', 'TRICK', 'SOLE', 'MARBLE'],
  ],
  ['no man of that name', 'MR. SPEAKER AND MR. CHAIRMAN, MR. SUSPENDED THE MEETING.', []],
  ['two surnames, the second a place', 'MARCO QUIROS SANTA\nCRUZ SPOKE.', ['MARCO QUIROS SANTA CRUZ']],
  ['a name in quotes', 'ARIEL "ARIK" SHARON SPOKE.', ['ARIEL "ARIK" SHARON']],
  ['an abbreviation behind a name', 'ACCORDING TO DR. FRANCIS CDC SHIPPED IT.', ['FRANCIS']],
  ['a rare word that speaks', 'AFTER GRAHAM EXPLAINED THE PLAN, GRAHAM EMPHASIZED THE END.', ['GRAHAM']],
  ['a strait', 'THE STRAIT OF JUAN DE FUCA IS SHUT.', []],
  ['an office in French', "FRENCH CHARGE D'AFFAIRES CALLED.", []],
  ['an office in French, with its man', "CHARGE D'AFFAIRES ORBANOV CALLED.", ['ORBANOV']],
  ['an office in French', 'DIRECTEUR DU CABINET ROUMAN SPOKE.', ['ROUMAN']],
  ['an office in Spanish', 'MINISTRO DE LA PRESIDENCIA SPOKE. MINISTRO DE HACIENDA LEFT.', []],
  ['a man with particles', 'MINISTER DE LA TORRE SPOKE.', ['DE LA TORRE']],
]
test.each(cases)('%s', (_shows, body, persons) => expect(inCapitals(body)).toEqual(persons))

const mixed: [shows: string, body: string, persons: string[]][] = [
  [
    'two words of no table, the last built like a surname',
    'They say that Elshadel Nassirov knows. They say that Kumbek Tarolta knows.',
    ['Elshadel Nassirov'],
  ],
  ['a dash that came as a star', 'We met Minister Rafael Orbanov*both of us knew him then.', ['Rafael Orbanov']],
  [
    'a surname that is a word',
    'We met with A/DCM Carol Urban and with Bill English of the board this morning.',
    ['Carol Urban', 'Bill English'],
  ],
  [
    'words with capitals behind a title',
    'The team met with Political Officer Ben Fender today, and with Secretary Condoleeza Rice there.',
    ['Ben Fender', 'Condoleeza Rice'],
  ],
  [
    'a particle before a word',
    'We had dinner with NATO SYG Jaap de Hoop Scheffer, and we then supported his efforts.',
    ['Jaap de Hoop Scheffer'],
  ],
  [
    "a father's name",
    'The police arrested a man by the name of Abu Dujan this morning, and then they left.',
    ['Abu Dujan'],
  ],
  [
    'a short surname that no table has',
    'We met the National Congress member Saifuddin Soz in the house of his friends this morning.',
    ['Saifuddin Soz'],
  ],
  [
    'given names that are words',
    'Will Rogers and Bill March came. Grant Wood and Jack Bright met Mark Fields in the morning.',
    ['Will Rogers', 'Bill March', 'Grant Wood', 'Jack Bright', 'Mark Fields'],
  ],
  ['a bill', 'Bill Pounds Table in Senate: the Bill passed. A Bill Ordinary People Want.', []],
  ['words with a hyphen', "Last month's three-day visit followed an hour-long talk with an ALBA-esque touch.", []],
]
test.each(mixed)('in both cases: %s', (_shows, body, persons) => expect(inBothCases(body)).toEqual(persons))
