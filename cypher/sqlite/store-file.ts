import { statSync } from 'node:fs'

/** Which file stands there: its device and number; null when there is none, or an empty one. */
export function whichFile(file: string): string | null {
  const { dev, ino, size } = statSync(file, { throwIfNoEntry: false }) ?? {}
  return size === undefined || size === 0 ? null : `${dev} ${ino}`
}

/** Whether a store is in that file: an empty file is what a new one begins as. */
export const holdsStore = (file: string): boolean => whichFile(file) !== null
