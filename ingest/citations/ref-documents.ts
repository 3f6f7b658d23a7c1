import { CLASS } from './grammar.ts'
import { type Mention, mentioned, type Says } from './mention.ts'
import type { FoundPost } from './posts.ts'
import { classAt, type Scene, wordsBetween } from './scene.ts'
import { NO_YEAR, yearMeant } from './serials/years.ts'

const CONTENT = /[a-zA-Z1-7_]/
/** Words around citations that cite nothing themselves: AND PREVIOUS, TO LA PAZ, AIDAC. */
const ASIDE =
  /^(?:AND|PREVIOUS|PREV|PRECEDING|SUBSEQUENT|THEREIN|RELATED|ETC|ET|AL|SERIES|BOTH|ALL|NOTAL|AIDAC|AS|OTHERS|OTHER|EARLIER|NONE|NIL)$/

/** The loose words of an item as documents: all of them where nothing is cited, else those that name a paper. */
export function documents(
  scene: Scene,
  loose: readonly number[],
  letter: string | null,
  mentions: readonly Mention[],
): readonly Mention[] {
  if (loose.length === 0) return []
  const found: Mention[] = []
  const post = mentions.length === 0 ? postAlone(scene, loose) : null
  if (post)
    return [
      mentioned({
        rule: 'post-number',
        first: post.first,
        last: post.last,
        says: numberless(post),
        confidence: 0.8,
        letter,
      }),
    ]
  for (const [first, last] of runs(scene, loose)) {
    const telling: number[] = []
    let paper = false
    for (let index = first; index <= last; index++) {
      const class_ = classAt(scene, index)
      paper ||= class_ === CLASS.paper
      if (CONTENT.test(class_) && !ASIDE.test(wordsBetween(scene, index, index).toUpperCase())) telling.push(index)
    }
    // Of an item with its letter even `3/CD/2-10`, so that the letter means something; no year that its comma parted from its day.
    const enough =
      mentions.length > 0
        ? paper
        : letter !== null
          ? telling.length > 0 && !isYearAlone(scene, telling)
          : telling.some((index) => wordsBetween(scene, index, index).length > 2)
    if (!enough) continue
    const [begin, end] = [telling[0] ?? first, telling.at(-1) ?? last]
    found.push(
      mentioned({
        rule: 'document',
        first: begin,
        last: end,
        says: { what: 'document' },
        confidence: paper ? 0.9 : 0.6,
        letter,
      }),
    )
  }
  return found
}

/** `(C) BUCHAREST`, `94 STATE`: a post, and its year at most, are all there is of an item; the number was left out. */
function postAlone(scene: Scene, loose: readonly number[]): FoundPost | null {
  const words = loose.filter((index) => CONTENT.test(classAt(scene, index)))
  const telling = isYearAlone(scene, words.slice(0, 1)) ? words.slice(1) : words
  const [first] = telling
  const post = first === undefined ? null : scene.posts.get(first)
  return post && !post.weak && !post.garbled && telling.length === post.last - post.first + 1 ? post : null
}
const numberless = ({ match, garbled }: FoundPost): Says => ({
  what: 'number',
  originator: { is: 'post', match, garbled },
  series: 'cable',
  digits: '',
  garbled: false,
  year: NO_YEAR,
})

const isYearAlone = (scene: Scene, [only, ...more]: readonly number[]): boolean =>
  only !== undefined && more.length === 0 && yearMeant(wordsBetween(scene, only, only), scene.citing) !== null

/** Runs of tokens that follow each other; a separator between two papers parts them. */
function* runs(scene: Scene, loose: readonly number[]): Generator<readonly [first: number, last: number]> {
  let first = -1
  let last = -1
  for (const index of loose) {
    const class_ = classAt(scene, index)
    if (first >= 0 && (index !== last + 1 || class_ === ';')) {
      yield [first, last]
      first = -1
    }
    if (class_ === ';') continue
    if (first < 0) first = index
    last = index
  }
  if (first >= 0) yield [first, last]
}
