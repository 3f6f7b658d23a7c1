import type { PropertyValue } from './properties.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** What XML 1.0 has no way to write: control characters (telegraph noise has them), two non-characters, half a surrogate pair. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu

/** `text` as the content of an element or of a quoted attribute; what XML can't hold becomes U+FFFD. */
export const xmlText = (text: string): string =>
  text.replace(UNWRITABLE, '\ufffd').replace(/[&<>"\t\n\r]/g, (character: string) => ENTITIES[character] ?? character)

/** A property's value as such a text, lists joined by a bar; null where there is nothing to write. */
export const xmlValue = (value: PropertyValue): string | null =>
  value === null || (Array.isArray(value) && value.length === 0)
    ? null
    : xmlText(Array.isArray(value) ? value.join('|') : String(value))
