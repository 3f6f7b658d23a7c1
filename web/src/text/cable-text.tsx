import type { CablePerson, CableSummary, CableText, TextSpan } from '@reftel/api/types'
import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import { cableName } from '../graph/subgraph.ts'
import { Link } from '../parts/link.tsx'
import { day, PLACES, percent, ROLES, reasonWords } from '../parts/words.ts'
import { cable, person } from '../state/route.ts'
import { attributesFrom, isTransmission, type Piece, piecesOf } from './pieces.ts'

/** What is known of the things that the text names. */
export interface Known {
  readonly cables: ReadonlyMap<string, CableSummary>
  readonly persons: ReadonlyMap<string, CablePerson>
}

interface Pointed {
  readonly piece: Piece
  readonly left: number
  readonly top: number
}

/** A cable's text as it stands in the archive, what it cites and whom it names being links. */
export function CableTextSheet(props: { readonly of: CableText; readonly known: Known; readonly at: number | null }) {
  const { of, known, at } = props
  const sheet = useRef<HTMLDivElement>(null)
  const card = useId()
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const border = useMemo(() => attributesFrom(of.text) ?? of.text.length, [of.text])
  const message = useMemo(() => piecesOf(of.text, of.spans, firstWord(of.text), border), [of, border])
  const attributes = useMemo(() => piecesOf(of.text, of.spans, border), [of, border])

  useEffect(() => {
    if (at === null) return
    sheet.current?.querySelector('[data-here]')?.scrollIntoView({ block: 'center' })
  }, [at])
  useEffect(() => {
    const close = (event: KeyboardEvent) => event.key === 'Escape' && setPointed(null)
    addEventListener('keydown', close)
    return () => removeEventListener('keydown', close)
  }, [])

  const point = (piece: Piece, element: HTMLElement) => {
    const ground = sheet.current?.getBoundingClientRect()
    const [word] = element.getClientRects()
    if (!ground || !word) return
    const left = Math.max(0, Math.min(word.left - ground.left, ground.width - 340))
    setPointed({ piece, left, top: word.bottom - ground.top + 6 })
  }
  const drawn = (pieces: readonly Piece[]) =>
    pieces.map((piece) => (
      <PieceWords
        key={piece.start}
        piece={piece}
        known={known}
        here={at !== null && piece.start <= at && at < piece.end}
        describedBy={pointed?.piece === piece ? card : null}
        onPoint={(element) => (element ? point(piece, element) : setPointed(null))}
      />
    ))
  return (
    <div className="sheet" ref={sheet}>
      <pre className="cable-text">{drawn(message)}</pre>
      {border < of.text.length && (
        <details className="attributes" open={at !== null && at >= border}>
          <summary>Message Attributes, as the archive keeps them</summary>
          <pre className="cable-text">{drawn(attributes)}</pre>
        </details>
      )}
      {pointed && (
        <div className="span-card" id={card} role="tooltip" style={{ left: pointed.left, top: pointed.top }}>
          {pointed.piece.spans.map((span) => (
            <SpanFacts key={`${span.kind} ${span.start} ${span.end} ${span.target}`} span={span} known={known} />
          ))}
        </div>
      )}
    </div>
  )
}

/** Where the text begins after empty lines: nothing is to be read there. */
const firstWord = (text: string) => Math.max(0, text.search(/\S/))

/** How a span looks: what it is, and where it leads. */
function look(span: TextSpan, known: Known): string {
  if (span.kind === 'person') return 'mark person'
  if (span.target === null) return 'mark unresolved'
  return known.cables.get(span.target)?.held ? 'mark citation held' : 'mark citation stub'
}

function PieceWords(props: {
  readonly piece: Piece
  readonly known: Known
  readonly here: boolean
  readonly describedBy: string | null
  readonly onPoint: (element: HTMLElement | null) => void
}) {
  const { piece, known, here, describedBy, onPoint } = props
  const { link } = piece
  if (!link) return <PlainWords text={piece.text} />
  const shared = {
    className: `${piece.spans.map((span) => look(span, known)).join(' ')}${here ? ' here' : ''}`,
    ...(here && { 'data-here': '' }),
    ...(piece.continues && { tabIndex: -1 }),
    ...(describedBy && { 'aria-describedby': describedBy }),
    onMouseEnter: (event: { currentTarget: HTMLElement }) => onPoint(event.currentTarget),
    onMouseLeave: () => onPoint(null),
    onFocus: (event: { currentTarget: HTMLElement }) => onPoint(event.currentTarget),
    onBlur: () => onPoint(null),
  }
  if (link.target === null)
    return (
      <a {...shared} href={`#unresolved-${link.start}`}>
        {piece.text}
      </a>
    )
  return (
    <Link {...shared} to={link.kind === 'person' ? person(link.target) : cable(link.target)}>
      {piece.text}
    </Link>
  )
}

/** Words between links, the lines of the transmission in quiet ink. */
function PlainWords({ text }: { readonly text: string }) {
  const stretches: ReactNode[] = []
  let from = 0
  for (const { 0: line, index } of text.matchAll(/^[^\n]+/gm)) {
    if (!isTransmission(line)) continue
    stretches.push(
      text.slice(from, index),
      <span key={index} className="transmission">
        {line}
      </span>,
    )
    from = index + line.length
  }
  return [...stretches, text.slice(from)]
}

function SpanFacts({ span, known }: { readonly span: TextSpan; readonly known: Known }) {
  if (span.kind === 'person') {
    const found = span.target === null ? undefined : known.persons.get(span.target)
    return (
      <div>
        <p className="span-what">{found?.name ?? 'A person'}</p>
        <p>{[...(found?.titles ?? []), found && ROLES[found.role]].filter(Boolean).join(', ')}</p>
        <p className="quiet">
          {found?.evidence.length ? `by ${found.evidence.join(', ')} · ` : ''}
          {percent(span.confidence)} sure
        </p>
      </div>
    )
  }
  const found = span.target === null ? undefined : known.cables.get(span.target)
  return (
    <div>
      <p className="span-what">{found ? cableName(found) : (span.target ?? 'Leads to no cable')}</p>
      {span.reason && <p>{reasonWords(span.reason)}</p>}
      {span.target !== null && (
        <p>{found?.held ? `${day(found.date)}: ${found.subject ?? 'no subject'}` : 'Cited, not held'}</p>
      )}
      <p className="quiet">
        {[span.where && PLACES[span.where], span.rule && `rule ${span.rule}`].filter(Boolean).join(' · ')} ·{' '}
        {percent(span.confidence)} sure
      </p>
    </div>
  )
}
