import { CLASS } from './grammar.ts'
import { mentioned, type Read } from './mention.ts'
import { classAt, group, lineBreaks, type Scene, wordsOf } from './scene.ts'

/** `REFTEL`, `REFS A AND C`, `REF (B)`, `REFTELS A-C`: one mention a letter, all at the same words. */
export function readBackReference(match: RegExpExecArray, scene: Scene, id: string): Read | null {
  const word = wordsOf(scene, match.index, match.index).toUpperCase()
  const tel = group(match, 'tel')
  // `UNDER REFERENCE. I REQUEST ...` ends a sentence.
  const stopped = classAt(scene, match.index + 1) === '.' && !/^REFS?$/.test(word)
  const letters = stopped ? null : group(match, 'letters')
  const end = match.index + match[0].length - 1
  const airgram = word.startsWith('REFAIR')
  const plural = word.endsWith('S') || (tel !== null && wordsOf(scene, tel.first, tel.last).toUpperCase().endsWith('S'))
  if (!letters) {
    // `REFERENCE` alone is a word of the language; `REF` alone often is the reftel.
    if (word.startsWith('REFERENCE') && (!tel || stopped)) return null
    const last = (stopped ? null : tel)?.last ?? match.index
    // `REF LISBON 9691 PARA 2`, `REF YOUR 123`: with reference to; `REF:` opens a REF line.
    if (word === 'REF' && !tel && WITH_REFERENCE_TO.test(classAt(scene, last + 1))) return null
    if (classAt(scene, last + 1) === ':' && opensLine(scene, match.index)) return null
    return {
      mentions: [
        mentioned(
          id,
          match.index,
          last,
          { what: 'reftel', letters: [], all: plural, airgram, telegrams: tel !== null || word.includes('TEL') },
          word === 'REF' && !tel ? 0.8 : 0.97,
        ),
      ],
      last,
    }
  }
  if (classAt(scene, end + 1) === ':' && opensLine(scene, match.index)) return null
  const mentions = lettersIn(scene, letters).map((letter) =>
    mentioned(
      id,
      match.index,
      end,
      { what: 'reftel', letters: [letter], all: plural, airgram, telegrams: false },
      0.98,
    ),
  )
  return { mentions, last: end }
}

/** What `REF` is said of: a citation that follows. */
const WITH_REFERENCE_TO = /[PREDYUO24']/
/** Whether a label may stand here: a line begins, and no sentence runs on into it. */
function opensLine(scene: Scene, index: number): boolean {
  if (index === scene.from) return true
  const breaks = lineBreaks(scene, index - 1)
  return breaks > 1 || (breaks === 1 && /[.:;)]/.test(classAt(scene, index - 1)))
}

/** Letters of a list, those of a range `A-C` between its ends filled in. */
function lettersIn(scene: Scene, { first, last }: { first: number; last: number }): readonly string[] {
  const found: string[] = []
  let range = false
  for (let token = first; token <= last; token++) {
    const class_ = classAt(scene, token)
    if (class_ === CLASS.letterA || class_ === CLASS.letter) {
      const letter = wordsOf(scene, token, token).toUpperCase()
      const before = found.at(-1)
      if (range && before)
        for (let code = before.charCodeAt(0) + 1; code < letter.charCodeAt(0); code++)
          found.push(String.fromCharCode(code))
      found.push(letter)
      range = false
    } else if ((class_ === '-' && found.length > 0) || class_ === CLASS.through) range = true
  }
  return found
}
