/** A telegram named so that only its writer and reader know whose it is. */
export interface UnsaidTelegram {
  /** In capitals: `EMBTEL`. */
  readonly word: string
  /** Whose it is, in words. */
  readonly whose: string
  /** Plain digits; null where none is said. */
  readonly number: string | null
}

const OWN = 'of the post that writes'

/** Words that name a telegram by who writes and who reads. DEPTEL is none: whoever writes it, it is the Department's. */
const WORDS: readonly (readonly [words: string, whose: string])[] = [
  ['EMBTEL CONTEL CONGENTEL MISTEL LEGTEL MYTEL OURTEL OURTELEGRAM REEMBTEL REMYTEL REOURTEL', OWN],
  ['URTEL YOURTEL YOURTELEGRAM REURTEL REYOURTEL', 'of the post that is written to'],
  ['REFTEL', 'named in the REF line of the cable that says so'],
  ['SEPTEL', 'of the post that writes, sent apart'],
  ['TELEGRAM TEL CABLE MESSAGE MSG TELNO', 'of a post that is not named'],
]
const WHOSE = new Map(WORDS.flatMap(([words, whose]) => words.split(' ').map((word) => [word, whose] as const)))

/** `Embtel 1234`, `our tel No. 1,234`, `SEPTELS`. */
const FORM =
  /^(?:REF: ?|THE )?(?<word>(?:RE ?)?(?:OUR |MY |YOUR |UR )?[A-Z]{3,10}?)S?(?: (?:NO\.? ?|NR\.? ?|NUMBER |#)?(?<number>\d{1,7}))?[.]?$/
const THOUSANDS = /^(?<words>[^\d,]*)(?<thousands>\d{1,3}),(?<rest>\d{3})\.?$/

const LONGEST = 40

/** The telegram that the whole of `words` names without its post; null where they name none, or say the post. */
export function readUnsaid(words: string): UnsaidTelegram | null {
  if (words.length > LONGEST) return null
  const text = words.trim().replace(/\s+/g, ' ').toUpperCase().replace(THOUSANDS, '$<words>$<thousands>$<rest>')
  const { word = '', number } = FORM.exec(text)?.groups ?? {}
  const whose = WHOSE.get(word.replaceAll(' ', ''))
  if (whose === undefined) return null
  const plain = whose === WHOSE.get('TELEGRAM')
  // `cable` alone is a word like others.
  if (plain && number === undefined) return null
  return { word, whose, number: number?.replace(/^0+(?=\d)/, '') ?? null }
}
