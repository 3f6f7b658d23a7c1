import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Word } from './lexicon.ts'
import { verbFormsFile } from './verb-forms.ts'
import { wordTable } from './word-table.ts'

const FILE = join(import.meta.dirname, '../data/verb-forms.csv')

test('data/verb-forms.csv is what compromise makes of the verbs; UPDATE=1 writes it anew', () => {
  const made = verbFormsFile()
  if (process.env.UPDATE) writeFileSync(FILE, made)
  expect(readFileSync(FILE, 'utf8')).toBe(made)
})

const lexicon = wordTable()

test.each([
  ['DENIED', Word.SPEECH],
  ['DENIES', Word.SPEECH],
  ['CONFIDES', Word.HUMAN],
  ['REPORTS', Word.PLURAL_VERB],
  ['REMARKS', Word.PLURAL_VERB],
  // By hand: a noun as well to compromise, seldom in a telegram.
  ['TELLS', Word.HUMAN],
  // By hand: compromise has QUIP for its past.
  ['QUIPPED', Word.HUMAN],
  ['DENY', 0],
])('%s is known by the table', (word, wanted) => {
  expect(lexicon.classesOf(word) & (Word.SPEECH | Word.HUMAN | (wanted & Word.PLURAL_VERB))).toBe(wanted)
})
