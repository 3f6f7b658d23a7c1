/** As much of a JSON schema as tells what an answer's values are. */
export interface Schema {
  readonly type?: string | readonly string[]
  readonly $ref?: string
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>
}

/** The schema of that id, as `CablePage`. */
export type Resolve = (id: string) => Schema

/** A column of a table: its name and the way to its value, as `cable.subject`. */
type Column = readonly string[]

/** How a list of objects becomes a table. */
export interface TableShape {
  readonly columns: readonly Column[]
  /** A property whose values have a row each, the rest of the item on every one of them: the places that cite, of a citation. */
  readonly each: string | null
}

/** The schema itself, a reference followed; of what may be null, what it is else. */
export function resolved(schema: Schema, resolve: Resolve): Schema {
  if (schema.$ref !== undefined) return resolve(schema.$ref.replace(/#$/, ''))
  const some = schema.anyOf?.find(({ type }) => type !== 'null')
  return some ? resolved(some, resolve) : schema
}

/** The table that items of that schema make: a value a column, objects within by their own values, other lists in one cell. */
export function tableOf(item: Schema, resolve: Resolve): TableShape {
  const { properties = {} } = resolved(item, resolve)
  const isList = (schema: Schema) => {
    const { items } = resolved(schema, resolve)
    return items !== undefined && resolved(items, resolve).properties !== undefined
  }
  const each = Object.keys(properties).find((name) => isList(properties[name] ?? {})) ?? null
  const columns = Object.entries(properties).flatMap(([name, schema]) =>
    columnsOf(name === each ? (resolved(schema, resolve).items ?? {}) : schema, resolve).map((rest) => [name, ...rest]),
  )
  return { columns, each }
}

/** One table for items of several lists: the list's name, then the columns that any of them has, in order. */
export function oneTable(tables: readonly TableShape[]): TableShape {
  const columns = [['list'], ...tables.flatMap((table) => table.columns)]
  return { columns: [...new Map(columns.map((way) => [way.join('.'), way])).values()], each: null }
}

function columnsOf(schema: Schema, resolve: Resolve): readonly Column[] {
  const { properties } = resolved(schema, resolve)
  if (properties === undefined) return [[]]
  return Object.entries(properties).flatMap(([name, inner]) => columnsOf(inner, resolve).map((rest) => [name, ...rest]))
}

/** The header line of the table. */
export const headerOf = ({ columns }: TableShape): string => `${columns.map((way) => way.join('.')).join(',')}\r\n`

/** The lines of one item. */
export function itemLines(item: object, { columns, each }: TableShape): string {
  const parts: unknown = each === null ? undefined : valueAt(item, [each])
  const rows = Array.isArray(parts) && parts.length > 0 ? parts : [undefined]
  return rows
    .map((part) =>
      columns.map((way) => cell(way[0] === each ? valueAt(part, way.slice(1)) : valueAt(item, way))).join(','),
    )
    .map((line) => `${line}\r\n`)
    .join('')
}

const valueAt = (value: unknown, way: Column): unknown =>
  way.reduce<unknown>(
    (inner, name) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, name) : undefined),
    value,
  )

/** A field after RFC 4180; texts that a spreadsheet would run as a formula are kept from it by a quote mark. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  const isTexts = Array.isArray(value) && value.every((one) => typeof one !== 'object')
  const text = isTexts ? value.join('; ') : typeof value === 'object' ? JSON.stringify(value) : String(value)
  const safe = typeof value !== 'number' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
