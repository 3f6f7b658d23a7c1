import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')

/** The instructions of a stage of the Dockerfile, or of all of it, continued lines joined. */
export function instructionsOf(stage: 'build' | 'last' | 'all'): readonly string[] {
  const all = read('Dockerfile')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  const last = all.findLastIndex((line) => line.startsWith('FROM '))
  return stage === 'all' ? all : stage === 'build' ? all.slice(0, last) : all.slice(last)
}

/** The patterns of .dockerignore that keep this path out. */
export const keptOutBy = (path: string): readonly string[] =>
  read('.dockerignore')
    .split('\n')
    .filter((pattern) => pattern !== '' && globOf(pattern).test(path))

const globOf = (pattern: string) =>
  new RegExp(
    `^${pattern.replaceAll('.', '\\.').replaceAll(/\*\*\/|\*/g, (star) => (star === '*' ? '[^/]*' : '(?:.*/)?'))}$`,
  )
