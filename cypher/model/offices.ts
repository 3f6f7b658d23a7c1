import { readFactTable } from '../text/csv.ts'
import { Groups, grouped } from '../text/grouped.ts'

/** An office and the time that it was held for. */
export interface OfficeTerm {
  /** In capitals, as titles: `AMBASSADOR`, `CHARGE D'AFFAIRES AD INTERIM`, `ASSISTANT SECRETARY FOR AFRICAN AFFAIRS`. */
  readonly office: string
  /** ISO 8601 dates, or prefixes of them where no more is known; `until` is null where the end is not known. */
  readonly from: string
  readonly until: string | null
}

/** A row of the table of offices: chiefs of mission, and principal officers of the Department. */
export interface OfficeRow extends OfficeTerm {
  /** In capitals, as given names are. */
  readonly surname: string
  readonly given: string
  /** An office of the Department, and not of a post abroad. */
  readonly department: boolean
  /** ISO 3166-1 alpha-2 of the country that it is in; empty of a body and of the Department. */
  readonly country: string
  /** Canonical names of the posts whose cables the officer signs; none where no post fits. */
  readonly posts: readonly string[]
}

/** A rank that is held for life, and no office. */
const RANKS = new Set(['CAREER AMBASSADOR'])

let rows: readonly OfficeRow[] | null = null
/** All terms that Reftel knows (offices.csv), read when it is first asked for. */
export function officeRows(): readonly OfficeRow[] {
  rows ??= readFactTable('offices.csv').map(officeRow)
  return rows
}

function officeRow({
  surname = '',
  given = '',
  role = '',
  kind,
  country = '',
  posts = '',
  from = '',
  to = '',
}: Readonly<Record<string, string>>): OfficeRow {
  return {
    surname: surname.toUpperCase(),
    given: given.toUpperCase(),
    office: officeNamed(role),
    department: kind === 'department',
    country,
    posts: posts === '' ? [] : posts.split('|'),
    from,
    until: to === '' ? null : to,
  }
}

/** Words that the table shortens, or writes without their marks. */
const IN_FULL: Readonly<Record<string, string>> = {
  AG: 'AGRICULTURAL',
  DAFFAIRES: "D'AFFAIRES",
  E: '',
  ECON: 'ECONOMIC',
  INTL: 'INTERNATIONAL',
  MGMT: 'MANAGEMENT',
  P: '',
}

/** `ambassador-e-p`, extraordinary and plenipotentiary: `AMBASSADOR`. */
const officeNamed = (role: string): string =>
  role
    .toUpperCase()
    .split('-')
    .map((word) => IN_FULL[word] ?? word)
    .filter(Boolean)
    .join(' ')

let byPost: Groups<string, OfficeRow> | null = null
/** Those who held an office at a post, in the order of the table. */
export function officersAt(post: string): readonly OfficeRow[] {
  byPost ??= officersByPost()
  return byPost.of(post)
}

function officersByPost(): Groups<string, OfficeRow> {
  const officers = officeRows().filter(({ office }) => !RANKS.has(office))
  const placed = officers.flatMap((row) => row.posts.map((post) => ({ post, row })))
  const posts = grouped(placed, ({ post }) => post)
  return new Groups([...posts].map(([post, rows]) => [post, rows.map(({ row }) => row)]))
}

/** A term whose end is not known is taken to last this many years. */
const OPEN_YEARS = 4

type Held = { readonly from: string; readonly until: string | null }

/** When a term ends, or is taken to. */
export const endOfTerm = ({ from, until }: Held): string => until || String(Number(from.slice(0, 4)) + OPEN_YEARS)

/** Whether a term touches the time between two dates, ISO 8601, both of them in it. */
export function touches(term: Held, first: string, last: string): boolean {
  const end = endOfTerm(term)
  return term.from <= last.slice(0, term.from.length) && first.slice(0, end.length) <= end
}
