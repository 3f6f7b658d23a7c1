import type { Core } from 'cytoscape'

/** What is marked on a drawing: what is selected with what hangs on it, and what is left bright. */
export interface Marks {
  readonly select: (ids: readonly string[]) => void
  /** Leaves these ids bright and the others dim; null for all. */
  readonly dim: (bright: ReadonlySet<string> | null) => void
}

export function openMarks(cy: Core): Marks {
  /** Whether any node or line is shown as selected, and any as dim: thousands that wear nothing need not be told to take it off. */
  let lit = false
  let dimmed = false
  return {
    select(ids) {
      if (ids.length === 0 && !lit) return
      const wanted = new Set(ids)
      const chosen = cy.elements().filter((each) => wanted.has(each.id()))
      lit = chosen.nonempty()
      cy.batch(() => {
        cy.elements().removeClass('selected lit faint')
        if (chosen.empty()) return
        const near = chosen.nodes().closedNeighborhood().union(chosen).union(chosen.edges().connectedNodes())
        cy.elements().difference(near).addClass('faint')
        chosen.addClass('selected')
        near.edges().addClass('lit')
      })
    },
    dim(bright) {
      if (bright === null && !dimmed) return
      dimmed = bright !== null
      cy.batch(() => {
        cy.elements().removeClass('dim')
        if (bright === null) return
        cy.nodes()
          .filter((node) => !bright.has(node.id()))
          .addClass('dim')
        cy.edges()
          .filter((edge) => !bright.has(edge.data('source')) || !bright.has(edge.data('target')))
          .addClass('dim')
      })
    },
  }
}
