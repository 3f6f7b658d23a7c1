import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const WEB = dirname(dirname(fileURLToPath(import.meta.url)))

/** Where the built explorer lies. */
export const WEB_ROOT = join(WEB, 'dist')

/** What the built explorer is made of. */
const SOURCES = ['index.html', 'vite.config.ts', 'package.json', 'src', 'public']

function newest(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

/** Builds the explorer when it is not built, or older than its sources. */
export function buildIfStale(): void {
  const built = join(WEB_ROOT, 'index.html')
  const sources = Math.max(...SOURCES.map((name) => newest(join(WEB, name))))
  if (existsSync(built) && statSync(built).mtimeMs >= sources) return
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js')
  // In a process of its own: the test's own NODE_ENV would give React's slow build.
  const env = { ...process.env, NODE_ENV: 'production' }
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: WEB, env, stdio: 'inherit' })
}
