export { EXPORT_FORMATS, type ExportFormat, exportFiles, exportGraph } from './export.ts'
export { BULK_FILES, exportBulk, neo4jImportCommand } from './neo4j-admin.ts'
export type { ExportChunk } from './writer.ts'
