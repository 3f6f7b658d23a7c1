import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { CableFacts, FactsToLoad } from '@reftel/cypher'
import { allFound } from '@reftel/cypher'
import type { OnPassedOver } from '../source/passed-over.ts'
import { ShardMismatchError } from './errors.ts'
import { FACTS_ENDING, type FactsHead, type RefusedInput, readFacts, readFactsHead } from './facts-file.ts'

interface HeadedFile {
  readonly file: string
  readonly head: FactsHead
}

/**
 * The files of all shards of one plan, extracted with one model, in the order of the plan. Throws a `ShardMismatchError` where one
 * is missing, or where they are of several plans, models or versions.
 */
export async function gatherShards(folders: readonly string[]): Promise<readonly string[]> {
  const files = folders.flatMap((folder) =>
    readdirSync(folder).flatMap((name) => (name.endsWith(FACTS_ENDING) ? [join(folder, name)] : [])),
  )
  // One after the other: a corpus may have more shards than a process may have files open.
  const headed: HeadedFile[] = []
  for (const file of files) headed.push({ file, head: await readFactsHead(file) })
  const [first] = headed
  if (!first) throw new ShardMismatchError(`${folders.join(', ')}: no files of "reftel extract --plan" there`)
  const byNumber = new Map<number, string>()
  for (const each of headed) {
    checkSame(first, each)
    byNumber.set(each.head.number, each.file)
  }
  const numbers = Array.from({ length: first.head.of }, (_, at) => at + 1)
  const missing = numbers.filter((number) => !byNumber.has(number))
  if (missing.length > 0)
    throw new ShardMismatchError(
      `${folders.join(', ')}: ${missing.length} of ${numbers.length} shards are missing, the first is ${missing[0]}; "reftel extract --plan" writes them`,
    )
  return allFound(numbers, (number) => byNumber.get(number))
}

function checkSame(one: HeadedFile, other: HeadedFile): void {
  for (const what of ['plan', 'model', 'reftel'] as const)
    if (one.head[what] !== other.head[what])
      throw new ShardMismatchError(
        `${other.file}: made with another ${what === 'reftel' ? 'version of reftel' : what} than ${one.file}; give each plan and model a folder of its own`,
      )
}

export interface GatherReports {
  readonly onRefused: (refused: RefusedInput) => void
  readonly onPassedOver: OnPassedOver
  /** Told of each cable before it is given. */
  readonly onFacts: (facts: CableFacts) => void
}

/** The facts of all these files, in order. Throws a `ShardFileError` for a damaged one. */
export async function* factsOfShards(
  files: readonly string[],
  { onRefused, onPassedOver, onFacts }: GatherReports,
): AsyncGenerator<FactsToLoad> {
  for (const file of files)
    for await (const line of readFacts(file))
      if (line.kind === 'facts') {
        onFacts(line.facts)
        yield line.facts
      } else if (line.kind === 'refused') onRefused(line.refused)
      else onPassedOver(line.passedOver)
}
