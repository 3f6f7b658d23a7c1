import { FACTOR_2, SEED_1, SEED_2, step1, step2 } from '../../../words/hashing.ts'
import { ENGLISH, type Lexicon, Word } from '../../../words/lexicon.ts'
import { rememberingWords } from '../../../words/remembering-words.ts'

/** Classes of words of which a near spelling is more often a slip than a name. */
const PLAIN_WORDS = Word.SPEECH | Word.HUMAN | Word.FUNCTION | Word.COMMON

/** `CONFIRMEDOUR`, `POLITICALACTIVITIES`, `OFPLANNING`, `HASASKED`: two words that lost their blank. */
export const hasLostBlank = rememberingWords((key, lexicon): boolean => {
  if (isGluedClause(key, lexicon)) return true
  if (key.length < SHORTEST_GLUED) return false
  const small = SMALL.exec(key)?.[0].length ?? key.length
  if (key.length - small >= SHORTEST_BEHIND_SMALL && isPlain(lexicon.classesOf(key.slice(small)))) return true
  for (let at = SHORTEST_PART; at <= key.length - 2; at++) {
    const [left, right] = [lexicon.classesOf(key.slice(0, at)), lexicon.classesOf(key.slice(at))]
    const behind = key.length - at < SHORTEST_PART ? Word.FUNCTION : Word.COMMON | Word.FUNCTION
    if (left & (Word.COMMON | Word.FUNCTION) && right & behind && !((left | right) & NAMES)) return true
  }
  return false
})

/** What a verb is followed by: no syllable with which surnames end. */
const OBJECT = /^(?:HE|SHE|IT|WE|THEY|US|HIM|HER|THEM|HIS|OUR|THEIR|THAT|THIS|THE|NOT)$/
const AUXILIARY = /^(?:WAS|WERE|HAS|HAVE|HAD|WILL|WOULD|SHOULD|COULD|MUST|WHO|AND|BUT)/
const BEHIND_AUXILIARY = /^(?:BE|BEEN|BEING|NOT|HAVE|HAD|HIS|HIM|THEIR|THEY|THAT|THE|ALSO|SAID|TOLD)$/
const JOINED_ARTICLE = /^(?:OF|TO|IN|ON|BY|FOR|FROM|WITH|AND|BUT|THAT)THE$/
const PAST = /(?:ED|TOLD|SAID|FELT|THOUGHT)$/
const SHORTEST_VERB = 4
const SHORTEST_TITLE = 6
const LONG_PARTICIPLE = 7

/** `TOLDUS`, `SAIDHE`, `WILLBE`, `WASASKED`, `ANDAMBASSADOR`, `OFTHE`, `EXPRESSEDHOPE`: the verb of a sentence, or what joins two, glued to its neighbour. */
function isGluedClause(key: string, lexicon: Lexicon): boolean {
  if (JOINED_ARTICLE.test(key)) return true
  const small = AUXILIARY.exec(key)?.[0].length ?? key.length
  const rest = key.slice(small)
  if (BEHIND_AUXILIARY.test(rest)) return true
  const behind = rest.length < SHORTEST_VERB ? 0 : lexicon.classesOf(rest)
  if (behind & (Word.SPEECH | Word.HUMAN | Word.COMMON) && PAST.test(rest)) return true
  if (behind & (Word.TITLE | Word.TITLE_WEAK) && rest.length >= SHORTEST_TITLE && !(behind & NAMES)) return true
  for (let at = SHORTEST_VERB; at <= key.length - 2; at++) {
    const verb = key.slice(0, at)
    if (!PAST.test(verb) || !(lexicon.classesOf(verb) & (Word.SPEECH | Word.HUMAN | Word.COMMON))) continue
    const object = key.slice(at)
    if (OBJECT.test(object)) return true
    if (at >= LONG_PARTICIPLE && object.length >= SHORTEST_PART && lexicon.classesOf(object) & Word.COMMON) return true
  }
  return false
}

const isPlain = (known: number): boolean => (known & Word.COMMON) !== 0 && (known & NAMES) === 0
/** Words that stand before nouns; surnames begin so too, so that what is behind has to be a long word. */
const SMALL = /^(?:OF|FOR|THE)/
const SHORTEST_BEHIND_SMALL = 6

const SHORTEST_GLUED = 8
const SHORTEST_PART = 4
const NAMES = Word.SURNAME | Word.GIVEN | Word.FAMILY

const SHORTEST_MISSPELT = 5

/** Whether a word is a slip of one that persons do, of a small or of a common word; and of any English word or nationality. */
export const isSlipOfPlainWord = rememberingWords((word, lexicon) => isMisspelling(word, lexicon, PLAIN_WORDS))
export const isSlipOfWord = rememberingWords((word, lexicon) => isMisspelling(word, lexicon, ENGLISH | Word.NATION))

/** Of each tail of a word, from the first letter on, its second hash and what the hash of a head is multiplied by before it. */
let tails = { hash: new Int32Array(64), factor: new Int32Array(64) }

function readTails(word: string): void {
  if (word.length >= tails.hash.length)
    tails = { hash: new Int32Array(2 * word.length), factor: new Int32Array(2 * word.length) }
  const { hash, factor } = tails
  hash[word.length] = 0
  factor[word.length] = 1
  for (let at = word.length - 1; at >= 0; at--) {
    const behind = factor[at + 1] as number
    hash[at] = (Math.imul(word.charCodeAt(at), behind) + (hash[at + 1] as number)) | 0
    factor[at] = Math.imul(behind, FACTOR_2)
  }
}

/** Whether one letter dropped, doubled, changed or swapped makes a word of these classes of it: `IPINED`. By hashes, no candidate is spelt out. */
function isMisspelling(word: string, lexicon: Lexicon, of: number): boolean {
  if (word.length < SHORTEST_MISSPELT) return false
  readTails(word)
  let one = SEED_1
  let two = SEED_2
  for (let at = 0; at <= word.length; at++) {
    const here = word.charCodeAt(at)
    const next = word.charCodeAt(at + 1)
    if (at < word.length && isWord(word, at + 1, one, two, of, lexicon)) return true
    if (at + 1 < word.length) {
      const swapped = isWord(word, at + 2, step1(step1(one, next), here), step2(step2(two, next), here), of, lexicon)
      if (swapped) return true
    }
    for (let code = 65; code <= 90; code++) {
      const first = step1(one, code)
      const second = step2(two, code)
      if (at < word.length && isWord(word, at + 1, first, second, of, lexicon)) return true
      if (at < word.length && isWord(word, at, first, second, of, lexicon)) return true
    }
    one = step1(one, here)
    two = step2(two, here)
  }
  return false
}

/**
 * Whether what the hashes stand for, with the rest of the word from `at` behind it, is a word of these classes. Nearly all that is asked
 * about is none, which the second hash tells, put together of two without going over the letters.
 */
function isWord(word: string, at: number, first: number, second: number, of: number, lexicon: Lexicon): boolean {
  const two = (Math.imul(second, tails.factor[at] as number) + (tails.hash[at] as number)) | 0
  if (!lexicon.mayHave(two)) return false
  let one = first
  for (let k = at; k < word.length; k++) one = step1(one, word.charCodeAt(k))
  return (lexicon.classes(one, two) & of) !== 0
}
