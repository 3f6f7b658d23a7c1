import {
  allFound,
  Counts,
  compareText,
  type GraphStore,
  grouped,
  must,
  type NameAlias,
  type NameFiling,
  type Refiling,
} from '@reftel/cypher'
import { Word } from '../../words/lexicon.ts'
import { wordTable } from '../../words/word-table.ts'
import { blockOf } from '../names/block.ts'
import { nameForm } from '../names/name-form.ts'
import { knownNames } from './known-offices.ts'

/**
 * Files each full name under one surname, whatever its cables took for it: the one that stands alone most often, the mentions
 * that are filed under it added. `LUIZ INACIO LULA DA SILVA` is filed under LULA where LULA alone is said, `EVO MORALES` under
 * MORALES, `JOHN ATTA-MILLS` with `JOHN ATTA MILLS`. So is what cables say that someone is called besides: `RAUL REYES` with LUIS
 * EDGAR DEVIA SILVA. What was filed so goes back when the cables that told so are gone.
 */
export async function refileNames(
  store: Pick<GraphStore, 'filings' | 'aliases' | 'namedAlone' | 'refile'>,
): Promise<void> {
  const tables = knownNames()
  const aliases = (await store.aliases()).filter(({ alias }) => !tables.has(nameForm(alias)))
  const filings = await store.filings([...tables.keys(), ...new Set(aliases.map(({ alias }) => nameForm(alias)))])
  if (filings.length === 0) return
  const spellings = filings.flatMap(({ surname }) => [surname, surname.toUpperCase()])
  const alone = await store.namedAlone([...new Set(spellings)].sort(compareText))
  const known = new Map([...aliasHomes(aliases, filings, alone, tables), ...tables])
  const moves = refilings(filings, alone, known)
  if (moves.length > 0) await store.refile(moves)
}

/**
 * The mentions that are to be in another block. `alone`: how often each surname is all that is said. `known`: blocks of names that
 * the tables have.
 */
export function refilings(
  filings: readonly NameFiling[],
  alone: ReadonlyMap<string, number>,
  known: ReadonlyMap<string, string>,
): readonly Refiling[] {
  const moves: Refiling[] = []
  for (const [form, own] of grouped(filings, ({ name }) => nameForm(name))) {
    const to = known.get(form) ?? homeOf(own, alone)
    for (const { name, block: from } of own) if (from !== to) moves.push({ name, from, to })
  }
  const distinct = new Map(moves.map((move) => [`${move.from}\n${move.name}`, move]))
  return [...distinct.values()]
}

/** The block of whoever goes by each alias, where all cables that tell of it mean one block. */
function aliasHomes(
  aliases: readonly NameAlias[],
  filings: readonly NameFiling[],
  alone: ReadonlyMap<string, number>,
  known: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const filed = grouped(filings, ({ name }) => nameForm(name))
  const homes = new Map<string, string>()
  for (const [alias, own] of grouped(aliases, ({ alias }) => nameForm(alias))) {
    const blocks = own.map(({ name, surname }) => {
      const form = nameForm(name)
      const filings = filed.get(form)
      return known.get(form) ?? (filings ? homeOf(filings, alone) : blockOf(surname))
    })
    const [block] = blocks
    if (block !== undefined && new Set(blocks).size === 1) homes.set(alias, block)
  }
  return homes
}

function homeOf(filings: readonly NameFiling[], alone: ReadonlyMap<string, number>): string {
  const weights = new Counts<string>()
  for (const filing of filings) weights.add(blockOf(filing.surname), filing.mentions * likely(filing))
  for (const [surname, [filing]] of grouped(filings, ({ surname }) => surname.toUpperCase())) {
    const spellings = new Set([surname, ...filings.map((other) => other.surname)])
    const said = [...spellings].filter((one) => one.toUpperCase() === surname)
    const count = allFound(said, (one) => alone.get(one)).reduce((sum, each) => sum + each, 0)
    if (filing) weights.add(blockOf(surname), count * likely(filing))
  }
  const [first] = [...weights].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
  return must(first, 'the block of a name')[0]
}

/** A word that begins a name is hardly its surname, where it is none of the eastern ones: EVO MORALES, MARTA SUPLICY. */
const BEGINS_NAME = 0.1

function likely({ name, surname }: NameFiling): number {
  const word = nameForm(surname)
  if (!nameForm(name).startsWith(`${word} `)) return 1
  return (wordTable().classesOf(word) & Word.FAMILY) !== 0 ? 1 : BEGINS_NAME
}
