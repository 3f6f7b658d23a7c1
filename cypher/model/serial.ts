/** Nine digits at most, which every store counts with; no post ever sent as many in a year. */
const PLAIN = /^\d{1,9}$/

/** A telegram's number as its place in the series of its post and year; null for an airgram's `A-236`, or none. */
export const serialOf = (number: string | null): number | null =>
  number !== null && PLAIN.test(number) ? Number(number) : null

/** Whether a number is an airgram's: `A-236` of a post, `CA-3400` of the Department's circular ones. */
export const isAirgram = (number: string): boolean => /^C?A-/.test(number)
