import { Type } from '@fastify/type-provider-typebox'
import type { Company, CountedPage, PersonPeriod, PostPerson } from '@reftel/cypher'
import { answer, nullableText } from './answer.ts'
import { OfficeTermAnswer } from './cables.ts'
import { countedPage } from './citations.ts'

const cables = Type.Integer()

export const CompanyPersonAnswer = answer<Company['nodes'][number]>()(
  'CompanyPerson',
  Type.Object({
    key: Type.String(),
    name: Type.String(),
    cables: Type.Integer({ description: 'That mention both; of the person asked about all' }),
  }),
)

export const CompanyEdgeAnswer = answer<Company['edges'][number]>()(
  'CompanyEdge',
  Type.Object({ source: Type.String({ description: 'Key of a person' }), target: Type.String(), cables }),
)

/** `persons`, not `nodes`: it is no part of the graph, and has no file of an export. */
export interface CompanyOf {
  readonly persons: Company['nodes']
  readonly together: Company['edges']
}

export const CompanyAnswer = answer<CompanyOf>()(
  'Company',
  Type.Object({
    persons: Type.Array(CompanyPersonAnswer.ref, {
      description: 'The person first, then who is mentioned with them most',
    }),
    together: Type.Array(CompanyEdgeAnswer.ref, {
      description: 'How many cables mention each two of them, the most first',
    }),
  }),
)

export const PersonPeriodAnswer = answer<PersonPeriod>()(
  'PersonPeriod',
  Type.Object({
    period: Type.String({ examples: ['1978-08', '1978'] }),
    kind: Type.Unsafe<'post' | 'tag'>({ type: 'string', enum: ['post', 'tag'] }),
    value: Type.String({ examples: ['MOSCOW', 'PEPR'] }),
    cables,
  }),
)

export const PersonPeriodsAnswer = answer<{ readonly items: readonly PersonPeriod[] }>()(
  'PersonPeriods',
  Type.Object({ items: Type.Array(PersonPeriodAnswer.ref) }),
)

export const PostPersonAnswer = answer<PostPerson>()(
  'PostPerson',
  Type.Object({
    key: Type.String(),
    name: Type.String(),
    titles: Type.Array(Type.String()),
    from: nullableText({ description: 'Date of the first of these cables' }),
    until: nullableText({ description: 'Date of the last' }),
    cables,
    offices: Type.Array(OfficeTermAnswer.ref, {
      description: 'Offices that they are known to have held there in that time, in order of time',
    }),
  }),
)

export const PostPersonPage = answer<CountedPage<PostPerson>>()(
  'PostPersonPage',
  Type.Object(countedPage({ items: Type.Array(PostPersonAnswer.ref) })),
)
