import { existsSync, renameSync, rmSync } from 'node:fs'
import { StoreError } from '../model/errors.ts'
import { takesBytes } from '../text/takes-bytes.ts'
import { Connection } from './connection.ts'
import { isFull, refusal } from './refusals.ts'
import { requireCurrent } from './schema.ts'

/**
 * Copies an embedded store, whoever reads or writes it meanwhile, as it stands at one moment. The copy comes under its name when it
 * is whole. Throws a `StoreError` when there is no store, or no room for the copy, or `copy` is there and `force` is not set.
 */
export function backUpFile(file: string, copy: string, { force }: { readonly force: boolean }): void {
  if (takesBytes(copy)) throw new StoreError(`sqlite:${copy}`, 'it is no file; name another')
  if (existsSync(copy) && !force)
    throw new StoreError(`sqlite:${copy}`, 'there is a file already; name another, or give --force')
  const unfinished = `${copy}.unfinished`
  const db = new Connection(file, { existing: true })
  try {
    requireCurrent(db)
    rmSync(unfinished, { force: true })
    db.run('VACUUM INTO :copy', { copy: unfinished })
    renameSync(unfinished, copy)
  } catch (error) {
    // There is room for the store itself.
    if (error instanceof StoreError && isFull(error.cause)) throw refusal(copy, error.cause) ?? error
    throw error
  } finally {
    db.close()
    rmSync(unfinished, { force: true })
  }
}
