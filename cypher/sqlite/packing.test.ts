import { hash } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { StoreContradiction } from '../text/stored.ts'
import { EARLIER_FACTS_FRAME, FACTS_FRAME, TEXT_FRAME } from './frames-of-rows.ts'
import { isSamePacked, packFacts, packText, unpackFacts, unpackText } from './packing.ts'

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

test('facts that were packed with the earlier frame are read, and the same as those packed now', () => {
  const facts = `{"documentNumber":"1978STATE000000","format":"nara","citations":${JSON.stringify(Array(50).fill('REF A'))}}`
  const earlier = Buffer.concat([Buffer.of(0x07), deflateRawSync(facts, { dictionary: EARLIER_FACTS_FRAME })])
  expect(unpackFacts(earlier)).toBe(facts)
  expect(isSamePacked(earlier, packFacts(facts))).toBe(true)
  expect(isSamePacked(earlier, packFacts(facts.replace('nara', 'cablegate')))).toBe(false)
})

test('frames are as they were when the first rows were packed with them', () => {
  const hashes = [TEXT_FRAME, EARLIER_FACTS_FRAME, FACTS_FRAME].map((frame) => hash('sha256', frame).slice(0, 16))
  expect(hashes).toEqual(['cf4b3c55558595a5', '9b3fa224b5e1bbdc', 'fbb14918ca7eb927'])
})

test('what nobody packed is damage', () => {
  for (const bytes of [[], [0x07], [0x07, 0xff, 0xff], [0x0f, 0xff, 0xff], [0xff, 0xff]])
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
