import { monthOf } from '../../words/citation-words.ts'
import { CLASS } from '../grammar.ts'
import { mentioned, type Read, type Says } from '../mention.ts'
import { group, type Scene, wordsBetween } from '../scene.ts'
import { yearMeant } from '../serials/years.ts'
import { momentOf, readSuffixes } from '../suffixes.ts'

/** 311345Z, or 131205 where the Z is lost. */
const DTG_TOKEN = new RegExp(`[${CLASS.dtg}6]`)

/** `JCS 4410/101230Z JUN 75`: commands name their messages by the date-time group, whatever number stands before it. */
export function isOfCommand(match: RegExpExecArray, scene: Scene): boolean {
  const named = group(match, 'post')
  return named !== null && scene.posts.get(named.first)?.match.post.postKind === 'military'
}

export function readDtgCited(match: RegExpExecArray, scene: Scene, id: string): Read | null {
  const named = group(match, 'post') ?? group(match, 'unknown')
  const end = match.index + match[0].length - 1
  const number = group(match, 'number')
  const from = number ? number.last + 1 - match.index : 0
  const time = match.index + from + match[0].slice(from).search(DTG_TOKEN)
  const month = group(match, 'dtgMonth')
  const year = group(match, 'dtgYear')
  const words = named && wordsBetween(scene, named.first, named.last)
  const sender = words === null ? null : scene.citing.gazetteer.findOrKeep(words, scene.citing.year).post.name
  const dtg = momentOf(
    wordsBetween(scene, time, time),
    month && monthOf(wordsBetween(scene, month.first, month.last)),
    year && yearMeant(wordsBetween(scene, year.first, year.last), scene.citing),
    scene.citing,
  )
  const { last, note } = readSuffixes(scene, end)
  const says: Says = { what: 'dtg', sender, dtg }
  return { mentions: [mentioned({ rule: id, first: match.index, last: end, says, confidence: 0.95, note })], last }
}
