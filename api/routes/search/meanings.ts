import { type CableId, canonicalId, type GraphStore, namedIds, type Where } from '@reftel/cypher'
import { readDate } from '../../parameters/dates.ts'
import { postMeant } from '../../parameters/posts.ts'
import { tagMeant } from '../../parameters/tags.ts'
import type { TypedTerm } from './grammar.ts'
import { syntaxError } from './tokens.ts'

/** What the names in one search mean in a graph; each is asked once. */
export class SearchMeanings {
  readonly #store: GraphStore
  readonly #posts = new Map<string, Promise<string>>()
  readonly #persons = new Map<string, Promise<string>>()

  constructor(store: GraphStore) {
    this.#store = store
  }

  post = (text: string): Promise<string> => asked(this.#posts, text, () => postMeant(this.#store, text))

  /** The key that a person has by now; else that of the person whom the store names first for these words. */
  person = (text: string): Promise<string> =>
    asked(this.#persons, text, async () => {
      const key = text.startsWith('person:') ? text.slice('person:'.length) : text
      const now = await this.#store.personNow(key)
      if (now !== null) return now
      const { items } = await this.#store.persons({ q: key, limit: 1 })
      return items[0]?.key ?? key
    })

  tag = tagMeant

  /** The condition that a term is. Throws a `ParameterError` for a cable that is none. */
  async of({ field, value, quoted, at }: TypedTerm): Promise<Where> {
    switch (field) {
      case 'from':
        return { is: 'post', value: await this.post(value) }
      case 'to':
        return { is: 'to', value: await this.post(value) }
      case 'tag':
        return { is: 'tag', value: this.tag(value) }
      case 'person':
        return { is: 'person', value: await this.person(value) }
      case 'after':
        return { is: 'from', value: readDate(value) ?? value }
      case 'before':
        return { is: 'until', value: readDate(value) ?? value }
      case 'cites':
        return this.#cable('cites', value, at)
      case 'citedby':
        return this.#cable('citedBy', value, at)
      case null:
        return { is: 'words', value: quoted ? `"${value}"` : value }
    }
  }

  /** A post and a number may be of several years: those that the graph knows. */
  async #cable(is: 'cites' | 'citedBy', words: string, at: number): Promise<Where> {
    const named = namedIds(words)
    const ids: readonly CableId[] = named.length > 0 ? named : [canonicalId(words)].filter((id) => id !== null)
    if (ids.length === 0) throw syntaxError(at, `${words} names no cable; write 1978MOSCOW18403 or "MOSCOW 18403"`)
    const there = (ids.length === 1 ? [] : await this.#store.nodes(ids)).map(({ id }) => id)
    const meant = there.length > 0 ? there : ids.slice(0, 1)
    const [only] = meant
    return only !== undefined && meant.length === 1
      ? { is, value: only }
      : { is: 'any', of: meant.map((value) => ({ is, value })) }
  }
}

function asked(known: Map<string, Promise<string>>, text: string, ask: () => Promise<string>): Promise<string> {
  const before = known.get(text)
  if (before) return before
  const answer = ask()
  known.set(text, answer)
  return answer
}
