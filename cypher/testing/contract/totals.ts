import { describe, expect, test } from 'vitest'
import type { TotalsQuery } from '../../questions.ts'
import { cable } from '../facts.ts'
import { type OpenStore, withStore } from '../graph.ts'
import { STORY } from '../story.ts'

const CORPUS = [
  ...STORY,
  cable('1978TOKYO00001', { date: '1978-07-31T23:59:59Z', to: ['STATE', 'MOSCOW'], info: ['STATE'], tags: ['JA'] }),
  cable('1979TOKYO00002', { date: '1979-01-01T00:00:00Z', to: ['STATE'] }),
  cable('1979STATE000003', { date: '1979-01-02', to: ['TOKYO', 'SEOUL'] }),
  cable('1979TOKYO00004', { date: null, to: ['STATE'] }),
]

/** Counted anew from the cables, one by one. */
function naive({ by, post, to, tag, from, until }: TotalsQuery) {
  const meets = (sender?: string, addressee?: string) =>
    CORPUS.filter(
      (facts) =>
        (sender === undefined || facts.from === sender) &&
        (addressee === undefined || [...facts.to, ...facts.info].includes(addressee)) &&
        (tag === undefined || facts.tags.includes(tag)) &&
        (from === undefined || (facts.date !== null && facts.date >= from)) &&
        (until === undefined || (facts.date !== null && facts.date < until)),
    )
  const periodOf = (date: string | null) => date?.slice(0, by === 'month' ? 7 : 4) ?? null
  const [there, back] = [meets(post, to), post === undefined ? [] : meets(to, post)]
  const periods = [...new Set([...there, ...back].map(({ date }) => periodOf(date)))]
  return periods
    .sort((a, b) => ((a ?? '~') < (b ?? '~') ? -1 : 1))
    .map((period) => {
      const here = there.filter(({ date }) => periodOf(date) === period)
      const addressees = here.map(
        (facts) => new Set([...facts.to, ...facts.info].filter((one) => to === undefined || one === to)),
      )
      return {
        period,
        cables: here.length,
        sent: post === undefined ? null : here.length,
        received: post === undefined ? null : back.filter(({ date }) => periodOf(date) === period).length,
        deliveries: addressees.reduce((sum, { size }) => sum + size, 0),
      }
    })
}

/** Traffic that counts cables. */
export function totalsContract(open: OpenStore): void {
  const queries: TotalsQuery[] = [
    { by: 'month' },
    { by: 'year' },
    { by: 'month', post: 'TOKYO' },
    { by: 'year', to: 'STATE' },
    { by: 'month', post: 'TOKYO', to: 'STATE' },
    { by: 'year', tag: 'JA' },
    { by: 'month', tag: 'JA', post: 'MOSCOW', to: 'STATE' },
    { by: 'month', from: '1978-07-20', until: '1978-08-04' },
    { by: 'year', post: 'STATE', from: '1978', until: '1979' },
    { by: 'year', post: 'TOKYO', from: '1979' },
    { by: 'month', to: 'STATE', until: '1979' },
    { by: 'year', post: 'ATLANTIS' },
    { by: 'year', tag: 'ZZ' },
  ]
  describe('totals', () => {
    test.each(queries)('each cable once, as counted one by one: %j', (query) =>
      withStore(open, CORPUS, async (store) => {
        const { total, items } = await store.totals(query)
        expect(items).toEqual(naive(query))
        const { by: _, ...conditions } = query
        expect(total.cables).toBe(await store.count({ ...conditions, holding: 'held' }))
      }),
    )
  })
}
