import { expect, test } from 'vitest'
import { START } from '../answers/cable-orders.ts'
import type { CableConditions } from '../store.ts'
import { cable, cites } from '../testing/facts.ts'
import { searchMostCited } from './cited.ts'
import { Connection } from './connection.ts'
import { loadDocuments } from './load/load.ts'
import { readyDocument } from './load/ready-document.ts'
import { migrate } from './schema.ts'

const POSTS = ['LIMA', 'BONN', 'ROME']

/** Each cable cites some that came before it, so that all numbers of citations are met more than once. */
const CABLES = Array.from({ length: 40 }, (_, at) =>
  cable(`1978${POSTS[at % 3]}${String(at).padStart(5, '0')}`, {
    date: at % 5 === 0 ? null : `1978-01-${String(1 + (at % 7)).padStart(2, '0')}T00:00:00Z`,
    subject: at % 2 === 0 ? 'ANCHOVY' : 'TUNA',
    classification: at % 3 === 0 ? 'SECRET' : 'CONFIDENTIAL',
    to: at % 4 === 0 ? ['STATE'] : ['TOKYO'],
    tags: at % 6 === 0 ? ['PE'] : [],
    citations: [1, 2, 4].filter((step) => at % (step + 1) === 0 && at >= step).map((step) => citedBefore(at, step)),
  }),
)

function citedBefore(at: number, step: number) {
  const cited = at - step
  return cites(`1978${POSTS[cited % 3]}${String(cited).padStart(5, '0')}`)
}

const MORE_THAN_ALL = 1000

const conditions: CableConditions[] = [
  {},
  { q: 'anchovy' },
  { post: 'LIMA' },
  { to: 'STATE' },
  { tag: 'PE' },
  { classification: 'SECRET' },
  { from: '1978-01-03', until: '1978-01-06' },
  { post: 'ROME', to: 'TOKYO', q: 'tuna' },
]
test.each(conditions)('few cables put in order and all gone through give the same: %j', (query) => {
  const db = new Connection(':memory:')
  migrate(db)
  loadDocuments(db, CABLES.map(readyDocument))
  const all = { ...query, limit: 99 }
  const inOrder = searchMostCited(db, all, START, MORE_THAN_ALL).map(({ id }) => id)
  expect(inOrder.length).toBeGreaterThan(2)
  expect(searchMostCited(db, { ...all, limit: 0 }, START, 0).map(({ id }) => id)).toEqual(inOrder.slice(0, 1))
  const after: string[] = []
  for (let key = START; ; ) {
    const [next] = searchMostCited(db, { ...query, limit: 0 }, key, 0)
    if (!next) break
    after.push(next.id)
    key = { ...START, cited: next.cited_by, time: next.time, key: next.id }
  }
  expect(after).toEqual(inOrder)
  db.close()
})
