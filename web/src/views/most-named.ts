import type { FoundPerson } from '@reftel/api/types'
import { asks } from '../client/asks.ts'
import { sureCables } from '../parts/words.ts'

/** So many of those with most cables of all are looked at: who stands first without the possible ones is among them. */
const CANDIDATES = 100

/** The question behind `mostNamed`, the same wherever it is asked. */
export const askMostNamed = asks.persons('', CANDIDATES)

/** Persons by the cables that surely mean them, then by key: what is merely possible makes nobody stand first. */
export const mostNamed = (persons: readonly FoundPerson[]): readonly FoundPerson[] =>
  persons.toSorted((a, b) => sureCables(b) - sureCables(a) || (a.key < b.key ? -1 : 1))
