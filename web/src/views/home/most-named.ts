import { asks } from '../../client/asks.ts'

/** Persons named most that the front page lists. */
const LISTED = 12

/** Who is surely named in most cables: the same question wherever it is asked. */
export const askMostNamed = asks.persons('', LISTED)
