import { statSync } from 'node:fs'

/** Whether a store is in that file: an empty file is what a new one begins as. */
export const holdsStore = (file: string): boolean => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0
