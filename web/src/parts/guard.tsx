import { Component, type ReactNode } from 'react'
import { Problem } from '../client/problem.ts'
import { Failed } from './states.tsx'

/** Shows a fault of a view in its place, so that the rest of the page goes on. */
export class Guard extends Component<{ readonly children: ReactNode }, { readonly problem: Problem | null }> {
  override state = { problem: null }

  static getDerivedStateFromError(cause: unknown) {
    return { problem: Problem.from(cause) }
  }

  override render() {
    const { problem } = this.state
    return problem ? <Failed problem={problem} again={() => this.setState({ problem: null })} /> : this.props.children
  }
}
