import { readMigrations } from './named-query.ts'

/** The last step of the schema that this Reftel knows. */
export const SCHEMA_VERSION: number = Math.max(...readMigrations().map(({ version }) => version))
