/** `DIA WASHINGTON DC`, as telegrams of the seventies write it: `DIA WASHDC`. */
const WASHINGTON = / WASHINGTON,? D\.? ?C\.?$/

/** The words of an addressee without who is to read it there: `JOINT STAFF WASHDC//J-5//`, `AMEMBASSY KINGSTON//USDAO`. */
export function withoutReaders(words: string): string {
  const readers = words.indexOf('//')
  return readers > 0 ? words.slice(0, readers).trimEnd() : words
}

/**
 * The words of an addressee that is no post of the book, in capitals and without its readers, Washington in its one spelling: an
 * agency is one addressee, however its city is written.
 */
export const plainAddressee = (words: string): string =>
  withoutReaders(words.trim().toUpperCase().replace(/\s+/g, ' ')).replace(WASHINGTON, ' WASHDC')
