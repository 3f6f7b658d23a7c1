import type { Answer } from '../client/answer.ts'

/** Below a list that is read page by page: asks for the next page, where there is one. */
export function More(props: {
  readonly more: boolean
  readonly answer: Pick<Answer<unknown>, 'loading'>
  readonly next: () => void
}) {
  const { more, answer, next } = props
  if (!more) return null
  return (
    <button type="button" className="more" onClick={next} disabled={answer.loading}>
      {answer.loading ? 'Reading …' : 'Load more'}
    </button>
  )
}
