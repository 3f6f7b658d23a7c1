import type { Core } from 'cytoscape'
import type { Dressed } from './dress.ts'
import type { elementsOf } from './elements.ts'
import type { Point } from './timeline.ts'

type Elements = ReturnType<typeof elementsOf>

/** Puts these elements in the place of those that are drawn: what went is removed, what stays is told its data, what came is added dressed. */
export function replaceAll(cy: Core, next: Elements, places: ReadonlyMap<string, Point>, dressed: Dressed): void {
  const placeOf = (id: string): Point => ({ ...(places.get(id) ?? { x: 0, y: 0 }) })
  const ids = new Set(next.map(({ data }) => data.id))
  const first = cy.nodes().empty()
  let came: Elements = []
  cy.batch(() => {
    cy.elements()
      .filter((each) => !ids.has(each.id()))
      .remove()
    came = next.filter(({ data }) => {
      const found = cy.getElementById(String(data.id))
      if (found.nonempty()) found.data(data)
      return found.empty()
    })
    // All in one: each by itself would be styled and told of by itself.
    cy.add(
      came
        .filter(({ group }) => group === 'nodes')
        .map((each) => ({
          ...each,
          data: { ...dressed.node(String(each.data.id)), ...each.data },
          classes: dressed.classes.nodes,
          position: placeOf(String(each.data.id)),
        })),
    )
    if (!first) cy.nodes().positions((node) => placeOf(node.id()))
  })
  // Styled before lines hang on them: each property that a node is given is told to all of its lines.
  cy.nodes().forEach((node) => {
    node.numericStyle('width')
  })
  cy.add(
    came
      .filter(({ group }) => group === 'edges')
      .map((each) => ({ ...each, data: { thick: dressed.thick, ...each.data }, classes: dressed.classes.edges })),
  )
}
