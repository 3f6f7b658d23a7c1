import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Code that runs; of a checkout its tests and what belongs to other builds are left out. */
const CODE = /(?<!\.test|\.d)\.(?:js|ts)$/
const NO_CODE = /(?:^|[/\\])(?:dist|node_modules|testing|proof)[/\\]/

/**
 * A hash of the program and its tables, all that says what is read of a text besides the text and what was learnt: of another build it
 * is another one. `folders`: whose files are hashed, all of those of tables.
 */
export function programHash(folders: ProgramFolders = foldersOf(import.meta.url)): string {
  const hash = createHash('sha256').update(process.version)
  const add = (folder: string, isOne: (file: string) => boolean) => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    for (const file of files.filter(isOne).sort()) {
      const bytes = readFileSync(join(folder, file))
      hash.update(`\n${file.replaceAll(sep, '/')} ${bytes.length}\n`).update(bytes)
    }
  }
  for (const folder of folders.code) add(folder, (file) => CODE.test(file) && !NO_CODE.test(file))
  for (const folder of folders.tables) add(folder, () => true)
  return hash.digest('base64url')
}

export interface ProgramFolders {
  readonly code: readonly string[]
  readonly tables: readonly string[]
}

/** Where this module stands in a room, the sources of its rooms or what was built of them; else the bundle that it is in. */
function foldersOf(url: string): ProgramFolders {
  const { resolve } = createRequire(url)
  const rooms = ['@reftel/cypher', '@reftel/ingest']
  const tables = rooms.map((room) => join(dirname(resolve(`${room}/package.json`)), 'data'))
  const file = fileURLToPath(url)
  if (file.endsWith('.ts')) return { code: tables.map(dirname), tables }
  const inRoom = join('dist', 'run', 'program-hash.js')
  return { code: file.endsWith(inRoom) ? tables.map((data) => join(dirname(data), 'dist')) : [dirname(file)], tables }
}
