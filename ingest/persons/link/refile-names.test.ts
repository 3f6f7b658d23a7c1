import { expect, test } from 'vitest'
import { blockOf } from '../names/block.ts'
import { refilings } from './refile-names.ts'

const filing = (name: string, surname: string, mentions: number, now = surname) => ({
  name,
  surname,
  mentions,
  block: blockOf(now),
})
const LULA = 'LUIZ INACIO LULA DA SILVA'

const KNOWN = new Map([['LULA DA SILVA', blockOf('LULA')]])

type Row = [shows: string, filings: ReturnType<typeof filing>[], alone: Record<string, number>, moves: string[]]

// biome-ignore format: a table
const cases: Row[] = [
  ['under the surname that stands alone most',    [filing(LULA, 'LULA', 3), filing(LULA, 'DA SILVA', 8)],             { LULA: 60, 'DA SILVA': 1 }, ['SLV>LL']],
  ['else under the one that most cables take',    [filing(LULA, 'LULA', 3), filing(LULA, 'DA SILVA', 8)],             {},                          ['LL>SLV']],
  ['of equals the first by the alphabet',         [filing('AL OBE ROE', 'ROE', 1), filing('AL OBE ROE', 'OBE', 1)],   {},                          ['R>AB']],
  ['the word that begins a name is no surname',                  [filing('EVO MORALES', 'EVO', 9), filing('EVO MORALES', 'MORALES', 2)], { EVO: 9 },             ['AV>MRLS']],
  ['as the tables have it',                       [filing('Lula da Silva', 'da Silva', 9)],                           { 'da Silva': 7 },           ['SLV>LL']],
  ['what is filed so already stays',              [filing(LULA, 'LULA', 3), filing(LULA, 'DA SILVA', 8, 'LULA')],     { LULA: 60 },                []],
  ['two spellings of one surname move nothing',   [filing('A SILVA', 'SILVA', 3), filing('A SILVA', 'DA SILVA', 8)],  {},                          []],
  ['a hyphen or a blank',                         [filing('Al Obe Roe', 'Roe', 1), filing('AL OBE-ROE', 'OBE-ROE', 2)],     {},                          ['R>ABR']],
  ['what was filed elsewhere, and no cable says so any more', [filing(LULA, 'DA SILVA', 8, 'LULA')],                  { LULA: 60 },                ['LL>SLV']],
  ['capitals and small letters are one name',     [filing('Al Obe Roe', 'Roe', 1), filing('AL OBE ROE', 'OBE', 2)],         {},                          ['R>AB']],
]
test.each(cases)('%s', (_shows, filings, alone, moves) => {
  expect(refilings(filings, new Map(Object.entries(alone)), KNOWN).map(({ from, to }) => `${from}>${to}`)).toEqual(
    moves,
  )
})
