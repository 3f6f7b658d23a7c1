import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import type { SourceDocument } from '../source/document.ts'
import { WorkerPool } from './worker-pool.ts'

/** A thread that dies of some documents and has all others fail with their own words. */
const PROGRAM = `
  import { parentPort } from 'node:worker_threads'
  parentPort.on('message', ({ batch, documents }) => {
    if (documents.some(({ text }) => text === 'EXIT')) process.exit(3)
    if (documents.some(({ text }) => text === 'THROW')) throw new Error('out of words')
    parentPort.postMessage({ batch, extractions: documents.map(({ source, text }) => ({ kind: 'failed', source, reason: text })) })
  })`

const document = (source: string, text: string): SourceDocument => ({ source, format: 'nara', text })

test('a thread that dies costs the document that killed it, and no other', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reftel-pool-'))
  const program = join(folder, 'thread.mjs')
  writeFileSync(program, PROGRAM)
  const pool = new WorkerPool(2, null, pathToFileURL(program))
  const batches = await Promise.all(
    [
      [document('a', 'WELL'), document('b', 'EXIT'), document('c', 'WELL')],
      [document('d', 'WELL')],
      [document('e', 'THROW')],
      [document('f', 'WELL')],
      [document('g', 'WELL')],
    ].map((batch) => pool.extract(batch)),
  )
  const came = batches
    .flat()
    .map((extraction) => (extraction.kind === 'failed' ? [extraction.source, extraction.reason] : []))
  expect(came).toEqual([
    ['a', 'WELL'],
    ['b', 'its thread has ended: killed'],
    ['c', 'WELL'],
    ['d', 'WELL'],
    ['e', 'its thread has ended: out of words'],
    ['f', 'WELL'],
    ['g', 'WELL'],
  ])
  await pool.close()
  rmSync(folder, { recursive: true })
})
