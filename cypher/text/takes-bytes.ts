import { statSync } from 'node:fs'

/** What a process has open already, by the names that systems give it. */
const DESCRIPTOR = /^\/(?:dev\/(?:stdin|stdout|stderr|fd\/\d{1,9})|proc\/self\/fd\/\d{1,9})$/

/**
 * Whether what stands at a path takes bytes as they come: a pipe, a device, an open descriptor such as `/dev/stdout`. A file must
 * never be put in its place.
 */
export function takesBytes(path: string): boolean {
  if (DESCRIPTOR.test(path)) return true
  const there = statSync(path, { throwIfNoEntry: false })
  return there !== undefined && !there.isFile() && !there.isDirectory()
}
