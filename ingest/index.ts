export { CITATION_RULES, findCitations, type SerialModel } from './citations/index.ts'
export {
  DOCUMENTS_TOGETHER,
  type ExtractContext,
  extractCable,
  extractCables,
  extractContext,
  type Learnt,
} from './extract.ts'
export type { Gazetteer } from './gazetteer/gazetteer.ts'
export { gazetteer } from './gazetteer/posts-gazetteer.ts'
export { readHeader } from './header/read-header.ts'
export { layOut } from './layout/lay-out.ts'
export {
  blockOf,
  type Curated,
  CuratedFileError,
  EVIDENCE_RULES,
  findPersons,
  linkAllPersons,
  linkBlock,
  linkBlocks,
  linkChangedPersons,
  readCurated,
} from './persons/index.ts'
export type { SampleCable } from './proof/corpus/document.ts'
export {
  DEFAULT_SAMPLE,
  SAMPLE_FORMS,
  SampleFolderError,
  type SampleForm,
  type SampleOptions,
  type SampleSize,
  sampleCables,
  writeSample,
} from './proof/corpus/sample.ts'
export type { TruthCitation, TruthLine, TruthPerson } from './proof/corpus/truth.ts'
export {
  EvalInputError,
  type Evaluation,
  evaluate,
  type Mistake,
  type OutputLine,
  readOutput,
  readTruth,
  writeTable,
} from './proof/judge/index.ts'
export { cableLine } from './run/cable-line.ts'
export { type Crew, withCrew } from './run/crew.ts'
export { ExtractError } from './run/errors.ts'
export { type ExtractOptions, extractDocuments } from './run/extract-documents.ts'
export {
  type IngestOptions,
  type IngestProgress,
  type IngestSummary,
  ingestDocuments,
  loadFacts,
} from './run/ingest-documents.ts'
export { lackedNames } from './run/kept-names.ts'
export { learnCorpus } from './run/learn-corpus.ts'
export { linkedLines } from './run/linked-lines.ts'
export { THREAD_LIMITS } from './run/threads.ts'
export { PlanInputError, ShardFileError, ShardMismatchError } from './shards/errors.ts'
export { extractShard, learnShards } from './shards/extract-shard.ts'
export { type RefusedInput, refusedInput } from './shards/facts-file.ts'
export { factsOfShards, gatherShards } from './shards/gather.ts'
export { checkModel, isLearnt, mergeLearnt, readLearnt, writeLearnt } from './shards/learnt-file.ts'
export { makePlan } from './shards/make-plan.ts'
export { readPlan, writePlan } from './shards/plan.ts'
export { type JobOf, shardsOf } from './shards/read-shard.ts'
export { decodeText } from './source/decode.ts'
export type { CablegateRow, SourceDocument } from './source/document.ts'
export { ArchiveError, CableFormatError, CsvRowError, SourceReadError, SourceSizeError } from './source/errors.ts'
export { type Input, inputLetters, isUnread, type UnreadFile } from './source/input.ts'
export type { PassedOver } from './source/passed-over.ts'
export { ReadByThreads } from './source/read-by-threads.ts'
export { type ReadOptions, readDocuments } from './source/read-documents.ts'
export type { FormatChoice } from './source/recognise.ts'
export { TwiceRead } from './source/twice-read.ts'
export { type OnProblem, readsOnce } from './source/walk.ts'
