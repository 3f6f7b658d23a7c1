import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of the package: one above the sources, two above what was built of them, also where that is bundled (`package.js`). */
export const PACKAGE_FOLDER = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '..' : '../..', import.meta.url))

/** Whether this runs from a checkout, which has the program that makes the package; an installed package lacks it. */
export const IS_CHECKOUT = existsSync(join(PACKAGE_FOLDER, 'bin', 'package.js'))
