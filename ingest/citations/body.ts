import { type Candidate, confidenceOf } from './frames.ts'
import type { Mention, Read } from './mention.ts'
import { isNearMiss } from './near-misses.ts'
import { TEXT_RULES } from './rule-set.ts'
import { type Scene, tryAt, wordsBetween } from './scene.ts'

/**
 * The mentions in running text, tokens [from, to) of the scene, in order. A known post before a number is a citation when
 * nothing makes it a near miss (near-misses.ts) and, where the number alone says little, a frame makes it one (frames.ts).
 *
 *     (MOSCOW 10784 REPORTS THE VISIT; SEE ALSO REF A.) THE HELSINKI 1975 ACT
 *      ^^^^^^^^^^^^                             ^^^^^
 */
export function readBody(scene: Scene): readonly Mention[] {
  const found: Mention[] = []
  let above: Read | null = null
  for (let index = scene.from; ; ) {
    const head = TEXT_RULES.find(scene.tokens.classes, index, true)
    if (!head || head.index >= scene.to) return found
    const read = readOne(scene, head, above)
    if (read) for (const mention of read.mentions) found.push(mention)
    index = read ? read.last + 1 : head.index + 1
    above = read ?? above
  }
}

/** Reads a mention by the first rule, from `rule` on, that fits and gives one; `above` is what was read before it. */
function readOne(scene: Scene, { index, rule }: { index: number; rule: number }, above: Read | null): Read | null {
  for (const { id, pattern, read } of TEXT_RULES.rules.slice(rule)) {
    const match = tryAt(pattern, scene, index)
    const found = match && read(match, scene, id)
    if (found) return weighed(scene, found, above)
  }
  return null
}

/**
 * Keeps of the numbers behind a post those that are citations, with their confidence; leaves all else that a rule read as it is.
 */
function weighed(scene: Scene, read: Read, above: Read | null): Read | null {
  const [mention] = read.mentions
  if (mention?.says.what !== 'number' || mention.says.series !== 'cable') return read
  const candidate = candidateOf(scene, read, mention, above)
  if (isNearMiss(candidate)) return null
  const confidence = confidenceOf(candidate)
  if (confidence === null) return null
  const mentions = read.mentions.map((each) => ({ ...each, confidence: each.confidence * confidence }))
  return { mentions, last: read.last }
}

function candidateOf(scene: Scene, { mentions, last }: Read, mention: Mention, above: Read | null): Candidate {
  let number = mention.last
  // A number in two pieces begins with the first, `18 017`, `18,017`.
  if (number > mention.first && /[1-6G*]/.test(scene.tokens.classes.charAt(number - 1)) && number - 1 > mention.first)
    number--
  const { classes } = scene.tokens
  if (mention.says.what === 'number' && mention.says.garbled && /[1-3],3/.test(classes.slice(number - 2, number + 1)))
    number -= 2
  const digits =
    mention.says.what === 'number' ? (mention.says.digits ?? wordsBetween(scene, number, mention.last)) : ''
  return {
    scene,
    mentions,
    first: mention.first,
    lastNumber: mentions.at(-1)?.last ?? mention.last,
    last,
    number,
    digits,
    above: above?.last ?? null,
  }
}
