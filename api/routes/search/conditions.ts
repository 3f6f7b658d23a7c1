import { Type } from '@fastify/type-provider-typebox'
import { type CableConditions, COLLECTIONS, type GraphStore, type Where } from '@reftel/cypher'
import { choiceOf, periodParams, present, readPeriod } from '../../parameters/query.ts'
import { readTyped, type Typed, type TypedTerm, typedConjuncts, writeTyped } from './grammar.ts'
import { SearchMeanings } from './meanings.ts'

const text = (description: string, examples: string[], maxLength = 200) =>
  Type.Optional(Type.String({ minLength: 1, maxLength, description, examples }))

/** Query parameters that say which cables are meant. */
export const conditions = {
  q: text(
    'Words of subject or text; `"a phrase"`; `star*` for the start of a word; `-word`, `-"a phrase"` or `NOT word` to leave out; `OR` and brackets; `from:` and `to:` a post, `tag:`, `person:`, `cites:` and `citedby:` a cable, `after:` and `before:` a date; or a cable, by its id or as cables cite it. Nothing but words in capitals, as in a cable, are words, NOT among them; what has no meaning is refused with its place',
    [
      'SONODA treaty',
      '"peace treaty"',
      '1978MOSCOW18403',
      'MOSCOW 18403',
      '(from:"NEW DELHI" OR from:dacca) after:1978-08 fishing -tuna',
      'citedby:1978MOSCOW18403',
    ],
    1000,
  ),
  post: text('Sending post, in any spelling', ['MOSCOW', 'amembassy new delhi']),
  to: text('Addressee, action or info', ['STATE']),
  person: text('Key of a person, or a name: then the most mentioned one of that name', ['SONODA'], 500),
  tag: text('One of the TAGS', ['PEPR']),
  classification: text('As the archive has it', ['CONFIDENTIAL']),
  collection: Type.Optional(
    choiceOf([...COLLECTIONS], { description: 'What the cable is part of; `invented`: a made-up sample' }),
  ),
  uncertain: Type.Optional(Type.Boolean({ description: 'Whether it may be no cable at all' })),
  ...periodParams,
}

/** Whether held cables are meant, or stubs. */
export const holding = choiceOf(['held', 'stubs', 'all'], {
  default: 'held',
  description: 'Held cables; stubs, which are only cited, so that no condition but `post` holds of them; or both',
})

/** In which order cables are listed. */
export const sort = choiceOf(['newest', 'oldest', 'cited', 'relevance'], {
  default: 'newest',
  description:
    'Newest or oldest first, undated last; those that the most cables cite first; or those with the most of the words in their subject first, then the most cited. A cursor holds for one order',
})

type Given = { readonly [Name in Exclude<keyof typeof conditions, 'collection' | 'uncertain'>]?: string } & Pick<
  CableConditions,
  'collection' | 'uncertain'
>

/** What is asked, and how `q` was read; null without it. */
export interface ReadConditions {
  readonly conditions: CableConditions
  readonly read: string | null
}

/** The conditions as the store takes them, those that stand in `q` with them. Throws a `ParameterError` for what has no meaning. */
export async function readConditions(store: GraphStore, given: Given): Promise<ReadConditions> {
  const typed = readTyped(given.q ?? '')
  const meanings = new SearchMeanings(store)
  const { post, to, person, tag, classification, collection, uncertain, from, until } = given
  const flat: { [Name in 'post' | 'to' | 'person' | 'tag']?: string } = present({
    post: post === undefined ? undefined : await meanings.post(post),
    to: to === undefined ? undefined : await meanings.post(to),
    person: person === undefined ? undefined : await meanings.person(person),
    tag: tag === undefined ? undefined : meanings.tag(tag),
  })
  const words: string[] = []
  const rest: Where[] = []
  const conjuncts = typedConjuncts(typed)
  const hasWords = conjuncts.some((one) => isWords(one))
  for (const one of conjuncts) {
    if (isWords(one)) words.push(wordsOf(one))
    else if (one.is === 'not' && hasWords && isWords(one.of)) words.push(`-${wordsOf(one.of)}`)
    else {
      const where = await whereOf(one, meanings)
      if (isFlat(where) && flat[where.is] === undefined) flat[where.is] = where.value
      else rest.push(where)
    }
  }
  return {
    conditions: {
      ...flat,
      ...present({
        q: words.length === 0 ? (typed === null ? given.q : undefined) : words.join(' '),
        classification: classification?.trim().toUpperCase(),
        collection,
        uncertain,
        where: rest.length === 0 ? undefined : ({ is: 'all', of: rest } as const),
      }),
      ...readPeriod(present({ from, until })),
    },
    read: typed && writeTyped(typed),
  }
}

type Words = TypedTerm & { readonly field: null }

const isWords = (typed: Typed): typed is Words => typed.is === 'term' && typed.field === null
const wordsOf = ({ value, quoted }: Pick<TypedTerm, 'value' | 'quoted'>): string => (quoted ? `"${value}"` : value)

/** Conditions that a store has ways of its own for, where all cables are to meet them. */
type Flat = { readonly is: 'post' | 'to' | 'tag' | 'person'; readonly value: string }

const isFlat = (where: Where): where is Flat =>
  where.is === 'post' || where.is === 'to' || where.is === 'tag' || where.is === 'person'

async function whereOf(typed: Typed, meanings: SearchMeanings): Promise<Where> {
  if (typed.is === 'not') return { is: 'not', of: await whereOf(typed.of, meanings) }
  if (typed.is === 'term') return meanings.of(typed)
  const of: Where[] = []
  for (const one of typed.of) of.push(await whereOf(one, meanings))
  return { is: typed.is, of }
}
