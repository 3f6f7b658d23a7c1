import { canonicalId, type GraphStore, type HeldDocument, ReftelError } from '@reftel/cypher'
import { linkChangedPersons } from '@reftel/ingest'
import type { Command } from 'commander'
import { curatedFrom } from '../curated.ts'
import { personsOption, storeOption } from '../options.ts'
import { write, writeLine } from '../output.ts'
import { withGraph } from '../store.ts'

interface RemoveFlags {
  readonly store: string
  readonly persons?: string
  readonly dryRun?: boolean
  readonly json?: true
}

/** Nothing in the graph is called so. */
class NothingNamedError extends ReftelError {
  readonly code = 'RFT_NOTHING_NAMED'
  constructor(name: string) {
    super(`${name}: the graph holds no cable of this id and no document of this source; nothing was taken out`)
  }
}

const NOTE = `
A source is what the graph shows of a document: cables/1978MOSCOW18403.txt, 1978.zip!/a.txt, cables.csv#17; the name of a
folder, archive or table stands for all that was read from it. Cables that others cite stay as cited only.

Examples:
  reftel remove 1978MOSCOW18403
  reftel remove drafts/ old.zip --dry-run`

export function addRemove(program: Command): void {
  program
    .command('remove')
    .summary('take cables out of the graph')
    .description(
      'Takes documents out of the graph, by the id of their cable or by the source they were read from. What is left is what\n' +
        'loading the other documents gives.',
    )
    .argument('<name...>', 'ids of cables, or sources: files, folders, archives, tables')
    .addOption(storeOption())
    .addOption(personsOption())
    .option('--dry-run', 'list the documents, and take none out')
    .option('--json', 'print the documents as JSON, one object a line')
    .addHelpText('after', NOTE)
    .action(async (names: readonly string[], { store: url, persons: file, dryRun = false, json }: RemoveFlags) => {
      const curated = curatedFrom(file)
      const documents = await withGraph(url, { existing: true }, async (store) => {
        const found = await documentsNamed(store, names)
        if (!dryRun)
          await store.inOneStep(async () => {
            await store.remove(found)
            await store.settleDtgCitations()
            await linkChangedPersons(store, curated)
          })
        return found
      })
      if (json) for (const { cable, source } of documents) await writeLine({ id: cable, source })
      else await write(inWords(documents, dryRun))
    })
}

/** All documents that the names mean, each once. Throws a `NothingNamedError` for a name that means none. */
async function documentsNamed(store: GraphStore, names: readonly string[]): Promise<readonly HeldDocument[]> {
  const found = new Map<string, HeldDocument>()
  for (const name of names) {
    const cable = canonicalId(name)
    const source = name.replace(/^\.\/|(?<!\/)\/+$/g, '')
    const documents = [
      ...(cable === null ? [] : await store.documents({ cable })),
      ...(await store.documents({ source })),
    ]
    if (documents.length === 0) throw new NothingNamedError(name)
    for (const document of documents) found.set(`${document.cable} ${document.key}`, document)
  }
  return [...found.values()]
}

function inWords(documents: readonly HeldDocument[], dryRun: boolean): string {
  const cables = new Set(documents.map(({ cable }) => cable)).size
  const lines = dryRun ? documents.map(({ cable, source }) => `${cable}  ${source}`) : []
  const counted = `${documents.length} document${documents.length === 1 ? '' : 's'} of ${cables} cable${cables === 1 ? '' : 's'}`
  return `${[...lines, `${counted} ${dryRun ? 'would be' : 'were'} taken out`].join('\n')}\n`
}
