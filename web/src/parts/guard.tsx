import { Component, type ReactNode } from 'react'
import { Problem } from '../client/problem.ts'
import { Failed } from './states.tsx'

/** What browsers say when the code of a view did not come: the service was gone, or has a newer explorer by now. */
const NO_CODE = /dynamically imported module|module script failed|error loading/i

/** Shows a fault of a view in its place, so that the rest of the page goes on. A view whose code did not come is loaded anew. */
export class Guard extends Component<{ readonly children: ReactNode }, { readonly problem: Problem | null }> {
  override state: { readonly problem: Problem | null } = { problem: null }

  static getDerivedStateFromError(cause: unknown) {
    return { problem: Problem.from(cause) }
  }

  override render() {
    const { problem } = this.state
    if (problem === null) return this.props.children
    const again = () => (NO_CODE.test(problem.message) ? location.reload() : this.setState({ problem: null }))
    return <Failed problem={problem} again={again} />
  }
}
