import { type GraphStore, gazetteer, plainAddressee } from '@reftel/cypher'

/** The post that any of its spellings means, a prefix before it or none; null where the book of posts has none. */
const knownPost = (text: string): string | null => gazetteer.find(text, null)?.post.name ?? null

const folded = (text: string): string => text.trim().toUpperCase().replace(/\s+/g, ' ')

/**
 * The post that a request names: as the graph itself has it, since what an answer calls a post is that post; else as the book of
 * posts understands it; else, an addressee that is no post of the book, its words (`plainAddressee`).
 */
export async function postMeant(store: GraphStore, text: string): Promise<string> {
  const words = folded(text.replace(/^post:/i, ''))
  const known = knownPost(words) ?? plainAddressee(words)
  if (known === words) return words
  const there = await store.nodes([`post:${words}`])
  return there.length > 0 ? words : known
}
