import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type AppOptions, buildApp } from '@reftel/api'
import { type GraphStore, withoutPassword } from '@reftel/cypher'
import closeWithGrace from 'close-with-grace'
import { addressesOf, listenAt, listenError, shownHost } from './listening.ts'
import { complain, write } from './output.ts'
import { PACKAGE_FOLDER } from './package-folder.ts'
import { VERSION } from './version.ts'

/** The built explorer. */
const WEB_ROOT = join(PACKAGE_FOLDER, 'web/dist')
/** Requests under way may take this long after a signal to stop. */
const GRACE_MS = 10_000

export interface ServeOptions extends Omit<AppOptions, 'store' | 'version' | 'webRoot'> {
  /** Its URL. */
  readonly store: string
  readonly port: number
  /** Address to listen at. */
  readonly host: string
}

/** Serves explorer and API until a signal ends the process; requests under way are answered first, then the store is closed. */
export async function serve(store: GraphStore, { store: url, port, host, ...options }: ServeOptions): Promise<void> {
  const app = await buildApp({
    ...options,
    store,
    version: VERSION,
    ...(existsSync(WEB_ROOT) ? { webRoot: WEB_ROOT } : {}),
  })
  let endListening = async (): Promise<void> => {
    await app.close()
  }
  const close = async () => {
    await endListening()
    await store.close()
  }
  try {
    endListening = await listenAt(app, await addressesOf(host), port)
  } catch (cause) {
    await close()
    throw listenError(cause, host, port)
  }
  // One request that goes wrong in a way that nobody foresaw is not the end of the others.
  process.on('unhandledRejection', (reason) => app.log.error({ err: reason }, 'a fault of our own'))
  closeWithGrace({ delay: GRACE_MS, logger: false, skip: ['unhandledRejection'] }, async ({ err }) => {
    if (err) complain(err.stack ?? err.message)
    await close()
  })
  const [address] = app.addresses()
  const chosen = typeof address === 'object' ? address.port : port
  await write(
    `Reftel: explorer and API at http://${shownHost(host)}:${chosen}\nReftel: the store is ${withoutPassword(url)}\n`,
  )
}
