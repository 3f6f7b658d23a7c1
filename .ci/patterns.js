// No pattern may take more than linear time on any text. A pattern is checked once, when it is new; .ci/patterns.txt names
// those that were. Patterns that are put together from parts are not seen here: `torture/growth.torture.ts` tries them.
//   node .ci/patterns.js    fails where a pattern of the code has not been checked; part of `npm run lint`
//   npm run patterns        checks those that are new, and writes the file
// recheck looks for a text on which a pattern is slow. What its own model calls slow is then tried in the engine that runs.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { parseSync } from 'oxc-parser'
import { installed } from './tools.js'

const RECHECK = '4.5.0'
const HERE = resolve('.cache/patterns')
const CHECKED = '.ci/patterns.txt'
/** For a pattern as such, and in the engine for a text of so many letters: quadratic time takes ten times as long. */
const [CHECK_MS, LETTERS, SLOW_MS] = [20_000, 32_000, 60]

const patterns = patternsOf(sources())
const checked = new Set(readFileSync(CHECKED, 'utf8').split('\n'))
const fresh = [...patterns].filter(([hash]) => !checked.has(hash))

if (process.argv[2] === '--check') await checkFresh()
else if (fresh.length > 0) {
  for (const [, { file, pattern }] of fresh) console.error(`${file}: not checked yet: ${pattern}`)
  console.error('Run "npm run patterns".')
  process.exitCode = 1
}

function sources() {
  return execFileSync('git', ['ls-files', '*.ts', '*.tsx'], { encoding: 'utf8' })
    .split('\n')
    .filter(
      (path) =>
        /^(?:api|bin|cypher|ingest|web\/src)\//.test(path) && !/\.(?:test|contract)\.tsx?$|\/testing\//.test(path),
    )
}

/** Each pattern by its hash, with the first file that it stands in. */
function patternsOf(files) {
  const found = new Map()
  for (const file of files) {
    const visit = (node) => {
      if (node === null || typeof node !== 'object') return
      if (node.type === 'Literal' && node.regex) {
        const pattern = `/${node.regex.pattern}/${node.regex.flags}`
        const hash = createHash('sha256').update(pattern).digest('hex').slice(0, 12)
        if (!found.has(hash)) found.set(hash, { file, pattern, regex: node.regex })
      }
      for (const inner of Object.values(node)) visit(inner)
    }
    visit(parseSync(file, readFileSync(file, 'utf8')).program)
  }
  return found
}

async function checkFresh() {
  installed(HERE, { recheck: RECHECK })
  const { check } = createRequire(join(HERE, 'package.json'))('recheck')
  const linear = [...patterns.keys()].filter((hash) => checked.has(hash))
  for (const [hash, { file, pattern, regex }] of fresh) {
    const { attack } = await suspicionOf(check, regex)
    const ms = attack ? timeOf(regex, attack.pattern) : 0
    if (ms < SLOW_MS) linear.push(hash)
    else {
      console.error(`${file}: ${Math.round(ms)} ms for ${LETTERS} letters: ${pattern}\n  ${attack.pattern}`)
      process.exitCode = 1
    }
  }
  writeFileSync(CHECKED, `${linear.sort().join('\n')}\n`)
  // recheck keeps a process of its own.
  process.exit()
}

/** By reasoning where that ends in time, else by trying. Flags that recheck does not know change nothing of what a pattern costs. */
async function suspicionOf(check, { pattern, flags }) {
  const asked = (checker) => check(pattern, flags.replace(/[dv]/g, ''), { timeout: CHECK_MS, checker })
  const found = await asked('auto')
  return found.status === 'unknown' ? asked('fuzz') : found
}

/** What the text that recheck found takes here, made as long as LETTERS: `'a'.repeat(54773) + '\x00'`. */
function timeOf({ pattern, flags }, attack) {
  const text = textOf(attack, LETTERS / textOf(attack, 1).length)
  const regex = new RegExp(pattern, flags)
  const from = performance.now()
  if (regex.global) text.replace(regex, '')
  else regex.test(text)
  return performance.now() - from
}

function textOf(attack, scale) {
  const scaled = (_all, count) => `.repeat(${Math.max(1, Math.round(count * scale))})`
  return Function(`return ${attack.replace(/\.repeat\((\d+)\)/g, scaled)}`)()
}
