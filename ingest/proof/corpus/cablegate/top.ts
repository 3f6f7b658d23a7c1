import { calendar } from '../clock.ts'
import { writePassLine } from '../officials.ts'
import { writeName } from '../person.ts'
import type { Random } from '../random.ts'
import type { Scribe } from '../scribe.ts'
import type { CablePlan, Story } from '../story.ts'
import type { World } from '../world.ts'
import { titleCase } from './mixed-case.ts'

/** TAGS of the seventies that gave way to others. */
const TODAYS_TAGS: readonly (readonly [before: RegExp, now: string])[] = [
  [/\bPFOR\b/g, 'PREL'],
  [/\bPINT\b/g, 'PGOV'],
  [/\bSHUM\b/g, 'PHUM'],
  [/\bPLOS\b/g, 'PBTS'],
  [/\bPBOR\b/g, 'PBTS'],
  [/\bPORG\b/g, 'UN'],
  [/\bEEC\b/g, 'EU'],
]
const todaysTags = (tags: string): string => TODAYS_TAGS.reduce((all, [before, now]) => all.replace(before, now), tags)

const OFFICES = [
  'DCM',
  'POL/Couns',
  'Econoff',
  'Acting DCM',
  'PolMinCouns',
  'Deputy Chief of Mission',
  'ECON Counselor',
  'A/DCM',
  'CDA',
]
const REASONS = ['1.4 (b) and (d)', '1.4 (b), (d)', '1.4(B,D)', '1.5 (b) and (d)', '1.4(d)']

/** What stands above paragraph 1 of a telegram, under marks. */
export interface Top {
  /** Subject and TAGS as the truth has them, marks and all. */
  readonly subject: string
  readonly tags: string
  readonly text: string
}

/** `bad` says whether this label or separator is as the worst rows have it. */
export function writeTop(
  plan: CablePlan,
  story: Story,
  world: World,
  scribe: Scribe,
  bad: (rate: number) => boolean,
  random: Random,
): Top {
  const country = world.countryOfPost(plan.post) ?? story.home
  const subject = scribe.subject(plan.scene.subject)
  const tags = scribe.tags(todaysTags(plan.scene.tags))
  const pass = writePassLine(plan, country, world, scribe, random)
  const ref = scribe.refLine?.text ?? null
  const label = (words: string): string =>
    bad(0.3) ? words.charAt(0) + words.slice(1).toLowerCase() : bad(0.1) ? words.replace(':', '') : words
  const classified = classifiedBy(plan, world, scribe, bad, random)
  const inOrder = random.chance(0.85)
  const refLine = ref === null ? '' : `${bad(0.25) ? ' ' : '\n\n'}${bad(0.2) ? runOn(ref) : ref}`
  const classifiedLine = classified === null ? '' : `${bad(0.15) ? ' ' : '\n\n'}${classified}`
  const text = [
    ...(plan.level === 'L' ? ['SENSITIVE'] : []),
    'SIPDIS',
    ...(bad(0.5) ? ['SIPDIS'] : []),
    ...(pass === null ? [] : [pass]),
    [
      `${bad(0.1) ? 'EO 12958' : 'E.O. 12958:'} ${order(plan)}`,
      `${label('TAGS:')} ${random.chance(0.6) ? tags.replace(COMMA_OF_CODES, ' ') : tags}`,
      `${label('SUBJECT:')} ${subject}${inOrder ? refLine + classifiedLine : classifiedLine + refLine.replace(/^ /, '\n\n')}`,
    ].join('\n'),
  ].join('\n\n')
  return { subject, tags, text }
}

/** A comma between codes, not within the parentheses of a name. */
const COMMA_OF_CODES = /, *(?![^(]*\))/g

/** Items of a REF line behind one another on its line. */
const runOn = (ref: string): string => ref.replace(/\n +/g, ' ')

function order({ level, time }: CablePlan): string {
  if (level === 'U' || level === 'L') return 'N/A'
  const { year, month, day } = calendar(time)
  return `DECL: ${String(month).padStart(2, '0')}/${String(day).padStart(2, '0')}/${year + 10}`
}

/** `Classified By: DCM Mark X. Terry for reasons 1.4 (b) and (d).` */
function classifiedBy(
  { post, level, signer }: CablePlan,
  world: World,
  scribe: Scribe,
  bad: (rate: number) => boolean,
  random: Random,
): string | null {
  if (level === 'U' || level === 'L') return null
  const bySigner = random.chance(0.4)
  const person = bySigner ? signer.person : random.pick(world.staff(post))
  const office = bySigner ? titleCase(signer.title) : random.pick(OFFICES)
  const shouted = bad(0.2)
  const written = writeName(person, random.chance(0.7) ? 'full' : 'plain')
  const name = scribe.names(person, shouted ? written : titleCase(written), 'classifier')
  const reasons = random.pick(REASONS)
  if (random.chance(0.3)) return `Classified By: ${name}, ${office}. Reason: ${reasons}.`
  return `${shouted ? 'CLASSIFIED BY' : 'Classified By'}: ${office} ${name}${random.pick([' for reasons', ', for reasons', ', reasons', ' for reasons E.O. 12958'])} ${reasons}.`
}
