import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { expect, test } from 'vitest'
import { addBackup } from './commands/backup.ts'
import { addCheck } from './commands/check.ts'
import { addEval } from './commands/eval.ts'
import { addExport } from './commands/export.ts'
import { addExtract } from './commands/extract.ts'
import { addIngest } from './commands/ingest.ts'
import { addLearn } from './commands/learn.ts'
import { addLink } from './commands/link.ts'
import { addMerge } from './commands/merge.ts'
import { addPlan } from './commands/plan.ts'
import { addRemove } from './commands/remove.ts'
import { addSample } from './commands/sample.ts'
import { addServe } from './commands/serve.ts'
import { addStart } from './commands/start.ts'
import { addStats } from './commands/stats.ts'
import { addComplete } from './complete.ts'

const read = (file: string) => readFileSync(join(import.meta.dirname, '../docs', file), 'utf8')
const docs = ['cli.md', 'operate.md'].map(read).join('\n')

const program = new Command('reftel')
for (const add of [
  addBackup,
  addCheck,
  addEval,
  addExport,
  addExtract,
  addIngest,
  addLearn,
  addLink,
  addMerge,
  addPlan,
  addRemove,
  addSample,
  addServe,
  addStart,
  addStats,
])
  add(program)
addComplete(program, '')

/** Every door that a command has: its flags, and the variables that stand for them. */
const doors = program.commands.flatMap((command) =>
  command.options.flatMap(({ long, envVar }) =>
    [long ?? [], envVar ?? []].flat().map((door) => `${command.name()} ${door}`),
  ),
)

test.each(doors)('the docs tell of %s', (door) => expect(docs).toContain(door.split(' ')[1]))

test('the docs have a chapter for each command', () => {
  for (const command of program.commands) expect(docs).toContain(`## ${command.name()}`)
})

/** The rows of the table of commands: the command, and the chapter that the row leads to. */
const commandRows = [...read('cli.md').matchAll(/^\| \[`([a-z]+)[^`]*`\]\(#([a-z]+)\) \| .+ \|$/gm)]

test('the table of commands has each of them, and leads to its chapter', () => {
  expect(commandRows.map(([, name, chapter]) => [name, chapter]).toSorted()).toEqual(
    program.commands.map((command) => [command.name(), command.name()]).toSorted(),
  )
})

/** The rows of the table of the service's options: flag, variable, default. */
const rows = [...read('operate.md').matchAll(/^\| `(--[\w-]+).*?` \| (.*?) ?\| (.*?) \|/gm)].map(([, ...cells]) =>
  cells.join(' | ').replaceAll('`', ''),
)

/** A default that is told in words. */
const IN_WORDS: Readonly<Record<string, string>> = { '--readers': 'one a core, at most 8', '--trust-proxy': 'off' }

test('the table of the configuration has each option of the service, its variable and its default', () => {
  const options = program.commands.find((command) => command.name() === 'serve')?.options ?? []
  expect(rows.length).toBeGreaterThan(8)
  expect(rows.toSorted()).toEqual(
    options
      .map(
        ({ long, envVar = '', defaultValue = 'none' }) =>
          `${long} | ${envVar} | ${IN_WORDS[`${long}`] ?? defaultValue}`,
      )
      .toSorted(),
  )
})
