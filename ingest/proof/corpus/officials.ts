import { calendar, minutesOf } from './clock.ts'
import type { Country } from './countries.ts'
import { writeReversed } from './person.ts'
import type { Random } from './random.ts'
import { PASSING_LINES } from './remarks.ts'
import type { Scribe } from './scribe.ts'
import type { CablePlan } from './story.ts'
import type { World } from './world.ts'

/** Executive Order 12065 took the place of 11652 on this day. */
const NEW_ORDER = minutesOf(1978, 12, 1)

/** The E.O. line of a cable, under marks, and the value that the archive's attributes have of it. */
export interface OrderLine {
  readonly label: string
  readonly text: string
  readonly attribute: string
}

/**
 * The Executive Order behind the classification: the schedule alone until 1978, afterwards with the day and the one who classified.
 *
 *     E.O. 11652: GDS
 *     E.O. 12065: GDS 8/4/85 (MARBLE, ROBERT L.) OR-P
 */
export function writeOrder({ level, post, time }: CablePlan, world: World, scribe: Scribe, random: Random): OrderLine {
  const label = time < NEW_ORDER ? 'E.O. 11652' : 'E.O. 12065'
  if (level === 'U' || level === 'L') return { label, text: 'N/A', attribute: 'N/A' }
  if (time < NEW_ORDER) {
    const schedule = random.pick(['GDS', 'GDS', 'XGDS-1', 'XGDS-3', 'ADS'])
    return { label, text: schedule, attribute: schedule }
  }
  const person = random.pick(world.staff(post))
  const years = random.chance(0.8) ? 6 : 20
  const { year, month, day } = calendar(time)
  const name = writeReversed(person)
  const kind = years === 6 ? 'GDS' : 'RDS-1'
  const basis = random.pick(['', ' OR-P', ' OR-M', ' OR-E'])
  return {
    label,
    text: `${kind} ${month}/${day}/${(year + years) % 100} (${scribe.names(person, name, 'classifier')})${basis}`,
    attribute: `GS ${year + years}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')} ${name.replace(/\.$/, '')}`,
  }
}

/**
 * Who drafted, approved and cleared a telegram of the Department, under marks. The typist glued initials to surnames and put her own
 * behind them.
 *
 *     DRAFTED BY EUR/NE:RLMARBLE:LEE
 *     APPROVED BY EUR:JTHOLT
 *     S/S-O:TRMARTIN
 */
export function writeDrafting(country: Country, world: World, scribe: Scribe, random: Random): readonly string[] {
  const office = `${country.bureau}/${country.tag}`
  const letters = () => Array.from({ length: 2 }, () => random.pick([...'BCDFGHJKLMNPRSTW'])).join('')
  // Some blocks hold nothing but the initials of people.
  if (random.chance(0.3))
    return [`DRAFTED BY ${office}:${letters()}:${letters()}`, `APPROVED BY ${office}:${letters()}`]
  const [drafter, approver, ...others] = random.sample(world.staff('STATE'), random.between(2, 4))
  if (!drafter || !approver) return []
  const glued = (person: typeof drafter, role: 'drafter' | 'cleared'): string => {
    const initials = `${person.given.charAt(0)}${person.middle.charAt(0)}`
    return scribe.names(person, `${initials}${person.family}`, role)
  }
  return [
    `DRAFTED BY ${office}:${glued(drafter, 'drafter')}:${letters()}${random.pick([...'BCDGKLM'])}`,
    `APPROVED BY ${country.bureau}:${glued(approver, 'cleared')}`,
    ...others.map((person) =>
      random.chance(0.4)
        ? `${random.pick(OFFICES)} - MR. ${scribe.names(person, person.family, 'cleared')}`
        : `${random.pick(OFFICES)}:${glued(person, 'cleared')}`,
    ),
  ]
}

const OFFICES = ['S/S-O', 'L/M', 'EB/OT', 'INR/R', 'PM/ISO', 'H/LA', 'EB/ITP']

/** The line between the classification and the E.O. line that says whom the cable is for, at times by name; null for most cables. */
export function writePassLine(
  plan: CablePlan,
  country: Country,
  world: World,
  scribe: Scribe,
  random: Random,
): string | null {
  if (!random.chance(0.16)) return null
  if (random.chance(0.6)) return random.pick(PASSING_LINES)
  const home = plan.post === 'STATE' ? (plan.to[0] ?? 'STATE') : 'STATE'
  const [one, other] = random.sample(world.staff(home), 2)
  if (!one || !other) return null
  const named = (person: typeof one): string => scribe.names(person, person.family, 'passed')
  const office = `${country.bureau}/${country.tag}`
  if (plan.post === 'STATE') return `FOR AMBASSADOR ${named(one)} FROM ${named(other)}`
  return random.pick([
    () => `DEPT FOR ${office} (${named(one)}, ${named(other)})`,
    () => `DEPARTMENT FOR ${office} - ${named(one)}`,
    () => `STATE FOR ${office}:${named(one)}`,
    () => `${office} FOR ${named(one)}`,
  ])()
}
