import { calendar, dayTime, dtg, minutesOf, two } from '../clock.ts'
import type { Random } from '../random.ts'
import type { CablePlan, Level } from '../story.ts'
import { addressLine } from '../telegram.ts'
import type { World } from '../world.ts'

const SECURITY: Readonly<Record<Level, string>> = { U: 'UUUUU', L: 'UUUUU', C: 'CCCCC', S: 'SSSSS' }
const PRECEDENCES = ['RR', 'RR', 'RR', 'PP', 'PP', 'OO'] as const
const PRECEDENCE_WORDS: Readonly<Record<string, string>> = { P: ' PRIORITY', O: ' IMMEDIATE' }

/**
 * What the network put above a telegram.
 *
 *     VZCZCXRO8754
 *     PP RUEHDA
 *     DE RUEHME #3465/01 1741321
 *     ZNY CCCCC ZZH
 *     P 231321Z JUN 06
 *     FM AMEMBASSY MEXICO
 *     TO RUEHC/SECSTATE WASHDC PRIORITY 1811
 */
export function writeHeading({ post, number, time, level, to, info }: CablePlan, world: World, random: Random): string {
  const { year } = calendar(time)
  const dayOfYear = 1 + Math.floor((time - minutesOf(year, 1, 1)) / (24 * 60))
  const precedence = random.pick(PRECEDENCES)
  const word = PRECEDENCE_WORDS[precedence.charAt(0)] ?? ''
  const counter = (name: string): string =>
    random.chance(0.8) ? ` ${two(world.serial(name, time) % 9973).padStart(4, '0')}` : ''
  const addressee = (name: string): string => `${routing(name)}/${addressLine(name)}${word}${counter(name)}`
  return [
    `VZCZCX${random.pick(['RO', 'YZ'])}${random.between(1000, 9999)}`,
    `${precedence} ${info.length > 0 ? info.slice(0, 6).map(routing).join(' ') : 'RUEHWEB'}`,
    ...(random.chance(0.5) ? [''] : []),
    `DE ${routing(post)} #${number.padStart(4, '0')}/01 ${String(dayOfYear).padStart(3, '0')}${dayTime(time).slice(2, 6)}`,
    `ZN${level === 'U' ? 'R' : 'Y'} ${SECURITY[level]} ZZH`,
    `${precedence.charAt(0)} ${dtg(time)}`,
    `FM ${addressLine(post)}`,
    ...to.map((name, at) => `${at === 0 ? 'TO ' : ''}${addressee(name)}`),
    ...info.map((name, at) => `${at === 0 ? 'INFO ' : ''}${addressee(name)}`),
  ].join('\n')
}

/** A routing indicator: the Department's own, and for posts one made of letters of their names. */
function routing(post: string): string {
  if (post === 'STATE') return 'RUEHC'
  const letters = post.replace(/[^A-Z]/g, '')
  return `RUEH${letters.charAt(0)}${letters.charAt(letters.length >> 1)}`
}
