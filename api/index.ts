export { answering } from './answering.ts'
export { type AppOptions, buildApp } from './app.ts'
export type * from './types.ts'
