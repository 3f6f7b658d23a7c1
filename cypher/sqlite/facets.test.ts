import { expect, test } from 'vitest'
import { START } from '../answers/cable-orders.ts'
import { cable } from '../testing/facts.ts'
import { timeBounds } from '../text/time.ts'
import { Connection } from './connection.ts'
import { FACET_COLUMNS } from './facets.ts'
import { loadDocuments } from './load/load.ts'
import { readyDocument } from './load/ready-document.ts'
import { namedQuery } from './named-query.ts'
import { migrate } from './schema.ts'

test.each(['"anchovy"', '"anch" *', '"tuna" AND "day"', '"cod"', null])(
  'words are met by the same cables one by one and listed before: %s',
  (words) => {
    const db = new Connection(':memory:')
    migrate(db)
    loadDocuments(
      db,
      Array.from({ length: 12 }, (_, at) =>
        cable(`1978LIMA${String(at).padStart(5, '0')}`, {
          date: `1978-01-${at + 10}T00:00:00Z`,
          subject: `${at % 3 === 0 ? 'ANCHOVY' : 'TUNA'}, ${at % 2 === 0 ? 'DAY' : 'NIGHT'}`,
          tags: at % 2 === 0 ? ['PE'] : ['EFIS'],
        }),
      ).map(readyDocument),
    )
    const none = { matched: null, post: null, to: null, tag: null, person: null, classification: null }
    const params = { words, ...none, ...timeBounds({}), time: START.time, key: START.key, limit: 99 }
    const [probed, listed] = ['words-probed', 'words-listed'].map((part) =>
      namedQuery<typeof params, { cables: number }>('facets', { ...FACET_COLUMNS, 'words-probed': part }).all(
        db,
        params,
      ),
    )
    expect(listed).toEqual(probed)
    expect(listed?.[0]?.cables).toBe(
      { '"anchovy"': 4, '"anch" *': 4, '"tuna" AND "day"': 4, '"cod"': 0 }[words ?? ''] ?? 12,
    )
    db.close()
  },
)
