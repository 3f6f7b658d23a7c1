export { type CitationContext, findCitations } from './find-citations.ts'
export { learnSerials, type SerialModel } from './serials/serials.ts'
