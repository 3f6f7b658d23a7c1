import { expect, test } from 'vitest'
import { joinMentions } from '../model/documents.ts'
import { documentsIn, quoteIn } from '../passages/passages-of.ts'
import { cable, cites, occurrence, person } from '../testing/facts.ts'
import { STORY } from '../testing/story.ts'
import { Connection } from './connection.ts'
import { laidOutDocuments } from './documents.ts'
import { loadDocuments } from './load/load.ts'
import { readyDocument } from './load/ready-document.ts'
import { listPersons, personCables } from './persons.ts'
import { citesOf, personKeysOf, recordsOf } from './records.ts'
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

const NAMED = '1. JOHN ROE MET ANN TODD. TODD LEFT.\n2. MR. ROE WROTE "SEE,"persons":[1".\nROE'
const named = cable('1978LIMA00900', {
  text: NAMED.padEnd(900),
  citations: [{ ...cites('1978QUITO00012'), raw: 'QUITO,"persons":[12' }],
  persons: [
    person('JOHN ROE', {
      titles: ['MR'],
      mentions: ['JOHN ROE', 'ROE WROTE'].map((words) => occurrence(NAMED, words)),
      signature: { raw: 'ROE', start: NAMED.length - 3, end: NAMED.length },
    }),
    person('ANN TODD', { mentions: [occurrence(NAMED, 'ANN TODD')], possible: true }),
    person('LEE', { possible: true }),
  ],
})
const namedAgain = {
  ...named,
  text: 'ROE AND ANN TODD. LEE.',
  persons: [person('ROE', { roles: ['subject'] }), person('ANN TODD', { titles: ['MRS'] }), person('LEE')],
}

test("a person's cables are told from what names persons and the texts alone as from all that is kept of them", () => {
  const db = new Connection(':memory:')
  migrate(db)
  loadDocuments(db, [...STORY, named, namedAgain].map(readyDocument))
  // Both names of one cable stand for one person.
  db.execute(
    `UPDATE mention_row SET person = (SELECT person FROM mention_row WHERE name = 'JOHN ROE') WHERE name = 'ROE'`,
  )
  const { items: persons } = listPersons(db, { limit: 99 })
  let told = 0
  for (const { key } of persons)
    for (const { id, name, role, roles, titles, quotes } of personCables(db, key, { limit: 99 })?.items ?? []) {
      const keys = personKeysOf(db, [id]).get(id)
      const own = recordsOf(db, [id])
        .get(id)
        ?.persons.filter((one) => keys?.get(one.name) === key)
      const whole = own?.reduce((known, one) => joinMentions(known, one))
      const words = whole?.mentions ?? []
      const texts = laidOutDocuments(db, documentsIn([{ cable: id, occurrences: words }]))
      expect({ name, role, roles, titles, quotes }).toEqual({
        name: whole?.name,
        role: whole?.role,
        roles: whole?.roles,
        titles: whole?.titles,
        quotes: words.map((one) => quoteIn(texts, id, one)),
      })
      told += quotes.length
    }
  expect(told).toBeGreaterThan(12)
})
