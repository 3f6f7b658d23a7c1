import { readList } from './data.ts'

/** Letters, and the edges of a word. */
const SIGNS = 27
const A = 65

let table: Uint8Array | undefined

/** For each three letters in a row whether a surname of the tables has them. */
function threes(): Uint8Array {
  if (table) return table
  const marks = new Uint8Array(SIGNS ** 3)
  const mark = (three: number): boolean => {
    marks[three] = 1
    return true
  }
  for (const name of readList('names-surname.txt')) everyThree(name, mark)
  table = marks
  return marks
}

/** Whether all threes of a word are so, doubled letters taken once; true for one that holds anything but letters. No list is made of them. */
function everyThree(word: string, isSo: (three: number) => boolean): boolean {
  const letters = word.toUpperCase()
  if (!isAllLetters(letters)) return true
  let first = 0
  let second = 0
  for (let at = 0; at < letters.length; at++) {
    const third = letters.charCodeAt(at) - A + 1
    if (third === second) continue
    if (second > 0 && !isSo(threeOf(first, second, third))) return false
    first = second
    second = third
  }
  return second === 0 || isSo(threeOf(first, second, 0))
}

function isAllLetters(letters: string): boolean {
  for (let at = 0; at < letters.length; at++) {
    const sign = letters.charCodeAt(at) - A + 1
    if (sign < 1 || sign >= SIGNS) return false
  }
  return true
}

/** The place of three signs, 0 for the edge of the word. */
const threeOf = (first: number, second: number, third: number): number => (first * SIGNS + second) * SIGNS + third

const isOfName = (three: number): boolean => threes()[three] === 1

/** Whether each three letters of a word stand in some surname: of `SEMEP` and `OASIAX` some stand in none. */
export const hasNameLetters = (word: string): boolean => everyThree(word, isOfName)
