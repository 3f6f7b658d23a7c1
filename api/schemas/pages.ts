import { type TUnsafe, Type } from '@fastify/type-provider-typebox'
import type { CableSummary, CountedPage, FoundPerson, Page, PersonCable, PostSummary, TagSummary } from '@reftel/cypher'
import { answer, nullableText } from './answer.ts'
import { CableSummaryAnswer } from './cables.ts'
import { FoundPersonAnswer, PersonCableAnswer } from './persons.ts'
import { PostSummaryAnswer, TagSummaryAnswer } from './posts.ts'

const page = <T>(items: TUnsafe<T>) =>
  Type.Object({
    items: Type.Array(items),
    cursor: nullableText({ description: 'Goes back in as it is for the next page; null at the end' }),
  })

/** A page that tells how many items all of them have. */
export const countedPage = <T>(items: TUnsafe<T>) =>
  Type.Object({
    items: Type.Array(items),
    total: Type.Integer({ description: 'Of all pages' }),
    cursor: nullableText({ description: 'Goes back in as it is for the next page; null at the end' }),
  })

export const FoundCablePage = answer<CountedPage<CableSummary>>()('CablePage', countedPage(CableSummaryAnswer.ref))
export const PersonPage = answer<CountedPage<FoundPerson>>()('PersonPage', countedPage(FoundPersonAnswer.ref))
export const PersonCablePage = answer<Page<PersonCable>>()('PersonCablePage', page(PersonCableAnswer.ref))
export const PostPage = answer<Page<PostSummary>>()('PostPage', page(PostSummaryAnswer.ref))
export const TagPage = answer<Page<TagSummary>>()('TagPage', page(TagSummaryAnswer.ref))
