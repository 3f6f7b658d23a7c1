import { expect, test } from 'vitest'
import { STORY } from '../../testing/story.ts'
import { Connection } from '../connection.ts'
import { migrate } from '../schema.ts'
import { searchCables } from '../search.ts'
import { loadDocuments } from './load.ts'
import { readyDocument } from './ready-document.ts'

/** As version 12 kept them: days of 2^20 places, the column of subjects first. */
const BEFORE = `
  UPDATE cable SET place = place / 4096 * 1048576 + place % 4096;
  DROP TABLE name_sketch;
  DROP INDEX document_by_source;
  CREATE INDEX document_by_key ON document (key);
  ALTER TABLE document DROP COLUMN reading;
  DROP TABLE cable_words;
  CREATE VIRTUAL TABLE cable_words USING fts5 (
    subject, body, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2"
  );
  PRAGMA user_version = 12`

test('places and words of an earlier version are written anew, in the order of the places', () => {
  const db = new Connection(':memory:')
  migrate(db)
  loadDocuments(db, STORY.map(readyDocument))
  const places = () => db.all('SELECT key, place, (SELECT count(*) FROM cable_words) AS words FROM cable', {})
  const found = () => ['sonoda', 'treaty', 'son*'].map((q) => searchCables(db, { q, limit: 9 }))
  const [before, foundBefore] = [places(), found()]
  expect(foundBefore.map(({ items }) => items.length)).not.toContain(0)
  db.execute(BEFORE)
  migrate(db)
  expect(places()).toEqual(before)
  expect(found()).toEqual(foundBefore)
  db.close()
})
