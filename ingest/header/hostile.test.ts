import { expect, test } from 'vitest'
import { gazetteer } from '../gazetteer/posts-gazetteer.ts'
import { layOut } from '../layout/lay-out.ts'
import { readAddressees } from './addressees.ts'
import { ownSerial } from './own-serial.ts'
import { readHeader } from './read-header.ts'
import { readTags } from './tags.ts'

/** At this length whatever grows with the square of it never ends. */
const LENGTH = 300_000
const filled = (part: string): string => part.repeat(Math.ceil(LENGTH / part.length))

const hostile: readonly string[] = [
  ' ',
  '.',
  '#',
  '\t',
  'A.',
  '-',
  "'",
  'E D',
  '(',
  'FM ',
  'PAGE 01 A ',
  '0 ',
  'AB',
  'OVIP ROE, ',
  'A\n',
]

test.each(hostile)('%j over and over, on the lines of a heading', (part) => {
  const run = filled(part)
  for (const line of [`FM AMEMBASSY${run}X`, `TO ${run}`, `UNCLAS 1 ${run}'    Q`, `R 0414${run}`, `PAGE 01 ${run}`]) {
    const text = `PAGE 01 LOME 00123 041448Z\n${line}\nSUBJECT: X\n1. TEXT.`
    const layout = layOut({ source: 'cable.txt', format: 'nara', text })
    expect(readHeader(layout, gazetteer).to.length).toBeLessThan(text.length)
    ownSerial({ source: 'cable.txt', format: 'nara', text })
  }
})

test.each(hostile)('%j over and over, in the header lines', (part) => {
  const run = filled(part)
  for (const line of [
    `TAGS: PREL ${run}X`,
    `SUBJECT: ${run}X`,
    `E.O. 12958: ${run}X`,
    `REF: A. ${run}X`,
    `1. ${run}X`,
  ]) {
    const text = `TAGS: PREL\n${line}\n\n1. TEXT.\n${run}X`
    expect(layOut({ source: 'cable.txt', format: 'nara', text }).logical.text.length).toBeGreaterThan(0)
  }
  expect(readTags(`PREL ${run}X`, 0, 'header').tags).toContain('PREL')
})

test.each(hostile)('%j over and over, in a row of the Cablegate table', (part) => {
  const text = `FM AMEMBASSY LOME\nUNCLAS LOME 000123\n${filled(`${part}\n`)}`
  const row = { bodyFrom: 18, date: '', reference: '09LOME123', origin: '', classification: '', references: [] }
  expect(layOut({ source: 'cables.csv#1', format: 'cablegate', text, row }).logical.text.length).toBeGreaterThan(0)
})

test('a hundred thousand addressees', () => {
  const lines = Array.from({ length: 100_000 }, (_, at) => `XQ${at.toString(36).toUpperCase()} WZ`)
  expect(readAddressees(['FM AMEMBASSY LOME', 'TO SECSTATE', ...lines], 1978, gazetteer).to.length).toBeGreaterThan(1)
})

test('a hundred thousand REF lines', () => {
  const text = `SUBJECT: X\n${'REF: LOME 48\n'.repeat(100_000)}\n1. TEXT.`
  expect(layOut({ source: 'cable.txt', format: 'nara', text }).header.length).toBeGreaterThan(0)
})

test('ever new words in TAGS: each is kept, in one pass over them', () => {
  const words = Array.from({ length: 100_000 }, (_, n) => `Q${n.toString(36).toUpperCase()}QX`)
  expect(readTags(words.join(', '), 0, 'header').tags).toEqual(words)
})
