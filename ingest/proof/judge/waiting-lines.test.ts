import { expect, test } from 'vitest'
import { WaitingLines } from './waiting-lines.ts'

test('lines of one cable are taken in the order in which they came, and wait no more', () => {
  const waiting = new WaitingLines<{ readonly id: string; readonly text: string }>()
  for (const text of ['first', 'second']) waiting.add({ id: '1978LIMA00812', text })
  waiting.add({ id: '1978ROME00001', text: 'other' })
  const taken = ['1978LIMA00812', '1978LIMA00812', '1978LIMA00812', '1978OSLO00001'].map((id) => waiting.take(id)?.text)
  expect(taken).toEqual(['first', 'second', undefined, undefined])
  expect(waiting.left().map(({ text }) => text)).toEqual(['other'])
})
