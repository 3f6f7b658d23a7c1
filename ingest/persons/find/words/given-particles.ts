import { Word } from '../../../words/lexicon.ts'
import { Fit, fitAt, LISTED } from './fit.ts'
import { oneOf } from './one-of.ts'
import { adjoins, classesAt, Shape, shapeAt, type Tokens, wordAt } from './tokens.ts'

const isBen = oneOf('BEN')
const isAl = oneOf('AL')
/** What surnames of Europe have, and names that an Arab article stands before have not. */
const EUROPEAN =
  /[PVX]|C(?!H)|(?:E|EN|ER|EY|SON|TON|TT|LL|MAN|STEIN|BERG|ORD|AIG|LD|LT|NT|ND|RK|RT|TH|CK|CH|GH)$/i

/**
 * Marks as given names the particles that are one where they stand:
 *
 *     VICE PRESIDENT AL GORE      WE MET BEN BROADBENT      ZINE BEN ALI, TURKI AL FAISAL
 *                    ^^                  ^^^                (none: behind a name, before a given name)
 */
export function markGivenParticles(tokens: Tokens): void {
  const { classes, length } = tokens
  for (let at = 0; at < length - 1; at++)
    if (classesAt(tokens, at) & Word.PARTICLE && isGivenParticle(tokens, at)) classes[at] = Word.GIVEN
}

function isGivenParticle(tokens: Tokens, at: number): boolean {
  const ben = isBen(tokens, at)
  if (!ben && !isAl(tokens, at)) return false
  const next = at + 1
  const known = classesAt(tokens, next)
  if (!adjoins(tokens, next) || !(known & LISTED) || known & (Word.GIVEN | Word.PLACE | Word.FUNCTION)) return false
  if (tokens.mixedCase && (shapeAt(tokens, at) | shapeAt(tokens, next)) & Shape.LOWER) return false
  if (adjoins(tokens, at) && fitAt(tokens, at - 1) >= Fit.UNKNOWN) return false
  return ben || EUROPEAN.test(wordAt(tokens, next))
}
