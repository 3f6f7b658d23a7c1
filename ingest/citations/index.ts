export { type CitationContext, findCitations } from './find-citations.ts'
export { CITATION_RULES } from './rules.ts'
export { SerialPoints, type SerialPointsJson } from './serials/points.ts'
export type { SerialModel } from './serials/serials.ts'
