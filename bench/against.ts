import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { median, table } from './timing.ts'

/** The repository: bench/dist/against.js lies two folders down. */
const HOME = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const ROOMS = ['cypher', 'ingest', 'api']

/** Calls `use` with a folder that holds `commit` built, its packages those installed here. */
async function withCommit<T>(commit: string, use: (folder: string) => Promise<T> | T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'reftel-against-'))
  try {
    const archive = execFileSync('git', ['archive', '--format=tar', commit], { cwd: HOME, maxBuffer: 1 << 30 })
    execFileSync('tar', ['-x', '-C', folder], { input: archive })
    linkPackages(folder)
    spawnSync('node', [join(folder, 'node_modules', 'typescript', 'bin', 'tsc'), '-b', 'bench'], {
      cwd: folder,
      stdio: 'inherit',
    })
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Every package as it is installed here, but for the rooms, which are the commit's own. */
function linkPackages(folder: string): void {
  for (const room of ['.', ...ROOMS]) {
    const installed = join(HOME, room, 'node_modules')
    if (!existsSync(installed) || !existsSync(join(folder, room))) continue
    mkdirSync(join(folder, room, 'node_modules'))
    for (const name of readdirSync(installed)) {
      if (name !== '@reftel') symlinkSync(join(installed, name), join(folder, room, 'node_modules', name))
    }
  }
  mkdirSync(join(folder, 'node_modules', '@reftel'))
  for (const room of ROOMS) symlinkSync(join(folder, room), join(folder, 'node_modules', '@reftel', room))
}

function run(folder: string, name: string, corpus: string, ...more: readonly string[]): unknown {
  const program = join(folder, 'bench', 'dist', `${name}.js`)
  return JSON.parse(
    execFileSync('node', [program, '--json', '--corpus', corpus, ...more], { encoding: 'utf8', maxBuffer: 1 << 30 }),
  )
}

interface SpeedResult {
  readonly seconds: Readonly<Record<string, number>>
}

/** Both versions in fresh processes, the order swapped each round; medians of each stage, and the ratio of the two. */
export function compareSpeed(commit: string, corpus: string, rounds: number): Promise<string> {
  return withCommit(commit, (folder) => {
    const taken: [then: SpeedResult[], now: SpeedResult[]] = [[], []]
    for (let round = 0; round < rounds; round++) {
      const order = round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)
      for (const which of order)
        taken[which].push(run(which === 0 ? folder : HOME, 'extract', corpus, '--rounds', '1') as SpeedResult)
    }
    const stages = Object.keys(taken[1][0]?.seconds ?? {})
    const rows = stages.map((stage) => {
      const [then, now] = taken.map((results) => median(results.map(({ seconds }) => seconds[stage] ?? Number.NaN)))
      const [before = Number.NaN, after = Number.NaN] = [then, now]
      return [
        stage,
        `${(before * 1000).toFixed(0)} ms`,
        `${(after * 1000).toFixed(0)} ms`,
        `${(before / after).toFixed(2)} x as fast`,
      ]
    })
    return table([['', commit, 'now', ''], ...rows])
  })
}

/** Which citations are read rightly now that were not at `commit`, and the other way round. */
export function compareAccuracy(commit: string, corpus: string): Promise<string> {
  return withCommit(commit, (folder) => {
    const { wrong: then } = run(folder, 'accuracy', corpus) as { wrong: readonly string[] }
    const { wrong: now } = run(HOME, 'accuracy', corpus) as { wrong: readonly string[] }
    const place = (words: string): string => words.slice(0, words.indexOf(', read as'))
    const [before, after] = [new Set(then.map(place)), new Set(now.map(place))]
    const gained = then.filter((words) => !after.has(place(words)))
    const lost = now.filter((words) => !before.has(place(words)))
    return [
      `${gained.length} gained since ${commit}, ${lost.length} lost`,
      ...gained.map((words) => `+ ${words}`),
      ...lost.map((words) => `- ${words}`),
    ].join('\n')
  })
}
