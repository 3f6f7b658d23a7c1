import { readList, readTable } from '../../words/data.ts'
import { blockOf } from './block.ts'

/** Of a statesman's other forms those of one word that no list has as a surname, and that sound otherwise than his: AMLO is LOPEZ OBRADOR. */
export function aliasesIn(surname: string, variants: string): readonly string[] {
  surnames ??= new Set([
    ...readList('names-surname.txt'),
    ...readTable('statesmen.csv').map(({ surname = '' }) => surname),
  ])
  const listed = surnames
  return variants
    .split('|')
    .filter((form) => form !== '' && !form.includes(' ') && !listed.has(form) && blockOf(form) !== blockOf(surname))
}

let surnames: ReadonlySet<string> | undefined
