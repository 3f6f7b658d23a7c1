import { accessSync, constants, mkdirSync, mkdtempSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'
import { IS_CHECKOUT, PACKAGE_FOLDER } from './package-folder.ts'
import { VERSION } from './version.ts'

/** What decides where a user's programs keep what they can make again. */
interface Surroundings {
  readonly platform: NodeJS.Platform
  readonly home: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** The user's folder of what programs can make again: the XDG Base Directory Specification, or what macOS and Windows have for it. */
export function cacheFolder({ platform, home, env }: Surroundings): string {
  const [named, usual] =
    platform === 'win32'
      ? [env.LOCALAPPDATA, join('AppData', 'Local')]
      : [env.XDG_CACHE_HOME, platform === 'darwin' ? join('Library', 'Caches') : '.cache']
  // The specification has a relative path ignored.
  return named !== undefined && isAbsolute(named) ? named : join(home, usual)
}

/** This folder where one may write into the one it stands in, which is made; otherwise a new one of the system's temporary folder. */
export function orTemporary(folder: string): string {
  const parent = dirname(folder)
  try {
    mkdirSync(parent, { recursive: true })
    accessSync(parent, constants.W_OK)
    return folder
  } catch {
    return join(mkdtempSync(join(tmpdir(), 'reftel-')), 'sample')
  }
}

/**
 * Where `start` keeps its sample corpus: in a checkout beside the sources. An installed package may be read-only and is replaced by
 * the next version, so its sample goes to the user's cache, one for each version.
 */
export function sampleFolder(): string {
  const surroundings = { platform: process.platform, home: homedir(), env: process.env }
  return orTemporary(
    IS_CHECKOUT
      ? join(PACKAGE_FOLDER, 'data', 'sample')
      : join(cacheFolder(surroundings), 'reftel', `sample-${VERSION}`),
  )
}
