import type { Passage } from '@reftel/api/types'

/** Letters of a sentence shown about the words it is quoted for. */
const ABOUT = 170

/** The sentence that cites or names, the words it is quoted for marked; a long one is cut about them. */
export function PassageWords({ of }: { readonly of: Passage }) {
  const { text, mark } = of
  const from = mark.start > ABOUT ? text.indexOf(' ', mark.start - ABOUT) + 1 : 0
  const until = text.length - mark.end > ABOUT ? text.lastIndexOf(' ', mark.end + ABOUT) : text.length
  return (
    <q className="passage">
      {from > 0 && '… '}
      {text.slice(from, mark.start)}
      <mark>{text.slice(mark.start, mark.end)}</mark>
      {text.slice(mark.end, Math.max(mark.end, until))}
      {until < text.length && ' …'}
    </q>
  )
}
