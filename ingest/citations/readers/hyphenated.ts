import { classAt, glued, group, type Scene, wordsBetween } from '../scene.ts'
import { isYearlike } from '../serials/years.ts'

/**
 * `07-LIMA-817`, `BOGOTA-12512`, `2004 USUN-2932`: a hyphen that the number hangs on by itself. Two digits and what may be a year
 * (`LIMA-75`, `PARIS-1973`) have the cable's year before them; a third part makes it a number of something else (`BAKU-00507-2008`).
 */
export function isHyphenated(match: RegExpExecArray, scene: Scene): boolean {
  const number = group(match, 'number')
  if (match.groups?.mark !== '-' || !number) return false
  if (/^'?[24]-/.test(match[0])) return true
  const digits = wordsBetween(scene, number.first, number.last)
  const isJoined = glued(scene, number.first - 1) && glued(scene, number.first - 2)
  if (!isJoined || !/^\d{3,6}$/.test(digits) || classAt(scene, number.last + 1) === '-') return false
  return Boolean(match.groups.year) || !isYearlike(digits, scene.citing)
}
