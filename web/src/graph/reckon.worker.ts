import type { RouteTask, TimeTask } from './reckon.ts'
import { routesOf } from './routing.ts'
import { timeline } from './timeline.ts'

addEventListener('message', ({ data }: MessageEvent<TimeTask | RouteTask>) => {
  if (data.kind === 'routes') return postMessage(routesOf(data.lines, data.places, data.box))
  const { places, lanes, scale } = timeline(data.subgraph, data.spacing)
  postMessage({ places, lanes, axis: scale.axis })
})
