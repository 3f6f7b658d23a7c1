import type { Lineage, LineageEdge, LineageNode } from '@reftel/api/types'
import { groupBy } from './group-by.ts'
import { timeAmong, timesOf } from './timeline.ts'

/** A cable of a conversation, in its place in time. */
export interface Turn {
  readonly node: LineageNode
  /** What it cites within the conversation, nearest in time first, the undated last: the first is what it answers. */
  readonly answers: readonly LineageEdge[]
  /** Names those that cite it, for a cable that is not held. */
  readonly citedBy: readonly LineageEdge[]
  /** How deep it stands under what it answers. */
  readonly indent: number
}

/** Deeper answers are not set in farther. */
const INDENT_MOST = 5

/** The cables of a lineage in the order of time, each under the latest cable before it that it cites. */
export function turnsOf(lineage: Lineage): readonly Turn[] {
  const { times } = timesOf(lineage)
  const time = (id: string) => timeAmong(times, id)
  const inTime = lineage.nodes.toSorted((a, b) => time(a.id) - time(b.id) || (a.id < b.id ? -1 : 1))
  const indents = new Map<string, number>()
  const out = groupBy(lineage.edges, ({ source }) => source)
  const into = groupBy(lineage.edges, ({ target }) => target)
  return inTime.map((node) => {
    // One whose date is known tells how long the answer took; one that is only cited does not.
    const unknown = ({ lagHours }: LineageEdge) => (lagHours === null ? 1 : 0)
    const answers = out.of(node.id).toSorted((a, b) => unknown(a) - unknown(b) || time(b.target) - time(a.target))
    // Of those that stand above it.
    const above = answers.map(({ target }) => indents.get(target)).find((indent) => indent !== undefined)
    const indent = above === undefined ? 0 : Math.min(INDENT_MOST, above + 1)
    indents.set(node.id, indent)
    return { node, answers, citedBy: into.of(node.id), indent }
  })
}

/** Addressees named before the rest is only counted. */
const ADDRESSEES = 2

/** `MOSCOW to STATE`; empty where it is not known to whom it went. */
export function wayWords({ from, to }: Pick<LineageNode, 'from' | 'to'>): string {
  if (!from || to.length === 0) return ''
  const rest = to.length - ADDRESSEES
  return `${from} to ${to.slice(0, ADDRESSEES).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

/** `3 days later`, `5 hours later`, `the same hour`; empty for null. */
export function lagWords(hours: number | null): string {
  if (hours === null) return ''
  const size = Math.abs(hours)
  const when = hours < 0 ? 'earlier' : 'later'
  if (size < 1) return 'within the hour'
  if (size < 36) return `${counted(Math.round(size), 'hour')} ${when}`
  const days = Math.round(size / 24)
  return days < 60 ? `${counted(days, 'day')} ${when}` : `${counted(Math.round(days / 30.4), 'month')} ${when}`
}

const counted = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`

/** How many of a lineage lie before and after what is shown of it. */
export function beyondLineage({ nodes, totals }: Lineage): { readonly earlier: number; readonly later: number } {
  const shown = (relation: LineageNode['relation']) => nodes.filter((node) => node.relation === relation).length
  return {
    earlier: Math.max(0, totals.ancestors - shown('ancestor')),
    later: Math.max(0, totals.descendants - shown('descendant')),
  }
}
