import { Type } from '@fastify/type-provider-typebox'
import type { CountedPage, Hit, Snippet } from '@reftel/cypher'
import { answer, nullableText } from './answer.ts'
import { summary } from './cables.ts'
import { countedPage } from './citations.ts'
import { type Hint, hint } from './hint.ts'

const span = Type.Object({ start: Type.Integer(), end: Type.Integer() })

export const SnippetAnswer = answer<Snippet>()(
  'Snippet',
  Type.Object(
    {
      text: Type.String({ description: 'On one line, without page breaks, section heads and stamps' }),
      start: Type.Integer({ description: "UTF-16 offsets of the sentence into the document's text" }),
      end: Type.Integer(),
      marks: Type.Array(span, { description: 'Where the words stand in `text`' }),
    },
    { description: 'The sentence that has the most of the words' },
  ),
)

export const HitAnswer = answer<Hit>()(
  'FoundCableSummary',
  Type.Object({
    ...summary,
    snippet: Type.Optional(Type.Unsafe<Snippet | null>({ anyOf: [{ $ref: 'Snippet#' }, { type: 'null' }] })),
  }),
)

/** A page of a search. */
export interface SearchPage extends CountedPage<Hit> {
  /** How `q` was read; null without it. */
  readonly read: string | null
  readonly hint: Hint | null
}

export const SearchPageAnswer = answer<SearchPage>()(
  'CablePage',
  Type.Object(
    countedPage({
      items: Type.Array(HitAnswer.ref),
      read: nullableText({ description: 'How `q` was read, in its own language; null without one' }),
      hint,
    }),
  ),
)
