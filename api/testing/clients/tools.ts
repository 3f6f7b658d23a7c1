import { execFile } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Where the tools are put that no test but these needs. */
const CACHE = join(import.meta.dirname, '../../../.cache')

const OPENAPI_TYPESCRIPT = '7.13.0'
/** The last compiler with an interface that openapi-typescript writes its syntax trees with. */
const TYPESCRIPT = '5.9.3'
const PYTHON_PACKAGES = ['openapi-python-client==0.29.1', 'schemathesis==4.32.5']

/** The program of a Python package of the cache; the first call installs them. */
export async function pythonTool(name: string): Promise<string> {
  const home = join(CACHE, 'python')
  const tool = join(home, 'bin', name)
  if (!existsSync(join(home, 'bin', 'schemathesis'))) {
    mkdirSync(CACHE, { recursive: true })
    await run('python3', ['-m', 'venv', home])
    await run(join(home, 'bin', 'pip'), ['install', '--quiet', ...PYTHON_PACKAGES])
  }
  return tool
}

/** The script of a package for Node of the cache. */
export async function nodeTool(script: string): Promise<string> {
  const home = join(CACHE, 'openapi-typescript')
  if (!existsSync(join(home, 'node_modules', script))) {
    mkdirSync(home, { recursive: true })
    const packages = [`openapi-typescript@${OPENAPI_TYPESCRIPT}`, `typescript@${TYPESCRIPT}`]
    await run('npm', ['install', '--silent', '--no-save', '--ignore-scripts', '--prefix', home, ...packages])
  }
  return join(home, 'node_modules', script)
}

/** Runs a program; its output is part of the error when it fails. */
export async function output(program: string, args: readonly string[], cwd?: string): Promise<string> {
  const path = `${join(CACHE, 'python', 'bin')}:${process.env.PATH}`
  try {
    const { stdout } = await run(program, args, {
      ...(cwd ? { cwd } : {}),
      env: { ...process.env, PATH: path },
      maxBuffer: 2 ** 26,
    })
    return stdout
  } catch (cause) {
    const { stdout = '', stderr = '' } = cause as { stdout?: string; stderr?: string }
    throw new Error(`${program} failed:\n${stdout}\n${stderr}`, { cause })
  }
}
