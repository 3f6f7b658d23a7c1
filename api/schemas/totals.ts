import { Type } from '@fastify/type-provider-typebox'
import type { PeriodTotals, TrafficTotals } from '@reftel/cypher'
import { answer, nullable, nullableText } from './answer.ts'

const counts = {
  cables: Type.Integer({ description: 'Distinct cables that meet all conditions' }),
  sent: nullable<number>('integer', { description: 'With `post`: those it sent, to `to` where given' }),
  received: nullable<number>('integer', { description: 'With `post`: those sent to it, by `to` where given' }),
  deliveries: Type.Integer({ description: 'A cable counts once for every addressee' }),
}

export const PeriodTotalsAnswer = answer<PeriodTotals>()(
  'PeriodTotals',
  Type.Object({ period: nullableText({ description: 'Null: undated', examples: ['1978-08', '1978'] }), ...counts }),
)

export const TrafficTotalsAnswer = answer<TrafficTotals>()(
  'TrafficTotals',
  Type.Object({
    total: Type.Object(counts, { description: 'Of all periods' }),
    items: Type.Array(PeriodTotalsAnswer.ref, {
      description: 'In order of time; periods without a cable are left out',
    }),
  }),
)
