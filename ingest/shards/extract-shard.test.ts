import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CableFacts, type FactsToLoad, openStore } from '@reftel/cypher'
import { afterAll, expect, test } from 'vitest'
import { CorpusSummary } from '../run/corpus-summary.ts'
import { extractDocuments } from '../run/extract-documents.ts'
import { ingestDocuments, loadFacts } from '../run/ingest-documents.ts'
import { learnCorpus } from '../run/learn-corpus.ts'
import { coming } from '../run/testing/cables.ts'
import { readDocuments } from '../source/read-documents.ts'
import { ShardFileError, ShardMismatchError } from './errors.ts'
import { extractShard, learnShards } from './extract-shard.ts'
import { factsOfShards, gatherShards } from './gather.ts'
import { checkModel, isLearnt, mergeLearnt, readLearnt, writeLearnt } from './learnt-file.ts'
import { makePlan } from './make-plan.ts'
import type { Plan, PlanAt } from './plan.ts'

const folder = mkdtempSync(join(tmpdir(), 'reftel-shards-'))
afterAll(() => rmSync(folder, { recursive: true }))

const telegram = (number: number): string =>
  `PAGE 01 MOSCOW ${number} 041504Z\n\nR 041448Z AUG 78\nFM AMEMBASSY MOSCOW\nTO SECSTATE WASHDC\n\nUNCLAS MOSCOW ${number}\n\nREF: MOSCOW ${number - 1}\n\n1. TEXT.\nNNN\n`

mkdirSync(join(folder, 'cables'))
for (let at = 0; at < 6; at++) writeFileSync(join(folder, 'cables', `${at}.txt`), telegram(18400 + at))
writeFileSync(join(folder, 'cables', 'note.txt'), 'hello')

const planned = (shardBytes: number): Promise<Plan> =>
  makePlan([join(folder, 'cables')], {
    reading: { format: 'auto', keepAll: false },
    folder,
    sourceOf: (path) => path,
    shardBytes,
  })

/** Learns all shards of a plan, one file each, and merges these. */
async function learnt(at: PlanAt, name: string): Promise<string> {
  const files = await Promise.all(
    at.plan.shards.map(async (shard, place) => {
      const file = join(folder, `${name}-${place}.gz`)
      await writeLearnt(file, await learnShards(at, [shard]))
      return file
    }),
  )
  const model = join(folder, `${name}.gz`)
  await writeLearnt(model, mergeLearnt(files.toReversed()))
  return model
}

const problems: string[] = []
async function extracted(at: PlanAt, model: string, out: string, reftel = '1'): Promise<readonly boolean[]> {
  mkdirSync(out, { recursive: true })
  const { id, summary } = readLearnt(model)
  const written: boolean[] = []
  for (const shard of at.plan.shards)
    written.push(
      await extractShard(at, shard, {
        out,
        crew: null,
        learnt: summary.learnt(),
        model: id,
        reftel,
        onProblem: ({ message }) => problems.push(message),
      }),
    )
  return written
}

async function factsIn(folders: readonly string[]): Promise<{ facts: FactsToLoad[]; told: string[] }> {
  const [facts, told]: [FactsToLoad[], string[]] = [[], []]
  const reports = {
    onRefused: ({ source }: { source: string | null }) => told.push(`refused ${source}`),
    onPassedOver: ({ source }: { source: string }) => told.push(`passed over ${source}`),
    onFacts: ({ id }: CableFacts) => told.push(id),
  }
  for await (const each of factsOfShards(await gatherShards(folders), reports)) facts.push(each)
  return { facts, told }
}

const filesOf = (out: string): string[] => readdirSync(out).map((name) => join(out, name))

test('shards extracted with what all of them teach say what one run over everything says, in its order', async () => {
  const plan = await planned(300)
  const at = { plan, folder }
  expect(plan.shards.length).toBeGreaterThan(2)
  const model = await learnt(at, 'model')
  expect(() => checkModel(model, readLearnt(model), plan)).not.toThrow()
  const out = join(folder, 'facts')
  expect(await extracted(at, model, out)).toEqual(plan.shards.map(() => true))

  const summary = new CorpusSummary()
  const documents = () => readDocuments([join(folder, 'cables')], { format: 'auto' }, () => {})
  for await (const document of documents()) summary.add(document)
  const alone: CableFacts[] = []
  for await (const facts of extractDocuments(documents(), { crew: null, learnt: summary.learnt() }, () => {}))
    alone.push(facts)
  const { facts, told } = await factsIn([out])
  expect(facts.map(({ reading: _, ...each }) => each)).toEqual(alone)
  expect(facts.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5].map((each) => `1978MOSCOW1840${each}`))
  expect(told).toEqual([...facts.map(({ id }) => id), expect.stringMatching(/^refused .*note\.txt$/)])
  expect(problems).toEqual([expect.stringContaining('note.txt')])

  const before = filesOf(out).map((file) => statSync(file).mtimeMs)
  expect(await extracted(at, model, out)).toEqual(plan.shards.map(() => false))
  expect(filesOf(out).map((file) => statSync(file).mtimeMs)).toEqual(before)
  expect(await extracted(at, model, out, '2')).toEqual(plan.shards.map(() => true))
})

test('what was merged of shards is not read again by an ingest of the same documents', async () => {
  const at = { plan: await planned(300), folder }
  const out = join(folder, 'merged')
  await extracted(at, await learnt(at, 'merged-model'), out)
  const store = await openStore('sqlite::memory:')
  const none = { crew: null, curated: null }
  const documents = () => readDocuments([join(folder, 'cables')], { format: 'auto' }, () => {})
  await loadFacts(coming((await factsIn([out])).facts), store, none)
  const learntNow = await learnCorpus(documents(), store, { crew: null })
  const loaded: string[] = []
  const watched = Object.create(store, {
    loadReady: { value: async (some: readonly FactsToLoad[]) => void loaded.push(...some.map(({ id }) => id)) },
  })
  const { documents: read } = await ingestDocuments(documents(), watched, { ...none, learnt: learntNow }, () => {})
  expect([read, loaded]).toEqual([6, []])
  await store.close()
})

test('a file that is cut is made anew, and told when it is gathered', async () => {
  const at = { plan: await planned(300), folder }
  const model = await learnt(at, 'again')
  const out = join(folder, 'cut')
  await extracted(at, model, out)
  const [first = ''] = filesOf(out)
  writeFileSync(first, readFileSync(first).subarray(0, 60))
  await expect(factsIn([out])).rejects.toThrow(ShardFileError)
  expect((await extracted(at, model, out)).filter(Boolean)).toHaveLength(1)
  expect((await factsIn([out])).facts).toHaveLength(6)
})

test('what does not belong together is refused with what to do', async () => {
  const [fine, coarse] = [
    { plan: await planned(300), folder },
    { plan: await planned(700), folder },
  ]
  const [model, other] = [await learnt(fine, 'fine'), await learnt(coarse, 'coarse')]
  const [out, beside] = [join(folder, 'fine-facts'), join(folder, 'coarse-facts')]
  await extracted(fine, model, out)
  await extracted(coarse, other, beside)
  await expect(gatherShards([out, beside])).rejects.toThrow(/made with another plan than/)
  await expect(gatherShards([join(folder, 'cables')])).rejects.toThrow(/no files of "reftel extract --plan" there/)

  const [first = '', ...rest] = filesOf(out)
  const some = join(folder, 'some')
  mkdirSync(some)
  for (const [at, file] of rest.entries()) copyFileSync(file, join(some, `${at}.facts.gz`))
  await expect(gatherShards([some])).rejects.toThrow(/1 of \d+ shards are missing, the first is \d/)
  // One shard here, the others there.
  const own = join(folder, 'own')
  mkdirSync(own)
  copyFileSync(first, join(own, 'own.facts.gz'))
  expect(await gatherShards([own, some])).toHaveLength(fine.plan.shards.length)

  const newer = join(folder, 'newer')
  await extracted(fine, model, newer, '2')
  await expect(gatherShards([out, newer])).rejects.toThrow(/another version of reftel than/)

  expect(() => mergeLearnt([model, other])).toThrow(ShardMismatchError)
  expect(() => checkModel(other, readLearnt(other), fine.plan)).toThrow(/learnt by another plan/)
  const part = join(folder, 'fine-0.gz')
  expect(() => checkModel(part, readLearnt(part), fine.plan)).toThrow(/shards are not in it, the first is 2/)
})

test('what shards teach is known again by its plan and shards alone', async () => {
  const at = { plan: await planned(300), folder }
  const model = await learnt(at, 'known')
  const { shards } = at.plan
  expect(isLearnt(model, at.plan, shards.toReversed())).toBe(true)
  expect(isLearnt(model, at.plan, shards.slice(1))).toBe(false)
  expect(isLearnt(model, { ...at.plan, id: 'another' }, shards)).toBe(false)
  expect(isLearnt(join(folder, 'nowhere.gz'), at.plan, shards)).toBe(false)
  writeFileSync(model, 'no gzip')
  expect(isLearnt(model, at.plan, shards)).toBe(false)
  expect(() => isLearnt(folder, at.plan, shards)).toThrow(/EISDIR/)
})

test('a shard whose input has changed since it was planned is refused', async () => {
  const at = { plan: await planned(300), folder }
  const model = await learnt(at, 'changed')
  writeFileSync(join(folder, 'cables', '0.txt'), telegram(18499))
  await expect(extracted(at, model, join(folder, 'changed'))).rejects.toThrow(/shard 1: its input has changed/)
})
