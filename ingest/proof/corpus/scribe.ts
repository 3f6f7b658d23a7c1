import type { PersonRole } from '@reftel/cypher'
import { type CitationMark, type Cited, type CitingSite, citedCable, citeInText, citePair } from './citing.ts'
import { citeBack, isTelegram } from './citing-back.ts'
import { calendar, DAY, type Minutes, monthName, monthShort } from './clock.ts'
import type { Country } from './countries.ts'
import { underMark, withoutMarks } from './marked-text.ts'
import { type NameForm, respellings, type SamplePerson, writeName, writeReversed } from './person.ts'
import type { Random } from './random.ts'
import { type RefLine, writeRefLine } from './ref-line.ts'
import { NEAR_MISS_SENTENCES } from './remarks.ts'
import type { CablePlan, CastMember, Story } from './story.ts'
import { readTemplate, tell } from './telling.ts'
import { OFFICES, type World } from './world.ts'

/** A person's name as it stands at one place. */
interface PersonMark {
  readonly mark: 'person'
  readonly person: SamplePerson
  readonly role: PersonRole
  /** Higher is fuller. */
  readonly rank: number
}

export type Mark = CitationMark | PersonMark

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

/** Ends the name of an office or place of the country that the cable is sent from. */
const HERE = '-here'

const RANK: Readonly<Record<NameForm, number>> = { family: 1, initials: 2, plain: 3, full: 4 }
/** A form by how much of the name it holds. */
const rankOf = ({ family }: SamplePerson, words: string): number =>
  words === family ? RANK.family : words.includes(',') ? REVERSED_RANK : RANK.initials

/** `SONODA, SUNAO`: taken for the name only where the cable has no full name in order. */
const REVERSED_RANK = 2.5

export function scribeOf(plan: CablePlan, story: Story, world: World, random: Random): Scribe {
  const marks: Mark[] = []
  const mark = (made: Mark): number => marks.push(made) - 1
  const site: CitingSite = {
    post: plan.post,
    time: plan.time,
    addressee: plan.to.length === 1 ? (plan.to[0] ?? null) : null,
    world,
    random,
  }
  const refLine = writeRefLine(plan.refs, site, mark)
  const lettered = refLine?.lettered ?? false

  // Each person is introduced once, then named in short; one spelling holds for the whole cable.
  const introduced = new Set<string>()
  const surnames = new Map<string, string>()
  const spelling = new Map<string, string>()
  const written = (person: SamplePerson, form: NameForm, role: PersonMark['role'], reversed?: string): string => {
    let family = spelling.get(person.key)
    if (family === undefined) {
      const others = respellings(person)
      family = others.length > 0 && random.chance(0.12) ? random.pick(others) : person.family
      spelling.set(person.key, family)
    }
    const words = reversed ?? writeName(person, form, family).trim()
    return underMark(mark({ mark: 'person', person, role, rank: reversed ? REVERSED_RANK : RANK[form] }), words)
  }

  const member = (
    name: string,
  ): { person: SamplePerson; titles: readonly string[]; country: Country | null } | null => {
    if (name.endsWith(HERE)) {
      const country = world.countryOfPost(plan.post) ?? story.home
      const office = OFFICES.find((known) => name === known + HERE)
      return office ? { ...world.holder(country, office, plan.time), country } : null
    }
    const found: CastMember | undefined = story.cast.get(name)
    if (!found) return null
    if ('office' in found) return { ...world.holder(found.country, found.office, plan.time), country: found.country }
    return found
  }

  /** The name of a person at this place of the text: introduced, or in short; nothing may follow an `owner` but his. */
  const who = (name: string, role: 'subject' | 'mention', owner: boolean): string => {
    const found = member(name)
    if (!found) throw new RangeError(`story ${story.template.id} has no one in the part of ${name}`)
    const { person, titles, country } = found
    const [title = 'MR.', ...shorter] = titles
    const short = shorter.length > 0 ? random.pick(shorter) : title
    const isFirst = !introduced.has(person.key)
    introduced.add(person.key)
    const namesake = [...introduced].some((key) => key !== person.key && surnames.get(key) === person.family)
    surnames.set(person.key, person.family)
    const named = (form: NameForm): string => written(person, form, role)
    // A king has no family name.
    if (person.given === '') return `${title} ${named('family')}`
    if (role === 'subject')
      return random.chance(0.5) && !namesake ? named('family') : `${title} ${named(namesake ? 'plain' : 'family')}`
    if (namesake) return `${title} ${named(isFirst ? 'full' : 'plain')}`
    if (!isFirst) {
      if (random.chance(0.7)) return named('family')
      return random.chance(0.85) ? `${short} ${named('family')}` : named('plain')
    }
    const nation = country && random.chance(0.25) ? `${country.adjective} ` : ''
    const office = titles.find((one) => one.length > 4 && !/^M(?:ISS|RS\.)$/.test(one))
    const toss = random.next()
    if (toss < 0.5) return `${nation}${title} ${named('full')}`
    if (toss < 0.78) return `${nation}${random.chance(0.5) ? title : short} ${named('family')}`
    if (toss < 0.86 && office && !owner) return `${named('full')}, THE ${nation}${office},`
    if (toss < 0.92) return `${nation}${short} ${named('initials')}`
    if (toss < 0.95 && office && !owner) return `${nation}${office} (${named('plain')})`
    if (toss < 0.96 || isWord(person.family) || story.told.length < 3) return `${nation}${title} ${named('plain')}`
    return named('family')
  }

  const past = (days: number): string => dayWords(plan.time - random.between(1, days) * DAY, random)
  const earlier = (): CablePlan | null => (story.told.length > 0 ? random.pick(story.told.slice(-8)) : null)
  const cite = (cited: Cited | null): string => {
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
  const back = (at: number): string => {
    if (plan.refs.some(isTelegram))
      return citeBack(plan.refs, Math.min(at, plan.refs.length - 1), lettered, random, mark)
    if (plan.refs.length === 0 && random.chance(0.1)) return citeBack([], 0, false, random, mark)
    return random.pick(['OUR PREVIOUS REPORTING', 'EARLIER MESSAGES', 'RECENT CORRESPONDENCE'])
  }

  const slot =
    (role: 'subject' | 'mention') =>
    (name: string): string => {
      const [head = '', detail = ''] = name.split(':')
      switch (head) {
        case 'ref':
          return back(0)
        case 'ref2':
          return back(1)
        case 'ref9':
          return lettered && random.chance(0.15)
            ? citeBack(plan.refs, plan.refs.length + 1, true, random, mark)
            : back(0)
        case 'cite':
          return cite(detail ? (story.byScene.get(detail) ?? earlier()) : earlier())
        case 'outside':
          return citeInText(outside(site, random), site, mark)
        case 'septel': {
          const words = random.pick(['SEPTEL', 'SEPTEL', 'SEPTEL', 'SEPTELS', 'SEPARATE TEL', 'SEPTTEL'].slice(0, 4))
          return underMark(
            mark({ mark: 'citation', where: 'text', meanings: [{ target: null, reason: 'septel' }], explicit: false }),
            words,
          )
        }
        case 'near':
          return random.pick(NEAR_MISS_SENTENCES)
        case 'day':
          return past(detail ? Number(detail) : 5)
        case 'later':
          return dayWords(plan.time + random.between(3, detail ? Number(detail) : 25) * DAY, random)
        case 'n': {
          const [low = 1, high = 9] = detail.split('-').map(Number)
          return String(random.between(low, high))
        }
        case 'money':
          return `${random.pick(['$', 'US DOLS ', 'DOLS '])}${random.between(1, 90)}${random.pick(['.5', '', '.25', ''])} MILLION`
        case 'messrs': {
          const [one = '', other = ''] = detail.split(',')
          const people = [one, other].flatMap((part) => member(part) ?? [])
          for (const { person } of people) introduced.add(person.key)
          return `MESSRS. ${people.map(({ person }) => written(person, 'family', role)).join(' AND ')}`
        }
        case 'year':
          return String(calendar(plan.time).year)
        default:
          return place(head, story, plan, world) ?? fact(head, story, random) ?? person(name)
      }
      function person(words: string): string {
        const owner = words.endsWith("'s")
        const bare = owner ? words.slice(0, -2) : words
        if (bare.startsWith('@')) {
          const found = member(bare.slice(1))
          if (!found) throw new RangeError(`story ${story.template.id} has no one in the part of ${bare}`)
          return written(found.person, 'full', 'subject', writeReversed(found.person))
        }
        if (bare.endsWith('?')) {
          const found = member(bare.slice(0, -1))
          if (found) return written(found.person, 'family', role)
        }
        const named = who(bare, role, owner)
        return owner ? `${named}${withoutMarks(named).endsWith('S') ? "'" : "'S"}` : named
      }
    }
  const pick = <T>(choice: readonly T[]): T => random.pick(choice)
  // An apposition closes with a comma, wherever it stands.
  const body = (template: string): string =>
    tell(readTemplate(template), slot('mention'), pick).replace(/,(?=[.,;:?])/g, '')

  return {
    marks,
    refLine,
    body,
    subject: (template) => tell(readTemplate(template), slot('subject'), pick),
    tags: (template) => tell(readTemplate(template), slot('subject'), pick),
    sign: () => written(plan.signer.person, 'family', 'signer'),
    names: (person, words, role) =>
      underMark(mark({ mark: 'person', person, role, rank: rankOf(person, words) }), words),
  }
}

/** A telegram that the corpus does not hold: one of the sender's, the addressee's or the Department's of the last weeks. */
function outside(site: CitingSite, random: Random): Cited {
  // The Secretary's party numbers its own: SECTO from him, TOSEC to him.
  const travelling = random.chance(0.03) ? random.pick(['SECTO', 'TOSEC']) : null
  const post = travelling ?? random.pick([site.post, site.post, site.addressee ?? 'STATE', 'STATE'])
  const time = site.time - random.between(2, 60) * DAY - random.between(0, 1000)
  return citedCable(post, site.world.serial(post, time), time)
}

/** Family names that are words: no cable introduces them without more. */
const isWord = (family: string): boolean =>
  ['PRICE', 'BANKS', 'FIELD', 'WELLS', 'MARCH', 'SHORE', 'LONG', 'BRIDGES', 'POPE', 'RICE'].includes(family)

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
