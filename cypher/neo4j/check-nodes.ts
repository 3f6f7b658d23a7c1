import type { CheckFindings } from '../findings.ts'
import type { Neo4jConnection } from './connection.ts'
import { runRows } from './load/batches.ts'
import { namedQuery } from './named-query.ts'
import {
  type Properties,
  personWordsOf,
  postProperties,
  propertiesInOrder,
  stubProperties,
  tagProperties,
} from './rows.ts'
import { type PageAfter, pages } from './whole.ts'

interface StandingNode {
  readonly key: string
  /** The server's id of the node. */
  readonly node: string
  readonly properties: Properties
}

type Rows<Row> = { readonly rows: readonly Row[] }

const postsAsTheyStand = namedQuery<PageAfter, StandingNode>('posts-as-they-stand')
const tagsAsTheyStand = namedQuery<PageAfter, StandingNode>('tags-as-they-stand')
const stubsAsTheyStand = namedQuery<PageAfter, StandingNode>('stubs-as-they-stand')
const personsAsTheyStand = namedQuery<PageAfter, StandingNode>('persons-as-they-stand')
const setProperties = namedQuery<Rows<Pick<StandingNode, 'node' | 'properties'>>, object>('set-properties')

/** Properties that follow from a node's key or from its other properties, by kind of node. */
// biome-ignore format: a table
const KINDS = [
  ['what is told of posts',      postsAsTheyStand,   ({ key }: StandingNode) => postProperties(key)],
  ['what is told of TAGS',       tagsAsTheyStand,    ({ key }: StandingNode) => tagProperties(key)],
  ['cables that are only cited', stubsAsTheyStand,   ({ key, properties }: StandingNode) => stubProperties(key, textOf(properties.post))],
  ['names of each person',       personsAsTheyStand, ({ properties }: StandingNode) => personWordsOf(properties)],
] as const

/** Compares posts, TAGS, stubs and the words of persons with what their keys and names say; with `repair`, they are given it. */
export async function checkNodes(db: Neo4jConnection, findings: CheckFindings, repair: boolean): Promise<void> {
  for (const [check, query, wantedOf] of KINDS) {
    findings.tell(check, [], repair)
    for await (const nodes of pages(db, query, ({ key }) => key)) {
      const wrong = nodes.filter((node) => !says(node.properties, wantedOf(node)))
      if (wrong.length === 0) continue
      const rows = wrong.map((node) => ({ node: node.node, properties: wantedOf(node) }))
      if (repair) await db.write((tx) => runRows(tx, setProperties, rows))
      findings.tell(
        check,
        wrong.map(({ key }) => key),
        repair,
      )
    }
  }
}

/** Whether a node has these properties, whatever others it has. */
const says = (properties: Properties, wanted: Properties): boolean =>
  propertiesInOrder(Object.fromEntries(Object.keys(wanted).map((name) => [name, properties[name] ?? null]))) ===
  propertiesInOrder(wanted)

const textOf = (value: Properties[string] | undefined): string | null => (typeof value === 'string' ? value : null)
