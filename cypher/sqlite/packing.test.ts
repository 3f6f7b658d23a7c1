import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { StoreContradiction } from '../text/stored.ts'
import { packFacts, packText, unpackFacts, unpackText } from './packing.ts'

const texts: [shows: string, text: string][] = [
  ['nothing', ''],
  ['a short one', 'REF: MOSCOW 18017'],
  ['a NUL', 'A\0B'],
  ['a long one', 'PAGE 01 MOSCOW 18403\n'.repeat(500)],
  ['letters of all kinds', 'ÄÖÜ 中文 🚀 '.repeat(100)],
]
test.each(texts)('%s is unpacked as it was', (_shows, text) => {
  expect(unpackText(packText(text))).toBe(text)
  expect(unpackFacts(packFacts(text))).toBe(text)
})

test('what an earlier version packed is read', () => {
  const text = 'PAGE 01 MOSCOW 18403\n'.repeat(50)
  expect(unpackText(deflateRawSync(text))).toBe(text)
})

test('what nobody packed is damage', () => {
  for (const bytes of [[], [0x07], [0x07, 0xff, 0xff], [0xff, 0xff]])
    expect(() => unpackText(Uint8Array.from(bytes))).toThrow(StoreContradiction)
})

test('the words that all share are kept once', () => {
  const text =
    'Disposition Approved on Date:\nDisposition Case Number: n/a\nDisposition Comment: 25 YEAR REVIEW\n'.padEnd(
      600,
      'X',
    )
  expect(packText(text).length).toBeLessThan(60)
})
