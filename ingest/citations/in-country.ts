import { namesOfCountry } from '@reftel/cypher'
import type { Candidate } from './frames.ts'
import { classAt, lineBreaks, wordsBetween } from './scene.ts'

/** Whether the country of the post stands behind the number: `TOKYO 100, JAPAN`, `STOCKHOLM 10041 SWEDEN`. */
export function isInCountry({ scene, lastNumber, mentions: [cited] }: Candidate): boolean {
  if (cited?.says.what !== 'number' || cited.says.originator.is !== 'post') return false
  const comma = classAt(scene, lastNumber + 1) === ','
  if (!comma && lineBreaks(scene, lastNumber) > 0) return false
  const { country } = cited.says.originator.match.post
  // As the end of an address: `CARACAS 5624, VENEZUELA'S PEREZ` is none.
  const words = wordsBetween(scene, lastNumber + (comma ? 2 : 1), Math.min(lastNumber + 8, scene.to - 1)).toUpperCase()
  return (
    country !== null &&
    namesOfCountry(country).some((name) => words.startsWith(name) && !/^(?:'|\s+[A-Z])/.test(words.slice(name.length)))
  )
}
