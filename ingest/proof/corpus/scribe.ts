import type { PersonRole } from '@reftel/cypher'
import { type Cited, type CitingSite, citedCable, citeInText, citePair } from './citing.ts'
import { citeBack, isTelegram } from './citing-back.ts'
import { calendar, DAY, type Minutes, monthName, monthShort } from './clock.ts'
import { underMark } from './marked-text.ts'
import { HERE, type Mark, Naming, type Place } from './naming.ts'
import type { SamplePerson } from './person.ts'
import type { Random } from './random.ts'
import { type RefLine, writeRefLine } from './ref-line.ts'
import { NEAR_MISS_SENTENCES } from './remarks.ts'
import type { CablePlan, Story } from './story.ts'
import { readTemplate, tell } from './telling.ts'
import type { World } from './world.ts'

/** Writes the words of one cable. */
export interface Scribe {
  readonly marks: readonly Mark[]
  readonly refLine: RefLine | null
  body(template: string): string
  subject(template: string): string
  tags(template: string): string
  sign(): string
  /** An official under a mark, written `words`: heading lines have forms of their own. */
  names(person: SamplePerson, words: string, role: PersonRole): string
}

/** What the templates of one cable are filled from. */
interface Desk {
  readonly plan: CablePlan
  readonly story: Story
  readonly world: World
  readonly random: Random
  readonly site: CitingSite
  readonly refLine: RefLine | null
  /** Whether the items of the REF line have letters. */
  readonly lettered: boolean
  readonly naming: Naming
  mark(made: Mark): number
}

export function scribeOf(plan: CablePlan, story: Story, world: World, random: Random): Scribe {
  const marks: Mark[] = []
  const mark = (made: Mark): number => marks.push(made) - 1
  const addressee = plan.to.length === 1 ? (plan.to[0] ?? null) : null
  const site: CitingSite = { post: plan.post, time: plan.time, addressee, world, random }
  const refLine = writeRefLine(plan.refs, site, mark)
  const naming = new Naming({ plan, story, world, random, mark })
  const lettered = refLine?.lettered ?? false
  const desk: Desk = { plan, story, world, random, site, refLine, lettered, naming, mark }
  const pick = <T>(choice: readonly T[]): T => random.pick(choice)
  const told = (template: string, role: Place): string =>
    tell(readTemplate(template), (name) => filled(desk, name, role), pick)
  return {
    marks,
    refLine,
    // An apposition closes with a comma, wherever it stands.
    body: (template) => told(template, 'mention').replace(/,(?=[.,;:?])/g, ''),
    subject: (template) => told(template, 'subject'),
    tags: (template) => told(template, 'subject'),
    sign: () => naming.written(plan.signer.person, 'family', 'signer'),
    names: (person, words, role) => naming.named(person, words, role),
  }
}

/** What stands in a slot of a template: `{day:3}`, `{cite:report}`, `{minister}`. */
function filled(desk: Desk, name: string, role: Place): string {
  const { plan, story, world, random, naming } = desk
  const [head = '', detail = ''] = name.split(':')
  const fill = SLOTS.get(head)
  if (fill) return fill(desk, detail, role)
  return place(head, story, plan, world) ?? fact(head, story, random) ?? naming.person(name, role)
}

/** Slots that are neither places, facts nor persons. */
const SLOTS: ReadonlyMap<string, (desk: Desk, detail: string, role: Place) => string> = new Map(
  Object.entries<(desk: Desk, detail: string, role: Place) => string>({
    ref: (desk) => back(desk, 0),
    ref2: (desk) => back(desk, 1),
    ref9: (desk) => {
      const { plan, random, lettered, mark } = desk
      return lettered && random.chance(0.15)
        ? citeBack(plan.refs, plan.refs.length + 1, true, random, mark)
        : back(desk, 0)
    },
    cite: (desk, detail) => cite(desk, detail ? (desk.story.byScene.get(detail) ?? earlier(desk)) : earlier(desk)),
    outside: ({ site, random, mark }) => citeInText(outside(site, random), site, mark),
    septel: ({ random, mark }) => {
      const words = random.pick(['SEPTEL', 'SEPTEL', 'SEPTEL', 'SEPTELS'])
      const meanings = [{ target: null, reason: 'septel' }] as const
      return underMark(mark({ mark: 'citation', where: 'text', meanings, explicit: false }), words)
    },
    near: ({ random }) => random.pick(NEAR_MISS_SENTENCES),
    day: ({ plan, random }, detail) =>
      dayWords(plan.time - random.between(1, detail ? Number(detail) : 5) * DAY, random),
    later: ({ plan, random }, detail) =>
      dayWords(plan.time + random.between(3, detail ? Number(detail) : 25) * DAY, random),
    n: ({ random }, detail) => {
      const [low = 1, high = 9] = detail.split('-').map(Number)
      return String(random.between(low, high))
    },
    money: ({ random }) =>
      `${random.pick(['$', 'US DOLS ', 'DOLS '])}${random.between(1, 90)}${random.pick(['.5', '', '.25', ''])} MILLION`,
    messrs: ({ naming }, detail, role) => naming.messrs(detail.split(',').slice(0, 2), role),
    year: ({ plan }) => String(calendar(plan.time).year),
  }),
)

/** One of the last cables of the story. */
const earlier = ({ story, random }: Desk): CablePlan | null =>
  story.told.length > 0 ? random.pick(story.told.slice(-8)) : null

/** A citation in the text: by the letter of the REF line that has it, with a later cable of that post, or by itself. */
function cite({ plan, story, random, site, refLine, lettered, mark }: Desk, cited: Cited | null): string {
  if (!cited)
    return refLine ? citeBack(plan.refs, 0, lettered, random, mark) : citeInText(outside(site, random), site, mark)
  const at = plan.refs.findIndex((item) => 'cited' in item && item.cited.id === cited.id)
  if (at >= 0 && random.chance(0.75)) return citeBack(plan.refs, at, lettered, random, mark)
  const twin = story.told.find(
    ({ id, post, year, time }) => id !== cited.id && post === cited.post && year === cited.year && time > cited.time,
  )
  if (twin && plan.year === cited.year && random.chance(0.08)) return citePair(cited, twin, site, mark)
  return citeInText(cited, site, mark)
}

/** Words that point back at an item of the REF line, or at nothing in particular. */
function back({ plan, random, lettered, mark }: Desk, at: number): string {
  if (plan.refs.some(isTelegram)) return citeBack(plan.refs, Math.min(at, plan.refs.length - 1), lettered, random, mark)
  if (plan.refs.length === 0 && random.chance(0.1)) return citeBack([], 0, false, random, mark)
  return random.pick(['OUR PREVIOUS REPORTING', 'EARLIER MESSAGES', 'RECENT CORRESPONDENCE'])
}

/** A telegram that the corpus does not hold: one of the sender's, the addressee's or the Department's of the last weeks. */
function outside(site: CitingSite, random: Random): Cited {
  // The Secretary's party numbers its own: SECTO from him, TOSEC to him.
  const travelling = random.chance(0.03) ? random.pick(['SECTO', 'TOSEC']) : null
  const post = travelling ?? random.pick([site.post, site.post, site.addressee ?? 'STATE', 'STATE'])
  const time = site.time - random.between(2, 60) * DAY - random.between(0, 1000)
  return citedCable(post, site.world.serial(post, time), time)
}

function dayWords(time: Minutes, random: Random): string {
  const { month, day } = calendar(time)
  const long = month === 5 || random.chance(0.7)
  if (random.chance(0.12)) return `${day} ${monthName(month)}`
  return `${long ? monthName(month) : `${monthShort(month)}${random.chance(0.5) ? '.' : ''}`} ${day}`
}

function place(name: string, { home, away }: Story, plan: CablePlan, world: World): string | null {
  const second = name.endsWith('2')
  const here = name.endsWith(HERE) ? world.countryOfPost(plan.post) : null
  const country = here ?? (second ? away : home)
  switch (name.replace(/2$|-here$/, '')) {
    case 'country':
      return country.name
    case 'adj':
      return country.adjective
    case 'gov':
      return country.government
    case 'capital':
      return country.capital
    case 'town':
      return country.consulate ?? country.capital
    case 'paper':
      return `"${country.paper}"`
    case 'port':
      return country.port
    case 'tag':
      return country.tag
    case 'here':
      return plan.post
    default:
      return null
  }
}

function fact(name: string, story: Story, random: Random): string | null {
  const drawn = story.facts.get(name)
  return drawn === undefined ? null : random.chance(0.15) ? drawn.replace(/^(?:SS|MV) /, '') : drawn
}
