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
import { collectionCounts } from '../model/facets.ts'
import { isPossibleKey } from '../model/possible.ts'
import { postNamed } from '../model/posts.ts'
import { tagNamed } from '../model/tags.ts'
import type { GraphReader, GraphStore } from '../store.ts'
import { tellingDamage } from '../telling-damage.ts'
import { Counts } from '../text/counts.ts'
import { Connection } from './connection.ts'
import { storeContent } from './content.ts'
import { countCables } from './count.ts'
import { serials, wholeGraph } from './export.ts'
import { facets } from './facets.ts'
import { graphQueries } from './graph-queries.ts'
import { aliases, changedBlocks, filings, markBlocks, namedAlone, refile, replacePersons } from './linking.ts'
import { Filler } from './load/filler.ts'
import { readyDocument } from './load/ready-document.ts'
import { heldDocuments, removeDocuments } from './load/remove.ts'
import { settleDtgCitations } from './load/settle.ts'
import { changeNameSketch, nameSketch, texts } from './name-sketch.ts'
import { namedQuery } from './named-query.ts'
import { packedBlocks, personBlocks } from './packed-blocks.ts'
import { listPersons, personCables, personDetail, personNow } from './persons.ts'
import { cableDetail, cableText, personKeysOf } from './records.ts'
import { migrate } from './schema.ts'
import { trafficGraph } from './traffic.ts'
import { company, periodsOfPerson, personPlaces, personsOfPost } from './whereabouts.ts'

const postsQuery = namedQuery<Record<string, never>, { name: string; sent: number; received: number }>('posts')
const tagsQuery = namedQuery<Record<string, never>, { code: string; cables: number }>('tags')
const statsQuery = namedQuery<Record<string, never>, { name: string; value: number }>('stats')

/** The graph in one SQLite file, or in memory with `:memory:`. Opens at once; `prepare` makes the schema. */
export function sqliteStore(file: string): GraphStore {
  const db = new Connection(file)
  const filler = new Filler(db)
  return tellingDamage(urlOf(db), {
    prepare: async () => {
      migrate(db)
      // What an upgrade wrote, or an ingest that was killed.
      db.foldLog()
    },
    close: async () => db.close(),
    ping: async () => void db.all('SELECT 1', {}),

    load: (cables) => filler.load(cables.map((cable) => ({ ...readyDocument(cable), reading: cable.reading ?? null }))),
    loadReady: (documents) => filler.load(documents),
    loadAndLink: (load, link) => filler.loadAndLink(load, link),
    readings: (sources) => filler.readings(sources),
    documents: async (of) => heldDocuments(db, of),
    remove: async (documents) => removeDocuments(db, documents),
    inOneStep: (work) => db.step(work),
    settleDtgCitations: async () => settleDtgCitations(db),
    changedBlocks: async (limit) => changedBlocks(db, limit),
    packedBlocks: async (blocks) => packedBlocks(db, blocks),
    personBlocks: async (blocks) => personBlocks(db, blocks),
    personKeys: async (cables) => personKeysOf(db, cables),
    replacePersons: async (persons) =>
      filler.filling ? filler.filling.replacePersons(persons) : replacePersons(db, persons),
    filings: async (names) => filings(db, names),
    aliases: async () => aliases(db),
    namedAlone: async (names) => namedAlone(db, names),
    refile: async (names) => refile(db, names),
    markBlocks: async (blocks) => markBlocks(db, blocks),
    serials: () => serials(db),
    texts: () => texts(db),
    nameSketch: async () => nameSketch(db),
    changeNameSketch: async (change) => changeNameSketch(db, change),

    ...questionsOn(db),
    content: (what) => storeContent(db, what),
  })
}

/** What can be asked of one connection, all of it plain data: it may be asked in another process. */
export const readerOn = (db: Connection): Omit<GraphReader, 'content'> => tellingDamage(urlOf(db), questionsOn(db))

const urlOf = ({ file }: Connection): string => `sqlite:${file}`

function questionsOn(db: Connection): Omit<GraphReader, 'content'> {
  const walks = graphQueries(db)
  const taking = (possible?: boolean) => withPossible(walks, possible)
  return {
    cable: async (id) => cableDetail(db, id),
    cableText: async (id, document) => cableText(db, id, document),
    citations: (id, query) => listCitations(taking(query.possible), id, query),
    lineage: (id, query) => readLineage(taking(query.possible), id, query),
    expand: (query) => expandNode(taking(query.possible), query),
    neighbourhood: (id, walk, show) => walkNeighbourhood(taking(walk.possible), id, walk, show),
    chain: (id, walk) => walkChain(taking(walk.possible), id, walk),
    path: (from, to, directed, possible) => walkPath(taking(possible), from, to, directed),
    paths: (query) => findPaths(taking(query.possible), query),
    related: (id, limit) => findRelated(walks, id, limit),
    common: (a, b, limit) => commonCitations(walks, a, b, limit),
    nodes: (ids, possible) => taking(possible).nodes(ids),
    among: (ids, possible) => taking(possible).among(ids),
    count: async (query) => countCables(db, query),
    search: (query) => searchWithSnippets(walks, query),
    facets: async (query) => facets(db, query),
    persons: async (query) => listPersons(db, query),
    personPlaces: async (keys, most) => personPlaces(db, keys, most),
    person: async (key, possible) => personDetail(db, key, possible),
    personNow: async (key) => personNow(db, key),
    personCables: async (key, page) =>
      isPossibleKey(key) ? possibleCables(taking(true), key, page) : personCables(db, key, page),
    personGraph: (key, limit, possible) => personGraph(taking(possible), key, limit),
    company: async (key, limit, possible) => company(db, key, limit, possible),
    personPeriods: async (key, by, possible) => periodsOfPerson(db, key, by, possible),
    postPersons: async (query) => personsOfPost(db, query),
    posts: async () =>
      postsQuery.all(db, {}).map(({ name, sent, received }) => ({ ...postNamed(name), sent, received })),
    tags: async () => tagsQuery.all(db, {}).map(({ code, cables }) => ({ ...tagNamed(code), cables })),
    traffic: async (query) => trafficGraph(db, query),
    pairs: (query) => listPairs(async (all) => trafficGraph(db, all), query),
    totals: (query) => countTotals(walks, query),
    stats: async () => {
      const counts = new Counts(statsQuery.all(db, {}).map(({ name, value }) => [name, value]))
      const count = (name: string) => counts.of(name)
      return {
        cables: count('cables'),
        stubs: count('stubs'),
        posts: count('posts'),
        persons: count('persons'),
        tags: count('tags'),
        cites: count('cites'),
        mentions: count('mentions'),
        collections: collectionCounts((name) => count(`collection ${name}`)),
        uncertain: count('uncertain'),
      }
    },
    export: (possible) => wholeGraph(db, possible),
  }
}
