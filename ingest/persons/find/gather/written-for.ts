import { editDistance } from '@reftel/cypher'
import { type Lexicon, Word } from '../../../words/lexicon.ts'
import { nameKey } from '../../names/name-key.ts'
import { lastWord } from '../../names/outer-words.ts'
import { allowedSlips } from './garbles.ts'

/** The words of a name, in whatever place it stands. */
interface Named {
  readonly given: readonly string[]
  readonly family: readonly string[]
}

const LISTED = Word.SURNAME | Word.STATESMAN

/**
 * Which of the two has the surname, where who classified a cable and who signed it are one whose name has a slip in one place, or
 * stands there as the handle of a mailbox; null for two persons.
 *
 *     Chester Blokman, BLOKEMAN      Bruce Orbanov, ORBANOVB      RHolt, HOLT
 *                      ^^^^^^^^            ^^^^^^^                       ^^^^
 */
export function writtenFor(classifier: Named, signer: Named, lexicon: Lexicon): 'classifier' | 'signer' | null {
  const [own, signed] = [nameKey(lastWord(classifier.family)), nameKey(lastWord(signer.family))]
  if (own === signed) return null
  const isListed = ({ family }: Named): boolean => (lexicon.classesOf(lastWord(family)) & LISTED) !== 0
  if (isListed(classifier) && isListed(signer)) return null
  if (!isListed(signer) && isHandle(signed, own, classifier.given)) return 'classifier'
  if (!isListed(classifier) && isHandle(own, signed, signer.given)) return 'signer'
  if (editDistance(own, signed, 1) > Math.min(1, allowedSlips(own), allowedSlips(signed))) return null
  return isListed(signer) ? 'signer' : 'classifier'
}

/** Letters of a surname in a handle. */
const SHORTEST = 4
/** Initials in one. */
const MOST_INITIALS = 2

/** `RHOLT`, `HOLTR`: a surname and initials, which are those of the given names where the cable tells them. */
function isHandle(handle: string, surname: string, given: readonly string[]): boolean {
  const letters = handle.length - surname.length
  if (surname.length < SHORTEST || letters < 1 || letters > MOST_INITIALS) return false
  const initials = handle.endsWith(surname)
    ? handle.slice(0, letters)
    : handle.startsWith(surname)
      ? handle.slice(surname.length)
      : null
  return initials !== null && (given.length === 0 || given.some((word) => nameKey(word).startsWith(initials.charAt(0))))
}
