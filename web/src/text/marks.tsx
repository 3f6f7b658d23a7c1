import type { TextSpan } from '@reftel/api/types'
import { memo, useMemo } from 'react'
import { Link } from '../parts/link.tsx'
import { cable, person, type Route, search } from '../state/route.ts'
import { piecesOf, sentenceEnd, type TextPiece } from './pieces.ts'

/** What the marks of a text share. */
export interface MarksShared {
  /** Offset to show, as a mention's `start`; null for none. */
  readonly at: number | null
  /** Offset of the words that a card stands at; null for none. */
  readonly pointed: number | null
  readonly cardId: string
  readonly onPoint: (piece: TextPiece, element: HTMLElement | null) => void
}

/** How a span looks: what it is, and where it leads. What is not known to be held or not looks like neither. */
function lookOf(span: TextSpan): string {
  if (span.kind !== 'citation') return `mark ${span.kind}`
  if (span.target === null) return 'mark unresolved'
  return span.held === undefined ? 'mark citation' : span.held ? 'mark citation held' : 'mark citation stub'
}

function routeOf(span: TextSpan & { readonly target: string }): Route {
  if (span.kind === 'person') return person(span.target)
  return span.kind === 'tag' ? search({ tag: span.target }) : cable(span.target)
}

/** A stretch of the text with what it cites, whom it names and its TAGS as links. */
export function MarkedWords(props: {
  readonly text: string
  readonly spans: readonly TextSpan[]
  readonly from: number
  readonly until: number
  readonly marking: MarksShared
}) {
  const { text, spans, from, until, marking } = props
  const { cardId, onPoint } = marking
  const pieces = useMemo(() => piecesOf(text, spans, from, until), [text, spans, from, until])
  const within = (offset: number | null, { start, end }: TextPiece) =>
    offset !== null && start <= offset && offset < end ? offset : null
  return pieces.map((piece) => (
    <Words
      key={piece.start}
      piece={piece}
      at={within(marking.at, piece)}
      described={marking.pointed === piece.start ? cardId : undefined}
      onPoint={onPoint}
    />
  ))
}

interface WordsProps extends Pick<MarksShared, 'at' | 'onPoint'> {
  readonly piece: TextPiece
  /** Id of the card that stands at these words. */
  readonly described: string | undefined
}

/** Drawn anew only where something about these words changed: a text may have ten thousand marks, and each that is pointed at would draw all. */
const Words = memo(function Words({ piece, at, described, onPoint }: WordsProps) {
  const { link } = piece
  if (!link) return <Plain of={piece} at={at} />
  const here = at !== null
  const shared = {
    className: `${piece.spans.map(lookOf).join(' ')}${piece.goesOn ? ' goes-on' : ''}${here ? ' here' : ''}`,
    ...(here && { 'data-here': '' }),
    ...(piece.continues && { tabIndex: -1 }),
    ...(described && { 'aria-describedby': described }),
    onMouseEnter: (event: { currentTarget: HTMLElement }) => onPoint(piece, event.currentTarget),
    onMouseLeave: () => onPoint(piece, null),
    onFocus: (event: { currentTarget: HTMLElement }) => onPoint(piece, event.currentTarget),
    onBlur: () => onPoint(piece, null),
  }
  const { target } = link
  if (target === null)
    return (
      <a {...shared} href={`#unresolved-${link.start}`}>
        {piece.text}
      </a>
    )
  return (
    <Link {...shared} to={routeOf({ ...link, target })}>
      {piece.text}
    </Link>
  )
})

/** Words that are no link; the sentence that begins where one was sent to is shown. */
function Plain({ of: { text, start }, at }: { readonly of: TextPiece; readonly at: number | null }) {
  if (at === null) return text
  const from = at - start
  const until = sentenceEnd(text, from)
  return (
    <>
      {text.slice(0, from)}
      <mark className="words-here" data-here="">
        {text.slice(from, until)}
      </mark>
      {text.slice(until)}
    </>
  )
}

const KEY: readonly { readonly look: string; readonly label: string }[] = [
  { look: 'mark citation held', label: 'cable held' },
  { look: 'mark citation stub', label: 'cable not held' },
  { look: 'mark unresolved', label: 'leads to no cable' },
  { look: 'mark person', label: 'person' },
  { look: 'mark tag', label: 'TAGS' },
]

/** What the marks of this text mean. */
export function MarksKey({ spans }: { readonly spans: readonly TextSpan[] }) {
  const looks = new Set(spans.map(lookOf))
  return (
    <ul className="marks-key" aria-label="What the marks mean">
      {KEY.filter(({ look }) => looks.has(look)).map(({ look, label }) => (
        <li key={look}>
          <span className={look.replace('mark', 'look')}>{label}</span>
        </li>
      ))}
    </ul>
  )
}
