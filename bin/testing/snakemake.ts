import { execFile } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

const HOME = join(import.meta.dirname, '../../.cache/snakemake')
const SNAKEMAKE = 'snakemake==9.27.1'

/** The program, installed by the first call; or why it can't be had. */
export async function snakemake(): Promise<{ readonly program: string } | { readonly missing: string }> {
  const program = join(HOME, 'bin/snakemake')
  if (existsSync(program)) return { program }
  mkdirSync(join(HOME, '..'), { recursive: true })
  try {
    await run('python3', ['-m', 'venv', HOME])
    await run(join(HOME, 'bin/pip'), ['install', '--quiet', SNAKEMAKE])
    return { program }
  } catch (cause) {
    return { missing: `${SNAKEMAKE} can't be installed: ${cause instanceof Error ? cause.message : cause}` }
  }
}
