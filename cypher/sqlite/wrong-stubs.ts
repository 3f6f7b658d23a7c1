import { type CableId, parseCableId } from '../model/cable-id.ts'
import type { Connection } from './connection.ts'
import { namedQuery } from './named-query.ts'
import { type PageAfter, pages } from './pages.ts'

interface StubRow {
  readonly key: CableId
  readonly number: string | null
  readonly year: number | null
  readonly otherwise: number
}

const stubsAsCited = namedQuery<PageAfter, StubRow>('stubs-as-cited')

/** Stubs read at once. */
const PAGE = 1000

/** Cables that are only cited and say something else than their id and the citations of them. */
export function wrongStubs(db: Connection): readonly CableId[] {
  const wrong: CableId[] = []
  for (const rows of pages(stubsAsCited, db, PAGE, ({ key }) => key))
    wrong.push(...rows.filter((row) => row.otherwise !== 0 || !isOfId(row)).map(({ key }) => key))
  return wrong
}

/** An id that can't be read says nothing. */
function isOfId({ key, number, year }: StubRow): boolean {
  const parts = parseCableId(key)
  return parts === null || (parts.year === year && plain(parts.number) === number)
}

const plain = (number: string): string => number.replace(/^0+(?=\d)/, '')
