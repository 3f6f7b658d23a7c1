import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canonicalId, POSTS } from '@reftel/cypher'
import { describe, expect, test } from 'vitest'
import type { SourceDocument } from '../../source/document.ts'
import { readDocuments } from '../../source/read-documents.ts'
import { SampleFolderError, sampleCables, writeSample } from './sample.ts'

const failOn = (problem: Error): void => {
  throw problem
}

const letters = (words: string): string => words.replace(/[^A-Z0-9]/gi, '')

describe.each([
  { form: 'nara', seed: 1, noise: 0 },
  { form: 'nara', seed: 2, noise: 0.6 },
  { form: 'cablegate', seed: 1, noise: 0 },
  { form: 'cablegate', seed: 2, noise: 0.6 },
] as const)('a sample of 400, $form, $seed with noise $noise', ({ form, seed, noise }) => {
  const cables = [...sampleCables({ cables: 400, seed, noise, form })]

  test('the same seed gives the same documents', () => {
    expect([...sampleCables({ cables: 400, seed, noise, form })]).toEqual(cables)
  })

  test('every document has its own canonical id, and its path shows it', () => {
    expect(new Set(cables.map(({ truth }) => truth.id)).size).toBe(cables.length)
    for (const { path, truth } of cables) {
      expect(canonicalId(truth.id)).toBe(truth.id)
      expect(path).toMatch(form === 'nara' ? /^19\d\d\/\d\d\/[^/]+\.txt$/ : /^cables\.csv$/)
      if (form === 'nara') expect(path).toContain(truth.id)
    }
  })

  test('spans hold their words, a page break in between aside', () => {
    let broken = 0
    for (const { text, truth } of cables) {
      const spans = [...truth.citations, ...truth.persons.flatMap(({ mentions }) => mentions ?? [])]
      for (const { raw, start = -1, end = -1 } of spans) {
        const words = text.slice(start, end)
        if (letters(words) === letters(raw)) continue
        broken++
        expect(words.startsWith(raw.slice(0, 1))).toBe(true)
        expect(words.endsWith(raw.slice(-1))).toBe(true)
      }
    }
    expect(broken).toBeLessThan(cables.length / 4)
  })

  test('targets are canonical, senders and addressees are posts of the table', () => {
    const posts = new Set(POSTS.map(({ name }) => name))
    for (const { truth } of cables) {
      for (const { target, reason } of truth.citations) {
        if (target === null) expect(reason).toBeTruthy()
        else expect(canonicalId(target)).toBe(target)
      }
      for (const post of [truth.from, ...(truth.to ?? []), ...(truth.info ?? [])])
        expect(posts.has(post ?? '') || /CINC/.test(post ?? '')).toBe(true)
    }
  })

  test('the corpus hangs together: most citations lead to cables that are held, some do not', () => {
    const held = new Set(cables.map(({ truth }) => truth.id))
    const targets = cables.flatMap(({ truth }) => truth.citations.flatMap(({ target }) => target ?? []))
    const share = targets.filter((target) => held.has(target)).length / targets.length
    expect(share).toBeGreaterThan(0.6)
    expect(share).toBeLessThan(0.95)
  })

  test('persons stand in every role, drafters with their initials glued to the surname', () => {
    const persons = cables.flatMap(({ truth }) => truth.persons)
    const roles = new Set(persons.map(({ role }) => role))
    // A row of Cablegate has no block of drafting.
    const drafting = form === 'nara' ? ['cleared', 'drafter'] : []
    expect([...roles].sort()).toEqual(['classifier', ...drafting, 'mention', 'passed', 'signer', 'subject'])
    if (form === 'cablegate') return
    const drafter = persons.find(({ role, mentions }) => role === 'drafter' && mentions?.length === 1)
    expect(drafter?.mentions?.[0]?.raw).toMatch(/^[A-Z]{1,2}[A-Z]{4,}$/)
    expect(drafter?.mentions?.[0]?.raw.endsWith(drafter.surname ?? '?')).toBe(true)
  })

  test('the E.O. line is that of its year', () => {
    for (const { text, truth } of cables) {
      const order = /^E\.?O\.? (\d{5})/m.exec(text)?.[1]
      const before = (truth.date ?? '') < '1978-12' ? '11652' : '12065'
      if (order) expect(order).toBe(form === 'nara' ? before : '12958')
    }
  })

  test('no slot of a template is left unfilled', () => {
    for (const { text } of cables) expect(text).not.toMatch(/[{}[\]]|undefined/)
  })
})

describe('writing', () => {
  test('rows are one table, read again as they were written', async () => {
    const parent = mkdtempSync(join(tmpdir(), 'reftel-sample-'))
    try {
      const folder = join(parent, 'corpus')
      const options = { cables: 25, seed: 5, noise: 0.3, form: 'cablegate' } as const
      await writeSample(folder, options)
      const read: SourceDocument[] = []
      for await (const document of readDocuments([join(folder, 'cables.csv')], { format: 'auto' }, failOn))
        read.push(document)
      const written = [...sampleCables(options)]
      expect(read.map(({ text, row }) => ({ text, row }))).toEqual(written.map(({ text, row }) => ({ text, row })))
    } finally {
      rmSync(parent, { recursive: true })
    }
  })

  test('a telegram in capitals takes small letters, its names and abbreviations aside', () => {
    const texts = [...sampleCables({ cables: 60, seed: 3, noise: 0, form: 'cablegate' })].map(({ text }) => text)
    const body = texts.join('\n')
    expect(body).toMatch(/[a-z] EmbOff\b/)
    expect(body).toMatch(/\b(?:Foreign|Prime) Minister [A-Z][a-z]/)
    expect(body).not.toMatch(/[a-z] (?:Reftel|Ref A) [A-Z]{4}/)
    for (const { truth, text } of sampleCables({ cables: 60, seed: 3, noise: 0, form: 'cablegate' }))
      for (const { mentions, name } of truth.persons)
        for (const { start, end, raw } of mentions ?? [])
          expect(text.slice(start, end).replaceAll('\n', ' '), name).toBe(raw)
  })

  test('files and truth, and nothing is overwritten', async () => {
    const parent = mkdtempSync(join(tmpdir(), 'reftel-sample-'))
    try {
      const folder = join(parent, 'corpus')
      const { cables, bytes } = await writeSample(folder, { cables: 25, seed: 5, noise: 0.3 })
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'))
      expect(files).toHaveLength(cables)
      expect(files.reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0)).toBe(bytes)
      expect(readFileSync(join(folder, 'truth.ndjson'), 'utf8').trim().split('\n')).toHaveLength(25)
      expect(readdirSync(parent)).toEqual(['corpus'])
      await expect(writeSample(folder, { cables: 1, seed: 5, noise: 0 })).rejects.toBeInstanceOf(SampleFolderError)
    } finally {
      rmSync(parent, { recursive: true })
    }
  })
})
