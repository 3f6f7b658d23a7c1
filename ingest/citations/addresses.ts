import type { Candidate } from './frames.ts'
import { classAt, wordsAhead } from './scene.ts'

/** What a street is called by, before its name and behind it; in the languages of the north glued to it: `STRANDVAGEN`, `KEIZERSGRACHT`. */
const STREET =
  '(?:STREET|ST\\.?|ROAD|RD\\.?|AVENUE|AVE\\.?|BOULEVARD|BLVD\\.?|LANE|DRIVE|SQUARE|PLAZA|ESPLANADE|QUAY|[A-Z]{3,}(?:VAGEN|GATAN|GADE|VEJ|STRASSE|STR\\.|WEG|PLATZ|ALLEE|STRAAT|LAAN|GRACHT|KATU))'
const STREET_BEFORE = '(?:RUE|VIA|CALLE|AVENIDA|AVENUE|AV\\.?|RUA|JALAN|PIAZZA|PASEO|CARRERA|BOULEVARD|ULITSA)'
const WORDS = "(?: [A-Z][A-Z.'-]*){1,5}"
const HOUSE = '\\d{1,4}[A-Z]?'
/** A street and the number of a house, in either order, and a comma: so much of what stands before a town. */
const ADDRESS = new RegExp(
  `(?:\\b${STREET} ${HOUSE}|\\b${HOUSE}${WORDS} ${STREET}|\\b${STREET_BEFORE}${WORDS},? ${HOUSE}|\\b${HOUSE},? ${STREET_BEFORE}${WORDS}), $`,
  'i',
)
const LONGEST_ADDRESS = 60

/**
 * Whether a town and its postal code stand behind a street:
 *
 *     FIRM IS AT STRANDVAGEN 5, STOCKHOLM 11527.      21 HARBOR ROAD, HONG KONG 3301
 *                               ^^^^^^^^^^^^^^^                       ^^^^^^^^^^^^^^
 */
export const isBehindStreet = ({ scene, first }: Candidate): boolean =>
  classAt(scene, first - 1) === ',' && ADDRESS.test(wordsAhead(scene, first, LONGEST_ADDRESS))
