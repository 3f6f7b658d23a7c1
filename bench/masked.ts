import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BlockMention, openStore } from '@reftel/cypher'
import { linkBlock } from '@reftel/ingest'
import { table } from './timing.ts'

/**
 * Where linking puts bare surnames, on cables that nobody labelled: of one in eight of those who are named in full the given name is
 * masked, and the person is compared with the one whom the full name is of. All surnames count, not those that a reader chose.
 *
 *     node bench/dist/masked.js cables.csv folder...
 *
 * `right`, `wrong`, `apart`: with the others of that person, with those of another, with no one who is named in full. Who is named in no
 * other cable has to stay apart.
 */
const SHARE = 8
const BLOCKS = 200
const EVERY_BLOCK = 1e7
const NOTHING_CURATED = { merges: [], joins: [], splits: [] }

type Kind = 'named at the same post' | 'named at other posts alone' | 'named nowhere else'
const counts: Record<Kind, Record<'right' | 'wrong' | 'apart', number>> = {
  'named at the same post': { right: 0, wrong: 0, apart: 0 },
  'named at other posts alone': { right: 0, wrong: 0, apart: 0 },
  'named nowhere else': { right: 0, wrong: 0, apart: 0 },
}

const mentionKey = ({ cable, name }: Pick<BlockMention, 'cable' | 'name'>): string => `${cable}\n${name}`

const isNamed = ({ given }: BlockMention): boolean => (given[0]?.length ?? 0) > 1

/** One in `SHARE`, the same ones in every run. */
const isChosen = (mention: BlockMention): boolean =>
  (createHash('sha256').update(mentionKey(mention)).digest()[0] ?? 0) % SHARE === 0

/** Person keys of mentions. */
const keysOf = (block: string, mentions: readonly BlockMention[]): ReadonlyMap<string, string> =>
  new Map(
    linkBlock(block, mentions, NOTHING_CURATED).flatMap(({ key, mentions: own }) =>
      own.map((mention) => [mentionKey(mention), key] as const),
    ),
  )

function compare(block: string, mentions: readonly BlockMention[]): void {
  const there = new Set(mentions.map(mentionKey))
  const chosen = mentions.filter(
    (mention) => isNamed(mention) && isChosen(mention) && !there.has(mentionKey({ ...mention, name: mention.surname })),
  )
  if (chosen.length === 0) return
  const whole = keysOf(block, mentions)
  const masks = new Map(chosen.map((mention) => [mention, { ...mention, name: mention.surname, given: [] }]))
  const left = mentions.filter((mention) => isNamed(mention) && !masks.has(mention))
  const now = keysOf(
    block,
    mentions.map((mention) => masks.get(mention) ?? mention),
  )
  for (const [mention, mask] of masks) {
    const same = left.filter((other) => whole.get(mentionKey(other)) === whole.get(mentionKey(mention)))
    const joined = left.filter((other) => now.get(mentionKey(other)) === now.get(mentionKey(mask)))
    const kind: Kind =
      same.length === 0
        ? 'named nowhere else'
        : same.some(({ post }) => post === mention.post)
          ? 'named at the same post'
          : 'named at other posts alone'
    counts[kind][joined.length === 0 ? 'apart' : joined.some((other) => same.includes(other)) ? 'right' : 'wrong']++
  }
}

const folder = mkdtempSync(join(tmpdir(), 'reftel-masked-'))
try {
  const url = `sqlite:${join(folder, 'store.db')}`
  const program = fileURLToPath(new URL('../../bin/reftel.js', import.meta.url))
  execFileSync(process.execPath, [program, 'ingest', ...process.argv.slice(2), '--store', url], { stdio: 'ignore' })
  const store = await openStore(url)
  await store.markBlocks('all')
  const blocks = await store.changedBlocks(EVERY_BLOCK)
  for (let at = 0; at < blocks.length; at += BLOCKS)
    for (const [block, mentions] of await store.personBlocks(blocks.slice(at, at + BLOCKS))) compare(block, mentions)
  await store.close()
} finally {
  rmSync(folder, { recursive: true })
}
const rows = Object.entries(counts).map(([kind, { right, wrong, apart }]) => {
  const all = right + wrong + apart
  const share = (count: number): string => `${((100 * count) / Math.max(1, all)).toFixed(1)} %`
  return [kind, `${all}`, share(right), share(wrong), share(apart)]
})
process.stdout.write(`${table([['masked', 'names', 'right', 'wrong', 'apart'], ...rows])}\n`)
