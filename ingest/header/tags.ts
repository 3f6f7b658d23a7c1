import { tagNamed } from '@reftel/cypher'
import type { Span } from '../layout/layout.ts'
import type { TagName } from './header.ts'

/** The TAGS of one line, in order, each once, and the persons among them. */
export interface TagsLine {
  readonly tags: readonly string[]
  readonly names: readonly TagName[]
}

/** `(SONODA, SUNAO)`; the closing one is sometimes lost at the end of the line. */
const PARENTHESES = /\(([^()]*)(?:\)|$)/g
const PIECE = /[^,;:()\n]+/g
/** TAGS that are about a person, whose name may follow without parentheses: `OVIP, KISSINGER, HENRY A`. */
const ABOUT_PERSONS = new Set(['OVIP', 'PINR', 'OREP', 'OTRA', 'CASC', 'PDIP', 'APER', 'CVIS', 'CPAS'])
/** Regions of the world may be tags of two letters; a longer unknown code is an organisation or programme. */
const CODE = /^[A-Z][A-Z0-9]{1,3}$/
const NAME_WORDS = /^[A-Z][A-Z'. -]+$/
const LONGEST_TAG = 24

const isTable = (code: string): boolean => tagNamed(code).meaning !== null

/**
 * Reads the value of a TAGS line or of the TAGS attribute, `text` at `offset` of what the spans shall count in.
 *
 *     PINR, OVIP (SONODA, SUNAO), JA
 *     ^^^^  ^^^^  ^^^^^^^^^^^^^   ^^
 */
export function readTags(text: string, offset: number, where: TagName['where']): TagsLine {
  const tags = new Set<string>()
  const names: TagName[] = []
  const nameAt = (start: number, end: number) => {
    const raw = text.slice(start, end)
    const from = start + (raw.length - raw.trimStart().length)
    const trimmed = raw.trim()
    if (/[A-Z]{2}/.test(trimmed))
      names.push({ raw: trimmed, span: { start: offset + from, end: offset + from + trimmed.length }, where })
  }
  for (const match of text.matchAll(PARENTHESES)) {
    const inside = match[1] ?? ''
    // A code in parentheses is a tag: `(PEPR)`.
    if (CODE.test(inside.trim()) && isTable(inside.trim())) tags.add(inside.trim())
    else nameAt(match.index + 1, match.index + 1 + inside.length)
  }
  const outside = text.replace(PARENTHESES, (all) => ' '.repeat(all.length - 1).concat(','))
  const pieces = [...outside.matchAll(PIECE)].map(({ 0: piece, index }) => pieceAt(piece, index))
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]
    if (!piece || piece.words === '') continue
    const next = pieces[at + 1]
    if (next && isSpelledOutName([...tags].at(-1), piece.words, next.words)) {
      nameAt(piece.span.start, next.span.end)
      at++
    } else for (const code of codesOf(piece.words)) tags.add(code)
  }
  return { tags: [...tags], names }
}

function pieceAt(piece: string, index: number): { words: string; span: Span } {
  const words = piece.trim().replace(/\.+$/, '').replace(/\s+/g, ' ').toUpperCase()
  const start = index + piece.length - piece.trimStart().length
  return { words, span: { start, end: start + piece.trim().length } }
}

const isSpelledOutName = (last: string | undefined, surname: string, given: string): boolean =>
  last !== undefined &&
  ABOUT_PERSONS.has(last) &&
  !isTable(surname) &&
  !isTable(given) &&
  surname.length > 4 &&
  NAME_WORDS.test(surname) &&
  NAME_WORDS.test(given) &&
  given.split(' ').every((word) => !isTable(word))

/** The codes of one piece between commas; commas are forgotten at times: `PINT BL`. */
function codesOf(piece: string): readonly string[] {
  if (piece === 'N/A' || piece === '') return []
  if (isTable(piece)) return [piece]
  const words = piece.split(/[ /]/).filter((word) => word !== '')
  if (words.length > 1 && words.some((word) => isTable(mended(word)) || CODE.test(word))) return words.flatMap(codesOf)
  if (piece.length > LONGEST_TAG) return []
  if (words.length > 1) return [piece]
  const code = mended(piece)
  return /^[A-Z][A-Z0-9-]+$/.test(code) ? [code] : []
}

/** A code in which a zero or a one stands for a letter, where that makes one of the table. */
function mended(code: string): string {
  if (!/[01]/.test(code)) return code
  const letters = code.replaceAll('0', 'O').replaceAll('1', 'I')
  return isTable(letters) ? letters : code
}
