import { expect, test } from 'vitest'
import { cable, cites, person } from '../testing/facts.ts'
import { STORY } from '../testing/story.ts'
import { Connection } from './connection.ts'
import { loadDocuments } from './load/load.ts'
import { readyDocument } from './load/ready-document.ts'
import { citesOf, recordsOf } from './records.ts'
import { migrate } from './schema.ts'

/** Words of a citation that look like what stands behind the citations in a row. */
const TRICKY = { ...cites('1978QUITO00012'), raw: 'QUITO,"persons":[12' }

test('what cables cite is told from their citations alone as from all that is kept of them', () => {
  const db = new Connection(':memory:')
  migrate(db)
  const tricky = cable('1978LIMA00700', {
    citations: [TRICKY, cites('1978BOGOTA00009')],
    persons: [person('ANN TODD')],
  })
  const again = {
    ...tricky,
    text: `${tricky.text} AGAIN`,
    citations: [cites('1978QUITO00012'), cites('1978SEOUL00007')],
  }
  const all = [...STORY, tricky, again]
  loadDocuments(db, all.map(readyDocument))
  const ids = [...new Set(all.map(({ id }) => id))]
  const whole = [...recordsOf(db, ids)].map(([id, record]) => [id, record.cites])
  expect([...citesOf(db, ids)]).toEqual(whole)
  expect(whole.flat(2).length).toBeGreaterThan(10)
})
