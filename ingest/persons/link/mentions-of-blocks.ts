import type { BlockMention, GraphStore } from '@reftel/cypher'

type Mentions = readonly BlockMention[]

/** Blocks with their mentions, packed where the store packs them. */
export type MentionsOfBlocks = readonly (readonly [block: string, mentions: Mentions | string])[]

/** A block and how many mentions it has. */
interface Counted {
  readonly block: string
  readonly mentions: Mentions | string
  readonly count: number
}

/** Mentions that are asked for together, about, and whose persons are written together; a block that has more comes alone. */
const MENTIONS = 2000
/** Blocks that are asked for together at most, and before any has told how many mentions blocks have. */
const MOST_BLOCKS = 200
const FIRST_BLOCKS = 20

/**
 * The blocks with their mentions, those together that are written together. Blocks have the more mentions the larger the corpus is, so
 * that the fewer are asked for together: what is held does not grow with it.
 */
export async function* mentionsOf(
  store: Pick<GraphStore, 'packedBlocks' | 'personBlocks'>,
  blocks: readonly string[],
): AsyncGenerator<MentionsOfBlocks> {
  let piece: (readonly [string, Mentions | string])[] = []
  let size = 0
  for await (const { block, mentions, count } of countedBlocks(store, blocks)) {
    if (piece.length > 0 && size + count > MENTIONS) {
      yield piece
      piece = []
      size = 0
    }
    piece.push([block, mentions])
    size += count
  }
  if (piece.length > 0) yield piece
}

async function* countedBlocks(
  store: Pick<GraphStore, 'packedBlocks' | 'personBlocks'>,
  blocks: readonly string[],
): AsyncGenerator<Counted> {
  let asked = 0
  let mentions = 0
  while (asked < blocks.length) {
    const some = blocks.slice(asked, asked + blocksWith(MENTIONS, { blocks: asked, mentions }))
    asked += some.length
    for (const block of await counted(store, some)) {
      mentions += block.count
      yield block
    }
  }
}

/** How many blocks have so many mentions, by what those had that were asked for before. */
function blocksWith(mentions: number, before: { readonly blocks: number; readonly mentions: number }): number {
  if (before.blocks === 0) return FIRST_BLOCKS
  return Math.max(1, Math.min(MOST_BLOCKS, Math.floor((mentions * before.blocks) / Math.max(1, before.mentions))))
}

const counted = async (
  store: Pick<GraphStore, 'packedBlocks' | 'personBlocks'>,
  blocks: readonly string[],
): Promise<readonly Counted[]> =>
  (await store.packedBlocks?.(blocks)) ??
  [...(await store.personBlocks(blocks))].map(([block, mentions]) => ({ block, mentions, count: mentions.length }))
