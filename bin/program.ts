import { ReftelError } from '@reftel/cypher'
import { Command, CommanderError } from 'commander'
import { optimiseAsUsual, optimiseLate } from './optimise-late.ts'
import { complain } from './output.ts'
import { fileError } from './system-errors.ts'
import { VERSION } from './version.ts'

/** Exit codes: 0 all well, 1 something could not be read or done, 2 wrong usage. */
const FAILED = 1
const WRONG_USAGE = 2

/** Each command comes from its own file, and only the one that is named is loaded: the others' packages take time to start. */
const COMMANDS: Readonly<Record<string, () => Promise<(program: Command) => void>>> = {
  extract: async () => (await import('./commands/extract.ts')).addExtract,
  ingest: async () => (await import('./commands/ingest.ts')).addIngest,
  plan: async () => (await import('./commands/plan.ts')).addPlan,
  learn: async () => (await import('./commands/learn.ts')).addLearn,
  merge: async () => (await import('./commands/merge.ts')).addMerge,
  link: async () => (await import('./commands/link.ts')).addLink,
  serve: async () => (await import('./commands/serve.ts')).addServe,
  remove: async () => (await import('./commands/remove.ts')).addRemove,
  export: async () => (await import('./commands/export.ts')).addExport,
  stats: async () => (await import('./commands/stats.ts')).addStats,
  check: async () => (await import('./commands/check.ts')).addCheck,
  backup: async () => (await import('./commands/backup.ts')).addBackup,
  sample: async () => (await import('./commands/sample.ts')).addSample,
  eval: async () => (await import('./commands/eval.ts')).addEval,
  start: async () => (await import('./commands/start.ts')).addStart,
}

const NOTE = `
"reftel COMMAND --help" says more. Exit code: 0 all well, 1 something could not be read or done, 2 wrong usage.`

/** What is answered without any command. */
const ALONE = ['--version', '-V']

/** Does what the words behind `reftel` ask for; `process.exitCode` tells how it went. */
export async function runCommand(words: readonly string[]): Promise<void> {
  try {
    const [name = ''] = words
    // The loader of modules runs a few hundred times: to compile it takes a fifth of the time to start, and does not pay.
    optimiseLate()
    const program = await programFor(name)
    optimiseAsUsual()
    await program.parseAsync(words, { from: 'user' })
  } catch (error) {
    tellFault(error)
  }
}

async function programFor(name: string): Promise<Command> {
  const program = new Command('reftel')
    .description(
      'Reads diplomatic cables through their references: citations, persons and TAGS, as a graph one can walk.',
    )
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('("reftel --help" lists the commands)')
    .addHelpText('after', NOTE)
  for (const [command, load] of Object.entries(COMMANDS))
    if (command === name || !(Object.hasOwn(COMMANDS, name) || ALONE.includes(name))) (await load())(program)
  if (!Object.hasOwn(COMMANDS, name)) (await import('./complete.ts')).addComplete(program, name)
  return program
}

/** Says what went wrong on one line, with its code; a fault of our own with all that is known of it. */
export function tellFault(error: unknown): void {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE
    return
  }
  const known = error instanceof ReftelError ? error : fileError(error)
  process.exitCode = known?.code === 'RFT_STORE_URL' ? WRONG_USAGE : FAILED
  if (known) complain(`${known.message} [${known.code}]`)
  else process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
}
