import { type Command, Option } from 'commander'
import { hostOption, portOption, readersOption, serviceOptions, storeOption } from '../options.ts'
import { serve } from '../server.ts'
import { openExistingGraph } from '../store.ts'

interface ServeFlags {
  readonly store: string
  readonly port: number
  readonly readers: number
  readonly log: string
  readonly host: string
  readonly trustProxy?: true
  readonly corsOrigin?: readonly string[]
  readonly rateLimit?: number
  readonly basePath?: string
  readonly token?: string
  readonly queryTimeout: number
}

const NOTE = `
Put a reverse proxy in front of a public service (docs/operate.md).`

const MINUTE_MS = 60_000

export function addServe(program: Command): void {
  const command = program
    .command('serve')
    .summary('serve explorer and API')
    .description('Serves the explorer and the API over HTTP, with its documentation at /docs.')
    .addOption(storeOption())
    .addOption(portOption())
    .addOption(hostOption())
    .addOption(readersOption())
    .addOption(
      new Option('--log <level>', 'what to log on standard output, as JSON lines')
        .choices(['silent', 'error', 'warn', 'info', 'debug'])
        .env('REFTEL_LOG')
        .default('warn'),
    )
    .addHelpText('after', NOTE)
  for (const option of serviceOptions()) command.addOption(option)
  command.action(async ({ store, port, readers, log, host, ...flags }: ServeFlags) =>
    serve(await openExistingGraph(store, readers), {
      store,
      port,
      host,
      logger: { level: log },
      trustProxy: flags.trustProxy ?? false,
      queryTimeoutMs: flags.queryTimeout * 1000,
      ...(flags.corsOrigin ? { corsOrigins: flags.corsOrigin } : {}),
      ...(flags.basePath ? { basePath: flags.basePath } : {}),
      ...(flags.token ? { token: flags.token } : {}),
      ...(flags.rateLimit ? { rateLimit: { max: flags.rateLimit, timeWindowMs: MINUTE_MS } } : {}),
    }),
  )
}
