import { calendar, DAY, type Minutes, minutesOf } from './clock.ts'
import type { Country } from './countries.ts'
import { CULTURES, type CultureName } from './cultures.ts'
import type { Era } from './era.ts'
import { inventPerson, type SamplePerson } from './person.ts'
import { type Random, randomFrom } from './random.ts'

/** Offices of each country that stories call on. */
export type Office = 'head' | 'foreign' | 'defense' | 'trade' | 'finance' | 'interior' | 'envoy' | 'desk'

/** A person in an office: titles as cables write them, the fullest first. */
interface Holder {
  readonly person: SamplePerson
  readonly titles: readonly string[]
}

/** Who signs for a post. */
export interface Chief {
  readonly person: SamplePerson
  readonly title: 'AMBASSADOR' | 'CHARGE' | 'SECRETARY' | 'ACTING SECRETARY' | 'CONSUL GENERAL'
}

/** The standing cast and the number series of one made-up world. All depends on the seed alone. */
export interface World {
  readonly era: Era
  /** By the code that stories know it under; null where the era has no post there. */
  country(code: string): Country | null
  countryOfPost(post: string): Country | null
  /** Who holds an office of a country at that time. */
  holder(country: Country, office: Office, time: Minutes): Holder
  /** The ambassador or consul general of a post, the Secretary for STATE. */
  chief(post: string, time: Minutes): Chief
  /** The second in rank, who signs in the chief's absence. */
  deputy(post: string, time: Minutes): Chief
  /** Officers of a post, of the Department for STATE, who draft, clear and classify: the same in all years. */
  staff(post: string): readonly SamplePerson[]
  newPerson(random: Random, culture: CultureName, woman?: boolean): SamplePerson
  /** The number of a telegram that the post sends at that time: grows through the year, starts again each January. */
  serial(post: string, time: Minutes): number
  /** Like `serial`, taken for good: if the number is taken, the telegram goes out a little later. */
  takeSerial(post: string, time: Minutes): { readonly number: number; readonly time: Minutes }
}

export const OFFICES: readonly Office[] = [
  'head',
  'foreign',
  'defense',
  'trade',
  'finance',
  'interior',
  'envoy',
  'desk',
]
const REGNAL = ['MUNTASIR', 'IDRIS', 'ZIYAD', 'TAWFIQ', 'RASHIDUDDIN']

/** Titles of an office, the fullest first. */
function titlesOf(office: Office, country: Country): readonly string[] {
  switch (office) {
    case 'head':
      return country.head === 'PRIME MINISTER' ? ['PRIME MINISTER', 'PRIMIN', 'PRIME MINISTER'] : [country.head]
    case 'foreign':
      return ['FOREIGN MINISTER', 'FONMIN', 'FOREIGN MINISTER']
    case 'defense':
      return ['DEFENSE MINISTER', 'MINISTER OF DEFENSE', 'DEFMIN']
    case 'trade':
      return ['MINISTER OF TRADE', 'TRADE MINISTER', 'MINISTER OF TRADE AND INDUSTRY']
    case 'finance':
      return ['FINANCE MINISTER', 'FINMIN', 'MINISTER OF FINANCE']
    case 'interior':
      return ['INTERIOR MINISTER', 'MINISTER OF INTERIOR', 'MININT']
    case 'envoy':
      return ['AMBASSADOR', 'AMB']
    case 'desk':
      return ['DIRECTOR GENERAL', 'DIRGEN', 'DIRECTOR']
  }
}

export function makeWorld(seed: number, era: Era): World {
  const countries = [...era.countries.values()]
  const byPost = new Map<string, Country>()
  const traffic = new Map(era.otherPosts)
  for (const country of countries) {
    byPost.set(country.capital, country)
    traffic.set(country.capital, country.traffic)
    if (!country.consulate) continue
    byPost.set(country.consulate, country)
    traffic.set(country.consulate, 900 + (country.traffic % 17) * 110)
  }

  let persons = 0
  const newPerson = (random: Random, culture: CultureName, woman = false): SamplePerson =>
    inventPerson(random, culture, woman, ++persons)
  const governments = new Map(countries.map((country) => [country.tag, governmentOf(seed, era, country, newPerson)]))
  const chiefs = new Map(
    [...traffic.keys()].map((post) => {
      const random = randomFrom(seed, 'chiefs', post)
      return [post, { first: termsOf(random, era, newPerson), second: termsOf(random, era, newPerson) }]
    }),
  )
  const staffs = new Map(
    [...traffic.keys()].map((post) => {
      const random = randomFrom(seed, 'staff', post)
      const size = post === 'STATE' ? 24 : 4
      return [post, Array.from({ length: size }, () => newPerson(random, 'american', random.chance(0.1)))]
    }),
  )
  const taken = new Set<string>()

  const serial = (post: string, time: Minutes): number => {
    const { year } = calendar(time)
    const start = minutesOf(year, 1, 1)
    const share = (time - start) / (minutesOf(year + 1, 1, 1) - start)
    return 1 + Math.floor(share * (traffic.get(post) ?? 3000) * (0.88 + 0.03 * (year - era.firstYear)))
  }
  const chiefOf = (post: string, which: 'first' | 'second', time: Minutes): SamplePerson => {
    const terms = chiefs.get(post)?.[which]
    const term = terms && termAt(terms, time)
    if (!term) throw new RangeError(`no post ${post} in the sample's world`)
    return term.person
  }
  const isConsulate = (post: string): boolean => byPost.get(post)?.consulate === post

  return {
    era,
    newPerson,
    staff: (post) => staffs.get(post) ?? [],
    serial,
    country: (code) => era.countries.get(code) ?? null,
    countryOfPost: (post) => byPost.get(post) ?? null,
    holder(country, office, time) {
      const terms = governments.get(country.tag)?.get(office)
      const term = terms && termAt(terms, time)
      if (!term) throw new RangeError(`nobody holds ${office} in ${country.name}`)
      return { person: term.person, titles: titlesOf(office, country) }
    },
    chief: (post, time) => ({
      person: chiefOf(post, 'first', time),
      title: post === 'STATE' ? 'SECRETARY' : isConsulate(post) ? 'CONSUL GENERAL' : 'AMBASSADOR',
    }),
    deputy: (post, time) => ({
      person: chiefOf(post, 'second', time),
      title: post === 'STATE' ? 'ACTING SECRETARY' : 'CHARGE',
    }),
    takeSerial(post, time) {
      let later = time
      for (;;) {
        const number = serial(post, later)
        const key = `${post} ${calendar(later).year} ${number}`
        if (!taken.has(key)) {
          taken.add(key)
          return { number, time: later }
        }
        later += 53
      }
    },
  }
}

/** Who holds an office at a time: before all terms, whoever is the first. */
const termAt = (terms: readonly Term[], time: Minutes): Term | undefined =>
  terms.findLast(({ from }) => from <= time) ?? terms[0]

interface Term {
  readonly from: Minutes
  readonly person: SamplePerson
}

/** Chiefs of one post, each for one and a half to three and a half years. */
function termsOf(random: Random, { firstYear, lastYear }: Era, newPerson: World['newPerson']): readonly Term[] {
  const terms: Term[] = []
  let from = minutesOf(firstYear - 1, 1, 1)
  while (from < minutesOf(lastYear + 1, 1, 1)) {
    terms.push({ from, person: newPerson(random, 'american') })
    from += random.between(550, 1280) * DAY
  }
  return terms
}

/** Who holds which office when: a small circle of people in which ministers change places. */
function governmentOf(
  seed: number,
  { firstYear, lastYear }: Era,
  country: Country,
  newPerson: World['newPerson'],
): ReadonlyMap<Office, readonly Term[]> {
  const random = randomFrom(seed, 'government', country.tag)
  const circle = Array.from({ length: 16 }, () => newPerson(random, country.culture))
  const terms = new Map<Office, Term[]>()
  const seated = new Map<Office, SamplePerson>()
  const changes = OFFICES.flatMap((office) => {
    const dates: { office: Office; from: Minutes }[] = []
    let from = minutesOf(firstYear - 1, 1, 1)
    while (from < minutesOf(lastYear + 1, 1, 1)) {
      dates.push({ office, from })
      from += (office === 'head' ? random.between(900, 2600) : random.between(400, 1500)) * DAY
    }
    return dates
  }).sort((a, b) => a.from - b.from)
  for (const { office, from } of changes) {
    const busy = new Set([...seated.values()].map(({ key }) => key))
    const surnames = new Set([...seated].flatMap(([held, { family }]) => (held === office ? [] : [family])))
    // One government holds two ministers of one surname only now and then.
    const free = circle.filter(({ key, family }) => !busy.has(key) && (!surnames.has(family) || random.chance(0.15)))
    const person =
      office === 'head' && country.head === 'KING'
        ? { ...newPerson(random, country.culture), given: '', middle: '', family: random.pick(REGNAL), woman: false }
        : random.pick(free.length > 0 ? free : circle)
    seated.set(office, person)
    const others = terms.get(office)
    if (others) others.push({ from, person })
    else terms.set(office, [{ from, person }])
  }
  return terms
}

/** Cultures by name, for casts that name one. */
export const isCulture = (name: string): name is CultureName => name in CULTURES
