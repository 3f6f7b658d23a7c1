import { basename, dirname, isAbsolute } from 'node:path'

/**
 * What a store keeps of where a document came from: a path as it was given, but of an absolute one only its last part and what
 * lies below it. The folders of somebody's machine are no business of those who read the graph.
 *
 *     /home/me/cables/1978/a.txt, given as /home/me/cables  ->  cables/1978/a.txt
 */
export function shownSource(paths: readonly string[]): (source: string) => string {
  const absolute = paths.filter((path) => isAbsolute(path)).sort((a, b) => b.length - a.length)
  return (source) => {
    const path = absolute.find((each) => source.startsWith(each))
    if (path === undefined) return source
    const parent = dirname(path)
    return basename(path) === '' ? source : source.slice(parent === '/' ? 1 : parent.length + 1)
  }
}
