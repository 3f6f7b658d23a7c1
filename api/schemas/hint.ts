import { Type } from '@fastify/type-provider-typebox'
import type { CableSummary } from '@reftel/cypher'
import { answer } from './answer.ts'
import { CableSummaryAnswer } from './cables.ts'

/** What is to be said of a cable that was named and is not found. */
export interface Hint {
  readonly text: string
  /** Cables of that number, whoever sent them. */
  readonly cables: { readonly total: number; readonly items: readonly CableSummary[] }
}

export const HintAnswer = answer<Hint>()(
  'Hint',
  Type.Object(
    {
      text: Type.String({ description: 'Why no cable is named, in words' }),
      cables: Type.Object(
        { total: Type.Integer(), items: Type.Array(CableSummaryAnswer.ref) },
        { description: 'Cables of that number, whoever sent them; those held first, then by date' },
      ),
    },
    { description: 'Of a cable that was named and is not found' },
  ),
)

/** Null where what was typed names a cable that is there, or none at all. */
export const hint = Type.Unsafe<Hint | null>({ anyOf: [{ $ref: 'Hint#' }, { type: 'null' }] })
