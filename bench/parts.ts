import { execFileSync, execSync } from 'node:child_process'
import { closeSync, copyFileSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { register } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LeftOut } from './part-hooks.ts'
import { table } from './timing.ts'

/**
 * What each part of linking persons gives: cables are loaded once, linked with all parts and with each left out in turn, and each export
 * is scored by a command, whose last line is printed. The export's path stands for `{}` in it.
 *
 *     node bench/dist/parts.js 'links.py {} links.csv' cables.csv folder...
 *
 * A part is left out by replacing exports of a built module, so that the product has no switches for it.
 */
const FILING = 'filing under one surname, aliases'
const PARTS: Readonly<Record<string, LeftOut>> = {
  'bare surnames to persons': { module: '/link/decide.js', source: 'export const decide = () => null' },
  'persons of no cable near by': {
    module: '/link/weigh.js',
    source: 'export const weighFar = () => whole.NOTHING',
  },
  'bare surnames among themselves': {
    module: '/link/bare-surnames.js',
    source: `import { Cluster } from './cluster.js'
export const clusterBareSurnames = (groups) =>
  groups.map((group) => { const cluster = new Cluster(); cluster.add(group); return cluster })`,
  },
  'tables of offices': {
    module: '/link/known-offices.js',
    source: 'export const knownPersons = () => []\nexport const knownNames = () => new Map()',
  },
  'nicknames and slips': {
    module: '/names/given-agreement.js',
    source: `const EXACT = new Set(['same', 'spelling', 'initial'])
export const agreeGiven = (one, other) => {
  const agreement = whole.agreeGiven(one, other)
  return EXACT.has(agreement) ? agreement : null
}`,
  },
  'offices and ranks of titles': {
    module: '/names/office-class.js',
    source: 'export const officeClass = () => null\nexport const rankOf = () => null',
  },
  'titles taken for given names': {
    module: '/names/given-keys.js',
    source: `import { nameKey } from './name-key.js'
export const givenKeys = (given) => given.map(nameKey).filter(Boolean)`,
  },
  'spellings of surnames': {
    module: '/names/surname-spelling.js',
    source: 'export const isSpelling = (one, other) => one === other',
  },
  [FILING]: {
    module: '/link/refile-names.js',
    source: 'export const refileNames = async () => {}',
  },
  'JR. and SR.': { module: '/names/generation.js', source: 'export const generationOf = () => null' },
}

/** The part that a process of this benchmark leaves out. */
const { PART } = process.env
if (PART) register('./part-hooks.js', { parentURL: import.meta.url, data: PARTS[PART] })
else compare(process.argv.slice(2))

function compare([score = '', ...corpus]: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'reftel-parts-'))
  const loaded = join(folder, 'loaded.db')
  try {
    // No name is filed elsewhere yet: linking does it.
    reftel(['ingest', ...corpus, '--store', `sqlite:${loaded}`], FILING)
    const rows = ['', ...Object.keys(PARTS)].map((part) => {
      const store = join(folder, 'linked.db')
      copyFileSync(loaded, store)
      reftel(['link', '--store', `sqlite:${store}`], part)
      return [part ? `without ${part}` : 'all', scoreOf(score, store)]
    })
    process.stdout.write(`${table(rows)}\n`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function reftel(options: readonly string[], part = '', output: number | 'ignore' = 'ignore'): void {
  // The modules, not their bundle: of a bundle no module can be replaced.
  const program = fileURLToPath(new URL('../../bin/dist/reftel.js', import.meta.url))
  const hooks = part ? ['--import', import.meta.url] : []
  execFileSync(process.execPath, [...hooks, program, ...options], {
    env: { ...process.env, PART: part },
    stdio: ['ignore', output, 'ignore'],
  })
}

function scoreOf(command: string, store: string): string {
  const path = `${store}.jsonl`
  const output = openSync(path, 'w')
  reftel(['export', '--format', 'jsonl', '--store', `sqlite:${store}`], '', output)
  closeSync(output)
  return execSync(command.replace('{}', path), { encoding: 'utf8' }).trim().split('\n').at(-1) ?? ''
}
