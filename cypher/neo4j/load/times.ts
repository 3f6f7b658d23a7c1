import { distinctText } from '../../model/order.ts'
import { periodOf } from '../../text/time.ts'
import type { MentionRow } from '../rows.ts'

/** An edge to a person, and the date of its cable. */
export interface DatedMention {
  readonly edge: Pick<MentionRow, 'weak' | 'properties'>
  readonly date: string | null
}

/** When and as what a cable surely mentions a person: the year, the roles, and each role with the year. */
export function timesOfMention({ edge, date }: DatedMention): readonly string[] {
  if (edge.weak) return []
  const roles = edge.properties.roles as readonly string[]
  const year = periodOf(date, 'year')
  return year === null ? roles : [year, ...roles, ...roles.map((role) => timeOfRole(year, role))]
}

/** The same of some edges, each once and in order. */
export const timesOfEdges = (edges: readonly DatedMention[]): readonly string[] =>
  distinctText(edges.flatMap(timesOfMention))

/** A role in a year, as `times` has it. */
export const timeOfRole = (year: string, role: string): string => `${year} ${role}`
