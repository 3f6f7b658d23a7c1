/**
 * Words are known by two hashes, so that a token is looked up without cutting it out of its text: with the 160,000 words of the
 * tables, one unknown word in a thousand million is taken for a known one.
 */
export const SEED_1 = 0x811c9dc5 | 0
export const SEED_2 = 0x1505

/** What the second hash is multiplied by at each step. */
const TIMES = 33
/** The same for others: what a module exports is looked up at each use, and a step is taken for every letter. */
export const FACTOR_2 = TIMES

/** One step of the first hash (FNV-1a) and of the second (djb2). */
export const step1 = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
export const step2 = (hash: number, code: number): number => (Math.imul(hash, TIMES) + code) | 0

/** Letters that Unicode does not take apart. */
const UNDIVIDED: Readonly<Record<string, string>> = {
  ß: 'S',
  Ø: 'O',
  ø: 'O',
  Ł: 'L',
  ł: 'L',
  Đ: 'D',
  đ: 'D',
  Æ: 'A',
  æ: 'A',
  ı: 'I',
  ə: 'A',
  Ə: 'A',
  Þ: 'T',
  þ: 'T',
  ð: 'D',
  Ð: 'D',
}

/** The first code unit behind those letters. */
const BEYOND_LATIN = 0x260

/**
 * Latin letters without their marks, upper case: `FOLD[code]`, 0 for what is no letter. Covers Latin-1 and Latin Extended-A and -B;
 * it has a place for every code unit, since to ask a table beyond its end takes many times as long.
 */
export const FOLD: Uint8Array = foldTable()

function foldTable(): Uint8Array {
  const table = new Uint8Array(1 << 16)
  for (let code = 0; code < BEYOND_LATIN; code++) {
    const letter = String.fromCharCode(code)
    const base = (UNDIVIDED[letter] ?? letter.normalize('NFD').charAt(0)).toUpperCase()
    if (/^[A-Z]$/.test(base)) table[code] = base.charCodeAt(0)
  }
  return table
}

/** The letter at that place of a text, folded; 0 for what is none, and beyond its end. */
export const letterAt = (text: string, at: number): number => FOLD[text.charCodeAt(at)] ?? 0

/** As `FOLD`, and digits as they stand: 0 for what ends a run of letters and digits. */
export const FOLD_RUN: Uint8Array = FOLD.map((letter, code) => (isDigit(code) ? code : letter))

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** A code unit as the tables compare it: letters folded; hyphens, blanks and digits as they stand; 0 for what they leave out. */
export const foldCode = (code: number): number => FOLD_RUN[code] || (code === 45 || code === 32 ? code : 0)

/** A word as the tables compare it: upper case, no marks, no apostrophes. */
export function foldWord(word: string): string {
  let folded = ''
  for (let at = 0; at < word.length; at++) {
    const code = foldCode(word.charCodeAt(at))
    if (code !== 0) folded += String.fromCharCode(code)
  }
  return folded
}

/** Both hashes of a folded word. */
export function hashesOf(folded: string): readonly [number, number] {
  let one = SEED_1
  let two = SEED_2
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at)
    one = step1(one, code)
    two = step2(two, code)
  }
  return [one, two]
}
