import { expect, test } from 'vitest'
import { STORY } from '../../testing/story.ts'
import { Connection } from '../connection.ts'
import { migrate } from '../schema.ts'
import { loadDocuments } from './load.ts'
import { readyDocument } from './ready-document.ts'
import { rewriteMentions } from './rewrite-mentions.ts'

const MENTIONS = `
  SELECT cable, name, block, person, time, possible, home, role, confidence, facts, surname, sure, why
  FROM mention ORDER BY cable, name`

/** As version 10 kept them: all facts in each row, the block of the cable among them where the name is filed elsewhere. */
const BEFORE = `
  CREATE TABLE mention_before AS
  SELECT cable, name, block, person, time, role, confidence, sure, why, possible, iif(home IS NULL,
    json_insert(json_remove(facts, '$.split'), '$.surname', surname, '$.given', json(iif(facts ->> '$.split', json_array(
      substr(name, 1, instr(name, ' ') - 1)), coalesce(facts -> '$.given', '[]')))),
    json_insert(json_remove(facts, '$.split'), '$.surname', surname, '$.home', (SELECT name FROM block WHERE id = home))) AS facts
  FROM mention;
  DELETE FROM mention_row; DELETE FROM told; DELETE FROM reason`

test('mentions of an earlier version keep persons, links, homes and all that is told of them', () => {
  const db = new Connection(':memory:')
  migrate(db)
  loadDocuments(db, STORY.map(readyDocument))
  db.execute(`
    INSERT INTO reason (why, sure) VALUES ('named in full', 0.97);
    UPDATE mention_row SET reason = 1, possible = 1 WHERE instr(name, ' ') > 0;
    UPDATE mention_row SET home = block, block = (SELECT min(id) FROM block) WHERE instr(name, ' ') = 0`)
  const before = db.all(MENTIONS, {}) as { why: string | null; home: number | null }[]
  expect(before.filter(({ why }) => why !== null)).not.toEqual([])
  expect(before.filter(({ home }) => home !== null)).not.toEqual([])
  db.execute(BEFORE)
  rewriteMentions(db)
  expect(db.all(MENTIONS, {})).toEqual(before)
  expect(db.all("SELECT name FROM sqlite_schema WHERE name = 'mention_before'", {})).toEqual([])
  db.close()
})
