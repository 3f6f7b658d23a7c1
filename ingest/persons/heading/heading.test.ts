import { describe, expect, test } from 'vitest'
import { inCablegate, inNara } from '../testing/headings.ts'
import { cablegateCable, naraCable, personsOf } from '../testing/persons-of.ts'

const classified: [shows: string, line: string, persons: string[]][] = [
  ['an office', 'Classified By: DCM Mark X. Terry for reasons 1.4 (b) and (d).', ['Mark X. Terry: classifier']],
  [
    'a surname that is a word',
    'Classified By: Econoff T. Warren Brook for reasons 1.4 (b).',
    ['T. Warren Brook: classifier'],
  ],
  ['an office in no table', 'Classified By: PolMinCons Anne Field for reasons 1.5 (b).', ['Anne Field: classifier']],
  ['a unit', 'Classified By: Global Affairs Unit Chief Dora Bell. Reasons: 1.4 (b)', ['Dora Bell: classifier']],
  ['capitals', 'CLASSIFIED BY AMBASSADOR JON Q. MILLS, FOR REASONS 1.4 (B, D).', ['JON Q. MILLS: classifier']],
  [
    'the office behind',
    'CLASSIFIED BY: Heather M. Pounds, Ambassador; REASON: 1.4(D)',
    ['Heather M. Pounds: classifier'],
  ],
  [
    'surname first',
    'CLASSIFIED BY: Stover, Barbara J, Ambassador, State, EXEC; REASON: 1.4(B)',
    ['Barbara J Stover: classifier'],
  ],
  ['twice', 'Classified By: CLASSIFIED BY CDA MIRA STORE FOR REASONS 1.5 (B).', ['MIRA STORE: classifier']],
  ['a lone surname behind a title', 'Classified By: CDA Fair for reasons 1.4(b).', ['Fair: classifier']],
  [
    'a letter of an office',
    'Classified By: Political M/C George Glass for reasons 1.4 (b/d)',
    ['George Glass: classifier'],
  ],
  ['ad interim', "Classified By: Charge d'Affaires a.i. Carol Orban, Reasons 1.4 b/d", ['Carol Orban: classifier']],
  ['a particle', 'Classified by Ambassador van Tolst, reasons 1.4 b. and d.', ['van Tolst: classifier']],
  ['two surnames', 'Classified By: Julieta Valls Noyes, DCM. REASON: 1.4 (b)', ['Julieta Valls Noyes: classifier']],
  [
    'an office before a comma',
    'Classified By: Political Counselor, Anders Holm, for reasons 1.4 (b)',
    ['Anders Holm: classifier'],
  ],
  ['a son', 'Classified By: Ambassador Robert O. Marble, Jr. Reasons: 1.4 (b)', ['Robert O. Marble, Jr: classifier']],
  [
    'cut at the line',
    'Classified By: Minister Counselor Josiah Rosen for reaso\nns 1.4 (b)',
    ['Josiah Rosen: classifier'],
  ],
  [
    'for the order',
    'Classified By: Charge Douglas A. Sillman for E.O. 12958 Reasons 1.4(b).',
    ['Douglas A. Sillman: classifier'],
  ],
  ['no name', 'Classified By: Ambassador for reasons 1.4 (b) and (d)', []],
  ['no name but an office', 'Classified By: Political Counselor, reasons 1.4 (b)', []],
  ['a section', 'Classified By: Management Section, reasons 1.4 (b)', []],
  ['blacked out', 'Classified By: DCM XXXXXXXXXXXX for reasons 1.4 (b)', []],
  ['a guide', 'Classified By: Derived from DSCG 05-01, b and d', []],
  [
    'two names',
    'Classified By: DCM Ann Marble and Political Counselor Jon Varday for reasons 1.4 (b)',
    ['Ann Marble: classifier', 'Jon Varday: classifier'],
  ],
  [
    'AND within an office',
    'Classified By: Counselor for Economic and Social Affairs Jon Varday for reasons 1.4 (b)',
    ['Jon Varday: classifier'],
  ],
]
test.each(classified)('Classified By, %s: %s', (_shows, line, persons) => expect(inCablegate(line)).toEqual(persons))

const authority: [shows: string, line: string, persons: string[]][] = [
  ['surname first', '12065: GDS 8/15/85 (MARBLE, ROBERT L.) OR-P', ['ROBERT L. MARBLE: classifier', 'VARDAY: signer']],
  ['the signer in full', '12065: RDS-1 8/15/99 (VARDAY, PETER M) OR-M', ['PETER M VARDAY: signer classifier']],
  [
    'over two lines',
    '12065: GDS 8/15/85 (MARBLE,\nROBERT L.) OR-P',
    ['ROBERT L. MARBLE: classifier', 'VARDAY: signer'],
  ],
  ['no parentheses', '12065: GDS 8/15/85 MARBLE, ROBERT OR-M', ['ROBERT MARBLE: classifier', 'VARDAY: signer']],
  ['a title', '12065: XDS-2 8/15/09 (AMB. HOLT) OR-M', ['HOLT: classifier', 'VARDAY: signer']],
  [
    'a given name in no list',
    '12065: GDS 1/9/85 (HOLWICK, MERRIL B.) OR-P',
    ['MERRIL B. HOLWICK: classifier', 'VARDAY: signer'],
  ],
  [
    'a surname that is a title',
    '12065: GDS 1/9/85 (POPE, HARLAN C.)',
    ['HARLAN C. POPE: classifier', 'VARDAY: signer'],
  ],
  ['two offices', '12065: GDS 1/9/85 (POLCOUNS, ACTING) OR-P', ['VARDAY: signer']],
  ['an office behind the surname', '12065: GDS 1/9/85 (MARBLE, POLITICAL C.)', ['VARDAY: signer']],
  [
    'an office before the surname',
    '12065: GDS 1/9/85 (AMBASSADOR HOLT, PETER)',
    ['HOLT: classifier', 'VARDAY: signer'],
  ],
  [
    'a given name in no table',
    '12065: GDS 1/9/85 MARBLE, DAVVIDO N. OR-P',
    ['DAVVIDO N. MARBLE: classifier', 'VARDAY: signer'],
  ],
  [
    'three words behind the comma',
    '12065: GDS 1/9/85 MARBLE, ROBERT JOHN PAUL HENRY OR-P',
    ['ROBERT JOHN PAUL HENRY: classifier', 'VARDAY: signer'],
  ],
  ['none', '12065: NA', ['VARDAY: signer']],
  ['a rule', '12065: XDS-1 (A) (OADR)', ['VARDAY: signer']],
]
test.each(authority)('E.O., %s: %s', (_shows, eo, persons) => expect(inNara('', eo)).toEqual(persons))

const passed: [shows: string, lines: string, names: string[]][] = [
  ['a list', 'AF/W FOR WINTHROP, DALY AND OKAFOR', ['WINTHROP', 'DALY', 'OKAFOR']],
  ['parentheses', 'DEPT FOR NEA/MAG (NOLDE, PRIMM) AND DRL (HASTED)', ['NOLDE', 'PRIMM', 'HASTED']],
  ['behind offices and slashes', 'STATE FOR EUR/UBI/HARGREAVE', ['HARGREAVE']],
  ['the last of a chain', 'STATE PASS TO COMMERCE FOR ITA/MAC/ONAFTA/WOLFSON', ['WOLFSON']],
  ['names alone with slashes', 'NSC FOR ABRAMS/DANON/POUNDS', ['ABRAMS', 'DANON', 'POUNDS']],
  ['a full name', 'FOR ARA/BC/C JACK R. BINNER', ['JACK R. BINNER']],
  ['no name over a line', 'WHA/CCA FOR DANA MERCER\nUSEU FOR PAUL STONE', ['DANA MERCER', 'PAUL STONE']],
  ['a list over a line', 'NSC FOR TOM SHANNON,\nNILMINI GUNARATNE', ['TOM SHANNON', 'NILMINI GUNARATNE']],
  ['a dash and a colon', 'DEPT FOR SCA/A - TOM REOTT AND S/CT:RHONDA SHORE', ['TOM REOTT', 'RHONDA SHORE']],
  ['a title', 'WHA FOR A/S FREED AND DAS GASTRIGHT', ['FREED', 'GASTRIGHT']],
  ['from whom', 'FOR A/S HARTMAN FROM AMBASSADOR LOWEN', ['HARTMAN', 'LOWEN']],
  ['initials', 'TREASURY FOR J.RALYEA AND M. CORWIN', ['J.RALYEA', 'M. CORWIN']],
  ['abbreviations that no table has', 'DEPT FOR EB/IFD AND SEMEP, USIAD\nTREASURY FOR OASIAX', []],
  ['an initial glued to a surname', 'DEPT FOR DCAMP', ['DCAMP']],
  ['offices alone', 'DEPT FOR EUR/ERA, EUR/PGI, EUR/UBI\nDEA HQS FOR OEE, OIE\nCENTCOM FOR POLAD', []],
  ['addressees', 'STATE PASS USTR\nLONDON AND PARIS FOR AFRICA WATCHERS\nMANAMA ALSO FOR DAO', []],
  ['offices of a few letters', 'DEPT FOR CA/VO/P AND CA/VO/F/P\nVIENNA FOR DHS RICHARD KLUGMAN', ['RICHARD KLUGMAN']],
  ['whose office follows', 'PASS TO MARC FREY AND MIKE SCARDAVILLE OF DHS', ['MARC FREY', 'MIKE SCARDAVILLE']],
  ['two offices glued', 'USMISSION FOR EURNATO AND EURNEA', []],
  ['letters of a classification', 'FOR NOFORN I A L VIENNA', []],
  ['what is of someone with a title', "OSLO FOR THE SECRETARY'S TRAVELING PARTY, NEA A/S HOLT", ['HOLT']],
  ['to an office', 'TO S/CTS AMBASSADOR HOLT, ANN VARDALEN', ['HOLT', 'ANN VARDALEN']],
  ['handles in a row', 'TREASURY FOR JHOLT MMALLOY', ['JHOLT', 'MMALLOY']],
  ['a marking', 'CORRECTED COPY FOR TEXT\nEYES ONLY FOR THE AMBASSADOR', []],
]
test.each(passed)('pass lines, %s: %s', (_shows, lines, names) =>
  expect(inNara(lines)).toEqual([...names.map((name) => `${name}: passed`), 'VARDAY: signer']),
)

const small: [shows: string, lines: string, names: string[]][] = [
  ['the addressee', 'Dept for NEA/MAG (Nolde, Primm)', ['Nolde', 'Primm']],
  ['PASS', 'State please pass to USTR for Peter Hargreave', ['Peter Hargreave']],
  ['no addressee', 'This message is sensitive and not for Internet distribution', []],
  ['words alone', 'Dept for regional offices and other readers', []],
]
test.each(small)('pass lines in small letters, %s', (_shows, lines, names) =>
  expect(inCablegate('', lines)).toEqual(names.map((name) => `${name}: passed`)),
)

const signed: [shows: string, end: string, signer: string | null][] = [
  ['a surname', '\ncurran', 'curran'],
  ['above marks', '\n\ncurran\nNNNN', 'curran'],
  ['in capitals, a stop behind it', ' IT IS IN THE ORIGINAL PASSPORT. CURRAN.', 'CURRAN'],
  ['a word with its stop', ' IT IS IN THE ORIGINAL PASSPORT. REGARDS.', null],
  ['a word that is a surname too', '\nhill', null],
  ['a word of no table', '\ngarblex', null],
]
test.each(signed)('a signer that only the tables tell, %s', (_shows, end, signer) =>
  expect(inCablegate('', '', `The talks went well.${end}`)).toEqual(signer === null ? [] : [`${signer}: signer`]),
)

describe('the foot of the form of the reading room', () => {
  const form = (foot: string): readonly string[] =>
    personsOf({
      source: 'form.txt',
      format: 'nara',
      text: `MRN: 10 ACCRA 123\nDate/DTG: Feb 02, 2010 / 021530Z FEB 10\nFrom: AMEMBASSY ACCRA\nAction: WASHDC, SECSTATE ROUTINE\nE.O.: 13526\nTAGS: PREL\nSubject: HARBOUR DUES\n\n1. (U) The port raised its dues.\n\n${foot}`,
    }).map(({ name, roles }) => `${name}: ${roles.join(' ')}`)
  test.each([
    [
      'on the labels',
      'Signature: ROE\nDrafted By: POL: Varnai, Eduardo\nCleared By: ECON: Holt, Jane M.\nApproved By: EXEC: Roe, Robert\n',
      ['Eduardo Varnai: drafter', 'Jane M. Holt: cleared', 'Robert Roe: signer cleared'],
    ],
    [
      'below them',
      'Signature:\nDrafted By:\nCleared By:\nROE\nPOL: Varnai, Eduardo\nECON: Holt, Jane\n',
      ['Eduardo Varnai: drafter', 'Jane Holt: cleared', 'ROE: signer'],
    ],
    [
      'with words that would name someone in the text',
      'Signature: ROE\nDrafted By: POL: Ambassador Varnai, Eduardo\nReleased By: PETER HOLTON: Zurbax, Ann\n',
      ['Eduardo Ambassador Varnai: drafter', 'Ann Zurbax: cleared', 'ROE: signer'],
    ],
    ['no form', 'It was drafted by the ministry.\nNote: Varnai, Eduardo\n', []],
  ])('%s', (shows, foot, persons) =>
    expect(
      form(foot)
        .filter((one) => shows !== 'no form' || /drafter|cleared/.test(one))
        .toSorted(),
    ).toEqual(persons.toSorted()),
  )
})

test('a pass line below the header lines, an address behind it', () =>
  expect(
    personsOf(naraCable('VIENNA', 1974, 'FOR: DORA MALLORY\n615 ELM ST.\n\n1. THE TALKS WENT WELL.')).map(
      ({ name, roles }) => `${name}: ${roles.join(' ')}`,
    ),
  ).toEqual(['DORA MALLORY: passed']))

describe('one person', () => {
  test('of the heading and the text', () =>
    expect(
      inCablegate(
        'Classified By: DCM Mark X. Terry for reasons 1.4 (b).',
        '',
        'Terry told us that the talks went well.',
      ),
    ).toEqual(['Mark X. Terry: classifier mention']))
  test('who classified and signs', () =>
    expect(
      inCablegate('Classified By: DCM Mark X. Brook for reasons 1.4 (b).', '', 'The talks went well.\nBROOK'),
    ).toEqual(['Mark X. Brook: signer classifier']))
})

test('the words of a heading stand in the document', () => {
  const document = cablegateCable(
    '07TBILISI1605',
    'Classified By: Stover, Barbara J, DCM for reasons 1.4 (b).\n\n1. (C) Text.',
  )
  const words = personsOf(document).flatMap(({ mentions }) => mentions)
  expect(words.map(({ start, end }) => document.text.slice(start, end))).toEqual(['Stover, Barbara J'])
})
