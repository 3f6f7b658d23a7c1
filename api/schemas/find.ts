import { type TUnsafe, Type } from '@fastify/type-provider-typebox'
import type { CableSummary, FoundPerson, NameFound, NameMatch, PostSummary, TagSummary } from '@reftel/cypher'
import { choiceOf } from '../parameters/query.ts'
import { answer } from './answer.ts'
import { summary } from './cables.ts'
import { type Hint, hint } from './hint.ts'
import { FoundPersonAnswer, NameMatchAnswer } from './persons.ts'
import { post, tag } from './posts.ts'

/** A cable that what was typed names, or whose words it finds. */
export interface FoundCable extends CableSummary {
  readonly why: 'named' | 'words'
}

interface Some<T> {
  readonly total: number
  readonly items: readonly T[]
}

/** What a person who types something may mean: of each kind how many, and the likeliest. */
export interface Findings {
  readonly persons: Some<FoundPerson>
  readonly posts: Some<NameFound<PostSummary>>
  readonly tags: Some<NameFound<TagSummary>>
  readonly cables: Some<FoundCable>
  readonly hint: Hint | null
}

const match: TUnsafe<NameMatch> = NameMatchAnswer.ref

export const FoundPostAnswer = answer<NameFound<PostSummary>>()(
  'FoundPost',
  Type.Object({ ...post, sent: Type.Integer(), received: Type.Integer(), match }),
)
export const FoundTagAnswer = answer<NameFound<TagSummary>>()(
  'FoundTag',
  Type.Object({ ...tag, cables: Type.Integer(), match }),
)
export const FoundCableAnswer = answer<FoundCable>()(
  'FoundCable',
  Type.Object({
    ...summary,
    why: choiceOf(['named', 'words'], {
      description: 'Named, in any of the forms that cables are cited in, or found by words',
    }),
  }),
)

const some = <T>(items: TUnsafe<T>, description: string) =>
  Type.Object({ total: Type.Integer(), items: Type.Array(items) }, { description })

export const FindingsAnswer = answer<Findings>()(
  'Findings',
  Type.Object({
    persons: some(FoundPersonAnswer.ref, 'Whole names first, then beginnings, then near spellings by their nearness'),
    posts: some(FoundPostAnswer.ref, 'In the same order'),
    tags: some(FoundTagAnswer.ref, 'By code or meaning'),
    cables: some(FoundCableAnswer.ref, 'Those named first, held or not; then those that have the words, newest first'),
    hint,
  }),
)
