import type { CablePerson, CableText } from '@reftel/api/types'
import { type ReactNode, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import { type Block, blocksOf, pagesIn } from './blocks.ts'
import { MarkedWords, type MarksShared } from './marks.tsx'
import type { TextPiece } from './pieces.ts'
import { SpanFacts } from './span-card.tsx'

interface Pointed {
  readonly piece: TextPiece
  readonly left: number
  readonly top: number
}

/** How a text is read: as a document, or letter for letter as it was received. */
export type TextForm = 'document' | 'received'

/** A cable's text; what it cites, whom it names and its TAGS are links, each with a card. */
export function CableTextSheet(props: {
  readonly of: CableText
  readonly persons: ReadonlyMap<string, CablePerson>
  readonly at: number | null
  readonly form: TextForm
}) {
  const { of, persons, at, form } = props
  const sheet = useRef<HTMLDivElement>(null)
  const cardId = useId()
  const [pointed, setPointed] = useState<Pointed | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: shown anew in the other form as well
  useEffect(() => {
    if (at === null) return
    sheet.current?.querySelector('[data-here]')?.scrollIntoView({ block: 'center' })
  }, [at, form, of])
  useEffect(() => {
    const close = (event: KeyboardEvent) => event.key === 'Escape' && setPointed(null)
    addEventListener('keydown', close)
    return () => removeEventListener('keydown', close)
  }, [])

  const point = useCallback((piece: TextPiece, element: HTMLElement | null) => {
    const ground = sheet.current?.getBoundingClientRect()
    const [word] = element?.getClientRects() ?? []
    if (!ground || !word) return setPointed(null)
    const left = Math.max(0, Math.min(word.left - ground.left, ground.width - 340))
    setPointed({ piece, left, top: word.bottom - ground.top + 6 })
  }, [])
  const marking: MarksShared = { at, pointed: pointed?.piece.start ?? null, cardId, onPoint: point }
  return (
    <div className={`sheet ${form}`} ref={sheet}>
      {form === 'document' ? <Document of={of} marking={marking} /> : <Received of={of} marking={marking} />}
      {pointed && (
        <div className="span-card" id={cardId} role="tooltip" style={{ left: pointed.left, top: pointed.top }}>
          {pointed.piece.spans.map((span) => (
            <SpanFacts key={`${span.kind} ${span.start} ${span.end} ${span.target}`} span={span} persons={persons} />
          ))}
        </div>
      )}
    </div>
  )
}

interface FormProps {
  readonly of: CableText
  readonly marking: MarksShared
}

function Received({ of: { text, spans }, marking }: FormProps) {
  const first = Math.max(0, text.search(/\S/))
  return (
    <pre className="cable-text">
      <MarkedWords text={text} spans={spans} from={first} until={text.length} marking={marking} />
    </pre>
  )
}

/** Furniture that one may want to read in its place; the rest leaves a page number behind at most. */
const FOLDS: Readonly<Record<string, string>> = {
  preamble: 'Routing and addressees',
  attributes: 'Message Attributes, as the archive keeps them',
}

function Document({ of, marking }: FormProps) {
  const { text, spans, layout } = of
  const blocks = useMemo(() => blocksOf(text, layout), [text, layout])
  const words = (from: number, until: number) => (
    <MarkedWords text={text} spans={spans} from={from} until={until} marking={marking} />
  )
  const holds = ({ start, end }: Block) => marking.at !== null && start <= marking.at && marking.at < end
  const draw = (block: Block): ReactNode => {
    switch (block.kind) {
      case 'field':
        return (
          <div key={block.start} className="field-line">
            <span className="field-label">{block.label || '·'}</span>{' '}
            <span>{words(block.value.start, block.value.end)}</span>
          </div>
        )
      case 'paragraph':
        return (
          <p
            key={block.start}
            className={`para${block.number === null ? '' : ' numbered'}${block.tabular ? ' tabular' : ''}`}
          >
            {block.parts.map((part) =>
              part.folded ? (
                <PageBreak key={part.start} text={text.slice(part.start, part.end)} />
              ) : (
                words(part.start, part.end)
              ),
            )}
          </p>
        )
      case 'signer':
        return (
          <p key={block.start} className="signer">
            {words(block.start, block.end)}
          </p>
        )
      case 'loose':
        return (
          <p key={block.start} className="para loose">
            {words(block.start, block.end)}
          </p>
        )
      case 'fold': {
        const title = FOLDS[block.of]
        if (!title && !holds(block)) return <PageBreak key={block.start} text={text.slice(block.start, block.end)} />
        return (
          <details key={block.start} className="folded" open={holds(block)}>
            <summary>{title ?? 'Page furniture'}</summary>
            <pre className="cable-text">{words(block.start, block.end)}</pre>
          </details>
        )
      }
    }
  }
  return <div className="document">{blocks.map(draw)}</div>
}

/** Where a page began; the words of the furniture are told on hover, and all of them stand in the text as received. */
function PageBreak({ text }: { readonly text: string }) {
  const pages = pagesIn(text)
  if (pages.length === 0) return ' '
  return (
    <>
      {' '}
      <span className="page-break" title={text.trim()}>
        {pages.map((page) => `p. ${page}`).join(', ')}
      </span>{' '}
    </>
  )
}
