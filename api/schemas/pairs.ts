import { Type } from '@fastify/type-provider-typebox'
import type { CountedPage, TrafficPair } from '@reftel/cypher'
import { answer } from './answer.ts'
import { countedPage } from './citations.ts'

export const TrafficPairAnswer = answer<TrafficPair>()(
  'TrafficPair',
  Type.Object({
    from: Type.String({
      description: 'The post that sent more, or the one asked about',
      examples: ['MOSCOW'],
    }),
    to: Type.String({ examples: ['STATE'] }),
    sent: Type.Integer({ description: 'Distinct cables from `from` to `to`' }),
    received: Type.Integer({ description: 'Distinct cables from `to` to `from`' }),
    cables: Type.Integer({ description: 'Of both directions' }),
  }),
)

export const TrafficPairPage = answer<CountedPage<TrafficPair>>()(
  'TrafficPairPage',
  Type.Object(countedPage({ items: Type.Array(TrafficPairAnswer.ref) })),
)
