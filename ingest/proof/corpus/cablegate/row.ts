import { INVENTED_SOURCE, POSTS } from '@reftel/cypher'
import { calendar, isoOf, two } from '../clock.ts'
import { bodyOf, citationsAt, codesOf, type PlacedSpan, personsOf, type SampleCable } from '../document.ts'
import { readMarks, withoutMarks, wrap } from '../marked-text.ts'
import type { Random } from '../random.ts'
import { scribeOf } from '../scribe.ts'
import type { CablePlan, Level, Story } from '../story.ts'
import { addresseeName } from '../telegram.ts'
import type { TruthCitation } from '../truth.ts'
import type { World } from '../world.ts'
import { writeHeading } from './heading.ts'
import { mixedCase, properNames, titleCase } from './mixed-case.ts'
import { addPageLines, sectionWords, stationLine } from './page-lines.ts'
import { writeTop } from './top.ts'

/** A level in the line of classification, in the column, before a paragraph, and as extraction gives it. */
interface LevelWords {
  readonly line: string
  readonly column: string
  readonly paragraph: string
  readonly level: string
}

const LEVELS: Readonly<Record<Level, LevelWords>> = {
  U: { line: 'UNCLAS', column: 'UNCLASSIFIED', paragraph: 'U', level: 'UNCLASSIFIED' },
  L: { line: 'UNCLAS', column: 'UNCLASSIFIED//FOR OFFICIAL USE ONLY', paragraph: 'SBU', level: 'UNCLASSIFIED' },
  C: { line: 'C O N F I D E N T I A L', column: 'CONFIDENTIAL', paragraph: 'C', level: 'CONFIDENTIAL' },
  S: { line: 'S E C R E T', column: 'SECRET', paragraph: 'S', level: 'SECRET' },
}
const LINE_WIDTH = 64
const CABLE_ENDS = '\n\n\n=======================CABLE ENDS============================'

/**
 * Writes out one cable of a story as a row of the Cablegate table. `noise` 0 to 1: how often its labels, separators and page lines are as
 * the worst rows have them.
 */
export function writeRow(plan: CablePlan, story: Story, world: World, noise: number, random: Random): SampleCable {
  const bad = (rate: number): boolean => random.chance(noise * rate)
  const scribe = scribeOf(plan, story, world, random)
  const words = LEVELS[plan.level]
  const top = writeTop(plan, story, world, scribe, bad, random)
  const paragraphs = bodyOf(plan, scribe, random, false).map((text) =>
    text.replace(/^(\d+)\. /, (_opening, number: string) => `${number}. ${bad(0.2) ? '' : `(${words.paragraph}) `}`),
  )
  const sign = `\n${scribe.sign()}`
  const read = readMarks(`${top.text}\n\n${paragraphs.join('\n\n')}${sign}`)

  const bodyAt = withoutMarks(top.text).length
  const signAt = read.text.length - withoutMarks(sign).length
  const inBody = read.spans.filter(({ start, end }) => start >= bodyAt && end <= signAt)
  const cased = bad(0.15)
    ? read.text
    : read.text.slice(0, bodyAt) +
      mixedCase(read.text.slice(bodyAt, signAt), shifted(inBody, -bodyAt), scribe.marks, properNames(story), random) +
      read.text.slice(signAt)
  const lines = random.chance(0.3) ? cased : wrap(cased, LINE_WIDTH)
  const paged = addPageLines(lines, read.spans, bodyAt, stationLine(plan.post, plan.number), bad(0.4))

  const heading = writeHeading(plan, world, random)
  // Now and then the column is empty, and the body opens with the heading.
  const moved = bad(0.1)
  const header = `Document Source: ${INVENTED_SOURCE}${moved ? '' : `\n${heading}`}`
  const own = `${words.line} ${sectionWords(paged.pages)}${plan.post} ${plan.number.padStart(6, '0')}`
  const before = `${header}\n${moved ? `${heading}\n\n` : ''}${own} \n\n`
  const spans = shifted(paged.spans, before.length).map((span, at): PlacedSpan => {
    const { start, end } = read.spans[at] ?? span
    return { ...span, raw: lines.slice(start, end).replaceAll('\n', ' ') }
  })
  const references = referencesOf(plan, bad(0.4), random)
  const { year, month, day, hour, minute } = calendar(plan.time)
  return {
    path: 'cables.csv',
    text: `${before}${paged.text}${bad(0.2) ? CABLE_ENDS : ''}`,
    encoding: 'utf8',
    row: {
      bodyFrom: header.length + 1,
      date: `${month}/${day}/${year} ${hour}:${two(minute)}`,
      reference: plan.id,
      origin: originOf(plan.post),
      classification: words.column,
      references: [...references.values()],
    },
    truth: {
      id: plan.id,
      from: plan.post,
      date: isoOf(plan.time),
      subject: withoutMarks(top.subject),
      classification: words.level,
      to: plan.to.map(addresseeName),
      info: plan.info.map(addresseeName),
      tags: codesOf(withoutMarks(top.tags)),
      citations: spans.flatMap((span) => {
        const cited = citationsAt(scribe.marks, span)
        return [...cited, ...cited.flatMap((citation) => inColumn(citation, references))]
      }),
      persons: personsOf(scribe.marks, spans),
    },
  }
}

const shifted = <T extends { readonly start: number; readonly end: number }>(spans: readonly T[], by: number): T[] =>
  spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by }))

/** What the references column has of the REF line, by the id of what is cited; the table guessed the years, at times all as the cable's own. */
function referencesOf({ refs, year }: CablePlan, ownYear: boolean, random: Random): ReadonlyMap<string, string> {
  if (random.chance(0.15)) return new Map()
  return new Map(
    refs.flatMap((item) => {
      if (!('cited' in item)) return []
      const { id, post, number } = item.cited
      return [[id, ownYear ? `${two(year % 100)}${post.replaceAll(' ', '')}${number}` : id] as const]
    }),
  )
}

/** The column's citation of a REF item stands on the words of the REF line. */
function inColumn(citation: TruthCitation, references: ReadonlyMap<string, string>): readonly TruthCitation[] {
  if (citation.where !== 'ref' || citation.target === null || !references.has(citation.target)) return []
  return [{ ...citation, where: 'attributes' }]
}

const kinds = new Map(POSTS.map((post) => [post.name, post.postKind]))

/** `Embassy Lima`, `Consulate Sao Paulo`, `Secretary of State`. */
function originOf(post: string): string {
  if (post === 'STATE') return 'Secretary of State'
  const kind = kinds.get(post)
  if (kind === 'consulate') return `Consulate ${titleCase(post)}`
  if (kind === 'mission')
    return post.startsWith('AIT') ? 'American Institute Taiwan, Taipei' : `Mission ${titleCase(post)}`
  return `Embassy ${titleCase(post)}`
}
