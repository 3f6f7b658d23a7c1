export { findCitations, learnSerials, type SerialModel } from './citations/index.ts'
export {
  EvalInputError,
  type Evaluation,
  evaluate,
  type Mistake,
  type OutputLine,
  readOutput,
  readTruth,
  writeTable,
} from './eval/index.ts'
export { type ExtractContext, extractCable, extractCables, extractContext } from './extract.ts'
export type { Gazetteer } from './gazetteer/gazetteer.ts'
export { gazetteer } from './gazetteer/posts-gazetteer.ts'
export { readHeader } from './header/read-header.ts'
export { layOut } from './layout/lay-out.ts'
export { ExtractError } from './load/errors.ts'
export { type ExtractOptions, extractDocuments } from './load/extract-documents.ts'
export {
  type IngestOptions,
  type IngestProgress,
  type IngestSummary,
  ingestDocuments,
} from './load/ingest-documents.ts'
export { learnCorpus } from './load/learn-corpus.ts'
export { EXTRACT_LIMITS } from './load/worker-pool.ts'
export { type Curated, CuratedFileError, findPersons, linkChangedPersons, readCurated } from './persons/index.ts'
export type { SampleCable } from './sample/document.ts'
export {
  DEFAULT_SAMPLE,
  SampleFolderError,
  type SampleOptions,
  type SampleSize,
  sampleCables,
  writeSample,
} from './sample/sample.ts'
export type { TruthCitation, TruthLine, TruthPerson } from './sample/truth.ts'
export { decodeText } from './source/decode.ts'
export type { CablegateRow, SourceDocument } from './source/document.ts'
export { ArchiveError, CableFormatError, CsvRowError, SourceReadError, SourceSizeError } from './source/errors.ts'
export { type FormatChoice, readDocuments } from './source/read-documents.ts'
export type { OnProblem } from './source/walk.ts'
