import { Type } from '@fastify/type-provider-typebox'
import type { FoundPerson, MentionLink, NameMatch, PersonCable, PersonDetail, PersonSummary } from '@reftel/cypher'
import { choiceOf } from '../parameters/query.ts'
import { answer, nullableText } from './answer.ts'
import { role, roles, summary } from './cables.ts'
import { passage } from './citations.ts'
import type { Namesakes } from './namesakes.ts'

export const personShape = {
  key: Type.String(),
  name: Type.String(),
  surname: Type.String(),
  variants: Type.Array(Type.String(), { description: 'Other spellings and forms met' }),
  titles: Type.Array(Type.String()),
  cables: Type.Integer({ description: 'How many cables surely mention the person' }),
}

const possible = Type.Integer({
  description: 'How many more are linked so weakly that they are possible only',
})

export const PersonSummaryAnswer = answer<PersonSummary>()('PersonSummary', Type.Object(personShape))

export const NameMatchAnswer = answer<NameMatch>()(
  'NameMatch',
  Type.Object({
    how: choiceOf(['whole', 'beginning', 'country', 'near'], {
      description: 'The name itself, its beginning, the country that the post is in, or a near spelling',
    }),
    letters: Type.Integer({ description: 'How many letters a near spelling differs by' }),
  }),
)

export const FoundPersonAnswer = answer<FoundPerson>()(
  'FoundPerson',
  Type.Object({
    ...personShape,
    possible,
    from: Type.Optional(
      nullableText({ description: 'Date of the first cable that mentions the person; where a name was typed' }),
    ),
    until: Type.Optional(nullableText({ description: 'Date of the last' })),
    posts: Type.Optional(
      Type.Array(Type.String(), { description: 'Posts that sent most of the newest of these cables, three at most' }),
    ),
    match: Type.Unsafe<NameMatch | null>({ anyOf: [{ $ref: 'NameMatch#' }, { type: 'null' }] }),
  }),
)

const cables = Type.Integer()

export const PersonAnswer = answer<PersonDetail>()(
  'Person',
  Type.Object({
    ...personShape,
    possible,
    from: nullableText({ description: 'Date of the first cable that mentions the person' }),
    until: nullableText({ description: 'Date of the last' }),
    evidence: Type.Array(Type.Object({ rule: Type.String(), detail: Type.String(), score: Type.Number() }), {
      description: 'Why these mentions are held to be one person, strongest first',
    }),
    titlesOverTime: Type.Array(
      Type.Object({ title: Type.String(), from: Type.String(), until: Type.String(), cables }),
    ),
    histogram: Type.Array(Type.Object({ period: Type.String({ examples: ['1978-08'] }), cables })),
    posts: Type.Array(Type.Object({ name: Type.String(), cables })),
    tags: Type.Array(Type.Object({ code: Type.String(), cables })),
    mentionedWith: Type.Array(Type.Object({ key: Type.String(), name: Type.String(), cables })),
  }),
)

export const MentionLinkAnswer = answer<MentionLink>()(
  'MentionLink',
  Type.Object({
    sure: Type.Number({ description: '0 to 1' }),
    why: Type.String({
      description: 'What it rests on, in words',
      examples: ['named in full', 'signs LIMA at that time'],
    }),
    possible: Type.Optional(
      Type.Literal(true, { description: 'So little sure that it is set apart and counted apart' }),
    ),
  }),
)

export const PersonCableAnswer = answer<PersonCable>()(
  'PersonCable',
  Type.Object({
    ...summary,
    name: Type.String({ description: 'The form that this cable gives' }),
    role,
    roles,
    titles: Type.Array(Type.String()),
    link: Type.Unsafe<MentionLink | null>({
      anyOf: [{ $ref: 'MentionLink#' }, { type: 'null' }],
      description: 'Why the cable is held to mean this person',
    }),
    quotes: Type.Array(
      Type.Object({
        raw: Type.String(),
        start: Type.Integer(),
        end: Type.Integer(),
        document: Type.Optional(Type.String()),
        line: Type.String({ description: 'The line that the words stand in' }),
        passage,
      }),
    ),
  }),
)

export const NamesakesAnswer = answer<Namesakes>()(
  'Namesakes',
  Type.Object({
    items: Type.Array(
      Type.Object({
        key: Type.String(),
        name: Type.String(),
        titles: Type.Array(Type.String()),
        cables,
        from: nullableText({ description: 'Date of the first cable that mentions the namesake' }),
        until: nullableText({ description: 'Date of the last' }),
        posts: Type.Array(Type.String(), { description: 'Posts that sent most of these cables' }),
        sharedPosts: Type.Array(Type.String(), { description: 'Posts whose cables mention both' }),
        sharedTitles: Type.Array(Type.String(), { description: 'Titles that both have' }),
        sameYears: Type.Boolean({ description: 'Whether both stand in cables of the same years' }),
      }),
    ),
    truncated: Type.Boolean({ description: 'Further bearers of the surname were left out' }),
  }),
)
