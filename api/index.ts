export { answering } from './answers.ts'
export { type AppOptions, buildApp } from './app.ts'
export type * from './types.ts'
