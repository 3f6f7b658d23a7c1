export { NameUse } from './corpus/name-use.ts'
export { noteNames } from './corpus/scan-names.ts'
export { type Usage, usageOf } from './corpus/usage.ts'
export { type PersonContext, personContext } from './find/context.ts'
export { EVIDENCE_RULES } from './find/evidence/evidence-rules.ts'
export { findPersons } from './find/find-persons.ts'
export { type Curated, readCurated } from './link/curated.ts'
export { CuratedFileError } from './link/errors.ts'
export { linkBlock } from './link/link-block.ts'
export {
  linkAllPersons,
  linkBlocks,
  linkChangedPersons,
  type PersonsOfBlocks,
} from './link/link-persons.ts'
export type { MentionsOfBlocks } from './link/mentions-of-blocks.ts'
export { blockOf } from './names/block.ts'
