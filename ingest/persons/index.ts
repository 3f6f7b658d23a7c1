export { type PersonContext, personContext } from './find/context.ts'
export { findPersons } from './find/find-persons.ts'
export { blockOf } from './link/block.ts'
