import { EUROPE } from './cultures-europe.ts'
import { OVERSEAS } from './cultures-overseas.ts'

/** Names to make persons of, by culture. */
export const CULTURES = { ...EUROPE, ...OVERSEAS }

export type CultureName = keyof typeof CULTURES
