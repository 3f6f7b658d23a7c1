import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gazetteer } from '../gazetteer/posts-gazetteer.ts'
import { addresseeNamed, bare, readAddressees, readToAttribute } from './addressees.ts'

describe('addressees', () => {
  const cases: [shows: string, lines: string, to: string[], info: string[]][] = [
    [
      'counters and prefixes go',
      'FM AMEMBASSY MOSCOW\nTO SECSTATE WASHDC 5169\nINFO AMCONSUL HONG KONG',
      ['STATE'],
      ['HONG KONG'],
    ],
    [
      'precedence on either side',
      'FM X\nTO SECSTATE WASHDC 716 NIACT IMMEDIATE\nAMEMBASSY PARIS PRIORITY',
      ['STATE', 'PARIS'],
      [],
    ],
    [
      'lists go on',
      'FM X\nTO SECSTATE WASHDC 1\nINFO AMEMBASSY LIMA\nAMEMBASSY SANTIAGO',
      ['STATE'],
      ['LIMA', 'SANTIAGO'],
    ],
    ['office symbols are none', 'ACTION ARA-20\nINFO OCT-01 ISO-00\nFM X\nTO SECSTATE WASHDC', ['STATE'], []],
    [
      'a military addressee keeps its words',
      'FM X\nTO SECSTATE WASHDC\nINFO CINCPAC HONOLULU HI',
      ['STATE'],
      ['CINCPAC HONOLULU HI'],
    ],
    ['so does an unknown one', 'FM X\nTO BUREAU OF MINES', ['BUREAU OF MINES'], []],
    [
      'words that a precedence opens or ends are an addressee, it alone is none',
      'FM X\nTO ROUTINES OFFICE\nFLASH\nNONROUTINE\nPRIORITY',
      ['ROUTINES OFFICE', 'NONROUTINE'],
      [],
    ],
    [
      'two roles on one line',
      'FM X\nTO SECSTATE WASHDC 4410 INFO AMEMBASSY SOFIA 120\nAMEMBASSY ROME',
      ['STATE'],
      ['SOFIA', 'ROME'],
    ],
    ['the word in a name', 'FM X\nTO USIA INFO CENTER', ['USIA INFO CENTER'], []],
    [
      'a prefix cut from its city',
      'FM X\nTO SECSTATE WASHDC 4410\nAMEMBASSY\nSOFIA 120\nINFO AMEMBASSY\nROME',
      ['STATE', 'SOFIA'],
      ['ROME'],
    ],
    ['a prefix above another role', 'FM X\nTO AMEMBASSY\nINFO AMEMBASSY ROME', [], ['ROME']],
    ['a number that is the name', 'FM X\nTO AIG 7420', ['AIG 7420'], []],
    [
      'routing indicators go',
      'FM X\nTO RUEHC/SECSTATE WASHDC 7040\nINFO RUEHMO/AMEMBASSY MOSCOW 1234',
      ['STATE'],
      ['MOSCOW'],
    ],
    ['a role by itself', 'FM X\nTO\nAMEMBASSY LIMA', ['LIMA'], []],
    [
      'posts left out of a collective',
      'FM X\nTO ALL DIPLOMATIC POSTS\nXMT AMEMBASSY LIMA',
      ['ALL DIPLOMATIC POSTS'],
      [],
    ],
    [
      'the line that closes is none',
      'FM X\nTO SECSTATE WASHDC 5169\nC O N F I D E N T I A L MOSCOW 18403',
      ['STATE'],
      [],
    ],
    [
      'the FM line lost',
      'INFO OCT-01 ISO-00\nR 041448Z AUG 78\nTO SECSTATE WASHDC\nINFO AMEMBASSY LIMA',
      ['STATE'],
      ['LIMA'],
    ],
    [
      'who is to read it there',
      'FM X\nTO SECSTATE WASHDC FOR EUR/NE\nINFO CINCPAC FOR POLAD\nORG FOR SECURITY CO OP IN EUR COLLECTIVE',
      ['STATE'],
      ['CINCPAC', 'ORG FOR SECURITY CO OP IN EUR COLLECTIVE'],
    ],
    ['indented', 'FM X\n   TO   SECSTATE WASHDC\n  INFO  AMEMBASSY LIMA', ['STATE'], ['LIMA']],
    [
      'behind a colon',
      'FM X\nTO:SECSTATE WASHDC\nINFO : AMEMBASSY LIMA\nINFO:  AMEMBASSY ROME',
      ['STATE'],
      ['LIMA', 'ROME'],
    ],
    ['behind a slash', 'FM X\nTO/AMEMBASSY LIMA', ['LIMA'], []],
    [
      'a role within a line is none',
      'FM X\nTO SECSTATE WASHDC\nPASS TO AMEMBASSY LIMA',
      ['STATE', 'PASS TO AMEMBASSY LIMA'],
      [],
    ],
    ['nor is a word that begins with one', 'FM X\nTO SECSTATE WASHDC\nTORONTO', ['STATE', 'TORONTO'], []],
    ['an end of line of blanks', 'FM X\nTO  \nAMEMBASSY LIMA', ['LIMA'], []],
    [
      'small letters',
      'fm x\nto ruehc/secstate washdc priority 5169\ninfo amembassy lima\ns e c r e t moscow 018403',
      ['STATE'],
      ['LIMA'],
    ],
    ['lines that end in CR', 'FM X\r\nTO SECSTATE WASHDC 5169\r\nINFO AMEMBASSY LIMA\r', ['STATE'], ['LIMA']],
    ['a line of a mail', 'Info: LIMA\nFM X\nTO SECSTATE WASHDC', ['STATE'], []],
    [
      'two lines run into one, a month between them',
      'FM X\nTO SECSTATE WASHDC\nINFO RUEHLP/AMEMBASSY LA PAZ MAR LIMA 3335\nRUEHLP/AMEMBASSY LA PAZ JUN\nAMEMBASSY ROME AMEMBASSY PARIS',
      ['STATE'],
      ['LA PAZ', 'LIMA', 'ROME', 'PARIS'],
    ],
    [
      'an office of a post',
      'FM X\nTO AMEMBASSY KINGSTON//USDAO\nAMEMBASSY PORT AU PRINCE//DAO//',
      ['KINGSTON', 'PORT AU PRINCE'],
      [],
    ],
    ['the city of a mission', 'FM X\nTO USMISSION USNATO BRUSSELS BE', ['NATO'], []],
    ['two names and nothing between', 'FM X\nTO AMEMBASSY ROME PARIS', ['AMEMBASSY ROME PARIS'], []],
    ['words behind a post that are none', 'FM X\nTO AMEMBASSY LIMA GARDENERS', ['AMEMBASSY LIMA GARDENERS'], []],
    [
      'an agency, whoever reads it there',
      'FM X\nTO JOINT STAFF WASHDC//J5//\nJOINT STAFF WASHDC\nSECDEF WASHINGTON DC//USDP:ISA//',
      ['JOINT STAFF WASHDC', 'SECDEF WASHINGTON DC'],
      [],
    ],
    ['a military one in a city', 'FM X\nTO USDAO LIMA PE', ['USDAO LIMA PE'], []],
    [
      'a counter of each section',
      'FM X\nTO RUEHLM/AMEMBASSY LIMA 7881-7884\nZEN/AMEMBASSY MOSCOW 4778-4781',
      ['LIMA', 'MOSCOW'],
      [],
    ],
    [
      'a routing indicator that is garbled, and one run into the prefix',
      'FM X\nTO UEHSM/AMEMBASSY STOCKHOLM 1\nRUEHSGAMEMBASSY SANTIAGO 2\nREUILB/NCTC WASHINGTON DC',
      ['STOCKHOLM', 'SANTIAGO', 'NCTC WASHINGTON DC'],
      [],
    ],
    [
      'the closing line, its letters apart unevenly',
      'FM X\nTO AMEMBASSY LIMA\nCO N F I D E N T I A L SECTION 01 OF 06 PARIS\n.C O N F I D E N T I A L PANAMA',
      ['LIMA'],
      [],
    ],
    [
      'groups not counted',
      'FM X\nTO SECSTATE WASHDC\nINFO AMEMBASSY LONDON\nSTATE GRNC',
      ['STATE'],
      ['LONDON', 'STATE'],
    ],
    [
      'a prefix with a letter wrong',
      'FM X\nTO ECSTATE WASHDC\nAMEMBISSY LIMA\nAMCOMSUL DHAHRAN',
      ['STATE', 'LIMA', 'DHAHRAN'],
      [],
    ],
    ['a garble of one', 'FM X\nTO SECSTATE WSHDC\nAMEMBASSY BRASLIA', ['STATE', 'BRASILIA'], []],
  ]
  test.each(cases)('%s', (_shows, lines, to, info) => {
    expect(readAddressees(lines.split('\n'), 1974, gazetteer)).toMatchObject({ to, info })
  })
  test.each([
    ['STATE', ['STATE']],
    ['SECSTATE WASHDC USCINCSO JCS OSD/ISA', ['STATE', 'USCINCSO', 'JCS', 'OSD/ISA']],
    ['STATE LA PAZ', ['STATE', 'LA PAZ']],
    ['WASHDC, SECSTATE ROUTINE', ['STATE']],
    ['SECSTATE WASHDC PRIORITY; AMEMBASSY LOME', ['STATE', 'LOME']],
    ['SECSTATE IMMEDIATE ROUTINES NONROUTINE FLASH', ['STATE', 'ROUTINES', 'NONROUTINE']],
  ])('the To attribute %s', (value, to) => expect(readToAttribute(value, 1974, gazetteer)).toEqual(to))
})

describe('what stands around the words of an addressee', () => {
  // biome-ignore format: a table
  const cases: [shows: string, words: string, left: string][] = [
    ['a counter',                                'AMEMBASSY LIMA 5169',              'AMEMBASSY LIMA'],
    ['a counter and a sheet mark',               'SECSTATE WASHDC 5169/12 ',         'SECSTATE WASHDC'],
    ['seven digits are no counter',              'UNIT 1234567',                     'UNIT 1234567'],
    ['digits within the words',                  'SEVENTH 7 FLEET',                  'SEVENTH 7 FLEET'],
    ['each precedence',                          'LIMA NIACT IMMEDIATE PRIORITY ROUTINE FLASH IMMED PRIO EMERGENCY', 'LIMA'],
    ['a precedence before and behind a counter', 'LIMA IMMEDIATE 5169 PRIORITY',     'LIMA'],
    ['a word that begins as a precedence',       'LIMA PRIORITYX',                   'LIMA PRIORITYX'],
    ['a precedence first is part of the words',  'FLASH GORDON',                     'FLASH GORDON'],
    ['a routing indicator',                      'RUEHC/SECSTATE',                   'SECSTATE'],
    ['one with a mark of its own, and blanks',   'ZEN RUEHPE / AMEMBASSY LIMA',      'AMEMBASSY LIMA'],
    ['a military one',                           'RHHMUNA/CINCPAC',                  'CINCPAC'],
    ['a word before a slash that is none',       'OSD/ISA',                          'OSD/ISA'],
    ['what is none',                             'RUSSIA HOUSE/LIMA',                'RUSSIA HOUSE/LIMA'],
    ['one within the words',                     'LIMA RUEHC/SECSTATE',              'LIMA RUEHC/SECSTATE'],
    ['marks at the end',                         'LIMA 123 ####',                    'LIMA'],
    ['a full stop',                              'LIMA.',                            'LIMA'],
    ['numbers that are the name',                'AIG 7420',                         'AIG 7420'],
    ['of a task group',                          'CTG 70',                           'CTG 70'],
    ['of a task force',                          'CTF 70',                           'CTF 70'],
    ['of a task unit',                           'TASK UNIT 70',                     'TASK UNIT 70'],
    ['blanks',                                   'NEW   DELHI\t12',                  'NEW DELHI'],
  ]
  test.each(cases)('%s: %s', (_shows, words, left) => expect(bare(words)).toBe(left))

  test('of a line without end the beginning is read', () => expect(bare('A'.repeat(500))).toHaveLength(120))
})

describe('who is meant', () => {
  const cases: [words: string, near: boolean, name: string][] = [
    ['AMEMBASSY LIMA', true, 'LIMA'],
    ['AMEMBASSY BRASLIA', true, 'BRASILIA'],
    ['AMEMBASSY BRASLIA', false, 'AMEMBASSY BRASLIA'],
    ['cincpac  honolulu', true, 'CINCPAC HONOLULU'],
    ['Bureau of\nMines', true, 'BUREAU OF MINES'],
  ]
  test.each(cases)('%j, near spellings allowed: %s', (words, near, name) =>
    expect(addresseeNamed(words, 1974, gazetteer, near)).toBe(name),
  )

  test('nobody closes the preamble', () => {
    const closing = [
      'UNCLAS',
      'C O N F',
      'S E C R E T',
      'L I M I T E D',
      'T O P',
      'CONFIDENTIAL',
      'LIMITED OFFICIAL USE',
    ]
    const marks = ['SECRET', 'BT', 'SIPDIS', '12', 'A', '']
    for (const line of [...closing, ...marks, 'unclas lima 12'])
      expect([line, readAddressees(['FM X', 'TO SECSTATE', line], 1974, gazetteer).to]).toEqual([line, ['STATE']])
    for (const line of ['BTX', 'SECRETARIAT', 'TO BT', 'INFORMATION OFFICE'])
      expect([line, readAddressees(['FM X', 'TO SECSTATE', line], 1974, gazetteer).to.length]).toEqual([
        line,
        line === 'TO BT' ? 1 : 2,
      ])
  })

  test('the first FM line is the sender, and ends the list before it', () => {
    const lines = ['TO SECSTATE', 'FM AMEMBASSY LIMA 12', 'AMEMBASSY ROME', 'FM AMEMBASSY BONN', 'TO AMEMBASSY PARIS']
    expect(readAddressees(lines, 1974, gazetteer)).toEqual({ from: 'AMEMBASSY LIMA', to: ['STATE', 'PARIS'], info: [] })
    expect(readAddressees([], 1974, gazetteer)).toEqual({ from: null, to: [], info: [] })
    expect(readAddressees(['FM'], 1974, gazetteer).from).toBe('')
  })
})

test('any heading is read back, however each line is dressed', () => {
  const post = fc.constantFrom('LIMA', 'NEW DELHI', 'HONG KONG', 'PARIS', 'STATE', 'LA PAZ', 'PORT AU PRINCE')
  const dress = fc.record({
    routing: fc.constantFrom('', 'RUEHC/', 'ZEN RUEHC/', 'RHMFIUU/ '),
    prefix: fc.constantFrom('', 'AMEMBASSY ', 'AMCONSUL '),
    precedence: fc.constantFrom('', ' PRIORITY', ' NIACT IMMEDIATE'),
    counter: fc.constantFrom('', ' 1', ' 5169', ' 123456', ' 12/2'),
    end: fc.constantFrom('', ' ', '\r', ' ##'),
  })
  const list = fc.uniqueArray(post, { minLength: 1, maxLength: 5 })
  const role = (word: string, names: readonly string[], lines: readonly string[]): readonly string[] =>
    names.map((_, at) => `${at === 0 ? `${word} ` : ''}${lines[at]}`)
  fc.assert(
    fc.property(list, list, fc.array(dress, { minLength: 10, maxLength: 10 }), (to, info, dresses) => {
      const lines = [...to, ...info].map((name, at) => {
        const { routing = '', prefix = '', precedence = '', counter = '', end = '' } = dresses[at] ?? {}
        return `${routing}${name === 'STATE' ? '' : prefix}${name}${precedence}${counter}${end}`
      })
      const heading = [
        'INFO OCT-01 ISO-00',
        'FM AMEMBASSY BONN',
        ...role('TO', to, lines),
        ...role('INFO', info, lines.slice(to.length)),
        'UNCLAS BONN 00123',
      ]
      expect(readAddressees(heading, 1978, gazetteer)).toEqual({ from: 'AMEMBASSY BONN', to, info })
    }),
  )
})
