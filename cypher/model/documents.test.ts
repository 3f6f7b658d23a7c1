import { describe, expect, test } from 'vitest'
import { cable, cites, citesDtg, id } from '../testing/facts.ts'
import {
  type CableMention,
  documentFacts,
  dtgKey,
  dtgOf,
  joinMentions,
  mentionNamed,
  mergeDocuments,
  orderDocuments,
  rolesOf,
  saidOf,
} from './documents.ts'
import type { CableFacts, PersonFacts } from './facts.ts'

const OWN = id('1978LIMA00700')
const long = cable(OWN, { text: 'A LONG TEXT', subject: 'LONG', to: ['STATE'], tags: ['PE'], date: '1978-01-02' })
const short = cable(OWN, { text: 'SHORT', subject: 'SHORT', to: ['STATE', 'ROME'], info: ['BONN'], tags: ['JA', 'PE'] })
const merged = (...facts: CableFacts[]) =>
  mergeDocuments(
    OWN,
    facts.map((each) => documentFacts(each)),
  )

const person = (name: string, more: Partial<PersonFacts> = {}): PersonFacts => ({
  name,
  surname: name,
  given: [],
  titles: [],
  roles: ['mention'],
  role: 'mention',
  confidence: 0.5,
  evidence: [],
  mentions: [],
  block: '',
  signature: null,
  ...more,
})
const place = (start: number) => ({ raw: 'ROE', start, end: start + 3 })

describe('documents of one cable', () => {
  test('the longest text is the first, then the one whose key is', () => {
    const keyed = [
      { key: 'b', length: 3 },
      { key: 'a', length: 3 },
      { key: 'c', length: 9 },
    ]
    expect(orderDocuments(keyed).map(({ key }) => key)).toEqual(['c', 'a', 'b'])
    expect(documentFacts(long)).toMatchObject({ length: 11, key: documentFacts({ ...short, text: long.text }).key })
    expect(documentFacts(long, 'known').key).toBe('known')
    expect(documentFacts(long)).not.toHaveProperty('text')
  })

  test('the first gives the properties, all give addressees and TAGS, in whatever order they came', () => {
    const record = merged(short, long)
    expect(record).toEqual(merged(long, short))
    expect(record).toMatchObject({
      subject: 'LONG',
      date: '1978-01-02',
      to: ['STATE', 'ROME'],
      info: ['BONN'],
      tags: ['PE', 'JA'],
    })
    expect(record.documents).toHaveLength(2)
  })

  test('an agency is one addressee, however its city is written and whoever reads it there', () => {
    const record = merged(
      { ...long, info: ['DIA WASHINGTON DC', 'LIMA'] },
      { ...short, to: ['STATE'], info: ['DIA WASHDC', 'DIA WASHINGTON DC//DHO-5//'] },
    )
    expect([record.to, record.info]).toEqual([['STATE'], ['DIA WASHDC', 'LIMA']])
  })

  test('a cable is uncertain where every document is', () => {
    const doubtful = { uncertain: true } as const
    const uncertain = [merged({ ...long, ...doubtful }), merged({ ...long, ...doubtful }, { ...short, ...doubtful })]
    expect(uncertain.map((record) => record.uncertain)).toEqual([true, true])
    expect([merged(long, { ...short, ...doubtful }), merged()].map((record) => record.uncertain)).toEqual([
      false,
      false,
    ])
  })

  test('without documents nothing is known', () => {
    const nothing = {
      from: null,
      number: null,
      year: null,
      date: null,
      subject: null,
      classification: null,
      collection: null,
    }
    expect(merged()).toMatchObject({
      ...nothing,
      documents: [],
      to: [],
      info: [],
      tags: [],
      citations: [],
      persons: [],
    })
  })

  test('words of another document than the first say which', () => {
    const citing = { ...short, citations: [cites('1978ROME00001')], persons: [person('ROE', { mentions: [place(1)] })] }
    const { key } = documentFacts(short)
    const [alone, behind] = [merged(citing), merged(long, citing)]
    expect(alone.citations[0]).not.toHaveProperty('document')
    expect(alone.persons[0]?.mentions[0]).not.toHaveProperty('document')
    expect(behind.citations[0]?.document).toBe(key)
    expect(behind.cites[0]?.occurrences[0]?.document).toBe(key)
    expect(behind.persons[0]?.mentions).toEqual([{ ...place(1), document: key }])
  })
})

describe('what a cable cites', () => {
  const of = (...citations: CableFacts['citations'][number][]) => merged({ ...long, citations })
  test('each cable once, with every occurrence, the surest counts, in order of ids', () => {
    const record = of(
      cites('1978ROME00001', { confidence: 0.4, letter: 'A' }),
      cites('1978BONN00002', { note: 'NOTAL' }),
      cites('1978ROME00001', { confidence: 0.7, start: 20 }),
      cites('1978ROME00001', { confidence: 0.6, start: 40 }),
      cites(OWN),
    )
    expect(record.cites.map(({ target, number, confidence }) => [target, number, confidence])).toEqual([
      ['1978BONN00002', '2', 0.9],
      ['1978ROME00001', '1', 0.7],
    ])
    expect(record.cites[1]?.occurrences.map(({ start, letter }) => [start, letter])).toEqual([
      [0, 'A'],
      [20, undefined],
      [40, undefined],
    ])
    expect(record.cites[0]?.occurrences[0]).toMatchObject({ note: 'NOTAL' })
    expect(record.citations).toHaveLength(5)
  })

  test('what is merely possible stands apart, unless it is sure in another place', () => {
    const possible = { possible: true } as const
    const record = of({ ...cites('1978ROME00001'), ...possible }, cites('1978ROME00001'), {
      ...cites('1978BONN00002'),
      ...possible,
    })
    expect(record.cites.map(({ target }) => target)).toEqual(['1978ROME00001'])
    expect(record.mayCite.map(({ target }) => target)).toEqual(['1978BONN00002'])
  })

  test('of two names under one code the first in the alphabet, whoever comes first', () => {
    const names = ['PORTO ALEGRE', 'PORT OF SPAIN'].map((post) => cites('1978PORTO00001', { post }))
    for (const given of [names, names.toReversed()]) expect(of(...given).cites[0]?.post).toBe('PORT OF SPAIN')
  })

  test('a date-time group that was settled reads as the cable that it means', () => {
    const dtg = citesDtg('TOKYO', '1978-08-10T08:30:42Z')
    const asked = dtgOf(dtg)
    expect(asked).toEqual({ sender: 'TOKYO', minute: Date.UTC(1978, 7, 10, 8, 30) / 1000 })
    expect(
      [cites('1978ROME00001'), { ...dtg, reason: 'no-post' as const }, { ...dtg, dtg: 'never' }].map(dtgOf),
    ).toEqual([null, null, null])
    const { sender: _, ...nobody } = dtg
    expect(dtgOf(nobody)).toBeNull()
    const answer = { target: id('1978TOKYO00005'), post: 'TOKYO', number: '5', year: 1978 }
    const settled = new Map([[dtgKey('TOKYO', asked?.minute ?? 0), answer]])
    const facts = [
      documentFacts({ ...long, citations: [dtg, citesDtg('ROME', '1978-08-10T08:30:42Z'), cites('1978ROME00001')] }),
    ]
    const record = mergeDocuments(OWN, facts, settled)
    expect(record.cites.map(({ target }) => target)).toEqual(['1978ROME00001', '1978TOKYO00005'])
    expect(record.citations[0]).toMatchObject({ kind: 'cable', ...answer })
    for (const gone of ['reason', 'sender', 'dtg']) expect(record.citations[0]).not.toHaveProperty(gone)
    expect(record.citations[1]).toMatchObject({ target: null, reason: 'dtg' })
    expect(mergeDocuments(OWN, facts).cites.map(({ target }) => target)).toEqual(['1978ROME00001'])
  })
})

/** At this count whatever grows with the square of it never ends. */
test('a hundred thousand citations of one cable are one edge, in one pass over them', () => {
  const count = 100_000
  const citations = Array.from({ length: count }, (_, at) => ({ ...cites('1978LIMA00012'), start: at, end: at + 4 }))
  const { cites: edges } = merged({ ...long, citations })
  expect(edges.map(({ target, occurrences }) => [target, occurrences.length])).toEqual([['1978LIMA00012', count]])
  expect(edges[0]?.occurrences.at(-1)?.start).toBe(count - 1)
})

describe('persons of several documents', () => {
  const mention = (name: string, more: Partial<CableMention> = {}): CableMention => person(name, more)

  test('one entry a name: roles in their order, the surest counts, words one behind the other', () => {
    const joined = joinMentions(
      mention('ROE', { titles: ['MR'], evidence: ['a'], mentions: [place(1)], aliases: ['X'] }),
      mention('ROE', {
        roles: ['signer', 'mention'],
        role: 'signer',
        confidence: 0.9,
        titles: ['MR', 'DR'],
        evidence: ['b', 'a'],
      }),
      mention('ROE', { mentions: [place(9)], aliases: ['Y', 'X'] }),
    )
    expect(joined).toEqual(
      mention('ROE', {
        titles: ['MR', 'DR'],
        aliases: ['X', 'Y'],
        role: 'signer',
        roles: ['signer', 'mention'],
        confidence: 0.9,
        evidence: ['a', 'b'],
        mentions: [place(1), place(9)],
      }),
    )
    expect(joinMentions(mention('ROE'), mention('ROE'))).not.toHaveProperty('aliases')
  })

  test('a person by the names that they have in a cable is what all documents say by these', () => {
    const documents = [
      documentFacts({ ...long, persons: [person('ROE', { possible: true, mentions: [place(1)] }), person('LEE')] }),
      documentFacts({
        ...short,
        persons: [person('J. ROE', { titles: ['MR'] }), person('ROE', { mentions: [place(9)] })],
      }),
    ]
    const words = [place(1), { ...place(9), document: documents[1]?.key }]
    expect(mentionNamed(documents, (name) => ['ROE'].includes(name))).toMatchObject({ name: 'ROE', mentions: words })
    const both = mentionNamed(documents, (name) => ['J. ROE', 'ROE', 'NOBODY'].includes(name))
    expect(both).toMatchObject({ name: 'ROE', titles: ['MR'], mentions: words })
    expect(both).not.toHaveProperty('possible')
    expect(mentionNamed(documents.slice(0, 1), (name) => ['ROE'].includes(name))).toBeNull()
    expect(mentionNamed(documents, () => false)).toBeNull()
  })

  test('who is sure in one document is sure', () => {
    const [sure, possible] = [mention('ROE'), mention('ROE', { possible: true })]
    expect(joinMentions(possible, sure)).not.toHaveProperty('possible')
    expect(joinMentions(possible, possible).possible).toBe(true)
    const record = merged(
      { ...long, persons: [person('ROE', { possible: true }), person('LEE')] },
      { ...short, persons: [person('ROE')] },
    )
    expect(record.persons.map(({ name }) => name)).toEqual(['ROE', 'LEE'])
    expect(record.possible).toEqual([])
    const alone = merged({ ...long, persons: [person('ROE', { possible: true }), person('LEE')] })
    expect([alone.persons, alone.possible].map((all) => all.map(({ name }) => name))).toEqual([['LEE'], ['ROE']])
  })

  test('a signature is the last of the words', () => {
    const signer = person('TOON', { mentions: [place(1)], signature: place(99) })
    expect(merged({ ...long, persons: [signer] }).persons[0]?.mentions).toEqual([place(1), place(99)])
    expect(merged({ ...long, persons: [signer] }).persons[0]).not.toHaveProperty('signature')
  })

  test('an entry of an older version has one role', () => {
    expect(rolesOf({ role: 'signer' })).toEqual(['signer'])
    expect(rolesOf({ role: 'signer', roles: ['signer', 'mention'] })).toEqual(['signer', 'mention'])
    expect(saidOf(mention('ROE', { evidence: ['a'], aliases: ['X'] }))).toEqual({
      name: 'ROE',
      role: 'mention',
      roles: ['mention'],
      titles: [],
      confidence: 0.5,
      evidence: ['a'],
      mentions: [],
    })
  })
})
