import type { BlockMention, CableId } from '@reftel/cypher'
import { describe, expect, test } from 'vitest'
import { blockOf } from '../names/block.ts'
import { NOTHING_CURATED, readCurated } from './curated.ts'
import { CuratedFileError } from './errors.ts'
import { linkBlock } from './link-block.ts'
import { linkMentions, mentionKey } from './link-persons.ts'

const blocks: [shows: string, one: string, other: string, meet: boolean][] = [
  ['an r doubled', 'ABDURAZAKOV', 'ABDURRAZAKOV', true],
  ['endings of Russian', 'POLYANSKIY', 'POLYANSKY', true],
  ['Arabic by the table', 'QADHAFI', 'GADDAFI', true],
  ['an article', 'AL-ASSAD', 'ASAD', true],
  ['Wade-Giles and Pinyin', 'TENG', 'DENG', true],
  ['German V', 'BREZHNEV', 'BREZHNEFF', true],
  ['particles', 'VAN DER STOEL', 'STOEL', true],
  ['other consonants', 'TITO', 'TOON', false],
  ['near, but another name', 'FUKUDA', 'FUKUI', false],
]
test.each(blocks)('blocks, %s: %s, %s', (_shows, one, other, meet) =>
  expect(blockOf(one) === blockOf(other)).toBe(meet),
)

type Row = Partial<Omit<BlockMention, 'cable' | 'cites'>> & { readonly cites?: readonly string[] }

function mention(cable: string, name: string, row: Row = {}): BlockMention {
  const words = name.split(' ')
  return {
    cable: cable as CableId,
    name,
    surname: row.surname ?? words.at(-1) ?? '',
    given: row.given ?? words.slice(0, -1),
    titles: row.titles ?? [],
    role: row.role ?? 'mention',
    roles: row.roles ?? [row.role ?? 'mention'],
    evidence: [],
    confidence: 0.9,
    post: row.post ?? 'MOSCOW',
    date: row.date === undefined ? `${cable.slice(0, 4)}-06-01T00:00:00Z` : row.date,
    tags: row.tags ?? [],
    cites: (row.cites ?? []) as CableId[],
  }
}

/** Persons as their mentions: `A B | C`. */
const told = (mentions: readonly BlockMention[], file = ''): readonly string[] => {
  const keys = linkMentions(mentions, file ? readCurated(file, 'persons.csv') : NOTHING_CURATED)
  const persons = new Map<string, string[]>()
  for (const one of mentions) {
    const key = keys.get(mentionKey(one)) ?? '?'
    persons.set(key, [...(persons.get(key) ?? []), `${one.cable} ${one.name}`])
  }
  return [...persons.values()].map((own) => own.sort().join(' | ')).sort()
}

const BARE_SONODA = mention('1978MOSCOW18403', 'SONODA', {
  post: 'MOSCOW',
  tags: ['JA', 'UR'],
  cites: ['1978TOKYO00012'],
})
const NAMED_SONODA = mention('1978TOKYO00012', 'SUNAO SONODA', { post: 'TOKYO', titles: ['FOREIGN MINISTER'] })

describe('who is whom', () => {
  const cases: [shows: string, mentions: readonly BlockMention[], persons: readonly string[]][] = [
    ['the citation chain', [BARE_SONODA, NAMED_SONODA], ['1978MOSCOW18403 SONODA | 1978TOKYO00012 SUNAO SONODA']],
    [
      'different given names never meet',
      [
        mention('1977SEOUL00001', 'TONG-SUN PARK', { post: 'SEOUL' }),
        mention('1977SEOUL00002', 'CHUNG-HEE PARK', { post: 'SEOUL' }),
      ],
      ['1977SEOUL00001 TONG-SUN PARK', '1977SEOUL00002 CHUNG-HEE PARK'],
    ],
    [
      'PRESIDENT PARK is not TONG-SUN PARK',
      [
        mention('1977SEOUL00001', 'TONG-SUN PARK', { post: 'SEOUL' }),
        mention('1977SEOUL00001', 'PARK', { post: 'SEOUL', titles: ['PRESIDENT'] }),
      ],
      ['1977SEOUL00001 PARK', '1977SEOUL00001 TONG-SUN PARK'],
    ],
    [
      'a signer by post and date',
      [
        mention('1978MOSCOW18403', 'TOON', { role: 'signer' }),
        mention('1978LONDON00001', 'MALCOLM TOON', { post: 'LONDON', titles: ['AMBASSADOR'] }),
        mention('1975TELAV00100', 'TOON', { role: 'signer', post: 'TEL AVIV', date: '1975-09-01T00:00:00Z' }),
      ],
      ['1975TELAV00100 TOON | 1978LONDON00001 MALCOLM TOON | 1978MOSCOW18403 TOON'],
    ],
    [
      'a signer by post and the year of the id, where no date is read',
      [
        mention('1978MOSCOW18403', 'TOON', { role: 'signer', date: null }),
        mention('1978LONDON00001', 'MALCOLM TOON', { post: 'LONDON', titles: ['AMBASSADOR'] }),
      ],
      ['1978LONDON00001 MALCOLM TOON | 1978MOSCOW18403 TOON'],
    ],
    [
      'called by a rank that the tables have, written short and in full',
      [
        mention('2007RIYADH00001', 'WELCH', { post: 'RIYADH', titles: ['A/S'] }),
        mention('2008MADRID00001', 'WELCH', { post: 'MADRID', titles: ['ASSISTANT SECRETARY'] }),
        mention('2008ROME00001', 'WELCH', { post: 'ROME', titles: ['SENATOR'] }),
      ],
      ['2007RIYADH00001 WELCH | 2008MADRID00001 WELCH', '2008ROME00001 WELCH'],
    ],
    [
      'of two in the tables the one of that first name, not he whose second name it is',
      [
        mention('2008TASHKE00001', 'NORLAND', { post: 'TASHKENT', role: 'signer' }),
        mention('2007KABUL00001', 'RICHARD B. NORLAND', { given: ['RICHARD', 'B'], post: 'KABUL', role: 'classifier' }),
      ],
      ['2007KABUL00001 RICHARD B. NORLAND | 2008TASHKE00001 NORLAND'],
    ],
    [
      'an article within a given name',
      [
        mention('2009TUNIS00001', 'BEN ALI', { post: 'TUNIS', surname: 'BEN ALI', given: [], titles: ['PRESIDENT'] }),
        mention('2009TUNIS00002', 'ZINE EL ABIDINE BEN ALI', {
          post: 'TUNIS',
          surname: 'BEN ALI',
          given: ['ZINE', 'EL ABIDINE'],
        }),
      ],
      ['2009TUNIS00001 BEN ALI | 2009TUNIS00002 ZINE EL ABIDINE BEN ALI'],
    ],
    [
      'a statesman whose surname hardly anybody else has, named in full a generation later',
      [
        mention('1978MOSCOW00001', 'GROMYKO', { titles: ['FOREIGN MINISTER'] }),
        mention('2009MOSCOW00001', 'ANDREY GROMYKO'),
      ],
      ['1978MOSCOW00001 GROMYKO | 2009MOSCOW00001 ANDREY GROMYKO'],
    ],
    [
      'the bearer of a like surname hardly speaks against the one of that surname',
      [
        mention('2006CAIRO00001', 'MIKE DORAN', { post: 'CAIRO', role: 'passed' }),
        mention('2006BEIRUT00001', 'DORAN', { post: 'BEIRUT', role: 'passed' }),
        mention('2006LIMA00001', 'ANA DURAN', { post: 'LIMA' }),
      ],
      ['2006BEIRUT00001 DORAN | 2006CAIRO00001 MIKE DORAN', '2006LIMA00001 ANA DURAN'],
    ],
    [
      'one with an initial',
      [
        mention('1975STATE000001', 'HENRY A. ORBAN', { given: ['HENRY', 'A'] }),
        mention('1975PARIS00001', 'H. ORBAN', { given: ['H'], post: 'PARIS' }),
      ],
      ['1975PARIS00001 H. ORBAN | 1975STATE000001 HENRY A. ORBAN'],
    ],
    [
      'an initial of two',
      [
        mention('1975A00001', 'HENRY ORBAN'),
        mention('1975B00001', 'HAROLD ORBAN'),
        mention('1975C00001', 'H. ORBAN', { given: ['H'] }),
      ],
      ['1975A00001 HENRY ORBAN', '1975B00001 HAROLD ORBAN', '1975C00001 H. ORBAN'],
    ],
    [
      'two spellings',
      [mention('1978A00001', 'RASHID ABDURAZAKOV'), mention('1979A00001', 'RASHID ABDURRAZAKOV')],
      ['1978A00001 RASHID ABDURAZAKOV | 1979A00001 RASHID ABDURRAZAKOV'],
    ],
    [
      'transliterations of a statesman',
      [
        mention('1975TRIPOL00001', 'QADHAFI', { post: 'TRIPOLI', titles: ['COLONEL'] }),
        mention('1975CAIRO00001', 'MUAMMAR GADDAFI', { post: 'CAIRO', tags: ['LY', 'EG'] }),
      ],
      ['1975CAIRO00001 MUAMMAR GADDAFI | 1975TRIPOL00001 QADHAFI'],
    ],
    [
      'a bare surname far away in place and time stays by itself',
      [
        mention('1974LAPAZ00001', 'JUAN ORBAN', { post: 'LA PAZ' }),
        mention('1999B00001', 'ORBAN', { post: 'BUDAPEST' }),
      ],
      ['1974LAPAZ00001 JUAN ORBAN', '1999B00001 ORBAN'],
    ],
    [
      'the same office in one country and time',
      [
        mention('1974LAPAZ00001', 'SANDOVAL', { post: 'LA PAZ', titles: ['FOREIGN MINISTER'] }),
        mention('1975LAPAZ00001', 'SANDOVAL', { post: 'LA PAZ', titles: ['FONMIN'] }),
        mention('1975MADRID00001', 'SANDOVAL', { post: 'MADRID', titles: ['SENATOR'] }),
      ],
      ['1974LAPAZ00001 SANDOVAL | 1975LAPAZ00001 SANDOVAL', '1975MADRID00001 SANDOVAL'],
    ],
    [
      'an uncommon surname at a far post is the one who is often named near that time',
      [
        mention('1978LAGOS00001', 'SANI MBOWUSU', { post: 'LAGOS' }),
        mention('1978LAGOS00002', 'SANI MBOWUSU', { post: 'LAGOS' }),
        mention('1979BONN00001', 'MBOWUSU', { post: 'BONN' }),
      ],
      ['1978LAGOS00001 SANI MBOWUSU | 1978LAGOS00002 SANI MBOWUSU | 1979BONN00001 MBOWUSU'],
    ],
    [
      'a common one is not',
      [
        mention('1978LAGOS00001', 'FRANK PALMER', { post: 'LAGOS' }),
        mention('1978LAGOS00002', 'FRANK PALMER', { post: 'LAGOS' }),
        mention('1979BONN00001', 'PALMER', { post: 'BONN' }),
      ],
      ['1978LAGOS00001 FRANK PALMER | 1978LAGOS00002 FRANK PALMER', '1979BONN00001 PALMER'],
    ],
    [
      'of two at one post neither, where they are named alike often',
      [
        mention('1978LAGOS00001', 'FRANK PALMER', { post: 'LAGOS' }),
        mention('1978LAGOS00002', 'GEORGE PALMER', { post: 'LAGOS' }),
        mention('1978LAGOS00003', 'PALMER', { post: 'LAGOS' }),
      ],
      ['1978LAGOS00001 FRANK PALMER', '1978LAGOS00002 GEORGE PALMER', '1978LAGOS00003 PALMER'],
    ],
    [
      'of two the one whose office is named',
      [
        mention('1978LAGOS00001', 'FRANK PALMER', { post: 'LAGOS', titles: ['SENATOR'] }),
        mention('1978LAGOS00002', 'GEORGE PALMER', { post: 'LAGOS', titles: ['GENERAL'] }),
        mention('1978LAGOS00003', 'PALMER', { post: 'LAGOS', titles: ['SEN'] }),
      ],
      ['1978LAGOS00001 FRANK PALMER | 1978LAGOS00003 PALMER', '1978LAGOS00002 GEORGE PALMER'],
    ],
    [
      'MRS. is not the man',
      [
        mention('1978LAGOS00001', 'FRANK PALMER', { post: 'LAGOS', titles: ['MR'] }),
        mention('1978LAGOS00002', 'PALMER', { post: 'LAGOS', titles: ['MRS.'] }),
      ],
      ['1978LAGOS00001 FRANK PALMER', '1978LAGOS00002 PALMER'],
    ],
    [
      'who signs and who drafts at one post',
      [
        mention('2006LIMA00001', 'IDA VARDON', { post: 'LIMA', titles: ['DCM'], role: 'drafter' }),
        mention('2006LIMA00002', 'VARDON', { post: 'LIMA', role: 'signer' }),
        mention('2006QUITO00001', 'VARDON', { post: 'QUITO', role: 'signer' }),
      ],
      ['2006LIMA00001 IDA VARDON | 2006LIMA00002 VARDON', '2006QUITO00001 VARDON'],
    ],
    [
      'a nickname where post and time agree',
      [
        mention('2006LIMA00001', 'MARGARET TALLIS', { post: 'LIMA' }),
        mention('2007LIMA00001', 'PEGGY TALLIS', { post: 'LIMA' }),
        mention('1979ROME00001', 'PEGGY TALLIS', { post: 'ROME' }),
      ],
      ['1979ROME00001 PEGGY TALLIS | 2006LIMA00001 MARGARET TALLIS | 2007LIMA00001 PEGGY TALLIS'],
    ],
    [
      'a nickname far away in place and time',
      [
        mention('2006LIMA00001', 'MARGARET TALLIS', { post: 'LIMA' }),
        mention('1979ROME00001', 'PEGGY TALLIS', { post: 'ROME' }),
      ],
      ['1979ROME00001 PEGGY TALLIS', '2006LIMA00001 MARGARET TALLIS'],
    ],
    [
      'one sound, two sexes',
      [mention('2006LIMA00001', 'MARIO TALLIS'), mention('2006LIMA00002', 'MARIA TALLIS')],
      ['2006LIMA00001 MARIO TALLIS', '2006LIMA00002 MARIA TALLIS'],
    ],
    [
      'a given name misspelt',
      [mention('2006LIMA00001', 'GREGORY TALLIS'), mention('2006LIMA00002', 'GREGROY TALLIS')],
      ['2006LIMA00001 GREGORY TALLIS | 2006LIMA00002 GREGROY TALLIS'],
    ],
    [
      'a title taken for a given name',
      [
        mention('2006LIMA00001', 'USTR TALLIS', { given: ['USTR'], titles: ['USTR'] }),
        mention('2006LIMA00002', "D'AFFAIRES ANN TALLIS", { given: ["D'AFFAIRES", 'ANN'] }),
        mention('2006LIMA00003', 'ANN TALLIS', { titles: ['USTR'] }),
      ],
      ["2006LIMA00001 USTR TALLIS | 2006LIMA00002 D'AFFAIRES ANN TALLIS | 2006LIMA00003 ANN TALLIS"],
    ],
    [
      'called by the second given name',
      [
        mention('2006LIMA00001', 'MICHAEL J. TALLIS', { given: ['MICHAEL', 'J'], role: 'drafter', post: 'LIMA' }),
        mention('2006LIMA00002', 'J. TALLIS', { given: ['J'], role: 'drafter', post: 'LIMA' }),
      ],
      ['2006LIMA00001 MICHAEL J. TALLIS | 2006LIMA00002 J. TALLIS'],
    ],
    [
      'Korean syllables apart and together',
      [
        mention('2006SEOUL00001', 'KIM HYUN CHONG', { surname: 'KIM', given: ['HYUN', 'CHONG'], post: 'SEOUL' }),
        mention('2006SEOUL00002', 'KIM HYUN-CHONG', { surname: 'KIM', given: ['HYUN-CHONG'], post: 'SEOUL' }),
        mention('2006SEOUL00003', 'KIM HYUN-SOO', { surname: 'KIM', given: ['HYUN-SOO'], post: 'SEOUL' }),
      ],
      ['2006SEOUL00001 KIM HYUN CHONG | 2006SEOUL00002 KIM HYUN-CHONG', '2006SEOUL00003 KIM HYUN-SOO'],
    ],
    [
      'JR. and SR., and who of them is meant near by',
      [
        mention('2006LIMA00001', 'JOHN TALLIS, JR.', { surname: 'TALLIS', given: ['JOHN'], post: 'LIMA' }),
        mention('2006LIMA00002', 'JOHN TALLIS', { post: 'LIMA' }),
        mention('2006ROME00001', 'JOHN TALLIS SR.', { surname: 'TALLIS', given: ['JOHN'], post: 'ROME' }),
      ],
      ['2006LIMA00001 JOHN TALLIS, JR. | 2006LIMA00002 JOHN TALLIS', '2006ROME00001 JOHN TALLIS SR.'],
    ],
    [
      'JR. now and then, and no other',
      [
        mention('2006LIMA00001', 'JOHN TALLIS, JR.', { surname: 'TALLIS', given: ['JOHN'], post: 'LIMA' }),
        mention('2006ROME00001', 'JOHN TALLIS II', { surname: 'TALLIS', given: ['JOHN'], post: 'ROME' }),
        mention('2007PARIS00001', 'JOHN TALLIS', { post: 'PARIS' }),
      ],
      ['2006LIMA00001 JOHN TALLIS, JR. | 2006ROME00001 JOHN TALLIS II | 2007PARIS00001 JOHN TALLIS'],
    ],
    [
      'a nickname of another generation',
      [
        mention('2006LIMA00001', 'WILLIAM TALLIS SR.', { surname: 'TALLIS', given: ['WILLIAM'], post: 'LIMA' }),
        mention('2006LIMA00002', 'BILL TALLIS III', { surname: 'TALLIS', given: ['BILL'], post: 'LIMA' }),
      ],
      ['2006LIMA00001 WILLIAM TALLIS SR.', '2006LIMA00002 BILL TALLIS III'],
    ],
    [
      'father and son by their terms',
      [
        mention('1999ANKARA00001', 'ASSAD', { post: 'DAMASCUS', titles: ['PRESIDENT'] }),
        mention('1999DAMASC00001', 'HAFIZ ASSAD', { post: 'DAMASCUS' }),
        mention('2006DAMASC00001', 'ASAD', { post: 'DAMASCUS' }),
        mention('2006DAMASC00002', 'BASHAR AL-ASAD', { post: 'DAMASCUS', surname: 'AL-ASAD', given: ['BASHAR'] }),
      ],
      ['1999ANKARA00001 ASSAD | 1999DAMASC00001 HAFIZ ASSAD', '2006DAMASC00001 ASAD | 2006DAMASC00002 BASHAR AL-ASAD'],
    ],
    [
      'a full name that is unique, years after the last term',
      [
        mention('2004ROME00001', 'POWELL', { post: 'ROME', titles: ['SECRETARY'] }),
        mention('2009ROME00001', 'COLIN POWELL', { post: 'ROME' }),
      ],
      ['2004ROME00001 POWELL | 2009ROME00001 COLIN POWELL'],
    ],
    [
      'a president is remembered',
      [
        mention('2006LIMA00001', 'KENNEDY', { post: 'LIMA', titles: ['PRESIDENT'] }),
        mention('2006LIMA00002', 'ROBERT KENNEDY', { post: 'LIMA' }),
        mention('2008ROME00001', 'KENNEDY', { post: 'ROME', titles: ['PRESIDENT'] }),
      ],
      ['2006LIMA00001 KENNEDY | 2008ROME00001 KENNEDY', '2006LIMA00002 ROBERT KENNEDY'],
    ],
    [
      'whom pass lines name is of Washington',
      [
        mention('2009CAIRO00001', 'ANN TALLIS', { post: 'CAIRO', role: 'passed' }),
        mention('2009AMMAN00001', 'TALLIS', { post: 'AMMAN', role: 'passed' }),
        mention('2009LIMA00001', 'ROY TALLIS', { post: 'LIMA' }),
      ],
      ['2009AMMAN00001 TALLIS | 2009CAIRO00001 ANN TALLIS', '2009LIMA00001 ROY TALLIS'],
    ],
    [
      'two entries of one cable stay two, and the others of their kind are linked',
      [
        mention('1978LAGOS00001', 'SANI MBOWUSU', { post: 'LAGOS' }),
        mention('1978LAGOS00001', 'MBOWUSU', { post: 'LAGOS' }),
        mention('1978LAGOS00002', 'MBOWUSU', { post: 'LAGOS' }),
      ],
      ['1978LAGOS00001 MBOWUSU', '1978LAGOS00001 SANI MBOWUSU | 1978LAGOS00002 MBOWUSU'],
    ],
  ]
  test.each(cases)('%s', (_shows, mentions, persons) => {
    expect(told(mentions)).toEqual([...persons].sort())
    expect(told(mentions.toReversed())).toEqual([...persons].sort())
  })
})

test('a person explains itself', () => {
  const [sonoda] = linkBlock(blockOf('SONODA'), [BARE_SONODA, NAMED_SONODA], NOTHING_CURATED)
  expect(sonoda?.name).toBe('SUNAO SONODA')
  expect(sonoda?.variants).toEqual(['SONODA'])
  expect(sonoda?.evidence.map(({ rule }) => rule)).toContain('office')
})

describe('the curated file', () => {
  const mentions = [
    mention('1974A00001', 'JUAN ORBAN'),
    mention('1975A00001', 'JUAN ORBAN'),
    mention('1976A00001', 'PEDRO ORBAN'),
  ]
  const [first, second] = linkBlock(blockOf(mentions[0]?.surname ?? ''), mentions, NOTHING_CURATED).map(
    ({ key }) => key,
  )

  test('merges', () => {
    expect(told(mentions, `# one man\nmerge,${first},${second}`)).toHaveLength(1)
    expect(told(mentions, `merge,${first},1976A00001,PEDRO ORBAN`)).toHaveLength(1)
  })
  test('splits', () => {
    const key = linkMentions(mentions, null).get(mentionKey({ cable: '1975A00001' as CableId, name: 'JUAN ORBAN' }))
    expect(told(mentions, `split,${key},1975A00001,JUAN ORBAN`)).toHaveLength(3)
  })
  test.each([
    ['an action', 'forget,a,b'],
    ['too few', 'split,a'],
    ['no cable', 'split,a,nowhere,X'],
    ['quotes', 'split,a,"b'],
  ])('names the line: %s', (_shows, line) => {
    expect(() => readCurated(`\n${line}`, 'persons.csv')).toThrow(CuratedFileError)
    expect(() => readCurated(`\n${line}`, 'persons.csv')).toThrow('persons.csv:2')
  })
})
