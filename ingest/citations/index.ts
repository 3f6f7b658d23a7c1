export { type CitationContext, findCitations } from './find-citations.ts'
export { CITATION_RULES } from './rules.ts'
export { learnSerials, type SerialModel } from './serials/serials.ts'
