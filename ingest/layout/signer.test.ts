import { expect, test } from 'vitest'
import { findSigner } from './signer.ts'

// biome-ignore format: a table
const rows: readonly (readonly [shows: string, tail: string, signer: string | null])[] = [
  ['alone', '\nHOLLIS', 'HOLLIS'],
  ['before the end of transmission', '\nHOLLIS BT', 'HOLLIS'],
  ['before NNNN', '\nHOLLIS NNNN', 'HOLLIS'],
  ['before the end of a quotation', '\nHOLLIS UNQUOTE', 'HOLLIS'],
  ['in parentheses', '\n(HOLLIS)', 'HOLLIS'],
  ['between asterisks', '\n*HOLLIS*', 'HOLLIS'],
  ['who acts', '\nHOLLIS (ACTING)', 'HOLLIS'],
  ['behind the word', '\nSIGNED: HOLLIS', 'HOLLIS'],
  ['behind the end of a comment', ' END COMMENT HOLLIS', 'HOLLIS'],
  ['behind the end of a summary, mixed case', ' End summary. Hollis', 'Hollis'],
  ['above a copy remark', '\nHOLLIS\n\n\nPOSS DUPE', 'HOLLIS'],
  ['above glued letters', '\nHOLLIS\nEEEEEEEE', 'HOLLIS'],
  ['above an end in asterisks', '\nHOLLIS\n*****END*****', 'HOLLIS'],
  ['above NNNN and the station', '\nHOLLIS\nNNNNVV ESA', 'HOLLIS'],
  ['above a minimize', '\nHOLLIS\nMINIMIZE CONSIDERED', 'HOLLIS'],
  ['above a decontrol', '\nHOLLIS\nDECONTROL UPON RECEIPT', 'HOLLIS'],
  ['above a level with its caption', '\nHOLLIS\nCONFIDENTIAL//NOFORN', 'HOLLIS'],
  ['above the name of who is quoted', '\nHOLLIS\nUNQUOTE VANCE', 'HOLLIS'],
  ['behind the last word of a sentence', ' HE LEFT THAT\nDAY. HOLLIS', 'HOLLIS'],
  ['with an abbreviated given name', '\nWM. HOLLIS', 'WM. HOLLIS'],
  ['with an initial', '\nA. HOLLIS', 'A. HOLLIS'],
  ['a sentence of two words', '\nPLEASE ADVISE. REGARDS', null],
  ['the end of a comment', ' END COMMENT', null],
  ['a word in parentheses', ' THIS IS SO (SIC)', null],
]
test.each(rows)('%s', (_shows, tail, signer) => {
  const text = `1. THE TALKS ENDED.${tail}`
  const found = findSigner(text, 0)
  expect(found && text.slice(found.start, found.end)).toBe(signer)
})
