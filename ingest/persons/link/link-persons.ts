import { type BlockMention, type GraphStore, inOrder, type LinkedPerson, unpackMentions } from '@reftel/cypher'
import { blockOf } from '../names/block.ts'
import { type Curated, NOTHING_CURATED } from './curated.ts'
import { linkBlock } from './link-block.ts'
import { type MentionsOfBlocks, mentionsOf } from './mentions-of-blocks.ts'
import { refileNames } from './refile-names.ts'

/** Names of changed blocks that are asked for at a time. */
const NAMES = 5000
/** Pieces that are linked here before others are asked who have not started: a thread takes longer to start. */
const FEW = 4

/** Who is who in blocks. */
export type PersonsOfBlocks = readonly (readonly [block: string, persons: readonly LinkedPerson[]])[]

/** See `linkBlock`. */
export const linkBlocks = (blocks: MentionsOfBlocks, curated: Curated | null): PersonsOfBlocks =>
  blocks.map(([block, given]) => {
    const mentions = typeof given === 'string' ? unpackMentions(given) : given
    return [block, linkBlock(block, mentions, curated ?? NOTHING_CURATED)]
  })

/** Who else decides who is who, and how many pieces are asked for before the first is there. */
export interface Linkers {
  readonly ahead: number
  /** Whether one of them is there already, and need not start first. */
  readonly hasStarted: boolean
  link(blocks: MentionsOfBlocks, curated: Curated | null): Promise<PersonsOfBlocks>
}

const HERE: Linkers = { ahead: 1, hasStarted: true, link: async (blocks, curated) => linkBlocks(blocks, curated) }

/**
 * Links the persons of every block that changed since it was last linked. Cables need not be read again. `others` decide
 * where there is enough to do.
 */
export async function linkChangedPersons(
  store: GraphStore,
  curated: Curated | null,
  others: Linkers | null = null,
): Promise<void> {
  await refileNames(store)
  const done = new Set<string>()
  let pieces = 0
  const decide = (piece: MentionsOfBlocks) => {
    pieces++
    const asked = others?.hasStarted || pieces > FEW ? others : null
    return (asked ?? HERE).link(piece, curated)
  }
  const link = async (blocks: readonly string[]): Promise<void> => {
    for (const block of blocks) done.add(block)
    for await (const persons of inOrder(mentionsOf(store, blocks), (others ?? HERE).ahead, decide))
      await store.replacePersons(new Map(persons))
  }
  const byHand = curated ? [...curatedBlocks(curated)] : []
  await link(byHand)
  for (;;) {
    // A block that a writer changed meanwhile comes again; the next run takes it.
    const changed = (await store.changedBlocks(NAMES)).filter((block) => !done.has(block))
    if (changed.length === 0) break
    await link(changed)
  }
  // The next run links them anew: a line that was taken out of the curated file until then is undone.
  await store.markBlocks(byHand)
}

/** Links all persons of the graph anew, by what loading kept of their cables. Blocks of a run that is cut are left to the next. */
export async function linkAllPersons(
  store: GraphStore,
  curated: Curated | null,
  others: Linkers | null = null,
): Promise<void> {
  await store.markBlocks('all')
  await linkChangedPersons(store, curated, others)
}

/** Blocks that the curated file speaks of: of any word of a name or key, since it does not say which is the surname. */
function curatedBlocks({ merges, joins, splits }: Curated): ReadonlySet<string> {
  const names = [...merges.flat(), ...[...joins, ...splits].flatMap(({ key, name }) => [key, name])]
  return new Set(
    names.flatMap((name) =>
      name
        .split(/[-\s]/)
        .filter((word) => /^\p{L}/u.test(word))
        .map(blockOf),
    ),
  )
}

/** What stands for one person of one cable. */
export const mentionKey = ({ cable, name }: Pick<BlockMention, 'cable' | 'name'>): string => `${cable}\n${name}`

/** Person keys of mentions that are all at hand, by `mentionKey`. */
export function linkMentions(mentions: readonly BlockMention[], curated: Curated | null): ReadonlyMap<string, string> {
  const blocks = new Map<string, BlockMention[]>()
  for (const mention of mentions) {
    const block = blockOf(mention.surname)
    const own = blocks.get(block)
    if (own) own.push(mention)
    else blocks.set(block, [mention])
  }
  const keys = new Map<string, string>()
  for (const [block, own] of blocks)
    for (const { key, mentions: claimed } of linkBlock(block, own, curated ?? NOTHING_CURATED))
      for (const mention of claimed) keys.set(mentionKey(mention), key)
  return keys
}
