export { askedUnder, signalOfAsker } from './asking.ts'
export {
  BULK_FILES,
  EXPORT_FORMATS,
  type ExportChunk,
  type ExportFormat,
  exportBulk,
  exportFiles,
  exportGraph,
  exportParquet,
  exportSqlite,
  FLAT_TABLES,
  neo4jImportCommand,
  PARQUET_FILES,
} from './export/index.ts'
export { plainAddressee, withoutReaders } from './model/addressee.ts'
export type * from './model/answers.ts'
export { type CableId, type CableIdParts, cableId, canonicalId, documentId, parseCableId } from './model/cable-id.ts'
export type * from './model/cable-text.ts'
export type { Check, Fault } from './model/check.ts'
export type * from './model/citations.ts'
export { COLLECTIONS, type Collection, collectionOf } from './model/collection.ts'
export { CursorError } from './model/cursor.ts'
export { documentKey } from './model/documents.ts'
export {
  ReftelError,
  SearchWordsError,
  StoreDamagedError,
  StoreError,
  StoreRefusedError,
  StoreUrlError,
} from './model/errors.ts'
export type * from './model/expansion.ts'
export type * from './model/facts.ts'
export { PERSON_ROLES, UNRESOLVED_REASONS } from './model/facts.ts'
export type * from './model/layout.ts'
export type * from './model/lineage.ts'
export { endOfTerm, type OfficeRow, type OfficeTerm, officeRows, touches } from './model/offices.ts'
export { compareEdges, compareNodes, compareText, newestFirst, oldestFirst } from './model/order.ts'
export type * from './model/pairs.ts'
export type { Passage } from './model/passage.ts'
export type * from './model/paths.ts'
export { POSTS, type Post, type PostKind, type PostRow, postCode, postNamed } from './model/posts.ts'
export { isAirgram } from './model/serial.ts'
export type * from './model/stats.ts'
export { hasMeaning, TAGS, type Tag, type TagKind, tagNamed } from './model/tags.ts'
export type * from './model/totals.ts'
export { leavesOf, type Where, type WhereField } from './model/where.ts'
export type * from './model/whereabouts.ts'
export type { Patience } from './neo4j/patience.ts'
export {
  answerQuestions,
  backUpStore,
  checkStore,
  importTarget,
  openStore,
  type StoreAccess,
  sqliteFile,
  withoutPassword,
} from './open-store.ts'
export { gazetteer } from './posts/book.ts'
export { isCountry, namesOfCountry, officeIn } from './posts/countries.ts'
export { findPosts, findTags, type NameFound } from './posts/find-posts.ts'
export type * from './posts/gazetteer.ts'
export { idsNumbered, namedIds, readNamedCable } from './posts/named-cable.ts'
export { readUnsaid } from './posts/unsaid-telegram.ts'
export { readyDocument, readyFacts } from './sqlite/load/ready-document.ts'
export { unpackMentions } from './sqlite/packed-blocks.ts'
export type { Task, TasksOf } from './sqlite/reading/answer-questions.ts'
export { holdsStore } from './sqlite/store-file.ts'
export type * from './store.ts'
export { allFound } from './text/all-found.ts'
export { allOf } from './text/all-of.ts'
export { Counts } from './text/counts.ts'
export { parseTable, type TableRow } from './text/csv.ts'
export { editDistance } from './text/edit-distance.ts'
export { Groups, grouped } from './text/grouped.ts'
export { inOrder } from './text/in-order.ts'
export { inPieces } from './text/in-pieces.ts'
export { INVENTED_SOURCE, saysInvented } from './text/invented.ts'
export { matchesOf, textFound } from './text/matches.ts'
export { must, numberAt } from './text/must.ts'
export { remembering } from './text/remembering.ts'
export { takesBytes } from './text/takes-bytes.ts'
