import { expect, test } from 'vitest'
import { namedIds } from './named-cable.ts'
import { readUnsaid } from './unsaid-telegram.ts'

const cases: [shows: string, words: string, read: string | null][] = [
  ['of the embassy', 'Embtel 1234', 'EMBTEL 1234'],
  ['several', 'embtels 1234', 'EMBTEL 1234'],
  ['with a number sign', 'Embtel No. 1234.', 'EMBTEL 1234'],
  ['with thousands', 'EMBTEL 1,234', 'EMBTEL 1234'],
  ['with more thousands, a full stop behind', 'EMBTEL 12,345.', 'EMBTEL 12345'],
  ['a comma elsewhere', 'EMBTEL 1,2345', null],
  ['a comma in a longer text', 'EMBTEL 1,234 TEXT', null],
  ['as long as no name of one is', `embtel 1234${' '.repeat(40)}`, null],
  ['with zeros before', 'EMBTEL 01234', 'EMBTEL 1234'],
  ['of the consulate', 'contel 12', 'CONTEL 12'],
  ['ours', 'our tel 1234', 'OUR TEL 1234'],
  ['yours', 'Your telegram 1234', 'YOUR TELEGRAM 1234'],
  ['yours in a word', 'yourtel 1234', 'YOURTEL 1234'],
  ['re yours', 'reurtel 1234', 'REURTEL 1234'],
  ['sent apart', 'septel', 'SEPTEL null'],
  ['in brackets nothing', '(septel)', null],
  ['the REF line', 'the reftel', 'REFTEL null'],
  ['a telegram of nobody', 'telegram 1234', 'TELEGRAM 1234'],
  ['a telegram', 'telegram', null],
  ['a cable', 'cables', null],
  ['of the Department', 'Deptel 1234', null],
  ['of a post', 'Moscow telegram 1234', null],
  ['of a post by its name', 'MOSCOW 1234', null],
  ['a hotel', 'hotel 1234', null],
  ['words', 'septel follows', null],
  ['nothing', '', null],
]
test.each(cases)('%s: %s', (_shows, words, read) => {
  const unsaid = readUnsaid(words)
  expect(unsaid && `${unsaid.word} ${unsaid.number}`).toBe(read)
})

test('what says its post is no such telegram, and what does not names no cable', () => {
  for (const [, words, read] of cases) if (read !== null) expect(namedIds(words)).toEqual([])
})
