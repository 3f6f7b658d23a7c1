// Tools that only a check needs stand in .cache and not among the packages: whoever starts the product does not wait for them.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Has these packages in a folder, each at its version. */
export function installed(folder, dependencies) {
  const manifest = join(folder, 'package.json')
  const text = JSON.stringify({ private: true, dependencies })
  if (existsSync(manifest) && readFileSync(manifest, 'utf8') === text) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(manifest, text)
  execFileSync('npm', ['install', '--silent', '--ignore-scripts', '--no-package-lock'], {
    cwd: folder,
    stdio: 'inherit',
  })
}
