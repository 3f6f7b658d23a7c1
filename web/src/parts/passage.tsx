import type { Passage, Snippet } from '@reftel/api/types'
import { Fragment } from 'react'
import type { WordsFound } from './marks-of.ts'

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

/** Words with the marks in them. */
function Marked({ text, marks, from, until }: WordsFound & { readonly from: number; readonly until: number }) {
  return (
    <>
      {marks.map(({ start, end }, n) => (
        <Fragment key={start}>
          {text.slice(n === 0 ? from : marks[n - 1]?.end, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? from, until)}
    </>
  )
}

/** A subject with the words sought marked in it. */
export const SubjectWords = ({ of }: { readonly of: WordsFound }) => <Marked {...of} from={0} until={of.text.length} />

/** A sentence that a search found, the words sought marked; a long one is cut behind the last of them. */
export function SnippetWords({ of }: { readonly of: Snippet }) {
  const { text, marks } = of
  const [first, last] = [marks[0]?.start ?? 0, marks.at(-1)?.end ?? 0]
  const from = first > ABOUT ? text.indexOf(' ', first - ABOUT) + 1 : 0
  const until = text.length - last > ABOUT ? Math.max(last, text.lastIndexOf(' ', last + ABOUT)) : text.length
  return (
    <q className="passage">
      {from > 0 && '… '}
      <Marked {...of} from={from} until={until} />
      {until < text.length && ' …'}
    </q>
  )
}
