import { readFileSync } from 'node:fs'

/** The package lies one folder above the sources, two above what was built of them. */
const MANIFEST = new URL(import.meta.url.endsWith('.ts') ? '../package.json' : '../../package.json', import.meta.url)

/** The product's version: that of the package. */
export const VERSION: string = JSON.parse(readFileSync(MANIFEST, 'utf8')).version
