import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decodeText, readDocuments, type SourceDocument, writeSample } from '@reftel/ingest'
import type { BenchOptions } from './options.ts'

/** A sample on disk. */
export interface Corpus {
  readonly folder: string
  /** Paths of its documents, in order. */
  readonly files: readonly string[]
}

/** Calls `use` with the sample asked for, written to a folder that is gone afterwards, or with the one that is there. */
export async function withCorpus<T>(options: BenchOptions, use: (corpus: Corpus) => Promise<T>): Promise<T> {
  if (options.corpus) return use(corpusAt(options.corpus))
  const parent = mkdtempSync(join(tmpdir(), 'reftel-bench-'))
  try {
    const folder = join(parent, 'corpus')
    await writeSample(folder, options)
    return await use(corpusAt(folder))
  } finally {
    rmSync(parent, { recursive: true, force: true })
  }
}

function corpusAt(folder: string): Corpus {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'))
  return { folder, files: names.sort().map((name) => join(folder, name)) }
}

/** All documents of a folder, or of a table such as the Cablegate CSV. */
export async function documentsAt(path: string): Promise<readonly SourceDocument[]> {
  const documents: SourceDocument[] = []
  for await (const document of readDocuments([path], { format: 'auto' }, () => {})) documents.push(document)
  return documents
}

/** Whether it is a file that holds many cables, and no folder of texts. */
export const isTable = (path: string): boolean => statSync(path).isFile()

/** A document read and decoded: the floor under every stage. */
export const readDocument = (file: string): SourceDocument => ({
  source: file,
  format: 'nara',
  text: decodeText(readFileSync(file)),
})
