import { POSTS, type PostKind } from '@reftel/cypher'
import { calendar, dayTime, dtg, type Minutes } from './clock.ts'
import type { Random } from './random.ts'
import type { CablePlan, Level } from './story.ts'
import type { World } from './world.ts'

/** What stands around the words of a cable: the same on each of its sections and pages but for their numbers. */
export interface TelegramFrame {
  /** Classification words: `CONFIDENTIAL`, and spaced as the classification line has them. */
  readonly marking: string
  /** Lines from ACTION to the last info addressee of one section. */
  preamble(section: number, drafting: readonly string[]): readonly string[]
  /** `C O N F I D E N T I A L SECTION 01 OF 03 MOSCOW 18403`. */
  classificationLine(section: number, sections: number): string
  pageHeader(page: number, section: number, sections: number): string
  /** Lines of the declassification stamp. */
  readonly stamp: readonly string[]
  /** Layout of the years from 1977 on. */
  readonly late: boolean
}

const MARKINGS: Readonly<Record<Level, readonly [marking: string, spaced: string]>> = {
  U: ['UNCLASSIFIED', 'UNCLAS'],
  L: ['LIMITED OFFICIAL USE', 'LIMITED OFFICIAL USE'],
  C: ['CONFIDENTIAL', 'C O N F I D E N T I A L'],
  S: ['SECRET', 'S E C R E T'],
}

/** Classification as the truth and the attributes give it. */
export const markingOf = (level: Level): string => MARKINGS[level][0]

const kinds = new Map(POSTS.map((post): [string, PostKind] => [post.name, post.postKind]))

/** How an addressee line names a post. */
export function addressLine(post: string): string {
  if (post === 'STATE') return 'SECSTATE WASHDC'
  if (post.startsWith('AIT ')) return post
  if (post === 'USDOC') return 'USDOC WASHDC'
  if (post === 'CINCPAC') return 'CINCPAC HONOLULU'
  if (post === 'CINCEUR') return 'USCINCEUR'
  switch (kinds.get(post)) {
    case 'consulate':
      return `AMCONSUL ${post}`
    case 'mission':
      return post === 'USUN NEW YORK' ? 'USMISSION USUN NEW YORK' : `USMISSION ${post}`
    case 'liaison':
      return `USLO ${post}`
    case 'military':
      return post
    default:
      return `AMEMBASSY ${post}`
  }
}

/** The addressee as facts name it: a post by its name, a command by the words of its line. */
export const addresseeName = (post: string): string => (kinds.get(post) === 'military' ? addressLine(post) : post)

const OFFICE_COUNTERS =
  'OCT-01 ISO-00 SS-15 NSC-05 L-03 H-02 CIAE-00 DODE-00 PM-05 INR-10 NSAE-00 PA-01 PRS-01 SP-02 ACDA-12 AID-05 EB-08 TRSE-00 STR-07 OMB-01 CEA-01 COME-00 FRB-03 XMB-02 SES-02 ICA-11 IO-13 DHA-02 LAB-04 SIL-01 AGRE-00 FEA-01 INT-05 OES-07 DLOS-06 CU-02 VO-03 SCA-01'.split(
    ' ',
  )
const BUREAUS = ['ARA', 'EUR', 'NEA', 'EA', 'AF']
const PRECEDENCES = ['R', 'R', 'R', 'R', 'P', 'P', 'O', 'P R', 'O R', 'Z'] as const
const PRECEDENCE_WORDS: Readonly<Record<string, string>> = { P: ' PRIORITY', O: ' IMMEDIATE', Z: ' NIACT IMMEDIATE' }

export function frameOf(plan: CablePlan, world: World, bureau: string, random: Random): TelegramFrame {
  const { year } = calendar(plan.time)
  const late = year >= 1977
  const [marking, spaced] = MARKINGS[plan.level]
  const padded = plan.number.padStart(plan.post === 'STATE' ? 6 : 5, '0')
  const fromState = plan.post === 'STATE'
  const precedence = random.pick(PRECEDENCES)
  const word = PRECEDENCE_WORDS[precedence.charAt(0)] ?? ''
  const counters = random.sample(OFFICE_COUNTERS, random.between(6, 24)).sort()
  const others = BUREAUS.filter((name) => name !== bureau)
  const action = `${fromState ? 'ORIGIN' : 'ACTION'} ${bureau}-${random.pick(['10', '12', '14', '16', '08'])}`
  const offices = wrapWords(
    [...(random.chance(0.3) ? [`${random.pick(others)}-08`] : []), ...counters],
    late ? 52 : 58,
    late,
  )
  const relay = random.between(10_000, 99_999)
  const counter = 1 + (world.serial('STATE', plan.time) % 7919)
  const received: Minutes = plan.time + random.between(15, 240)
  const counted = random.chance(0.4)
  const shown = random.chance(0.5) ? padded : plan.number
  const gap = late ? ' ' : '  '
  const total = `/${String(random.between(20, 190)).padStart(3, '0')} ${fromState ? 'R' : 'W'}`

  return {
    marking,
    late,
    stamp: late
      ? [
          `${REVIEWER}        Declassified/Released        US Department of State        EO Systematic Review        20 Mar 2014`,
        ]
      : [
          ' Declassified/Released US Department of State EO Systematic Review 30 JUN 2005',
          ' Declassified/Released US Department of State EO Systematic Review 30 JUN 2005',
        ],
    preamble(section, drafting) {
      const lines = [...(late ? [] : [String(40 + (relay % 50))]), action, '']
      offices.forEach((line, at) => {
        const last = at === offices.length - 1 ? `${gap}${total}` : ''
        lines.push(`${at === 0 ? `INFO${gap}` : late ? '' : '      '}${line}${last}`, ...(late ? [] : ['']))
      })
      if (!late) lines.pop()
      lines.push(...(drafting.length > 0 ? ['', ...drafting] : []))
      lines.push(
        late
          ? `-----${relay + section * 17} ${dtg(received).slice(0, 7)} /${relay % 90}`
          : `                       ---------------------     0${relay + section * 11}`,
      )
      if (late) lines.push('')
      lines.push(`${precedence} ${dtg(plan.time)}`, `FM ${addressLine(plan.post)}`)
      plan.to.forEach((post, at) => {
        const count = post === 'STATE' ? ` ${counter + section}` : counted ? ` ${1 + ((counter * 7 + at) % 4000)}` : ''
        lines.push(
          `${at === 0 ? 'TO ' : ''}${addressLine(post)}${late ? '' : at === 0 ? word : ''}${count}${late && at === 0 ? word : ''}`,
        )
      })
      plan.info.forEach((post, at) => {
        lines.push(`${at === 0 ? 'INFO ' : ''}${addressLine(post)}`)
      })
      return lines
    },
    classificationLine(section, sections) {
      if (sections === 1) return `${spaced} ${shortFrom(plan.post)} ${shown}`
      const count = (n: number) => (late ? String(n).padStart(2, '0') : String(n))
      return `${spaced} SECTION ${count(section)} OF ${count(sections)} ${shortFrom(plan.post)} ${shown}${late ? '' : `/${section}`}`
    },
    pageHeader(page, section, sections) {
      const part = sections > 1 ? `${gap}${count2(section)} OF ${count2(sections)}` : ''
      return `PAGE ${count2(page)}${gap}${headerPost(plan.post)} ${padded}${part}${gap}${dayTime(received)}`
    },
  }
}

const REVIEWER = 'Ellen R. Whitcombe'
const count2 = (value: number): string => String(value).padStart(2, '0')
const shortFrom = (post: string): string => (post === 'USUN NEW YORK' ? 'USUN' : post)
/** Page headers cut the post's name to its first letters. */
const headerPost = (post: string): string => post.slice(0, 6).trimEnd()

function wrapWords(items: readonly string[], width: number, late: boolean): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const item of items) {
    const gap = late ? ' ' : '  '
    if (line && line.length + gap.length + item.length > width) {
      lines.push(line)
      line = item
    } else line = line ? `${line}${gap}${item}` : item
  }
  return [...lines, line]
}
