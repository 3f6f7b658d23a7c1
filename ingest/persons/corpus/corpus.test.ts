import { expect, test } from 'vitest'
import { type ExtractContext, extractCable, extractContext } from '../../extract.ts'
import type { SourceDocument } from '../../source/document.ts'
import { personContext } from '../find/context.ts'
import { NameUse } from './name-use.ts'
import { noteNames } from './scan-names.ts'

const document = (text: string): SourceDocument => ({
  source: '1978TUNIS00012.txt',
  format: 'nara',
  text: `SUBJECT: TRADE\n\n1. ${text}`,
})

/** What is read with after these cables were learnt from. */
function after(...cables: readonly string[]): ExtractContext {
  const names = new NameUse()
  for (const [at, text] of cables.entries()) noteNames(text, personContext().lexicon, names, at)
  return extractContext({ serials: { knots: {} }, names })
}

const persons = (text: string, context: ExtractContext): readonly string[] =>
  extractCable(document(text), context).persons.map(({ name, possible, evidence }) =>
    `${name}${possible ? '?' : ''} ${evidence.includes('corpus') ? 'corpus' : ''}`.trim(),
  )

const times = (count: number, text: string): readonly string[] => Array.from({ length: count }, () => text)
const PERSON = 'PRESIDENT NYEREBO SAID SO.'
const THING = 'THE NYEREBO SAID SO.'
const SPOKEN = 'NYEREBO SAID NO, AND THE VISIT OF NYEREBO WENT WELL.'
const BARE = 'THE VISIT BY NYEREBO WENT WELL.'

type Row = readonly [shows: string, cables: readonly string[], text: string, found: readonly string[]]
// biome-ignore format: a table
const rows: readonly Row[] = [
  ['a cable by itself: the tables decide',               [],                                    SPOKEN, ['NYEREBO?']],
  ['a name that three cables have with a title',         times(3, PERSON),                      SPOKEN, ['NYEREBO corpus']],
  ['two are not enough',                                 times(2, PERSON),                      SPOKEN, ['NYEREBO?']],
  ['nor are three that others contradict',               [...times(3, PERSON), ...times(2, THING)], SPOKEN, ['NYEREBO?']],
  ['what other cables take for a thing is none',         times(3, THING),                       SPOKEN, []],
  ['a title in the cable is stronger',                   times(3, THING),                       'PRESIDENT NYEREBO SAID SO.', ['NYEREBO']],
  ['less suffices where many cables know the name',      times(40, PERSON),                     BARE,   ['NYEREBO? corpus']],
  ['and not where nobody knows it',                      [],                                    BARE,   []],
]

test.each(rows)('%s', (_shows, cables, text, found) => expect(persons(text, after(...cables))).toEqual(found))
