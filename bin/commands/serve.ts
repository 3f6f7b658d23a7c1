import { type Command, Option } from 'commander'
import { portOption, readersOption, storeOption } from '../options.ts'
import { serve } from '../server.ts'
import { openExistingGraph } from '../store.ts'

interface ServeFlags {
  readonly store: string
  readonly port: number
  readonly readers: number
  readonly log: string
}

const NOTE = `
HOST names the address to listen at; without it only this machine is answered. Put a reverse proxy in front of a public one.`

export function addServe(program: Command): void {
  program
    .command('serve')
    .summary('serve explorer and API')
    .description('Serves the explorer and the API over HTTP, with its documentation at /docs.')
    .addOption(storeOption())
    .addOption(portOption())
    .addOption(readersOption())
    .addOption(
      new Option('--log <level>', 'what to log on standard output, as JSON lines')
        .choices(['silent', 'error', 'warn', 'info', 'debug'])
        .default('warn'),
    )
    .addHelpText('after', NOTE)
    .action(async ({ store, port, readers, log }: ServeFlags) =>
      serve(await openExistingGraph(store, readers), { store, port, logger: { level: log } }),
    )
}
