import { foldWord } from '../../words/hashing.ts'

/** What full names are compared by: capitals without marks, hyphens as blanks, `Michèle Pierre-Louis` as `MICHELE PIERRE LOUIS`. */
export const nameForm = (name: string): string => foldWord(name).replaceAll('-', ' ')
