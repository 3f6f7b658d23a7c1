import { Component, type ReactNode, useEffect } from 'react'
import { NoAnswer } from '../client/no-answer.ts'
import { basePath } from '../state/base.ts'
import { Failed } from './states.tsx'

/** What browsers say when the code of a view did not come: the service was gone, or has a newer explorer by now. */
const NO_CODE = /dynamically imported module|module script failed|error loading|preload css/i

/** Shows a fault of a view in its place, so that the rest of the page goes on. A view whose code did not come is loaded anew. */
export class Guard extends Component<{ readonly children: ReactNode }, { readonly problem: NoAnswer | null }> {
  override state: { readonly problem: NoAnswer | null } = { problem: null }

  static getDerivedStateFromError(cause: unknown) {
    return { problem: NoAnswer.from(cause) }
  }

  override render() {
    const { problem } = this.state
    if (problem === null) return this.props.children
    if (NO_CODE.test(problem.message)) return <WithoutCode />
    return <Failed problem={problem} again={() => this.setState({ problem: null })} />
  }
}

/** After this it is seen again whether the service is back. */
const RETRY_MS = 3000

/** A page that was loaded anew a moment ago and still has no code is left to its reader: it would load for ever. */
const LOADED_AT = 'reftel-loaded-anew'
const AT_MOST_EVERY_MS = 30_000

/** Until the service answers; then the page is loaded anew, since a browser does not ask twice for code that did not come. */
function WithoutCode() {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let gone = false
    const look = () =>
      fetch(`${basePath()}/`, { cache: 'no-store' }).then(
        ({ ok }) => {
          if (gone) return
          if (ok && Date.now() - Number(sessionStorage.getItem(LOADED_AT) ?? 0) > AT_MOST_EVERY_MS) return reload()
          timer = setTimeout(look, RETRY_MS)
        },
        () => {
          if (!gone) timer = setTimeout(look, RETRY_MS)
        },
      )
    void look()
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [])
  const problem = new NoAnswer(0, 'This page did not load', 'The service was gone, or has another version by now.')
  return <Failed problem={problem} again={reload} />
}

function reload(): void {
  sessionStorage.setItem(LOADED_AT, String(Date.now()))
  location.reload()
}
