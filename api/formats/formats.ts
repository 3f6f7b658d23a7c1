import { Readable } from 'node:stream'
import { Type } from '@fastify/type-provider-typebox'
import type { GraphEdge, GraphNode } from '@reftel/cypher'
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { choiceOf } from '../parameters/query.ts'
import {
  headerOf,
  itemLines,
  oneTable,
  type Resolve,
  resolved,
  type Schema,
  type TableShape,
  tableOf,
} from './columns.ts'
import { downloadOf, GRAPH_FORMATS, type GraphFormat } from './graph-files.ts'

/** Items of a list that one answer holds at most as lines: what is behind them is asked for by narrower conditions. */
const MOST_LINES = 100_000
/** Items that are asked for at once for them: a page costs the search as well as its items. */
const LINES_A_PAGE = 2000

interface Page {
  readonly items: readonly object[]
  readonly total?: number
  readonly cursor?: string | null
}

interface Subgraph {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown

/**
 * Gives every list under `app` as CSV and NDJSON too, whole, and every part of the graph as the files that an export has: `format`
 * is a parameter of all of them, told by what their schema says they answer.
 */
export function answerInFormats(app: FastifyInstance): void {
  const resolve: Resolve = (id) => app.getSchema(id) as Schema
  app.addHook('onRoute', (route) => {
    const { method, schema } = route
    const answer = (schema?.response as Record<string, Schema> | undefined)?.[200]
    if (method !== 'GET' || schema === undefined || answer?.$ref === undefined) return
    const { properties } = resolved(answer, resolve)
    if (properties?.items !== undefined)
      asList(route, answer, tableOf(resolved(properties.items, resolve).items ?? {}, resolve))
    else if (properties?.nodes !== undefined && properties.edges !== undefined) asGraph(route, answer)
    else if (SEVERAL_LISTS.has(answer.$ref)) asLists(route, answer, listsOf(properties ?? {}, resolve))
  })
}

/** Answers that are several lists, by what their schemas are called. */
const SEVERAL_LISTS: ReadonlySet<string> = new Set(['CommonCitations#', 'SearchFacets#', 'Company#', 'Findings#'])

/** The lists of an answer, with their totals or without, each with the table that its items make. */
const listsOf = (properties: NonNullable<Schema['properties']>, resolve: Resolve) =>
  Object.entries(properties).flatMap(([name, schema]) => {
    const list = resolved(schema, resolve)
    const { items } = list.properties?.items ?? list
    return items === undefined ? [] : [{ name, table: tableOf(items, resolve) }]
  })

type List = readonly object[] | { readonly items: readonly object[] } | undefined

const itemsOf = (list: List): readonly object[] => (list === undefined ? [] : 'items' in list ? list.items : list)

const LINES = ['text/csv', 'application/x-ndjson']

function asLists(route: RouteOptions, answer: Schema, lists: ReturnType<typeof listsOf>): void {
  const format = choiceOf(['json', 'csv', 'ndjson'], {
    default: 'json',
    description:
      '`csv` and `ndjson` are all items of all lists, as many of each as `limit` allows at most; `list` tells which one',
  })
  const most = extend(route, answer, { format }, LINES)
  const table = oneTable(lists.map((list) => list.table))
  const ask = route.handler as unknown as Handler
  const handler: Handler = async function (this: unknown, request, reply) {
    const query = request.query as Record<string, unknown>
    if (query.format === 'json') return ask.call(this, request, reply)
    const isTable = query.format === 'csv'
    if (most !== undefined) query.limit = most
    const answered = (await ask.call(this, request, reply)) as Readonly<Record<string, List>>
    const rows = lists.flatMap(({ name }) => itemsOf(answered[name]).map((item) => ({ list: name, ...item })))
    return sendLines(route, reply, isTable ? table : null, inPieces(rows))
  }
  route.handler = handler as unknown as RouteOptions['handler']
}

async function* inPieces(rows: readonly object[]) {
  yield rows
}

function asList(route: RouteOptions, answer: Schema, table: TableShape): void {
  const format = choiceOf(['json', 'csv', 'ndjson'], {
    default: 'json',
    description: `\`csv\` and \`ndjson\` are the whole list from the cursor on, ${MOST_LINES.toLocaleString('en')} items at most, whatever \`limit\` says; the header x-total-count tells how many there are`,
  })
  const most = extend(route, answer, { format }, LINES)
  const isWalked = 'cursor' in ((route.schema?.querystring as Schema | undefined)?.properties ?? {})
  const ask = route.handler as unknown as Handler
  const handler: Handler = async function (this: unknown, request, reply) {
    const query = request.query as Record<string, unknown>
    if (query.format === 'json') return ask.call(this, request, reply)
    const isTable = query.format === 'csv'
    if (most !== undefined) query.limit = isWalked ? Math.max(most, LINES_A_PAGE) : most
    const first = (await ask.call(this, request, reply)) as Page
    if (!Array.isArray(first?.items)) return first
    const next = async (cursor: string) => {
      query.cursor = cursor
      return (await ask.call(this, request, reply)) as Page
    }
    if (first.total !== undefined) reply.header('x-total-count', first.total)
    return sendLines(route, reply, isTable ? table : null, pagesOf(first, next))
  }
  route.handler = handler as unknown as RouteOptions['handler']
}

/** Sends items as the rows of a table, or as lines of JSON without one. */
function sendLines(
  route: RouteOptions,
  reply: FastifyReply,
  table: TableShape | null,
  pieces: AsyncIterable<readonly object[]>,
): FastifyReply {
  const [ending, type] = table ? ['csv', 'text/csv'] : ['ndjson', 'application/x-ndjson']
  reply
    .type(`${type}; charset=utf-8`)
    .header('content-disposition', `attachment; filename="${nameOf(route)}.${ending}"`)
  return reply.send(Readable.from(linesOf(table, pieces)))
}

async function* linesOf(table: TableShape | null, pieces: AsyncIterable<readonly object[]>): AsyncGenerator<string> {
  yield table ? headerOf(table) : ''
  for await (const items of pieces)
    yield items.map((item) => (table ? itemLines(item, table) : `${JSON.stringify(item)}\n`)).join('')
}

/** The items of all pages, as far as one answer may hold them. */
async function* pagesOf(first: Page, next: (cursor: string) => Promise<Page>): AsyncGenerator<readonly object[]> {
  let [page, written] = [first, 0]
  for (;;) {
    yield page.items.slice(0, MOST_LINES - written)
    written += page.items.length
    if (typeof page.cursor !== 'string' || written >= MOST_LINES) return
    page = await next(page.cursor)
  }
}

function asGraph(route: RouteOptions, answer: Schema): void {
  const format = choiceOf(['json', ...GRAPH_FORMATS], {
    default: 'json',
    description: 'What to write the graph as; `csv` is a ZIP archive of two files, or one of them with `part`',
  })
  const part = Type.Optional(Type.String({ minLength: 1, maxLength: 100, description: '`nodes` or `edges` of `csv`' }))
  const types = [
    'text/csv',
    'application/graphml+xml',
    'application/gexf+xml',
    'application/zip',
    'application/x-ndjson',
  ]
  extend(route, answer, { format, part }, types)
  const ask = route.handler as unknown as Handler
  const handler: Handler = async function (this: unknown, request, reply) {
    const query = request.query as { readonly format: GraphFormat | 'json'; readonly part?: string }
    const graph = (await ask.call(this, request, reply)) as Subgraph
    if (query.format === 'json' || !Array.isArray(graph?.nodes)) return graph
    const { name, mediaType, chunks } = downloadOf({ export: () => elementsOf(graph) }, query.format, query.part)
    reply.header('content-disposition', `attachment; filename="${name}"`).type(mediaType)
    return reply.send(Readable.from(chunks, { objectMode: false }))
  }
  route.handler = handler as unknown as RouteOptions['handler']
}

async function* elementsOf({ nodes, edges }: Subgraph) {
  for (const node of nodes) yield { node }
  for (const edge of edges) yield { edge }
}

/** Adds parameters and types of answers to a route; the most that its `limit` may be. */
function extend(
  route: RouteOptions,
  answer: Schema,
  parameters: Readonly<Record<string, object>>,
  types: readonly string[],
): number | undefined {
  const schema = route.schema ?? {}
  const query = (schema.querystring ?? { type: 'object', properties: {}, required: [] }) as {
    readonly properties: Readonly<Record<string, { readonly maximum?: number }>>
  }
  const { description = 'The answer', ...json } = answer as Schema & { readonly description?: string }
  const others = types.map((type) => [
    type,
    { schema: type.startsWith('text/') ? Type.String() : Type.String({ format: 'binary' }) },
  ])
  const content = { 'application/json': { schema: json }, ...Object.fromEntries(others) }
  route.schema = {
    ...schema,
    querystring: { ...query, properties: { ...query.properties, ...parameters } },
    response: { ...(schema.response as object), 200: { description, content } },
  }
  return query.properties.limit?.maximum
}

/** `cables-citations` of `/api/cables/:id/citations`. */
const nameOf = ({ url }: RouteOptions): string =>
  url
    .split('/')
    .filter((part) => part !== '' && part !== 'api' && !part.startsWith(':'))
    .join('-')
