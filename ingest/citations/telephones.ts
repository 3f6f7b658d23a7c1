import type { Candidate } from './frames.ts'
import { CLASS } from './grammar.ts'
import { classAt, lineBreaks, wordsBetween } from './scene.ts'
import { isYearlike } from './serials/years.ts'

/** Whether two groups of digits on one line are a telephone number, six digits and more in all, or a number has an extension: `ROME 4674 EXT 221`. */
export function isTelephone({ scene, digits, lastNumber }: Candidate): boolean {
  const second = classAt(scene, lastNumber + 1)
  if (second === CLASS.notACable && EXTENSION.test(wordsBetween(scene, lastNumber + 1, lastNumber + 1))) return true
  if ((second !== '3' && second !== '4') || lineBreaks(scene, lastNumber) > 0) return false
  if (digits.length + Number(second) < SHORTEST_TELEPHONE) return false
  const group = wordsBetween(scene, lastNumber + 1, lastNumber + 1)
  return !isYearlike(group, scene.citing) && !/[uM]/.test(classAt(scene, lastNumber + 2))
}
const SHORTEST_TELEPHONE = 6
const EXTENSION = /^EXT(?:ENSION)?$/i
