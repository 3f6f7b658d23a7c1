import { Type } from '@fastify/type-provider-typebox'
import type {
  CableDetail,
  CableSummary,
  CableText,
  Citation,
  CitationOccurrence,
  Collection,
  Occurrence,
  OfficeTerm,
  TextLayout,
} from '@reftel/cypher'
import { COLLECTIONS, PERSON_ROLES, UNRESOLVED_REASONS } from '@reftel/cypher'
import { choiceOf } from '../parameters/query.ts'
import { answer, nullable, nullableText } from './answer.ts'

export const occurrence = {
  raw: Type.String({ description: 'The words as they stand there' }),
  start: Type.Integer({ description: "UTF-16 offset into the document's text" }),
  end: Type.Integer(),
  document: Type.Optional(
    Type.String({ description: "The document that the offsets count in, if not the cable's first" }),
  ),
}

const where = choiceOf(['ref', 'text', 'attributes'], {
  description: 'In the REF line, the running text or the attributes',
})
export const confidence = Type.Number({ minimum: 0, maximum: 1 })
export const citation = {
  ...occurrence,
  where,
  rule: Type.String({ description: 'The rule that found it' }),
  confidence,
  letter: Type.Optional(Type.String({ description: 'The REF letter it stands under or points at' })),
  note: Type.Optional(Type.String({ description: 'NOTAL, EXDIS, …' })),
}

export const OccurrenceAnswer = answer<Occurrence>()('Occurrence', Type.Object(occurrence))

export const CitationOccurrenceAnswer = answer<CitationOccurrence>()('CitationOccurrence', Type.Object(citation))

/** Of what is in an answer where possible ones are asked for. */
export const merelyPossible = Type.Optional(
  Type.Literal(true, { description: 'Too often wrong by measure: there only where possible ones are asked for' }),
)

const possible = Type.Optional(Type.Literal(true, { description: 'Too often wrong by measure: no edge of the graph' }))

export const CitationAnswer = answer<Citation>()(
  'Citation',
  Type.Union([
    Type.Object({
      ...citation,
      possible,
      target: Type.String({ description: 'Id of the cited cable' }),
      kind: choiceOf(['cable', 'airgram']),
      post: Type.String(),
      number: Type.String(),
      year: Type.Integer(),
    }),
    Type.Object({
      ...citation,
      possible,
      target: Type.Null(),
      reason: choiceOf([...UNRESOLVED_REASONS], { description: 'Why it means no one cable' }),
      sender: Type.Optional(Type.String()),
      dtg: Type.Optional(Type.String()),
    }),
  ]),
)

export const role = choiceOf([...PERSON_ROLES])
export const roles = Type.Array(role, { description: 'All roles in this cable; `role` is the first' })

export const summary = {
  id: Type.String({ examples: ['1978MOSCOW18403'] }),
  held: Type.Boolean({ description: 'False: a stub, known because others cite it' }),
  from: nullableText({ description: 'Sending post' }),
  number: nullableText(),
  year: nullable<number>('integer'),
  date: nullableText({ description: 'ISO 8601, UTC' }),
  subject: nullableText(),
  classification: nullableText(),
  collection: nullable<Collection>('string', {
    enum: [...COLLECTIONS, null],
    description: 'What its first document is part of; `invented`: a made-up sample, nothing to cite. Null of a stub',
  }),
  uncertain: Type.Boolean({ description: 'It may be no cable at all: no document of it shows enough signs' }),
  cites: Type.Integer({ description: 'How many distinct cables it cites' }),
  citedBy: Type.Integer(),
}

export const CableSummaryAnswer = answer<CableSummary>()('CableSummary', Type.Object(summary))

const document = Type.Object({
  key: Type.String(),
  documentNumber: nullableText(),
  source: Type.String(),
  format: choiceOf(['nara', 'cablegate']),
  collection: choiceOf([...COLLECTIONS]),
  uncertain: Type.Boolean({ description: 'It shows few signs of being a cable' }),
})

const person = {
  name: Type.String({ description: 'The form that this cable gives' }),
  role,
  roles,
  titles: Type.Array(Type.String()),
  confidence,
  evidence: Type.Array(Type.String()),
  mentions: Type.Array(OccurrenceAnswer.ref),
}

export const OfficeTermAnswer = answer<OfficeTerm>()(
  'OfficeTerm',
  Type.Object({
    office: Type.String({ description: 'In capitals', examples: ['AMBASSADOR'] }),
    from: Type.String({ description: 'When the term began: a date, a month or a year', examples: ['1977-01-18'] }),
    until: nullableText({ description: 'When it ended; null where that is not known' }),
  }),
)

const officeOfSigner = Type.Unsafe<OfficeTerm | null>({
  anyOf: [{ $ref: 'OfficeTerm#' }, { type: 'null' }],
  description: 'Of a signer the office held at the sending post on that day; null where none is known',
})

export const CableAnswer = answer<CableDetail>()(
  'Cable',
  Type.Object({
    ...summary,
    to: Type.Array(Type.String(), { description: 'Action addressees' }),
    info: Type.Array(Type.String(), { description: 'Info addressees' }),
    tags: Type.Array(Type.String()),
    documents: Type.Array(document),
    citations: Type.Array(CitationAnswer.ref),
    persons: Type.Array(
      Type.Object({
        key: Type.String(),
        ...person,
        office: officeOfSigner,
        possible: Type.Optional(
          Type.Literal(true, {
            description:
              'A person, but so weakly linked to this one that the cable is no part of their list unless asked for',
          }),
        ),
      }),
    ),
    possiblePersons: Type.Array(Type.Object(person), {
      description: 'Who by measure is too often no person: empty unless asked for with `possible=true`',
    }),
  }),
)

const range = { start: Type.Integer(), end: Type.Integer() }

export const TextLayoutAnswer = answer<TextLayout>()(
  'TextLayout',
  Type.Object(
    {
      furniture: Type.Array(
        Type.Object({
          ...range,
          kind: choiceOf(['preamble', 'section', 'page', 'marking', 'archive', 'attributes'], {
            description:
              'The preamble; a later section that repeats it; page headers; classification lines of pages; what the archive put around the text; its attributes',
          }),
        }),
        { description: 'What is no part of the cable as it was written' },
      ),
      stamps: Type.Array(Type.Object(range), { description: 'Stamps of the declassification review' }),
      header: Type.Array(Type.Object({ ...range, field: choiceOf(['EO', 'TAGS', 'SUBJECT', 'REF']) }), {
        description: 'Values of the header lines, without their labels',
      }),
      paragraphs: Type.Array(Type.Object({ ...range, number: nullable<number>('integer'), marking: nullableText() }), {
        description: 'Of the running text; `marking` is the classification of a paragraph, as C',
      }),
      signer: Type.Unsafe<TextLayout['signer']>({ anyOf: [Type.Object(range), { type: 'null' }] }),
    },
    { description: "In offsets of the document's text, each list in order" },
  ),
)

export const CableTextAnswer = answer<CableText>()(
  'CableText',
  Type.Object({
    id: Type.String(),
    document,
    text: Type.String(),
    spans: Type.Array(
      Type.Object({
        start: Type.Integer(),
        end: Type.Integer(),
        kind: choiceOf(['citation', 'person', 'tag']),
        target: nullableText({
          description: 'Cable id, person key or one of the TAGS; null for an unresolved citation',
        }),
        where: Type.Optional(where),
        rule: Type.Optional(Type.String()),
        confidence,
        reason: Type.Optional(Type.String()),
        held: Type.Optional(Type.Boolean({ description: 'Of a citation that means a cable: whether that is held' })),
      }),
      { description: 'Words that mean something, in order of start; they may overlap' },
    ),
    layout: TextLayoutAnswer.ref,
  }),
)
