import { expect } from 'vitest'
import type { HeaderLabel } from '../../layout.ts'
import { readHeaderLines } from '../header-lines.ts'

type Fields = readonly (readonly [HeaderLabel, string])[]
export type Row = readonly [shows: string, text: string, fields: Fields, body: string]

/** The fields of a header as `label, words`, and what is left as the body. */
export const read = (text: string) => {
  const { header, bodyFrom } = readHeaderLines(text)
  return {
    fields: header.map(({ label, span }) => [label, text.slice(span.start, span.end).replace(/\s+/g, ' ')]),
    body: text.slice(bodyFrom),
  }
}
export const check = (_shows: string, text: string, fields: Fields, body: string) =>
  expect(read(text)).toEqual({ fields, body })
