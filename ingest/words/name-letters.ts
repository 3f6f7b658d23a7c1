import { must } from '@reftel/cypher'
import { readList } from './data.ts'

/** Letters, and the edges of a word. */
const SIGNS = 27
const A = 65

let table: Uint8Array | undefined

/** For each three letters in a row whether a surname of the tables has them. */
function threes(): Uint8Array {
  if (table) return table
  table = new Uint8Array(SIGNS ** 3)
  for (const name of readList('names-surname.txt')) for (const three of threesOf(name)) table[three] = 1
  return table
}

/** The threes of a word, doubled letters taken once. */
function threesOf(word: string): readonly number[] {
  const letters = [...word.toUpperCase()].filter((letter, at, all) => letter !== all[at - 1])
  const signs = [0, ...letters.map((letter) => letter.charCodeAt(0) - A + 1), 0]
  if (signs.some((sign) => sign < 0 || sign >= SIGNS)) return []
  const signAt = (at: number): number => must(signs[at], 'a sign of a word')
  return signs.slice(2).map((sign, at) => (signAt(at) * SIGNS + signAt(at + 1)) * SIGNS + sign)
}

/** Whether each three letters of a word stand in some surname: of `SEMEP` and `OASIAX` some stand in none. */
export const hasNameLetters = (word: string): boolean => threesOf(word).every((three) => threes()[three] === 1)
