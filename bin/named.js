import { basename } from 'node:path'

/**
 * Paths by the name that each gets in the package, that of its file unless `nameOf` says otherwise. Two of one name would take each
 * other's place without a word: that is an error.
 */
export function named(paths, nameOf = (path) => basename(path, '.js')) {
  const byName = new Map()
  for (const path of paths) {
    const name = nameOf(path)
    if (byName.has(name)) throw new Error(`${byName.get(name)} and ${path} would both be ${name} in the package`)
    byName.set(name, path)
  }
  return Object.fromEntries(byName)
}
