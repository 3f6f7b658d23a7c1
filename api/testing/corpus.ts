import {
  type CableFacts,
  type Citation,
  cableId,
  documentId,
  type GraphStore,
  openStore,
  type PersonFacts,
  type PersonRole,
} from '@reftel/cypher'
import type { FastifyInstance } from 'fastify'
import { type AppOptions, buildApp } from '../app.ts'

const REPORT = `R 041448Z AUG 78
FM AMEMBASSY MOSCOW
SUBJECT: TALKS ON FISHING
REF: MOSCOW 18017
1. FOREIGN MINISTER ARAKI WILL VISIT, ARAKI SAID (SEOUL 6670). SEPTEL FOLLOWS.
HOLLIS
`

const MOSCOW_78 = cableId(1978, 'MOSCOW', '18403')

const cited = (post: string, number: string, raw: string, where: 'ref' | 'text'): Citation => ({
  ...at(raw),
  where,
  rule: 'post-number',
  confidence: where === 'ref' ? 0.99 : 0.9,
  target: cableId(1978, post, number),
  kind: 'cable',
  post,
  number,
  year: 1978,
})

function at(raw: string) {
  const start = Math.max(0, REPORT.indexOf(raw))
  return { raw, start, end: start + raw.length }
}

const person = (name: string, role: PersonRole, titles: readonly string[] = []): PersonFacts => ({
  name,
  surname: name.split(' ').at(-1) ?? name,
  given: name.split(' ').slice(0, -1),
  titles,
  role,
  roles: role === 'mention' ? [role] : [role, 'mention'],
  confidence: 0.9,
  evidence: [role === 'signer' ? 'signer' : 'title'],
  block: name.split(' ').at(-1) ?? name,
  mentions: role === 'signer' ? [] : [at(name)],
  signature: role === 'signer' ? at(name) : null,
})

const cable = (
  post: string,
  number: string,
  date: string,
  subject: string,
  more: Partial<CableFacts> = {},
): CableFacts => {
  const id = cableId(1978, post, number)
  return {
    id,
    documentNumber: id,
    source: `cables/${id}.txt`,
    format: 'nara',
    text: `${subject}\n`,
    from: post,
    number,
    year: 1978,
    date,
    subject,
    classification: 'CONFIDENTIAL',
    to: ['STATE'],
    info: [],
    tags: ['PEPR'],
    citations: [],
    persons: [],
    ...more,
  }
}

/**
 * A made-up corpus: TOKYO 14001 cites MOSCOW 18403, which cites MOSCOW 18017 (held) and SEOUL 6670 (a stub); LIMA 700 and a
 * document without number stand alone; MOSCOW 18017 has two documents.
 */
export const CORPUS: readonly CableFacts[] = [
  cable('MOSCOW', '18403', '1978-08-04T14:48:00Z', 'TALKS ON FISHING', {
    text: REPORT,
    info: ['TOKYO', 'CINCPAC HONOLULU HI'],
    tags: ['JA', 'UR', 'PEPR'],
    citations: [
      cited('MOSCOW', '18017', 'MOSCOW 18017', 'ref'),
      cited('SEOUL', '6670', 'SEOUL 6670', 'text'),
      { ...at('SEPTEL'), where: 'text', rule: 'septel', confidence: 0.9, target: null, reason: 'septel' },
    ],
    persons: [person('ARAKI', 'mention', ['FOREIGN MINISTER']), person('HOLLIS', 'signer')],
  }),
  cable('MOSCOW', '18017', '1978-07-31T09:00:00Z', 'FISHING: A FIRST ROUND', {
    classification: 'SECRET',
    persons: [person('KENJI ARAKI', 'mention')],
  }),
  cable('MOSCOW', '18017', '1978-07-31T09:00:00Z', 'FISHING: A FIRST ROUND', {
    source: 'cables/again.txt',
    classification: 'SECRET',
    text: 'FISHING: A FIRST ROUND, AS SENT AGAIN\n',
  }),
  cable('TOKYO', '14001', '1978-08-10T08:30:00Z', 'FISHING AGREED', {
    tags: ['JA'],
    info: ['MOSCOW'],
    citations: [cited('MOSCOW', '18403', 'MOSCOW 18403', 'ref')],
    persons: [person('ARAKI', 'mention')],
  }),
  cable('LIMA', '700', '1978-01-02T10:00:00Z', 'ANCHOVY CATCH', {
    classification: 'UNCLASSIFIED',
    tags: ['EFIS', 'PE'],
  }),
  {
    ...cable('LIMA', '1', '1978-01-03T10:00:00Z', 'A DOCUMENT WITHOUT NUMBER'),
    id: documentId('0123456789abcdef'.repeat(4)),
    documentNumber: null,
    number: null,
  },
]

/** Its cable with most to tell. */
export const TALKS = MOSCOW_78

/** A real store that holds the corpus, and a service over it. */
export async function openCorpus(
  options: Partial<AppOptions> = {},
): Promise<{ readonly app: FastifyInstance; readonly store: GraphStore; close(): Promise<void> }> {
  const store = await openStore('sqlite::memory:')
  await store.prepare()
  await store.load(CORPUS)
  const app = await buildApp({ store, version: '0.1.0', ...options })
  return {
    app,
    store,
    close: async () => {
      await app.close()
      await store.close()
    },
  }
}
