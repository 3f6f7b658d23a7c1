#!/usr/bin/env node
// The command as npm installs it: starts the built program, or says what stands in its way. Plain JavaScript that also an old
// Node understands.
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const [major, minor] = process.versions.node.split('.').map(Number)

/** When a file beside this one was written, and 0 where it is not. */
const written = (path) => {
  const file = statSync(new URL(path, import.meta.url), { throwIfNoEntry: false })
  return file ? file.mtimeMs : 0
}

/** The modules bundled into one program; in a checkout where `tsc -b` built a room since, the modules that it built. */
function newestProgram() {
  const bundled = written('bundle/reftel.js')
  const rooms = ['../cypher', '../ingest', '../api', '.']
  const isOld = rooms.some((room) => written(`${room}/dist/tsconfig.tsbuildinfo`) > bundled)
  return isOld ? './dist/reftel.js' : './bundle/reftel.js'
}

// An old Node throws at files that are not there.
const isOldNode = major < 20 || (major === 20 && minor < 19)
const program = isOldNode ? '' : newestProgram()

if (isOldNode) {
  console.error(`reftel: Node 20.19 or later is needed, this is ${process.versions.node}`)
  process.exitCode = 1
} else if (written(program)) {
  try {
    await import(program)
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
