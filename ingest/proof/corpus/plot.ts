import { allFound, cableId, type Groups } from '@reftel/cypher'
import { type Cited, citedAirgram, citedCable, type ListedRef } from './citing.ts'
import { calendar, DAY, dtg, type Minutes, minutesOf, monthName } from './clock.ts'
import type { Country } from './countries.ts'
import type { Random } from './random.ts'
import type { CablePlan, CastMember, Level, Story, StoryCable, StoryTemplate } from './story.ts'
import { isCulture, OFFICES, type World } from './world.ts'

/** Chance that a cable of a story is cited but not held. */
const LOST = 0.07

/** Cables of earlier stories that later ones may go back to, by country. */
export type Archive = Groups<string, CablePlan>

/** One cable of a story, with the story as it stands when the cable is written. */
export interface ToldCable {
  readonly plan: CablePlan
  readonly story: Story
}

/** Plays a story: its cables in order of time, each knowing those before it. */
export function* play(template: StoryTemplate, world: World, random: Random, archive: Archive): Generator<ToldCable> {
  const { firstYear, lastYear } = world.era
  const home = random.pick(countriesOf(template.home, world))
  const away = random.pick(countriesOf(template.away, world).filter(({ tag }) => tag !== home.tag))
  const last = Math.min(home.until ?? lastYear, away.until ?? lastYear)
  let time = minutesOf(
    random.between(firstYear, last),
    random.between(1, 12),
    random.between(1, 28),
    random.between(6, 22),
  )
  const end = Math.min(world.era.end, minutesOf(last, 12, 20))

  const cast = castOf(template, home, away, world, random)
  const facts = new Map(Object.entries(template.facts).map(([name, choices]) => [name, random.pick(choices)]))
  const told: CablePlan[] = []
  const byScene = new Map<string, CablePlan>()
  const story: Story = { template, home, away, cast, facts, told, byScene }

  for (const { times, scenes } of template.acts) {
    for (let turn = random.between(...times); turn > 0; turn--) {
      for (const scene of scenes) {
        if (scene.chance !== undefined && !random.chance(scene.chance)) continue
        time += random.between(...scene.wait) * DAY + random.between(-300, 400)
        if (time > end) return
        const plan = planCable(scene, story, time, world, random, archive)
        time = plan.time
        yield { plan, story: { ...story, told: [...told], byScene: new Map(byScene) } }
        told.push(plan)
        byScene.set(scene.id, plan)
        remember(archive, home.tag, plan)
        remember(archive, away.tag, plan)
      }
    }
  }
}

/** Those of the codes at which the era has a post. */
const countriesOf = (codes: readonly string[], world: World): readonly Country[] =>
  allFound(codes, (code) => world.country(code))

/** Most cables a country's archive keeps: memory stays constant however long the corpus. */
const REMEMBERED = 60

function remember(archive: Archive, tag: string, plan: CablePlan): void {
  archive.set(tag, [...archive.of(tag), plan].slice(-REMEMBERED))
}

function castOf(
  template: StoryTemplate,
  home: Country,
  away: Country,
  world: World,
  random: Random,
): ReadonlyMap<string, CastMember> {
  const cast = new Map<string, CastMember>()
  // The offices of both countries are parts in every story.
  for (const office of OFFICES) {
    cast.set(office, { country: home, office })
    cast.set(`${office}2`, { country: away, office })
  }
  for (const [name, spec] of Object.entries(template.cast)) {
    const [who = '', titles = 'MR.'] = spec.split(' + ')
    const kin = /^kin (\w+)$/.exec(who)?.[1]
    const country = who === 'home' ? home : who === 'away' ? away : null
    const culture = country?.culture ?? (isCulture(who) ? who : 'american')
    const woman = /MRS\.|MISS|SISTER|MOTHER|WIDOW/.test(titles)
    const invented = world.newPerson(random, culture, woman)
    const relative = kin === undefined ? undefined : cast.get(kin)
    const person =
      relative && 'person' in relative
        ? {
            ...invented,
            culture: relative.person.culture,
            given: world.newPerson(random, relative.person.culture, woman).given,
            middle: '',
            family: relative.person.family,
          }
        : invented
    cast.set(name, { country, person, titles: titles.split('/') })
  }
  return cast
}

function planCable(
  scene: StoryCable,
  story: Story,
  at: Minutes,
  world: World,
  random: Random,
  archive: Archive,
): CablePlan {
  const post = postOf(scene.from, story, world)
  const { number, time } = world.takeSerial(post, at)
  const to = unique(scene.to.map((place) => postOf(place, story, world))).filter((name) => name !== post)
  const { info: places = [] } = scene
  const usual = places.map((place) => postOf(place, story, world))
  const info = unique(
    [...usual, ...random.sample(NEIGHBOURS, random.chance(0.4) ? random.between(1, 5) : 0)].map((place) =>
      postOf(place, story, world),
    ),
  )
  const signer = random.chance(0.8) ? world.chief(post, time) : world.deputy(post, time)
  return {
    ...citedCable(post, number, time),
    scene,
    to: to.length > 0 ? to : ['STATE'],
    info: info.filter((name) => name !== post && !to.includes(name)),
    level: scene.level ?? random.pick<Level>(['U', 'L', 'L', 'C', 'C', 'C', 'S']),
    refs: refsOf(scene, story, { post, time, to: to[0] ?? 'STATE' }, world, random, archive),
    signer,
    held: !random.chance(LOST),
  }
}

const NEIGHBOURS = [
  'LONDON',
  'PARIS',
  'USUN NEW YORK',
  'GENEVA',
  'EC BRUSSELS',
  'OTTAWA',
  'CANBERRA',
  'HONG KONG',
  'VIENNA',
  'BOGOTA',
  'DAKAR',
  'CINCPAC',
  'USCINCSO',
  'CINCEUR',
]

const unique = (names: readonly string[]): string[] => [...new Set(names)]

function postOf(place: string, { home, away }: Story, { era }: World): string {
  switch (place) {
    case 'home':
      return home.capital
    case 'away':
      return away.capital
    case 'town':
      return home.consulate ?? home.capital
    case 'dept':
      return 'STATE'
    default:
      return era.names.get(place) ?? place
  }
}

function refsOf(
  scene: StoryCable,
  story: Story,
  site: { readonly post: string; readonly time: Minutes; readonly to: string },
  world: World,
  random: Random,
  archive: Archive,
): readonly ListedRef[] {
  const refs: ListedRef[] = []
  const add = (cited: Cited | undefined): void => {
    if (cited && cited.time < site.time && !refs.some((item) => 'cited' in item && item.cited.id === cited.id))
      refs.push({ cited })
  }
  const { cites = [] } = scene
  for (const id of cites) {
    if (id === 'last') add(story.told.at(-1))
    else if (id === 'old') add(pickOld(archive.of(story.home.tag), site.time, random))
    else if (id === 'old2') add(pickOld(archive.of(story.away.tag), site.time, random))
    else add(story.byScene.get(id))
  }
  if (story.told.length > 2 && random.chance(0.2)) add(random.pick(story.told.slice(-6)))
  const weeksAgo = (weeks: number): Minutes => site.time - random.between(2, weeks * 7) * DAY - random.between(0, 900)
  if (random.chance(0.14)) {
    const post = random.pick([site.post, site.to, 'STATE'])
    const time = weeksAgo(6)
    add(citedCable(post, world.serial(post, time), time))
  }
  if (world.era.airgrams && random.chance(0.03)) {
    const time = weeksAgo(20)
    add(citedAirgram(site.post, 1 + Math.floor(world.serial(site.post, time) / 40), time))
  }
  if (random.chance(0.05)) refs.push({ words: wordsOfNoCable(site.time, random), reason: 'document' })
  if (random.chance(/MASS|MARR/.test(scene.tags) ? 0.15 : 0.015)) {
    const when = weeksAgo(2)
    const words = random.chance(0.15)
      ? `USDAO ${site.post} MSG ${dtg(when).slice(0, 7)}`
      : `${random.pick(COMMANDS)} ${dtg(when)}`
    refs.push({ words, reason: 'dtg' })
  }
  if (world.era.airgrams && random.chance(0.01)) {
    const { year, month, day } = calendar(weeksAgo(30))
    const number = `A-${random.between(20, 480)}`
    const words = `${number} OF ${monthName(month)} ${day}, ${year}`
    // A post's bare airgram is its own; the Department cites those of any post so.
    refs.push(
      site.post === 'STATE' ? { words, reason: 'no-post' } : { words, target: cableId(year, site.post, number) },
    )
  }
  if (random.chance(0.02)) refs.push({ words: 'SEPTEL', reason: 'septel' })
  return refs
}

function pickOld(plans: readonly CablePlan[], time: Minutes, random: Random): CablePlan | undefined {
  const older = plans.filter((plan) => plan.time < time && time - plan.time < 700 * DAY)
  return older.length > 0 ? random.pick(older) : undefined
}

const COMMANDS = ['USCINCEUR', 'COMSIXTHFLT', 'CINCPAC', 'COMSEVENTHFLT', 'USCINCSO', 'JCS', 'SECDEF']

function wordsOfNoCable(time: Minutes, random: Random): string {
  const { month, day, year } = calendar(time - random.between(3, 40) * DAY)
  const date = `${monthName(month)} ${day}`
  return random.pick([
    `ECONOMIC SECTION LETTER OF ${date}, ${year}`,
    `MEMCON OF ${date}`,
    `${date} TELECON`,
    `DESK OFFICER'S LETTER OF ${date}`,
    `AIDE MEMOIRE OF ${date}, ${year}`,
    `${monthName(month).slice(0, 3)} ${day} WIRELESS FILE`,
  ])
}
