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
