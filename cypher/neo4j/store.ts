import { listCitations } from '../answers/citations.ts'
import { expandNode } from '../answers/expand.ts'
import { readLineage } from '../answers/lineage.ts'
import { listPairs } from '../answers/pairs.ts'
import { findPaths } from '../answers/paths.ts'
import { personGraph } from '../answers/person-graph.ts'
import { withPossible } from '../answers/possible.ts'
import { possibleCables } from '../answers/possible-cables.ts'
import { commonCitations, findRelated } from '../answers/related.ts'
import { searchWithSnippets } from '../answers/snippets.ts'
import { countTotals } from '../answers/totals.ts'
import { walkChain, walkNeighbourhood, walkPath } from '../answers/walk.ts'
import type { GraphQueries } from '../graph-queries.ts'
import { isPossibleKey } from '../model/possible.ts'
import type { GraphStore } from '../store.ts'
import { tellingDamage } from '../telling-damage.ts'
import { personKeys, readCable, readCableText } from './cables.ts'
import { Neo4jConnection } from './connection.ts'
import { storeContent } from './content.ts'
import type { Neo4jOptions } from './driver.ts'
import { searchFacets } from './facets.ts'
import { graphQueries } from './graph-queries.ts'
import { personBlocks, takePersonBlocks } from './load/block-edges.ts'
import { changedBlocks, markBlocks, replacePersons } from './load/linking.ts'
import { loadCables, readings } from './load/load.ts'
import { aliases, filings, namedAlone, refile } from './load/refile.ts'
import { heldDocuments, removeDocuments } from './load/remove.ts'
import { settleDtgCitations } from './load/settle.ts'
import { inOneStep } from './load/step.ts'
import { changeNameSketch, nameSketch, texts } from './name-sketch.ts'
import { listPersons, personCables, personDetail, personNow } from './persons.ts'
import { migrate } from './schema.ts'
import { countCables } from './search.ts'
import { GraphStamp } from './stamp.ts'
import { trafficGraph } from './traffic.ts'
import { company, periodsOfPerson, personPlaces, personsOfPost } from './whereabouts.ts'
import { posts, serials, stats, tags, wholeGraph } from './whole.ts'

/** The graph in a Neo4j database. Connects when it is first asked something; `prepare` makes the schema. */
export function neo4jStore(options: Neo4jOptions): GraphStore {
  const db = new Neo4jConnection(options)
  const stamp = new GraphStamp(() => db.position())
  const asked = <T>(possible: boolean | undefined, ask: (queries: GraphQueries) => Promise<T>): Promise<T> =>
    db.read((tx) => ask(withPossible(graphQueries(tx), possible)))
  return tellingDamage(db.url, {
    prepare: () => migrate(db, { onUpgrade: options.onUpgrade }),
    close: () => {
      stamp.end()
      return db.close()
    },
    ping: () => db.ping(),
    stamp: () => stamp.tell(),

    load: (cables) => loadCables(db, cables),
    readings: (sources) => db.read((tx) => readings(tx, sources)),
    documents: (of) => db.read((tx) => heldDocuments(tx, of)),
    remove: (documents) => removeDocuments(db, documents),
    settleDtgCitations: () => settleDtgCitations(db),
    loadAndLink: async (load, link) => {
      await load()
      await inOneStep(db, link, options.stepRows)
    },
    inOneStep: (work) => inOneStep(db, work, options.stepRows),
    changedBlocks: (limit) => db.read((tx) => changedBlocks(tx, limit)),
    personBlocks: (blocks) => db.read((tx) => (db.isInStep ? takePersonBlocks(tx, blocks) : personBlocks(tx, blocks))),
    personKeys: (cables) => db.read((tx) => personKeys(tx, cables)),
    replacePersons: (persons) => db.writeStep((tx) => replacePersons(tx, persons)),
    filings: (names) => db.read((tx) => filings(tx, names)),
    aliases: () => db.read(aliases),
    namedAlone: (names) => db.read((tx) => namedAlone(tx, names)),
    refile: (names) => db.writeStep((tx) => refile(tx, names)),
    markBlocks: (blocks) => db.write((tx) => markBlocks(tx, blocks)),
    serials: () => serials(db),
    texts: () => texts(db),
    nameSketch: () => db.read(nameSketch),
    changeNameSketch: (change) => db.write((tx) => changeNameSketch(tx, change)),

    cable: (id) => db.read((tx) => readCable(tx, id)),
    cableText: (id, document) => db.read((tx) => readCableText(tx, id, document)),
    citations: (id, query) => asked(query.possible, (queries) => listCitations(queries, id, query)),
    lineage: (id, query) => asked(query.possible, (queries) => readLineage(queries, id, query)),
    expand: (query) => asked(query.possible, (queries) => expandNode(queries, query)),
    neighbourhood: (id, walk, show) => asked(walk.possible, (queries) => walkNeighbourhood(queries, id, walk, show)),
    chain: (id, walk) => asked(walk.possible, (queries) => walkChain(queries, id, walk)),
    path: (from, to, directed, possible) => asked(possible, (queries) => walkPath(queries, from, to, directed)),
    paths: (query) => asked(query.possible, (queries) => findPaths(queries, query)),
    related: (id, limit) => db.read((tx) => findRelated(graphQueries(tx), id, limit)),
    common: (a, b, limit) => db.read((tx) => commonCitations(graphQueries(tx), a, b, limit)),
    nodes: (ids, possible) => asked(possible, (queries) => queries.nodes(ids)),
    among: (ids, possible) => asked(possible, (queries) => queries.among(ids)),
    count: (query) => db.read((tx) => countCables(tx, query)),
    search: (query) => db.read((tx) => searchWithSnippets(graphQueries(tx), query)),
    facets: (query) => db.read((tx) => searchFacets(tx, query)),
    persons: (query) => db.read((tx) => listPersons(tx, query)),
    personPlaces: (keys, most) => db.read((tx) => personPlaces(tx, keys, most)),
    person: (key, possible) => db.read((tx) => personDetail(tx, key, possible)),
    personNow: (key) => db.read((tx) => personNow(tx, key)),
    personCables: (key, page) =>
      isPossibleKey(key)
        ? asked(true, (queries) => possibleCables(queries, key, page))
        : db.read((tx) => personCables(tx, key, page)),
    personGraph: (key, limit, possible) => asked(possible, (queries) => personGraph(queries, key, limit)),
    company: (key, limit, possible) => db.read((tx) => company(tx, key, limit, possible)),
    personPeriods: (key, by, possible) => db.read((tx) => periodsOfPerson(tx, key, by, possible)),
    postPersons: (query) => db.read((tx) => personsOfPost(tx, query)),
    posts: () => db.read(posts),
    tags: () => db.read(tags),
    traffic: (query) => db.read((tx) => trafficGraph(tx, query)),
    pairs: (query) => db.read((tx) => listPairs((all) => trafficGraph(tx, all), query)),
    totals: (query) => db.read((tx) => countTotals(graphQueries(tx), query)),
    stats: () => db.read(stats),
    export: (possible) => wholeGraph(db, possible),
    content: (what) => storeContent(db, what),
  })
}
