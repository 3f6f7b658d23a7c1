import { type TUnsafe, Type } from '@fastify/type-provider-typebox'
import type { CountedPage, FoundPerson, PersonCable, PostSummary, TagSummary } from '@reftel/cypher'
import { answer, nullableText } from './answer.ts'
import { FoundPersonAnswer, PersonCableAnswer } from './persons.ts'
import { PostSummaryAnswer, TagSummaryAnswer } from './posts.ts'

/** A page that tells how many items all of them have. */
const countedPage = <T>(items: TUnsafe<T>) =>
  Type.Object({
    items: Type.Array(items),
    total: Type.Integer({ description: 'Of all pages' }),
    cursor: nullableText({ description: 'Goes back in as it is for the next page; null at the end' }),
  })

export const PersonPage = answer<CountedPage<FoundPerson>>()('PersonPage', countedPage(FoundPersonAnswer.ref))
export const PersonCablePage = answer<CountedPage<PersonCable>>()('PersonCablePage', countedPage(PersonCableAnswer.ref))
export const PostPage = answer<CountedPage<PostSummary>>()('PostPage', countedPage(PostSummaryAnswer.ref))
export const TagPage = answer<CountedPage<TagSummary>>()('TagPage', countedPage(TagSummaryAnswer.ref))
