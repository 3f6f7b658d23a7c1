import type { LayoutId } from '../state/route.ts'
import { GraphPane } from './graph-pane.tsx'
import type { Drawn } from './subgraph.ts'

interface StillPaneProps {
  readonly subgraph: Drawn
  /** The node in the middle of it all; none when left out. */
  readonly root?: string
  readonly layout: LayoutId
  readonly selected: readonly string[]
  readonly label: string
  readonly onSelect: (ids: readonly string[]) => void
  readonly onOpen?: (id: string) => void
}

const NONE: readonly string[] = []
const nothing = (): void => undefined

/** A drawing beside other things, to look at and to choose in: nothing of how it stands is kept in the address. */
export function StillPane({ root = '', onOpen = nothing, ...rest }: StillPaneProps) {
  return (
    <GraphPane
      {...rest}
      ref={null}
      root={root}
      open={NONE}
      pin={NONE}
      frame=""
      turn={0}
      bright={null}
      onOpen={onOpen}
      onRemove={nothing}
      onDrop={nothing}
      onFrame={nothing}
    />
  )
}
