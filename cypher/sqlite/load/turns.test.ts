import { expect, test } from 'vitest'
import { cable } from '../../testing/facts.ts'
import { Connection } from '../connection.ts'
import { migrate } from '../schema.ts'
import { Filling } from './filling.ts'
import { readyDocument } from './ready-document.ts'
import { WordsWriter } from './words-writer.ts'

/** How often others of this thread have a turn while `work` is under way. */
async function turnsBeside(work: () => Promise<void>): Promise<number> {
  let turns = 0
  const turn = () => {
    turns += 1
    next = setImmediate(turn)
  }
  let next = setImmediate(turn)
  await work()
  clearImmediate(next)
  return turns
}

function emptyStore(): Connection {
  const db = new Connection(':memory:')
  migrate(db)
  return db
}

/** 1978LIMA00001, ... */
const idOf = (number: number) => `1978LIMA${String(number).padStart(5, '0')}`

test('others have turns while many documents are written into an empty store', async () => {
  const db = emptyStore()
  const documents = Array.from({ length: 1000 }, (_, at) => readyDocument(cable(idOf(at + 1))))
  const filling = new Filling(db)
  expect(await turnsBeside(() => filling.load(documents))).toBeGreaterThanOrEqual(9)
  expect(db.all('SELECT count(*) AS held FROM cable WHERE held = 1', {})).toEqual([{ held: 1000 }])
  db.close()
})

test('others have turns while words are indexed, and all are found that were found at once', async () => {
  const found = async (flush: (words: WordsWriter) => Promise<void>) => {
    const db = emptyStore()
    const words = new WordsWriter(db)
    for (let place = 400; place > 0; place--) words.add(place, 'TALKS', `visit number${place}`)
    await flush(words)
    expect(words.waiting).toBe(0)
    const rows = db.all(`SELECT rowid FROM cable_words WHERE cable_words MATCH 'talks AND visit'`, {})
    db.close()
    return rows
  }
  const atOnce = await found(async (words) => words.flush())
  expect(atOnce).toHaveLength(400)
  let turns = 0
  const inTurns = await found(async (words) => {
    turns = await turnsBeside(() => words.flushInTurns())
  })
  expect(inTurns).toEqual(atOnce)
  expect(turns).toBeGreaterThanOrEqual(3)
})

test('what is left of cables is done while their persons are linked, a step at a time', async () => {
  const db = emptyStore()
  const column = (sql: string) => db.all(sql, {}).map((row) => Object.values(row as object).join())
  const indexes = () => column("SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY name")
  const all = indexes()
  const filling = new Filling(db)
  const talks = { subject: 'TALKS', text: 'TALKS', tags: ['PREL'], to: ['STATE'] }
  await filling.load(Array.from({ length: 20 }, (_, at) => readyDocument(cable(idOf(at + 1), talks))))
  filling.join()
  const words = `SELECT count(*) FROM cable_words WHERE cable_words MATCH 'talks'`
  const counts = `SELECT value FROM total WHERE name = 'cables' UNION ALL SELECT cables FROM tag UNION ALL SELECT cables FROM traffic_total`
  const made = () => [...column(words), ...column(counts), ...indexes()]
  const before = made()
  const steps: number[] = []
  for (let turn = 0; turn < all.length * 2; turn++) {
    const was = indexes().length
    filling.replacePersons(new Map())
    steps.push(indexes().length - was)
  }
  expect(before).toEqual(['0', '0', '0', 'changed_block', 'held_by_sender', 'mention_by_block'])
  expect(Math.max(...steps)).toBe(1)
  expect([...column(words), ...column(counts)]).toEqual(['20', '20', '20', '20'])
  expect(all.filter((name) => !indexes().includes(name))).toEqual([
    'former_key_by_person',
    'mention_by_person',
    'person_by_cables',
    'person_word_by_person',
    'possible_mention',
  ])
  filling.finish()
  expect(indexes()).toEqual(all)
  expect(column('SELECT name FROM sqlite_temp_schema')).toEqual([])
  db.close()
})
