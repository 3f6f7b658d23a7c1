import { remembering } from '@reftel/cypher'
import { readTable } from '../../words/data.ts'
import { foldWord } from '../../words/hashing.ts'

/** Arabic articles before a surname, written with a hyphen or apart: `AL-ASSAD`, `EL FATAH`. */
const ARTICLE = /^(?:AL|EL|AS|AR|AN|AD|AZ|ASH|UL)[- ](?=[A-Z]{3})/
/** Particles before the word that a surname goes by. */
const PARTICLES =
  /^(?:(?:DE|DEL|LA|LAS|LOS|DA|DAS|DO|DOS|DI|DU|VAN|VON|DER|DEN|TER|TEN|ZU|BIN|BEN|IBN)[ -])+(?=[A-Z]{2})/

/** Spellings of one surname that no rule of letters joins: each to the first of its row. */
const canonical = new Map<string, string>()
for (const { variants = '' } of readTable('surname-variants.csv')) {
  const [first = '', ...others] = variants.split('|').map((word) => letters(foldWord(word)))
  for (const other of others) canonical.set(other, first)
}

function letters(word: string): string {
  return word.replace(/[^A-Z]/g, '')
}

/** A surname without article and particles, letters only, its known transliterations made one: `EL-QADDAFI` is `QADHAFI`. */
export const surnameForm = remembering((surname: string): string => {
  const folded = foldWord(surname.replace(/\s+/g, ' ').trim())
  const bare = letters(folded.replace(PARTICLES, '').replace(ARTICLE, ''))
  return canonical.get(bare) ?? bare
})

/** Spellings of a sound in transliterations, in this order; what follows drops the vowels. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/SHCH|SCH|TCH|TSCH/g, 'C'],
  [/(?:SH|ZH|CH|CZ|CS)/g, 'C'],
  [/PH/g, 'F'],
  [/KH|QU|CK|Q/g, 'K'],
  [/GH/g, 'G'],
  [/DH/g, 'D'],
  [/TH/g, 'T'],
  [/DJ|DZ/g, 'J'],
  [/TS|TZ|Z/g, 'S'],
  [/C(?=[EIY])/g, 'S'],
  [/X/g, 'KS'],
  [/W/g, 'V'],
  [/(?:OFF|EFF)$/, 'V'],
  [/F$/, 'V'],
  [/(.)\1+/g, '$1'],
  [/(?<=.)[AEIOUYHJ]+/g, ''],
  [/^[AEIOUYJ]/, 'A'],
]

/**
 * The block of a surname: spellings that may be one name share it. The sounds of its consonants, known transliterations first made
 * one: `ABDURAZAKOV` and `ABDURRAZAKOV` meet, `POLYANSKIY` and `POLYANSKY`, `QADHAFI` and `GADDAFI`, `TENG` and `DENG`.
 */
export const blockOf = remembering((surname: string): string => {
  let sounds = surnameForm(surname)
  for (const [spelling, sound] of SOUNDS) sounds = sounds.replace(spelling, sound)
  return sounds || '-'
})
