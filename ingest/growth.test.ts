import { Session } from 'node:inspector'
import { POSTS } from '@reftel/cypher'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type HostileText, hostileTexts } from '../.ci/torture/hostile-texts.ts'
import { extractCable, extractContext } from './extract.ts'

/** Letters of the smallest text: from some 2,500 on a heading is no longer looked for, and the text is read in another way. */
const LETTERS = 3000
/** So many times as long, a text takes at most so many times the steps: a little above what is linear. */
const GROWTHS = [
  { times: 4, most: 5 },
  { times: 16, most: 22 },
] as const

const SYLLABLES = 'BA DO FI GU KE LA MI NO PU RE SA TO VI ZU'.split(' ')
/** A word that nobody has, another for each index. */
const word = (index: number): string =>
  [1, 14, 196, 2744].map((part) => SYLLABLES[(Math.floor(index / part) + part) % 14]).join('')
const number = (index: number): number => 1000 + ((Math.imul(index, 2654435761) >>> 0) % 8999)
const post = (index: number): string => POSTS[index % POSTS.length]?.name ?? ''

/** What is said anew with each index, in the body of a cable unless the lead ends elsewhere. */
const VARIED: readonly (readonly [name: string, lead: string, piece: (index: number) => string])[] = [
  ['posts that send', 'FM AMEMBASSY LIMA\n\nSUBJECT: X\n\n1. ', (at) => `AMEMBASSY ${post(at)} SAID. `],
  ['lines of addressees', 'FM AMEMBASSY LIMA\nTO SECSTATE\n', (at) => `AMEMBASSY ${word(at)}\n`],
  ['lines of posts', 'FM AMEMBASSY LIMA\nTO SECSTATE\n', (at) => `AMEMBASSY ${post(at)}\n`],
  ['citations of many posts', 'SUBJECT: X\n\n1. ', (at) => `SEE ${post(at)} ${number(at)}. `],
  ['a REF line of many posts', 'SUBJECT: X\nREF: ', (at) => `${post(at)} ${number(at)}; `],
  ['a REF line of unknown posts', 'SUBJECT: X\nREF: ', (at) => `${word(at)} ${number(at)}; `],
  ['titles with names', 'SUBJECT: X\n\n1. ', (at) => `MINISTER ${word(at)} SAID NO. `],
  ['titles with one name', 'SUBJECT: X\n\n1. ', (at) => `${at % 2 ? 'MINISTER' : 'AMBASSADOR'} BADOFI SAID NO. `],
  ['given names of one surname', 'SUBJECT: X\n\n1. ', (at) => `MR. ${word(at)} BADOFI SAID NO. `],
  ['surnames of one given name', 'SUBJECT: X\n\n1. ', (at) => `MR. JOHN ${word(at)} SAID NO. `],
  ['persons and their surnames', 'SUBJECT: X\n\n1. ', (at) => `JOHN ${word(at)} SPOKE. ${word(at)} LEFT. `],
  ['possessives', 'SUBJECT: X\n\n1. ', (at) => `${word(at)}'S `],
  ['offices behind names', 'SUBJECT: X\n\n1. ', (at) => `JOHN ${word(at)}, MINISTER OF ${word(at + 1)}, `],
  ['abbreviations told', 'SUBJECT: X\n\n1. ', (at) => `FOREIGN MINISTER ${word(at)} (${word(at).slice(0, 3)}) `],
  ['TAGS of persons', 'TAGS: PEPR, ', (at) => `(${word(at)}, JOHN), `],
  ['persons in TAGS and in the body', 'TAGS: PEPR, (BADOFI, JOHN)\nSUBJECT: X\n\n1. ', (at) => `BADOFI ${word(at)} `],
  ['keys of attributes', '1. TEXT.\n\nMessage Attributes\n\n', (at) => `${word(at)}: ${word(at + 1)}\n`],
  [
    'names in mixed case',
    'SUBJECT: x\n\n1. ',
    (at) => `Mr. ${word(at)[0]}${word(at).slice(1).toLowerCase()} said no. `,
  ],
  ['lines of names', 'SUBJECT: X\n\n1. PARTICIPANTS:\n', (at) => `JOHN ${word(at)}, ${word(at + 1)}\n`],
  ['paragraphs', 'SUBJECT: X\n\n', (at) => `${at}. (C) ${word(at)} SAID.\n\n`],
]

const varied: readonly HostileText[] = VARIED.map(([name, lead, piece]) => ({
  name,
  of(letters) {
    let text = lead
    for (let at = 0; text.length < letters; at++) text += piece(at)
    return text
  },
}))

/**
 * How often each block of the extraction is entered, as V8 counts it: it is the same in each run, whatever else the machine does. What
 * the engine does within one call (a pattern, a sort) is one step; `npm run torture` takes that in by its time, `.ci/patterns.js` by
 * what patterns may do.
 */
const OURS = /\/(?:ingest|cypher)\/(?!.*\.test\.|.*\/node_modules\/)/
const session = new Session()
beforeAll(() => {
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
})
afterAll(() => session.disconnect())

/** Steps since they were asked for before. */
function taken(): number {
  let steps = 0
  // A session in its own thread answers before it returns.
  session.post('Profiler.takePreciseCoverage', (error, coverage) => {
    if (error) throw error
    for (const { functions } of coverage.result.filter(({ url }) => OURS.test(url)))
      for (const { ranges } of functions) for (const { count } of ranges) steps += count
  })
  return steps
}

const context = extractContext(null)
function stepsOf(text: string): number {
  extractCable({ source: 'hostile.txt', format: 'nara', text }, context)
  return taken()
}

describe('four and sixteen times the text takes little more than so many times the steps', () => {
  // What is made once a process would count for the first.
  beforeAll(() => {
    for (const { of } of [...varied, ...hostileTexts()])
      extractCable({ source: 'hostile.txt', format: 'nara', text: of(100) }, context)
    taken()
  })

  test.each([...varied, ...hostileTexts()])('$name', ({ of }) => {
    const short = stepsOf(of(LETTERS))
    expect(short).toBeGreaterThan(0)
    const grown = GROWTHS.map(({ times, most }) => ({ times, most, by: stepsOf(of(LETTERS * times)) / short }))
    expect(grown.filter(({ by, most }) => by > most)).toEqual([])
  })
})
