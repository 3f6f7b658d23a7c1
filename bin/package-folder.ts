import { fileURLToPath } from 'node:url'

/** Folder of the package: one above the sources, two above what was built of them, also where that is bundled (`package.js`). */
export const PACKAGE_FOLDER = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '..' : '../..', import.meta.url))
