import cytoscape from 'cytoscape'
import fcose from 'cytoscape-fcose'
import type { Point } from './timeline.ts'

/** A graph without its looks: ids, and pairs of them. */
export interface Joined {
  readonly nodes: readonly string[]
  readonly edges: readonly (readonly [source: string, target: string])[]
}

/** Draft quality pays from here on; below it the better one takes under half a second. */
const PROOF_UP_TO = 250

/** Boxes are wide: what would do for dots lets them lie on one another. */
const BOX = { width: 168, height: 56 } as const

cytoscape.use(fcose)

addEventListener('message', ({ data }: MessageEvent<Joined>) => {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { ...BOX } }],
    elements: [
      ...data.nodes.map((id) => ({ data: { id } })),
      ...data.edges.map(([source, target]) => ({ data: { source, target } })),
    ],
  })
  // The library's type knows only the layouts it comes with.
  const options = {
    name: 'fcose',
    quality: data.nodes.length <= PROOF_UP_TO ? 'default' : 'draft',
    animate: false,
    randomize: true,
    nodeSeparation: 200,
    idealEdgeLength: 190,
    nodeRepulsion: 60_000,
    gravity: 0.15,
    packComponents: true,
  } as cytoscape.LayoutOptions
  cy.layout(options).run()
  postMessage(cy.nodes().map((node): [string, Point] => [node.id(), { ...node.position() }]))
})
