import { type TProperties, Type } from '@fastify/type-provider-typebox'
import type { CitationItem, CitationList, ListGroup, Passage, PassageOccurrence } from '@reftel/cypher'
import { answer, nullableText } from './answer.ts'
import { CableSummaryAnswer, citation, confidence, merelyPossible } from './cables.ts'

export const PassageAnswer = answer<Passage>()(
  'Passage',
  Type.Object(
    {
      text: Type.String({ description: 'On one line, without page breaks, section heads and stamps' }),
      start: Type.Integer({ description: "UTF-16 offsets of the sentence into the document's text" }),
      end: Type.Integer(),
      mark: Type.Object(
        { start: Type.Integer(), end: Type.Integer() },
        { description: 'Where the words stand in `text`' },
      ),
    },
    { description: 'The sentence that holds the words' },
  ),
)

/** A passage that may be missing: its document may be gone. */
export const passage = Type.Unsafe<Passage | null>({ anyOf: [{ $ref: 'Passage#' }, { type: 'null' }] })

export const PassageOccurrenceAnswer = answer<PassageOccurrence>()(
  'PassageOccurrence',
  Type.Object({ ...citation, passage }),
)

export const CitationItemAnswer = answer<CitationItem>()(
  'CitationItem',
  Type.Object({
    cable: CableSummaryAnswer.ref,
    confidence,
    possible: merelyPossible,
    occurrences: Type.Array(PassageOccurrenceAnswer.ref, { description: 'Every place that cites, with its sentence' }),
  }),
)

export const ListGroupAnswer = answer<ListGroup>()(
  'ListGroup',
  Type.Object({ value: nullableText({ description: 'Null: those without one' }), cables: Type.Integer() }),
)

/** What a page of a list that is counted has. */
export const countedPage = <P extends TProperties>(more: P) => ({
  ...more,
  total: Type.Integer({ description: 'Of all pages' }),
  cursor: nullableText({ description: 'Goes back in as it is for the next page; null at the end' }),
})

export const CitationListAnswer = answer<CitationList>()(
  'CitationList',
  Type.Object(
    countedPage({
      items: Type.Array(CitationItemAnswer.ref),
      groups: Type.Array(ListGroupAnswer.ref, { description: 'With `group`: of all pages, the largest first' }),
    }),
  ),
)
