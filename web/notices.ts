import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const FILE = 'THIRD-PARTY-NOTICES.txt'
const LICENCE = /^(?:licen[cs]e|copying|ofl|notice)(?:[.-].*)?$/i

/** Folders of the packages that scripts of their own (workers) bundle; those are built before the page is. */
const ofWorkers = new Set<string>()

/** For the build of workers: what it bundles is told with the rest. */
export function workerNotices(): Plugin {
  return {
    name: 'reftel-worker-notices',
    apply: 'build',
    generateBundle() {
      for (const id of this.getModuleIds()) {
        const home = homeOf(id)
        if (home !== null) ofWorkers.add(home)
      }
    },
  }
}

/** Puts beside the built explorer who wrote what is bundled into it, and under which licence: MIT and OFL ask for that. */
export function notices(): Plugin {
  return {
    name: 'reftel-notices',
    apply: 'build',
    generateBundle() {
      const homes = new Set([...ofWorkers, ...[...this.getModuleIds()].flatMap((id) => homeOf(id) ?? [])])
      const source = [...homes]
        .sort()
        .map(noticeOf)
        .join(`\n${'-'.repeat(80)}\n\n`)
      this.emitFile({ type: 'asset', fileName: FILE, source })
    },
  }
}

/** The folder of the package that a module comes from; null for our own. */
function homeOf(id: string): string | null {
  const path = id.replace(/^\0+/, '').replace(/\?.*$/, '')
  if (!path.includes('/node_modules/')) return null
  for (let folder = dirname(path); folder.includes('/node_modules/'); folder = dirname(folder))
    if (existsSync(join(folder, 'package.json')) && nameIn(folder) !== null) return folder
  return null
}

function nameIn(folder: string): string | null {
  const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name?: string }
  return name ?? null
}

function noticeOf(folder: string): string {
  const manifest: { name: string; version: string; license?: string } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  const texts = readdirSync(folder)
    .filter((name) => LICENCE.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8').trim())
  return [`${manifest.name} ${manifest.version} (${manifest.license ?? 'see below'})`, ...texts, ''].join('\n\n')
}
