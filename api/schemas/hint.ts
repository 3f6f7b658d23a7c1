import { Type } from '@fastify/type-provider-typebox'
import type { CableSummary } from '@reftel/cypher'
import { answer } from './answer.ts'
import { CableSummaryAnswer } from './cables.ts'

/** What is to be said of a cable that was named and is not found, and of conditions that name nothing. */
export interface Hint {
  readonly text: string
  /** Cables of that number, whoever sent them. */
  readonly cables: { readonly total: number; readonly items: readonly CableSummary[] }
}

export const HintAnswer = answer<Hint>()(
  'Hint',
  Type.Object(
    {
      text: Type.String({
        description:
          'Why nothing is found, in words: a cable that is not there or not wholly named, a post, person or one of the TAGS that the graph has not',
      }),
      cables: Type.Object(
        { total: Type.Integer(), items: Type.Array(CableSummaryAnswer.ref) },
        { description: 'Cables of that number, whoever sent them; those held first, then by date' },
      ),
    },
    { description: 'Why nothing was found; null where something was, or where no name is to blame' },
  ),
)

export const hint = Type.Unsafe<Hint | null>({ anyOf: [{ $ref: 'Hint#' }, { type: 'null' }] })
