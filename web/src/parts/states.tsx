import type { ReactNode } from 'react'
import type { Answer } from '../client/answer.ts'
import type { NoAnswer } from '../client/no-answer.ts'

/** While an answer is on its way and there is nothing yet to look at. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <p className="state loading" role="status">
      <span className="carriage" aria-hidden="true" />
      Reading {what} …
    </p>
  )
}

/** A smaller question, where what was asked took too long. */
export interface Less {
  readonly label: string
  readonly act: () => void
}

/** What went wrong, and what to do about it. */
export function Failed(props: {
  readonly problem: NoAnswer
  readonly again?: () => void
  readonly less?: Less | null
}) {
  const { problem, again, less } = props
  return (
    <div className="state failed" role="alert">
      <h2>{problem.title}</h2>
      <p>{sentence(problem.message)}</p>
      <p>
        {problem.advice}
        {problem.code && <code className="problem-code">{problem.code}</code>}
      </p>
      <div className="buttons">
        {less && problem.tooMuch && (
          <button type="button" onClick={less.act}>
            {less.label}
          </button>
        )}
        {again && problem.mayPass && (
          <button type="button" onClick={again}>
            Try again
          </button>
        )}
      </div>
    </div>
  )
}

/** As a sentence begins and ends; the service's own details are parts of lines. */
const sentence = (words: string): string =>
  `${words.slice(0, 1).toUpperCase()}${words.slice(1)}${['.', '!', '?'].includes(words.slice(-1)) ? '' : '.'}`

/** A store without a cable, and what to do about it. */
export const NothingLoaded = () => (
  <Empty title="Nothing is loaded yet">
    <p>
      <code>npx reftel ingest PATH</code> loads folders, archives or the Cablegate CSV into this store;{' '}
      <code>npx reftel sample DIR</code> makes a corpus to try it with.
    </p>
  </Empty>
)

export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="state empty">
      <h2>{title}</h2>
      {children}
    </div>
  )
}

/** An answer's three faces: on its way, failed, or there. */
export function Answered<T>(props: {
  readonly answer: Answer<T>
  readonly what: string
  readonly less?: Less | null
  readonly children: (value: T) => ReactNode
}) {
  const { answer, what, less = null, children } = props
  if (answer.problem) return <Failed problem={answer.problem} again={answer.again} less={less} />
  if (answer.value === null) return <Loading what={what} />
  return children(answer.value)
}
