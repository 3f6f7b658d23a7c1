#!/usr/bin/env node
// The command as npm installs it: starts the built program, or says what stands in its way. Plain JavaScript that also an old
// Node understands.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const [major, minor] = process.versions.node.split('.').map(Number)
const program = new URL('./dist/reftel.js', import.meta.url)

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`reftel: Node 20.19 or later is needed, this is ${process.versions.node}`)
  process.exitCode = 1
} else if (existsSync(fileURLToPath(program))) {
  try {
    await import(program.href)
  } catch (error) {
    // Few open files are enough for Node and not for the program, which then is not there to say so.
    if (!['EMFILE', 'ERR_MODULE_NOT_FOUND'].includes(error.code)) throw error
    console.error(
      `reftel: a part of the program can not be read; raise the limit with "ulimit -n", or install it anew: ${error.message} [RFT_FILE]`,
    )
    process.exitCode = 1
  }
} else {
  console.error(`reftel: not built yet; run "npm run setup" in ${fileURLToPath(new URL('..', import.meta.url))}`)
  process.exitCode = 1
}
