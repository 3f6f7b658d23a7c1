import { type TUnsafe, Type } from '@fastify/type-provider-typebox'
import type { CableSummary, Page, PersonCable, PersonSummary, PostSummary, TagSummary } from '@reftel/cypher'
import { answer, nullableText } from './answer.ts'
import { CableSummaryAnswer } from './cables.ts'
import { PersonCableAnswer, PersonSummaryAnswer } from './persons.ts'
import { PostSummaryAnswer, TagSummaryAnswer } from './posts.ts'

const page = <T>(items: TUnsafe<T>) =>
  Type.Object({
    items: Type.Array(items),
    cursor: nullableText({ description: 'Goes back in as it is for the next page; null at the end' }),
  })

export const CablePage = answer<Page<CableSummary>>()('CablePage', page(CableSummaryAnswer.ref))
export const PersonPage = answer<Page<PersonSummary>>()('PersonPage', page(PersonSummaryAnswer.ref))
export const PersonCablePage = answer<Page<PersonCable>>()('PersonCablePage', page(PersonCableAnswer.ref))
export const PostPage = answer<Page<PostSummary>>()('PostPage', page(PostSummaryAnswer.ref))
export const TagPage = answer<Page<TagSummary>>()('TagPage', page(TagSummaryAnswer.ref))
