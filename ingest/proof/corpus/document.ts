import { grouped, textFound } from '@reftel/cypher'
import { calendar } from './clock.ts'
import type { Country } from './countries.ts'
import { applyEdits, type Edit, type MarkedText, type MarkSpan, readMarks, withoutMarks, wrap } from './marked-text.ts'
import { type AttributeFacts, PIECE, writeAttributes } from './message-attributes.ts'
import type { Mark } from './naming.ts'
import { type Damage, damageOf, garble } from './noise.ts'
import { writeDrafting, writeOrder, writePassLine } from './officials.ts'
import { breakIntoPages, type Paged } from './paging.ts'
import { citedSurname } from './person.ts'
import type { Random } from './random.ts'
import { CLOSINGS } from './remarks.ts'
import { type Scribe, scribeOf } from './scribe.ts'
import type { CablePlan, Story } from './story.ts'
import { addresseeName, frameOf, markingOf } from './telegram.ts'
import type { TruthCitation, TruthLine, TruthPerson } from './truth.ts'
import type { World } from './world.ts'

/** A document of the sample with what is true of it. */
export interface SampleCable {
  /** `1978/08/1978MOSCOW18403.txt`; of a row, the table it stands in. */
  readonly path: string
  readonly text: string
  /** How the file's bytes hold the text. */
  readonly encoding: 'utf8' | 'latin1'
  readonly truth: TruthLine
  /** Of a row of the Cablegate table: its other columns. */
  readonly row?: SampleRow
}

/** The columns of the Cablegate table besides header and body, which are the text: `bodyFrom` is where the body begins. */
export interface SampleRow {
  readonly bodyFrom: number
  /** `M/D/YYYY H:MM`, UTC. */
  readonly date: string
  readonly reference: string
  readonly origin: string
  readonly classification: string
  readonly references: readonly string[]
}

/** Telegrams are typed on lines of this many characters. */
const LINE_WIDTH = 69

/** Who writes a cable of which story, and what is to be damaged in it. */
interface Writing {
  readonly plan: CablePlan
  readonly world: World
  readonly country: Country
  readonly scribe: Scribe
  readonly damage: Damage
  /** Written in 1977 or later: the archive's second release, with other stamps and attributes. */
  readonly late: boolean
  readonly random: Random
}

/** Writes out one cable of a story. */
export function writeCable(plan: CablePlan, story: Story, world: World, noise: number, random: Random): SampleCable {
  const { year, month } = calendar(plan.time)
  const scribe = scribeOf(plan, story, world, random)
  const damage = damageOf(noise, random)
  const country: Country = world.countryOfPost(plan.post) ?? story.home
  const writing: Writing = { plan, world, country, scribe, damage, late: year >= 1977, random }
  const written = writeText(writing)
  const read = readMarks(written.text)
  const paged = putOnPages(read, noise, writing)
  const reference = referenceOf(read, writing)
  const eol = damage.crlf ? '\r\n' : '\n'
  const block = attributesOf(written, reference.text, paged, writing).join(eol)
  const referenceAt = paged.text.length + block.indexOf(`${eol}Reference: `) + eol.length + 'Reference: '.length
  const path = `${year}/${String(month).padStart(2, '0')}/${plan.id}.txt`
  return {
    path,
    text: `${paged.text}${block}${eol}`,
    encoding: damage.latin1 ? 'latin1' : 'utf8',
    truth: {
      id: plan.id,
      source: path,
      from: plan.post,
      date: new Date(plan.time * 60_000).toISOString().replace('.000Z', 'Z'),
      subject: withoutMarks(written.subject),
      classification: markingOf(plan.level),
      to: plan.to.map(addresseeName),
      info: plan.info.map(addresseeName),
      tags: codesOf(withoutMarks(written.tags)),
      citations: [
        ...paged.spans.flatMap((span) => citationsAt(scribe.marks, span)),
        ...reference.spans.flatMap(({ index, start, end }) =>
          citationsAt(scribe.marks, {
            index,
            start: referenceAt + start,
            end: referenceAt + end,
            raw: reference.text.slice(start, end),
          }).map(({ rule: _rule, ...citation }) => ({ ...citation, where: 'attributes' as const })),
        ),
      ],
      persons: personsOf(scribe.marks, paged.spans),
    },
  }
}

/** The text of a cable under marks, and what of its head the attributes repeat. */
interface WrittenText {
  readonly text: string
  readonly tags: string
  readonly subject: string
  readonly order: ReturnType<typeof writeOrder>
}

function writeText({ plan, world, scribe, damage, late, random }: Writing): WrittenText {
  const tags = scribe.tags(plan.scene.tags)
  const subject = scribe.subject(plan.scene.subject)
  const order = writeOrder(plan, world, scribe, random)
  const subjectLabel = late || random.chance(0.3) ? 'SUBJECT: ' : 'SUBJ: '
  const paragraphs = bodyOf(plan, scribe, random, damage.latin1)
  const headerLines = [
    ...(damage.orderLine ? [] : [`${order.label}: ${order.text}`]),
    `${damage.tagsLabel ? '' : 'TAGS: '}${damage.tagsBlanks ? tags.replace(COMMA_OF_CODES, ' ') : tags}`,
    `${damage.subjectLabel ? '' : subjectLabel}${subject}`,
  ]
  const gap = late || random.chance(0.8) ? '\n\n' : '\n'
  const ref = scribe.refLine ? `${gap}${scribe.refLine.text}` : ''
  const signature = random.chance(0.25) ? ` ${scribe.sign()}` : `\n${scribe.sign()}`
  const text = `${headerLines.join('\n')}${ref}\n\n${paragraphs.join('\n\n')}${signature}`
  return { text, tags, subject, order }
}

/** The document up to the attributes: garbled, wrapped and put on pages, the stamp of the first release below. */
function putOnPages(read: MarkedText, noise: number, writing: Writing): Paged {
  const { plan, world, country, scribe, damage, late, random } = writing
  const garbled = garble(read.text, read.spans, scribe.marks, noise, random)
  const logical = { text: wrap(garbled.text, LINE_WIDTH - (random.chance(0.3) ? 8 : 0)), spans: garbled.spans }
  const frame = frameOf(plan, world, country.bureau, random)
  const eol = damage.crlf ? '\r\n' : '\n'
  const passLine = writePassLine(plan, country, world, scribe, random)
  const passing = passLine === null ? [] : [passLine]
  const drafting = plan.post === 'STATE' ? writeDrafting(country, world, scribe, random) : []
  const sectionLines = random.between(46, 100)
  const paged = breakIntoPages({ logical, frame, drafting, passing, sectionLines, losses: damage, eol }, random)
  return late ? paged : { ...paged, text: `${paged.text}${frame.stamp.join(eol)}${eol}` }
}

function attributesOf(
  { tags, subject, order }: WrittenText,
  reference: string,
  paged: Paged,
  { plan, country, late, random }: Writing,
): readonly string[] {
  const facts: AttributeFacts = {
    documentNumber: plan.id,
    reference: reference || 'n/a',
    subject: withoutMarks(subject),
    tags: attributeTags(withoutMarks(tags), random),
    from: plan.post,
    to: plan.to.map((post) => (post === 'USDOC' ? 'COM' : post)).join(' '),
    office: `${plan.post === 'STATE' ? 'ORIGIN' : 'ACTION'} ${country.bureau}`,
    concepts: random.pick(CONCEPTS),
    executiveOrder: order.attribute,
    drafter: 'n/a',
    lineCount: paged.lines,
    pageCount: paged.pages,
  }
  return writeAttributes(plan, facts, late, random).flatMap((line) => line.split('\n'))
}

/** The paragraphs of a cable under marks, numbered: `1. ...`; a long one opens on its summary. */
export function bodyOf(plan: CablePlan, scribe: Scribe, random: Random, latin1: boolean): readonly string[] {
  const told = plan.scene.body.map((choice) => scribe.body(typeof choice === 'string' ? choice : random.pick(choice)))
  const closings = random.sample(CLOSINGS, random.pick([0, 1, 1, 1, 2, 2, 3, 5])).map((text) => scribe.body(text))
  if (latin1)
    closings.push(
      `BANK QUOTES \u00a3${random.between(2, 90)},000 FOR THE LOT; CAF\u00c9 TALK IS THAT THE PRICE WILL RISE.`,
    )
  const all = [...told, ...closings]
  if (all.length === 1) return all
  // A long cable opens on its summary, unnumbered.
  const summary = all.length > 3 && random.chance(0.5) ? 1 : 0
  return all.map((text, at) =>
    at < summary
      ? `${random.pick(['SUMMARY', 'BEGIN SUMMARY'])}: ${text} END SUMMARY.`
      : `${at + 1 - summary}. ${text}`,
  )
}

/** The attributes' Reference: the REF line in pieces (release of 2005), or each telegram with its year (2014). */
function referenceOf(read: MarkedText, { plan, scribe, late, damage, random }: Writing): MarkedText {
  const inRef = read.spans.filter(({ index }) => {
    const mark = scribe.marks[index]
    return mark?.mark === 'citation' && mark.where === 'ref'
  })
  const [first] = inRef
  const last = inRef.at(-1)
  if (!first || !last || random.chance(0.06)) return { text: '', spans: [] }
  if (late) {
    let text = ''
    const spans: MarkSpan[] = []
    plan.refs.forEach((item, at) => {
      const span = inRef[at]
      if (!('cited' in item) || !span) return
      if (text) text += ', '
      const words = `${String((damage.ownYear ? plan.year : item.cited.year) % 100)} ${item.cited.post} ${item.cited.number}`
      spans.push({ index: span.index, start: text.length, end: text.length + words.length })
      text += words
    })
    return { text, spans }
  }
  // The line as it stands behind its label, all its lines.
  const lineStart = read.text.lastIndexOf('\n', first.start) + 1
  const from = lineStart + textFound(/^REF[A-Z]*:\s*/, read.text.slice(lineStart)).length
  // Of several lines the archive often kept the first alone.
  const firstLine = read.text.indexOf('\n', first.end)
  const blockEnd = firstLine < last.end && random.chance(0.6) ? firstLine : read.text.indexOf('\n\n', last.end)
  const raw = read.text.slice(from, blockEnd < 0 ? last.end : blockEnd)
  const value = raw.replace(/\n\s+/g, (gap) => ' '.repeat(gap.length))
  const spans = inRef
    .filter(({ end }) => end <= from + raw.length)
    .map((span) => ({ ...span, start: span.start - from, end: span.end - from }))
  const edits: Edit[] = []
  for (const gap of raw.matchAll(/\n\s+/g)) edits.push({ start: gap.index, end: gap.index + gap[0].length, text: ' ' })
  const joined = applyEdits(value, spans, edits)
  const cuts: Edit[] = []
  for (let at = PIECE; at < joined.text.length; at += PIECE) {
    const start = joined.text.charAt(at - 1) === ' ' ? at - 1 : at
    const end = joined.text.charAt(at) === ' ' ? at + 1 : at
    cuts.push({ start, end, text: ', ' })
  }
  return applyEdits(joined.text, joined.spans, cuts)
}

function attributeTags(tags: string, random: Random): string {
  const codes = codesOf(tags)
  const ordered = random.chance(0.4) ? [...codes.slice(1), ...codes.slice(0, 1)] : codes
  const names = [...tags.matchAll(/\([^()]*\)/g)].map(([name]) => name)
  return [...ordered, ...names].join(', ') || 'n/a'
}

/** The codes of a TAGS line, names of persons left out. */
export const codesOf = (tags: string): readonly string[] =>
  tags
    .replace(/\s?\([^()]*\)/g, '')
    .split(/,\s*/)
    .filter(Boolean)

/** A comma between codes, not within the parentheses of a name. */
const COMMA_OF_CODES = /, *(?![^(]*\))/g

const CONCEPTS = [
  'n/a',
  'FOREIGN RELATIONS',
  'PLANS, DISCUSSIONS',
  'TRADE, NEGOTIATIONS',
  'DIPLOMATIC DISCUSSIONS',
  'POLITICAL SITUATION',
]

/** A mark's place in the document, and the words without what stands between. */
export type PlacedSpan = MarkSpan & { readonly raw: string }

/** The citations of a mark, none for that of a person. */
export function citationsAt(marks: readonly Mark[], { index, start, end, raw }: PlacedSpan): TruthCitation[] {
  const mark = marks[index]
  if (mark?.mark !== 'citation') return []
  return mark.meanings.map(({ target, reason }) => ({
    target,
    raw,
    where: mark.where,
    start,
    end,
    ...(mark.rule === undefined ? {} : { rule: mark.rule }),
    ...(reason === undefined ? {} : { reason }),
  }))
}

/** The persons of a cable, each once with all mentions. */
export function personsOf(marks: readonly Mark[], spans: readonly PlacedSpan[]): readonly TruthPerson[] {
  const named = spans.flatMap((span) => {
    const mark = marks[span.index]
    return mark?.mark === 'person' ? [{ mark, span }] : []
  })
  return [...grouped(named, ({ mark }) => mark.person.key)].map(([key, forms]) => {
    const fullest = forms.reduce((best, form) => (form.mark.rank > best.mark.rank ? form : best))
    const role = ROLES.find((one) => forms.some(({ mark }) => mark.role === one)) ?? 'mention'
    return {
      name: fullest.span.raw,
      surname: citedSurname(fullest.mark.person),
      role,
      key,
      mentions: forms.flatMap(({ mark, span: { raw, start, end } }) =>
        mark.role === 'signer' ? [] : [{ raw, start, end }],
      ),
    }
  })
}

/** The first of these that a person has in the cable is his role. */
const ROLES = ['signer', 'drafter', 'classifier', 'cleared', 'passed', 'subject', 'mention'] as const
