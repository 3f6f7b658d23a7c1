import type { Subgraph } from '@reftel/api/types'
import { lazy, Suspense, useMemo } from 'react'
import { busiestFlows, flowsOf, pairOf, type Volume, volumesOf } from '../../figures/traffic-flows.ts'
import { TrafficMap } from '../../figures/traffic-map.tsx'
import { TrafficMatrix } from '../../figures/traffic-matrix.tsx'
import { Loading } from '../../parts/states.tsx'
import { counted } from '../../parts/words.ts'
import type { TrafficRoute } from '../../state/route.ts'
import { useChange } from '../../state/router.ts'
import { TrafficPanel } from './traffic-panel.tsx'
import { TrafficTable } from './traffic-table.tsx'

// Only the network needs the drawing library.
const StillPane = lazy(async () => ({ default: (await import('../../graph/still-pane.tsx')).StillPane }))

/** Pairs of posts drawn, the busiest. */
const MOST = { map: 250, network: 120 } as const

const NONE: readonly string[] = []

/** The traffic as a map, a matrix, a network or rows, with the chosen post or pair beside it. */
export function TrafficForms({ found, route }: { readonly found: Subgraph; readonly route: TrafficRoute }) {
  const change = useChange(route)
  const flows = useMemo(() => flowsOf(found), [found])
  const volumes = useMemo(() => volumesOf(found, flows), [found, flows])
  const network = useMemo(() => busiest(found, volumes), [found, volumes])
  const { form, pair, post } = route
  const onMap = useMemo(() => busiestFlows(flows, MOST.map, { pair, post }), [flows, pair, post])
  const takePost = (name: string) => change({ post: name === post ? '' : name, pair: '' })
  const takePair = (id: string) => change({ pair: id === pair ? '' : id })
  const chosen = pair || post
  const selected = useMemo(() => (post ? [`post:${post}`] : NONE), [post])
  if (form === 'table') return <TrafficTable found={found} route={route} />
  const choose = (id: string) => {
    if (id.startsWith('post:')) return takePost(id.slice('post:'.length))
    const edge = found.edges.find((each) => each.id === id)
    if (edge?.kind === 'TRAFFIC') takePair(pairOf(edge.from, edge.to))
    else change({ pair: '' })
  }
  return (
    <div className="traffic-body">
      <div className="graph-stage">
        {form === 'map' ? (
          <TrafficMap
            flows={onMap}
            volumes={volumes}
            scale={route.scale}
            chosen={chosen}
            look={route.look}
            onLook={(look) => change({ look }, 'replace')}
            onFlow={takePair}
            onPost={takePost}
          />
        ) : form === 'matrix' ? (
          <TrafficMatrix
            found={found}
            volumes={volumes}
            scale={route.scale}
            order={route.order}
            chosen={chosen}
            onPair={takePair}
            onPost={takePost}
          />
        ) : (
          <Suspense fallback={<Loading what="the network" />}>
            <StillPane
              subgraph={network}
              layout="force"
              selected={selected}
              label={`Network of ${counted(volumes.length, 'post')}`}
              onSelect={([id = '']) => choose(id)}
            />
          </Suspense>
        )}
      </div>
      <TrafficPanel
        route={route}
        flows={flows}
        volumes={volumes}
        cut={found.truncated ? found.edges.length : null}
        onPost={takePost}
        onPair={takePair}
      />
    </div>
  )
}

/** The network of the busiest pairs, their posts in order of traffic so that the busiest get the colours. */
function busiest(found: Subgraph, volumes: readonly Volume[]): Subgraph {
  const edges = found.edges
    .flatMap((edge) => (edge.kind === 'TRAFFIC' && edge.from !== edge.to ? [edge] : []))
    .toSorted((a, b) => b.cables - a.cables)
    .slice(0, MOST.network)
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]))
  return { ...found, nodes: volumes.map(({ post }) => post).filter(({ name }) => ends.has(name)), edges }
}
