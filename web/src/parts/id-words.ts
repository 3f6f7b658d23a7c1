/** A cable's id: the year (two digits in Cablegate), letters of its post, and its number; an airgram's has an A before it, a circular one's CA. */
const ID = /^(?<year>\d{4}|\d\d)(?<code>STATE(?=CA-)|[A-Z]{1,6})(?<number>(?:C?A-)?\d{1,12})$/

/** What an id has of its post: the first six letters of the name, without blanks. */
const codeOf = (post: string): string => post.slice(0, 6).replaceAll(' ', '')

/**
 * A cable by its id alone, as people name it: `CARACAS 8437 of 1974` of `1974CARACA08437`. `posts`: names of those that are known;
 * where none of them or several fit, the letters of the id stay.
 */
export function idWords(id: string, posts: readonly string[]): string {
  const { year = '', code = '', number = '' } = ID.exec(id)?.groups ?? {}
  if (number === '') return id
  const [post = code, ...others] = posts.filter((name) => codeOf(name) === code)
  const full = year.length === 4 ? year : Number(year) >= FIRST_YEAR ? `19${year}` : `20${year}`
  return `${others.length === 0 ? post : code} ${number.replace(/^0+(?=\d)/, '')} of ${full}`
}

/** The first year of Cablegate that an id writes in two digits. */
const FIRST_YEAR = 66
