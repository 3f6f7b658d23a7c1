import { describe } from 'vitest'
import { aliasesContract } from './testing/contract/aliases.ts'
import { citationContract } from './testing/contract/citations.ts'
import { citedContract } from './testing/contract/cited.ts'
import { collectionContract } from './testing/contract/collections.ts'
import { contentContract } from './testing/contract/content.ts'
import { dtgContract } from './testing/contract/dtg.ts'
import { expandContract } from './testing/contract/expand.ts'
import { facetContract } from './testing/contract/facets.ts'
import { historyContract } from './testing/contract/history.ts'
import { joinedContract } from './testing/contract/joined.ts'
import { lineageContract } from './testing/contract/lineage.ts'
import { linkingContract } from './testing/contract/linking.ts'
import { loadContract } from './testing/contract/load.ts'
import { nameSketchContract } from './testing/contract/name-sketch.ts'
import { nodeContract } from './testing/contract/nodes.ts'
import { pathContract } from './testing/contract/paths.ts'
import { personKeysContract } from './testing/contract/person-keys.ts'
import { personContract } from './testing/contract/persons.ts'
import { possibleContract } from './testing/contract/possible.ts'
import { readingContract } from './testing/contract/readings.ts'
import { reloadContract } from './testing/contract/reload.ts'
import { removeContract } from './testing/contract/remove.ts'
import { searchContract } from './testing/contract/search.ts'
import { shortestPathContract } from './testing/contract/shortest-path.ts'
import { totalsContract } from './testing/contract/totals.ts'
import { wholeContract } from './testing/contract/traffic.ts'
import { walkContract } from './testing/contract/walks.ts'
import { whereaboutsContract } from './testing/contract/whereabouts.ts'
import type { OpenStore } from './testing/graph.ts'

/**
 * What every `GraphStore` must do, as tests: a store's own test is one call of it. `open` gives a store that is prepared and
 * empty; each case opens at least one, loads it, and closes it. A case may open a second one while the first is open: a server
 * that has one database only may empty it then, as no case looks at the first again.
 */
export function storeContract(name: string, open: OpenStore): void {
  describe(name, () => {
    loadContract(open)
    reloadContract(open)
    removeContract(open)
    readingContract(open)
    nameSketchContract(open)
    historyContract(open)
    walkContract(open)
    shortestPathContract(open)
    pathContract(open)
    citationContract(open)
    lineageContract(open)
    expandContract(open)
    nodeContract(open)
    possibleContract(open)
    searchContract(open)
    joinedContract(open)
    citedContract(open)
    facetContract(open)
    collectionContract(open)
    aliasesContract(open)
    linkingContract(open)
    personKeysContract(open)
    personContract(open)
    whereaboutsContract(open)
    dtgContract(open)
    wholeContract(open)
    totalsContract(open)
    contentContract(open)
  })
}
