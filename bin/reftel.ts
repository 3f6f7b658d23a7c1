import { ReftelError } from '@reftel/cypher'
import { Command, CommanderError } from 'commander'
import { addEval } from './commands/eval.ts'
import { addExport } from './commands/export.ts'
import { addExtract } from './commands/extract.ts'
import { addIngest } from './commands/ingest.ts'
import { addSample } from './commands/sample.ts'
import { addServe } from './commands/serve.ts'
import { addStart } from './commands/start.ts'
import { addStats } from './commands/stats.ts'
import { complain, endWithReader } from './output.ts'
import { VERSION } from './version.ts'

/** Exit codes: 0 all well, 1 something could not be read or done, 2 wrong usage. */
const FAILED = 1
const WRONG_USAGE = 2

const NOTE = `
"reftel COMMAND --help" says more. Exit code: 0 all well, 1 something could not be read or done, 2 wrong usage.`

const program = new Command('reftel')
  .description(
    'Reads diplomatic cables through their references: citations, persons and TAGS, as a graph one can walk.',
  )
  .version(VERSION)
  .exitOverride()
  .showHelpAfterError('("reftel --help" lists the commands)')
  .addHelpText('after', NOTE)

for (const add of [addExtract, addIngest, addServe, addExport, addStats, addSample, addEval, addStart]) add(program)

endWithReader()
try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE
  else if (error instanceof ReftelError) {
    complain(error.message)
    process.exitCode = error.code === 'RFT_STORE_URL' ? WRONG_USAGE : FAILED
  } else throw error
}
