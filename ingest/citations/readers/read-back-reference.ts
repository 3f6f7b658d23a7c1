import { CLASS } from '../grammar.ts'
import { mentioned, type Originator, type Read, type Says } from '../mention.ts'
import { postEndingAt } from '../posts.ts'
import { classAt, glued, group, lineBreaks, type Scene, wordsBetween } from '../scene.ts'
import { lettersBefore } from './letters-before.ts'

type Reftel = Extract<Says, { what: 'reftel' }>
const reftel = (so: Partial<Reftel>): Reftel => ({
  what: 'reftel',
  letters: [],
  all: false,
  telegrams: false,
  airgram: false,
  paper: false,
  of: null,
  ...so,
})

/** `REFA`, `REFTELB`: the letter glued on. */
export const readGluedLetter = ({ index }: RegExpExecArray, scene: Scene, id: string): Read => ({
  mentions: [
    mentioned({
      rule: id,
      first: index,
      last: index,
      says: reftel({ letters: [wordsBetween(scene, index, index).slice(-1).toUpperCase()] }),
      confidence: 0.9,
    }),
  ],
  last: index,
})

/** `REFTEL`, `REFS A AND C`, `REF (B)`, `REFTELS A-C`: one mention a letter, all at the same words. */
export function readBackReference(match: RegExpExecArray, scene: Scene, id: string): Read | null {
  const word = wordsBetween(scene, match.index, match.index).toUpperCase()
  const tel = group(match, 'tel')
  // `UNDER REFERENCE. I REQUEST ...` ends a sentence.
  const stopped = classAt(scene, match.index + 1) === '.' && !/^REFS?$/.test(word)
  const marked = group(match, 'plural')
  const several = isPluralMark(scene, marked ?? group(match, 'letters'))
  const letters = stopped || (several && !marked) ? null : group(match, several || !marked ? 'letters' : 'plural')
  const end = match.index + match[0].length - 1
  const behind = paperBehind(scene, match.index)
  if (behind !== null && /^REFS?$/.test(word)) {
    const airgram = classAt(scene, behind) === CLASS.airgram
    const says = reftel({
      airgram,
      paper: !airgram,
      all: wordsBetween(scene, behind, behind).toUpperCase().endsWith('S'),
    })
    return {
      mentions: [mentioned({ rule: id, first: match.index, last: behind, says, confidence: 0.9 })],
      last: behind,
    }
  }
  const others = stopped || letters ? null : otherLetters(scene, (tel?.last ?? match.index) + 1)
  if (others) {
    const { found, last } = others
    return {
      mentions: found.map((letter) =>
        mentioned({ rule: id, first: match.index, last, says: reftel({ letters: [letter] }), confidence: 0.98 }),
      ),
      last,
    }
  }
  const airgram = word.startsWith('REFAIR')
  const of = originatorBefore(scene, match.index)
  const plural =
    several ||
    word.endsWith('S') ||
    (word.endsWith('TEL') && DEMARCHES.test(wordsBetween(scene, match.index + 1, match.index + 1))) ||
    (tel !== null && wordsBetween(scene, tel.first, tel.last).toUpperCase().endsWith('S'))
  if (!letters) {
    // `REFERENCE` alone is a word of the language; `REF` alone often is the reftel.
    if (word.startsWith('REFERENCE') && (!tel || stopped)) return null
    const last = (stopped ? null : tel)?.last ?? match.index
    if (/^REFS?$/.test(word) && OF_A_FIRM.test(wordsBetween(scene, match.index - 1, match.index - 1))) return null
    // `REF LISBON 9691 PARA 2`, `REF YOUR 123`: with reference to; `REF:` opens a REF line.
    if (word === 'REF' && !tel && WITH_REFERENCE_TO.test(classAt(scene, last + 1))) return null
    const named = lettersBefore(scene, match.index, { plural, telegram: word.endsWith('TEL') || tel !== null })
    const list = named && lettersIn(scene, named)
    if (named && list?.last === named.last)
      return {
        mentions: list.found.map((letter) =>
          mentioned({ rule: id, first: named.first, last, says: reftel({ letters: [letter] }), confidence: BEFORE }),
        ),
        last,
      }
    const nth = ordinalBefore(scene, match.index)
    if (nth !== null && word.endsWith('TEL'))
      return {
        mentions: [
          mentioned({
            rule: id,
            first: match.index - 1,
            last,
            says: reftel({ letters: [nth] }),
            confidence: BY_ORDINAL,
          }),
        ],
        last,
      }
    // `FINANCIAL REFS: BANCO ...` names no cable, wherever it stands; `SEE REF: AS MANY AS` does.
    const label = classAt(scene, last + 1) === ':'
    if (label && (isNamed(scene, word, match.index) || opensLine(scene, match.index))) return null
    return {
      mentions: [
        mentioned({
          rule: id,
          first: match.index,
          last,
          says: reftel({ all: plural, airgram, telegrams: tel !== null || word.includes('TEL'), of }),
          confidence: word === 'REF' && !tel ? 0.8 : 0.97,
        }),
      ],
      last,
    }
  }
  if (classAt(scene, end + 1) === ':' && opensLine(scene, match.index)) return null
  if (isArticle(scene, word, letters)) return null
  const { found, last } = lettersIn(scene, letters)
  const mentions = found.map((letter) =>
    mentioned({
      rule: id,
      first: match.index,
      last,
      says: reftel({ letters: [letter], all: plural, airgram }),
      confidence: 0.98,
    }),
  )
  return { mentions, last }
}

/** `REFTEL DEMARCHES`: a telegram asks for one, so that several telegrams are meant, where several are listed. */
const DEMARCHES = /^DEMARCHES$/i

/** The letter of the item that `SECOND REFTEL` means; null where no such word stands before it. */
function ordinalBefore(scene: Scene, index: number): string | null {
  const before = index > scene.from ? wordsBetween(scene, index - 1, index - 1).toUpperCase() : ''
  return ORDINALS.get(before) ?? null
}
const ORDINALS = new Map([
  ['FIRST', 'A'],
  ['SECOND', 'B'],
  ['THIRD', 'C'],
])
const BY_ORDINAL = 0.9
const BEFORE = 0.95

/** `AA AND BB`, `(BB)`, `1 AND 3`: items behind Z, and numbered ones. */
function otherLetters(scene: Scene, from: number): Letters | null {
  const found: string[] = []
  let last = from - 1
  for (let index = from; ; index++) {
    const bracket = classAt(scene, index) === '('
    const word = bracket ? index + 1 : index
    const letters = wordsBetween(scene, word, word).toUpperCase()
    if (classAt(scene, word) === '' || !/^(?:([A-Z])\1|[1-9])$/.test(letters)) break
    if (bracket && classAt(scene, word + 1) !== ')') break
    found.push(letters)
    last = bracket ? word + 1 : word
    index = last + 1
    if (classAt(scene, index) === ',' && classAt(scene, index + 1) === CLASS.and) index++
    if (![',', '/', CLASS.and].includes(classAt(scene, index))) break
  }
  return found.length > 0 ? { found, last } : null
}

/** The paper or airgram that `REF LETTER`, `REF E-MAIL`, `REF AIRGRAM` name, by its token; null where none stands behind. */
function paperBehind(scene: Scene, index: number): number | null {
  const next = index + 1
  const class_ = classAt(scene, next)
  if (class_ === CLASS.paper || class_ === CLASS.airgram) return next
  if (/^DOC(?:UMENT)?S?$/i.test(wordsBetween(scene, next, next))) return next
  const mail = class_ === CLASS.letter && glued(scene, next) && classAt(scene, next + 1) === '-' && next + 2
  return mail && /^E-?MAILS?$/i.test(wordsBetween(scene, next, mail)) ? mail : null
}

/** Whose reftel: `STATE REFTEL`, `EMBASSY'S REFTEL`, `YOUR REFTEL`. */
function originatorBefore(scene: Scene, index: number): Originator | null {
  let last = index - 1
  if (classAt(scene, last) === CLASS.letter && classAt(scene, last - 1) === "'") last -= 2
  else if (classAt(scene, last) === "'") last--
  switch (classAt(scene, last)) {
    case CLASS.department:
      return { is: 'department' }
    case CLASS.home:
      return { is: 'embassy' }
    case CLASS.our:
      return { is: 'sender' }
    case CLASS.your:
      return { is: 'addressee' }
    case CLASS.postWord: {
      const found = postEndingAt(scene.tokens, last, scene.from, scene.citing)
      return found && { is: 'post', match: found.match, garbled: false }
    }
    case CLASS.word:
      return ownerNamed(wordsBetween(scene, last, last).toUpperCase(), scene)
    default:
      return null
  }
}

/** `DEPTS REFTEL`, `EMBASSYS REFTEL`, `BONNS REFTEL`: a possessive whose apostrophe is lost; `EMB'S`. */
function ownerNamed(word: string, { citing }: Scene): Originator | null {
  if (/^DEP(?:T|ARTMENT)S$/.test(word)) return { is: 'department' }
  if (/^(?:EMBS?|EMBASSYS|CONSULATES|MISSIONS)$/.test(word)) return { is: 'embassy' }
  const match = word.endsWith('S') ? citing.gazetteer.find(word.slice(0, -1), citing.year) : null
  return match?.how === 'name' ? { is: 'post', match, garbled: false } : null
}

/** `REF(S)`, `REFTEL(S) A AND B`: no item S. */
const isPluralMark = (scene: Scene, letters: { first: number; last: number } | null): boolean =>
  letters !== null &&
  /^\(S\)$/i.test(wordsBetween(scene, letters.first, letters.last)) &&
  glued(scene, letters.first - 1)

/** Whether a word says what kind of references follow. */
const isNamed = (scene: Scene, word: string, index: number): boolean =>
  /^REFS?$/.test(word) && classAt(scene, index - 1) === CLASS.word

/** `FINANCIAL REFS. BANCO ...`, `TRADE REFS ARE GOOD`: who vouches for a firm. */
const OF_A_FIRM = /^(?:FINANCIAL|TRADE|BANK|BANKING|CREDIT|COMMERCIAL|LOCAL)$/i
/** What `REF` is said of: a citation that follows. */
const WITH_REFERENCE_TO = /[PREDYUO24']/
/** Whether a label may stand here: a line begins, and no sentence runs on into it. */
function opensLine(scene: Scene, index: number): boolean {
  if (index === scene.from) return true
  const breaks = lineBreaks(scene, index - 1)
  return breaks > 1 || (breaks === 1 && /[.:;)]/.test(classAt(scene, index - 1)))
}

/** `REFERENCED A PRESS REPORT`, `made reference a little later`: one A that no mark makes a letter, and a word behind it. */
function isArticle(scene: Scene, word: string, { first, last }: { first: number; last: number }): boolean {
  if (first !== last || !word.startsWith('REFERENCE') || classAt(scene, first) !== CLASS.letterA) return false
  if (word === 'REFERENCE' && wordsBetween(scene, first, first) === 'A') return false
  return /[a-zA-Z]/.test(classAt(scene, last + 1))
}

interface Letters {
  readonly found: readonly string[]
  /** The last token of the list. */
  readonly last: number
}

const isLower = (scene: Scene, token: number): boolean => /[a-z]/.test(wordsBetween(scene, token, token))

/** Letters of a list, those of a range `A-C` between its ends filled in. It ends before a letter that does not go on rising. */
function lettersIn(scene: Scene, { first, last }: { first: number; last: number }): Letters {
  const found: string[] = []
  let range = false
  let read = first
  let lower = false
  for (let token = first; token <= last; token++) {
    const class_ = classAt(scene, token)
    if (class_ === CLASS.letterA || class_ === CLASS.letter) {
      const letter = wordsBetween(scene, token, token).toUpperCase()
      const before = found.at(-1)
      // `REF B, P/E CHIEF`, `REF A, A/RSO SAYS`: an office, not a list.
      const listed = classAt(scene, token - 1) === ','
      const office = listed && classAt(scene, token + 1) === '/'
      // `KEYED TO REF B, q. 3`: a question.
      const other = listed && isLower(scene, token) !== lower
      if (before && (letter <= before || office || other)) break
      if (!before) lower = isLower(scene, token)
      read = token < last && classAt(scene, token + 1) === ')' ? token + 1 : token
      if (range && before)
        for (let code = before.charCodeAt(0) + 1; code < letter.charCodeAt(0); code++)
          found.push(String.fromCharCode(code))
      found.push(letter)
      range = false
    } else if ((class_ === '-' && found.length > 0) || class_ === CLASS.through) range = true
  }
  return { found, last: read }
}
