import type { BlockMention, PackedBlock } from '../loader.ts'
import type { CableId } from '../model/cable-id.ts'
import type { PersonRole } from '../model/facts.ts'
import { compareText } from '../model/order.ts'
import { readJson } from '../text/stored.ts'
import type { Connection } from './connection.ts'
import { readMentionFacts } from './load/mention-facts.ts'
import { namedQuery } from './named-query.ts'

const mentionsInBlocks = namedQuery<{ blocks: string }, PackedBlock>('mentions-in-blocks')

/** A mention as the query gives it; the facts are JSON. */
type PackedMention = readonly [
  cable: CableId,
  name: string,
  role: PersonRole,
  confidence: number,
  post: string | null,
  date: string | null,
  facts: string,
  tags: readonly string[],
  cites: readonly CableId[],
]

/** See `GraphStore.packedBlocks`. */
export const packedBlocks = (db: Connection, blocks: readonly string[]): readonly PackedBlock[] =>
  mentionsInBlocks.all(db, { blocks: JSON.stringify(blocks) })

/** See `GraphStore.personBlocks`. */
export const personBlocks = (db: Connection, blocks: readonly string[]): ReadonlyMap<string, readonly BlockMention[]> =>
  new Map(packedBlocks(db, blocks).map(({ block, mentions }) => [block, unpackMentions(mentions)]))

/** The mentions of a packed block, by cable and name. Pure: done by whoever links them, in any thread. */
export const unpackMentions = (mentions: string): readonly BlockMention[] =>
  readJson<PackedMention[]>(mentions)
    .map(blockMention)
    .sort((a, b) => compareText(a.cable, b.cable) || compareText(a.name, b.name))

function blockMention([cable, name, role, confidence, post, date, facts, tags, cites]: PackedMention): BlockMention {
  const { surname, given, titles, evidence, roles, aliases } = readMentionFacts(facts, { name, role })
  const mention = {
    cable,
    name,
    role,
    confidence,
    surname,
    given,
    titles,
    evidence,
    roles,
    post,
    date,
    tags: inOrder(tags),
    cites: inOrder(cites),
  }
  return aliases ? { ...mention, aliases } : mention
}

const inOrder = <Text extends string>(texts: readonly Text[]): readonly Text[] =>
  texts.length > 1 ? texts.toSorted(compareText) : texts
