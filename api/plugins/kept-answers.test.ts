import { describe, expect, test } from 'vitest'
import { type KeptAnswer, KeptAnswers } from './kept-answers.ts'

const MEGABYTE = 1 << 20
/** Answers share their bytes, so that a test of many megabytes takes few. */
const bytes = Buffer.alloc(4 * MEGABYTE + 1)
const answer = (megabytes: number, status = 200): KeptAnswer => ({
  status,
  headers: {},
  body: bytes.subarray(0, megabytes * MEGABYTE),
})
const keys = (count: number): string[] => Array.from({ length: count }, (_, at) => `/${at}`)

describe('answers that may be given again', () => {
  test('are given as long as what they were read from is the same', () => {
    const kept = new KeptAnswers()
    const one = answer(1)
    kept.keep('/a', 'x', one)
    expect(kept.get('/a', 'x')).toBe(one)
    expect(kept.get('/b', 'x')).toBe(null)
    expect(kept.get('/a', 'y')).toBe(null)
    // What changed back has changed.
    expect(kept.get('/a', 'x')).toBe(null)
  })

  test('are none where nothing tells what they were read from', () => {
    const kept = new KeptAnswers()
    kept.keep('/a', null, answer(1))
    expect(kept.get('/a', null)).toBe(null)
    kept.keep('/a', 'x', answer(1))
    expect(kept.get('/a', null)).toBe(null)
    expect(kept.get('/a', 'x')).not.toBe(null)
  })

  test('give way to later ones where there is no room, the longest unasked first', () => {
    const kept = new KeptAnswers()
    const all = keys(16)
    for (const key of all) kept.keep(key, 'x', answer(4))
    expect(all.filter((key) => kept.get(key, 'x'))).toEqual(all)
    // Asked in their order: /0 is the longest unasked, unless it is asked again.
    kept.get('/0', 'x')
    kept.keep('/new', 'x', answer(4))
    expect(all.filter((key) => !kept.get(key, 'x'))).toEqual(['/1'])
    expect(kept.get('/new', 'x')).not.toBe(null)
  })

  test('give way to as many bytes as come', () => {
    const kept = new KeptAnswers()
    const all = keys(64)
    for (const key of all) kept.keep(key, 'x', answer(1))
    kept.keep('/new', 'x', answer(3))
    expect(all.filter((key) => !kept.get(key, 'x'))).toEqual(['/0', '/1', '/2'])
  })

  test('take their place once, however often they are kept', () => {
    const kept = new KeptAnswers()
    for (let time = 0; time < 40; time++) kept.keep('/a', 'x', answer(4, 200 + time))
    for (const key of keys(15)) kept.keep(key, 'x', answer(4))
    expect(kept.get('/a', 'x')?.status).toBe(239)
  })

  test('leave their room when what they were read from has changed', () => {
    const kept = new KeptAnswers()
    for (const key of keys(16)) kept.keep(key, 'x', answer(4))
    for (const key of keys(16)) kept.keep(key, 'y', answer(4))
    expect(keys(16).filter((key) => kept.get(key, 'y'))).toEqual(keys(16))
  })

  test('are not kept where one would leave room for few others', () => {
    const kept = new KeptAnswers()
    kept.keep('/a', 'x', { ...answer(1), body: bytes })
    expect(kept.get('/a', 'x')).toBe(null)
    kept.keep('/a', 'x', answer(4))
    expect(kept.get('/a', 'x')).not.toBe(null)
  })
})
