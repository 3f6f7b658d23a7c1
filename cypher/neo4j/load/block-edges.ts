import type { ManagedTransaction } from 'neo4j-driver'
import type { CableId } from '../../model/cable-id.ts'
import { rolesOf } from '../../model/documents.ts'
import { compareText } from '../../model/order.ts'
import type { BlockMention } from '../../store.ts'
import { type Groups, grouped } from '../../text/grouped.ts'
import { namedQuery } from '../named-query.ts'
import { type KeptMention, readMentions } from '../rows.ts'
import { runRows } from './batches.ts'

/** An edge to a person as it stands. */
export interface StoredEdge {
  /** Of the person. */
  readonly block: string
  /** The server's id. */
  readonly edge: string
  readonly cable: CableId
  /** Of the cable. */
  readonly date: string | null
  /** The person's key. */
  readonly person: string
  /** JSON. */
  readonly mentions: string
  /** What that says. */
  readonly said: readonly KeptMention[]
  readonly names: readonly string[] | null
  readonly weak: boolean
}

/** The same as a row has it. */
type EdgeInRow = readonly [
  block: string,
  person: string,
  edge: string,
  weak: boolean,
  names: readonly string[] | null,
  mentions: string,
]

interface NamingCable {
  readonly cable: CableId
  readonly post: string | null
  readonly date: string | null
  readonly tags: readonly string[]
  readonly cites: readonly CableId[]
  readonly edges: readonly EdgeInRow[]
}

/** An edge with what of its cable tells persons apart. */
type EdgeOfCable = Omit<NamingCable, 'edges'> & StoredEdge

type Rows = { readonly rows: readonly string[] }

const takeChangedBlocks = namedQuery<Rows, { block: string }>('take-changed-blocks')
const mentionsInBlocks = namedQuery<Rows, NamingCable>('mentions-in-blocks')
const edgesInBlocksQuery = namedQuery<Rows, Pick<NamingCable, 'cable' | 'date' | 'edges'>>('edges-in-blocks')

/** Edges of blocks that a transaction has taken before it read them, so that they stand so until it writes them itself. */
const taken = new WeakMap<ManagedTransaction, Map<string, readonly StoredEdge[]>>()

/** See `GraphStore.personBlocks`. */
export async function personBlocks(
  tx: ManagedTransaction,
  blocks: readonly string[],
): Promise<ReadonlyMap<string, readonly BlockMention[]>> {
  return mentionsByBlock(blocks, await edgesOfBlocks(tx, blocks))
}

/** The same in a transaction that is going to replace their persons: what is read is kept for that. */
export async function takePersonBlocks(
  tx: ManagedTransaction,
  blocks: readonly string[],
): Promise<ReadonlyMap<string, readonly BlockMention[]>> {
  const own = await runRows(tx, takeChangedBlocks, [...blocks].sort(compareText))
  const edges = await edgesOfBlocks(tx, blocks)
  const kept = taken.get(tx) ?? new Map<string, readonly StoredEdge[]>()
  taken.set(tx, kept)
  for (const { block } of own) kept.set(block, edges.of(block))
  return mentionsByBlock(blocks, edges)
}

/** The edges to the persons of blocks, which the transaction has taken. It is about to change them: nothing is kept any more. */
export async function edgesToChange(tx: ManagedTransaction, blocks: readonly string[]): Promise<readonly StoredEdge[]> {
  const kept = taken.get(tx)
  const known: (readonly StoredEdge[])[] = []
  const unknown: string[] = []
  for (const block of blocks) {
    const edges = kept?.get(block)
    if (edges) known.push(edges)
    else unknown.push(block)
    kept?.delete(block)
  }
  const cables = await runRows(tx, edgesInBlocksQuery, unknown)
  return [...known.flat(), ...cables.flatMap(({ edges, ...cable }) => edges.map((edge) => storedEdge(cable, edge)))]
}

/** Cables are about to change, and the edges of who knows which blocks with them. */
export const forgetTaken = (tx: ManagedTransaction): void => {
  taken.delete(tx)
}

async function edgesOfBlocks(tx: ManagedTransaction, blocks: readonly string[]): Promise<Groups<string, EdgeOfCable>> {
  const cables = await runRows(tx, mentionsInBlocks, blocks)
  return grouped(
    cables.flatMap(({ edges, ...cable }) => edges.map((edge) => ({ ...cable, ...storedEdge(cable, edge) }))),
    ({ block }) => block,
  )
}

const mentionsByBlock = (blocks: readonly string[], edges: Groups<string, EdgeOfCable>) =>
  new Map(blocks.map((block) => [block, blockMentions(edges.of(block))]))

function storedEdge(
  { cable, date }: Pick<NamingCable, 'cable' | 'date'>,
  [block, person, edge, weak, names, mentions]: EdgeInRow,
): StoredEdge {
  return { block, edge, cable, date, person, mentions, said: readMentions(mentions), names, weak }
}

function blockMentions(rows: readonly EdgeOfCable[]): readonly BlockMention[] {
  const here = new Set(rows.map(({ cable }) => cable))
  const mentions = rows.flatMap(({ said, cable, post, date, ...lists }) => {
    const tags = lists.tags.toSorted(compareText)
    const cites = lists.cites.filter((cited) => here.has(cited)).sort(compareText)
    return said.map(({ name, surname, given, titles, role, roles, evidence, confidence, aliases }) => {
      const told = { surname, given, titles, role, roles: rolesOf({ role, roles }), evidence, confidence }
      return { cable, name, ...told, ...(aliases ? { aliases } : {}), post, date, tags, cites }
    })
  })
  return mentions.sort((a, b) => compareText(a.cable, b.cable) || compareText(a.name, b.name))
}
