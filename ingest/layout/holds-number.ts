import { matchesOf } from '@reftel/cypher'

const DIGITS = /\d+/g

/** Whether a line holds the number, in whatever words and with zeros before it or not. */
export const holdsNumber = (line: string, number: number): boolean =>
  matchesOf(line, DIGITS).some(([digits]) => Number(digits) === number)
