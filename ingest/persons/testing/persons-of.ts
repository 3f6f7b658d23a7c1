import type { PersonFacts } from '@reftel/cypher'
import { gazetteer } from '../../gazetteer/posts-gazetteer.ts'
import { readHeader } from '../../header/read-header.ts'
import { layOut } from '../../layout/lay-out.ts'
import type { SourceDocument } from '../../source/document.ts'
import { personContext } from '../find/context.ts'
import { findPersons } from '../find/find-persons.ts'

/** The persons that are found in a document. */
export function personsOf(document: SourceDocument): readonly PersonFacts[] {
  const layout = layOut(document)
  return findPersons(layout, readHeader(layout, gazetteer), personContext())
}

/** A cable in NARA's form with that running text. */
export const naraCable = (
  post: string,
  year: number,
  body: string,
  tags = 'PINT',
  subject = 'TALKS',
): SourceDocument => ({
  source: 'test.txt',
  format: 'nara',
  text: `Message Text

PAGE 01  ${post} 01234  091826Z

R 091743Z JAN ${year % 100}
FM AMEMBASSY ${post}
TO SECSTATE WASHDC 1911

C O N F I D E N T I A L ${post} 1234

E.O. 11652: GDS
TAGS: ${tags}
SUBJECT: ${subject}

${body}
NNN
`,
})

/** A row of the Cablegate table with that body. */
export const cablegateCable = (reference: string, body: string): SourceDocument => ({
  source: 'cables.csv#1',
  format: 'cablegate',
  text: `HEADER\n${body}`,
  row: {
    date: '7/3/2007 10:00',
    reference,
    origin: 'Embassy Tbilisi',
    classification: 'CONFIDENTIAL',
    references: [],
    bodyFrom: 7,
  },
})

/** A row with that text in both cases, behind a sentence that makes it one. */
export const bothCasesCable = (body: string): SourceDocument =>
  cablegateCable(
    '07TBILISI1605',
    `C O N F I D E N T I A L TBILISI 001605\n\nSUBJECT: TALKS\n\n1. (C) We note that this is a text in both cases, as all of the later cables are. ${body}\n`,
  )

/** Right, wrong and missed persons: each truth is matched once, by its surname or by all words of the shorter name. */
export function scorePersons(
  found: readonly string[],
  truth: readonly string[],
): { readonly right: number; readonly found: number; readonly truth: number } {
  const left = [...found]
  let right = 0
  for (const name of truth) {
    const at = left.findIndex((other) => samePerson(other, name))
    if (at < 0) continue
    left.splice(at, 1)
    right++
  }
  return { right, found: found.length, truth: truth.length }
}

const words = (name: string): readonly string[] =>
  name
    .toUpperCase()
    .replace(/['’]/g, '')
    .match(/[A-Z-]{2,}/g) ?? []

function samePerson(one: string, other: string): boolean {
  const a = words(one)
  const b = words(other)
  return a.at(-1) === b.at(-1) || a.every((word) => b.includes(word)) || b.every((word) => a.includes(word))
}
