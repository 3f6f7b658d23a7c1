import { documentPlace, type GraphQueries } from '../graph-queries.ts'
import type { Hit, Page, Snippet } from '../model/answers.ts'
import type { LaidOut, Span } from '../model/layout.ts'
import { passageOf } from '../passages/passages.ts'
import type { CableQuery } from '../store.ts'
import { must } from '../text/must.ts'
import type { Phrase } from './search-words.ts'
import { phrasesSought } from './sought.ts'

/** Places of each word that are looked at, and how far a sentence is taken to reach behind one. */
const MOST_PLACES = 100
const REACH = 250
/** Sentences that are read out, of the places with the most words behind them. */
const MOST_SENTENCES = 6

/** See `GraphReader.search`. The texts are read in one query, and only where snippets are asked for. */
export async function searchWithSnippets(
  queries: Pick<GraphQueries, 'search' | 'documents'>,
  query: CableQuery,
): Promise<Page<Hit>> {
  const page = await queries.search(query)
  if (query.snippets !== true) return page
  const phrases = phrasesSought(query)
  const held = phrases.length === 0 ? [] : page.items.filter((cable) => cable.held).map(({ id }) => ({ cable: id }))
  const documents = await queries.documents(held)
  const snippet = (id: Hit['id']): Snippet | null => {
    const document = documents.get(documentPlace({ cable: id }))
    return document ? snippetOf(document, phrases) : null
  }
  return { ...page, items: page.items.map((cable) => ({ ...cable, snippet: snippet(cable.id) })) }
}

/** The sentence with the most of these words, one of the text before one of the header, the first of equals; null where none has any. */
function snippetOf(document: LaidOut, phrases: readonly Phrase[]): Snippet | null {
  const patterns = phrases.map(patternOf)
  const found = patterns.flatMap((pattern, phrase) =>
    placesOf(document.text, pattern).map((span) => ({ ...span, phrase })),
  )
  const inText = ({ start }: Span) => document.layout.paragraphs.some(([from, to]) => from <= start && start < to)
  const inSequence = found.toSorted((a, b) => a.start - b.start)
  const ranked = inSequence.map((span, at) => {
    const beside = new Set<number>()
    for (let next = at; next < inSequence.length; next += 1) {
      const other = must(inSequence[next], 'a place of the words')
      if (other.start > span.start + REACH) break
      beside.add(other.phrase)
    }
    return { span, rank: beside.size * 2 + (inText(span) ? 1 : 0) }
  })
  const sentences = ranked
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, MOST_SENTENCES)
    .map(({ span }) => passageOf(document, span))
    .map(({ text, start, end }) => ({ text, start, end, places: patterns.map((pattern) => placesOf(text, pattern)) }))
  const [best] = sentences.toSorted((a, b) => phrasesIn(b.places) - phrasesIn(a.places))
  if (!best) return null
  const { places, ...sentence } = best
  return { ...sentence, marks: outermost(places.flat()) }
}

const phrasesIn = (places: readonly (readonly Span[])[]): number => places.filter(({ length }) => length > 0).length

/** Places that lie in no other one, in sequence. */
const outermost = (places: readonly Span[]): readonly Span[] =>
  places
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }, at, all) => all.slice(0, at).every((other) => other.end < end))

const LETTER = String.raw`[\p{L}\p{N}]`

/** The words side by side, whatever parts them; letters and digits are no syntax of patterns. */
const patternOf = ({ words, prefix }: Phrase): RegExp =>
  new RegExp(`(?<!${LETTER})${words.join(String.raw`[^\p{L}\p{N}]+`)}${prefix ? `${LETTER}*` : `(?!${LETTER})`}`, 'giu')

function placesOf(text: string, pattern: RegExp): readonly Span[] {
  const places: Span[] = []
  for (const { index, 0: words } of folded(text).matchAll(pattern)) {
    places.push({ start: index, end: index + words.length })
    if (places.length === MOST_PLACES) break
  }
  return places
}

/** The text with its diacritics off, every character at its place. */
const folded = (text: string): string =>
  text.replace(/\P{ASCII}/gu, (letter) => {
    const bare = letter.normalize('NFD').replace(/\p{M}/gu, '')
    return bare.length === letter.length ? bare : letter
  })
