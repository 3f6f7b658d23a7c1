import { allOf } from '@reftel/cypher'
import type { Layout, Span } from '../../layout/layout.ts'
import { tokenAt } from '../find/words/token-at.ts'
import type { Tokens } from '../find/words/tokens.ts'
import { readClassifiedBy, readEoAuthority } from './classified-by.ts'
import { readFormFoot } from './form-foot.ts'
import type { HeadingName } from './heading-name.ts'
import { readPassLines } from './pass-lines.ts'

/** Who is named above the text, by the place and not by the words beside the name. */
export interface Heading {
  readonly names: readonly HeadingName[]
  /** Tokens that are read for nothing else, in order. */
  readonly taken: readonly Span[]
}

/** The tokens of the form's foot, which names who drafted and cleared. */
const footOf = (layout: Layout, tokens: Tokens): readonly Span[] =>
  readFormFoot(layout).taken.map(({ start, end }) => ({ start: tokenAt(tokens, start), end: tokenAt(tokens, end) }))

const spanOf = ({ first, last }: HeadingName): Span => ({ start: first, end: last + 1 })

/** Reads the lines above the text: for whom and from whom the cable is, who classified it. Pure. */
export function readHeading(layout: Layout, tokens: Tokens): Heading {
  const passed = readPassLines(layout, tokens)
  const classified = readClassifiedBy(tokens)
  const authority = allOf(layout.header, ({ label, span }) => (label === 'EO' ? readEoAuthority(tokens, span) : []))
  // Who classified the cable comes before the pass lines that name him at the same place.
  const byPlace = new Map<number, HeadingName>()
  for (const name of [...classified.names, ...authority, ...passed.names])
    if (!byPlace.has(name.first)) byPlace.set(name.first, name)
  return {
    names: [...byPlace.values()],
    taken: [...passed.taken, ...classified.taken, ...authority.map(spanOf), ...footOf(layout, tokens)].toSorted(
      (a, b) => a.start - b.start,
    ),
  }
}
