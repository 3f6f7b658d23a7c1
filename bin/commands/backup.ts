import { backUpStore } from '@reftel/cypher'
import type { Command } from 'commander'
import { storeOption } from '../options.ts'
import { write } from '../output.ts'
import { embeddedFile } from '../store.ts'

interface BackupFlags {
  readonly store: string
  readonly force?: boolean
}

export function addBackup(program: Command): void {
  program
    .command('backup')
    .summary('copy an embedded store, also while it is served')
    .description(
      'Copies an embedded store as it stands at one moment, whoever reads or writes it. The copy is one file.',
    )
    .argument('<file>', 'the copy')
    .addOption(storeOption())
    .option('--force', 'replace a file that is there')
    .action(async (copy: string, { store, force = false }: BackupFlags) => {
      await backUpStore(embeddedFile(store), copy, { force })
      await write(`${copy}\n`)
    })
}
