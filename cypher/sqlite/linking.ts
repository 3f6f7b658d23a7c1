import type { MentionLink } from '../model/answers.ts'
import type { CableId } from '../model/cable-id.ts'
import { formerKeys } from '../persons/former-keys.ts'
import { provisionalKey } from '../persons/person-names.ts'
import { renamedPersons } from '../persons/renamed-persons.ts'
import type { LinkedPerson, NameAlias, NameFiling, Refiling } from '../store.ts'
import { allFound } from '../text/all-found.ts'
import { allOf } from '../text/all-of.ts'
import { readJson, stored } from '../text/stored.ts'
import type { Connection } from './connection.ts'
import { readSurname } from './load/mention-facts.ts'
import { PersonWriter } from './load/person-writer.ts'
import { keepReasons } from './load/reason-rows.ts'
import { Tallies } from './load/tallies.ts'
import { namedQuery } from './named-query.ts'
import { linkIn } from './records.ts'

/** A mention of a block as it stands. */
interface Standing {
  readonly block: string
  readonly cable: number
  readonly key: CableId
  readonly name: string
  readonly person: number
  readonly personKey: string
  readonly link: MentionLink | null
}

/** Mentions as the query gives them, in JSON. */
type PackedMention = readonly [
  cable: number,
  key: CableId,
  name: string,
  person: number,
  reason: number | null,
  possible: 0 | 1,
]

interface Recount {
  readonly id: number
  readonly before: number
  readonly after: number
}

const changedBlocksQuery = namedQuery<{ limit: number }, { name: string }>('changed-blocks')
const rowsInBlocks = namedQuery<{ blocks: string }, { block: string; mentions: string }>('rows-in-blocks')
const keysOfPersons = namedQuery<{ persons: string }, { id: number; key: string }>('keys-of-persons')
const reasonsQuery = namedQuery<{ reasons: string }, { id: number; sure: number; why: string }>('reasons')
const mentionsOf = namedQuery<{ cable: number }, { name: string; facts: string }>('mentions-of')
const linkMentions = namedQuery<{ rows: string }>('link-mentions')
const recountPersons = namedQuery<{ persons: string }, Recount>('recount-persons')
const recountPossible = namedQuery<{ persons: string }>('recount-possible')
const replacedBlocks = namedQuery<{ blocks: string }>('replaced-blocks')

const filingsQuery = namedQuery<{ names: string }, NameFiling>('filings')
const aliasesQuery = namedQuery<Record<string, never>, NameAlias>('aliases')
const namedAloneQuery = namedQuery<{ names: string }, { name: string; mentions: number }>('named-alone')
const addBlocks = namedQuery<{ names: string }>('add-blocks')
const refileQuery = namedQuery<{ rows: string }>('refile')
const markNamedBlocks = namedQuery<{ blocks: string }>('mark-named-blocks')
const markAllBlocks = namedQuery<Record<string, never>>('mark-all-blocks')

/** See `GraphStore.markBlocks`. */
export const markBlocks = (db: Connection, blocks: readonly string[] | 'all'): void => {
  if (blocks === 'all') markAllBlocks.run(db, {})
  else markNamedBlocks.run(db, { blocks: JSON.stringify(blocks) })
}

/** See `GraphStore.filings`. */
export const filings = (db: Connection, names: readonly string[]): readonly NameFiling[] =>
  filingsQuery.all(db, { names: JSON.stringify(names) })

/** See `GraphStore.aliases`. */
export const aliases = (db: Connection): readonly NameAlias[] => aliasesQuery.all(db, {})

/** See `GraphStore.namedAlone`. */
export const namedAlone = (db: Connection, names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(
    namedAloneQuery.all(db, { names: JSON.stringify(names) }).map(({ name, mentions }) => [name, mentions] as const),
  )

/** See `GraphStore.refile`. The mentions stay with their persons until the blocks are linked. */
export function refile(db: Connection, names: readonly Refiling[]): void {
  db.transaction(() => {
    addBlocks.run(db, { names: JSON.stringify(names.map(({ to }) => to)) })
    refileQuery.run(db, { rows: JSON.stringify(names.map(({ name, from, to }) => [name, from, to])) })
    markBlocks(
      db,
      names.flatMap(({ from, to }) => [from, to]),
    )
  })
}

/** See `GraphStore.changedBlocks`. */
export const changedBlocks = (db: Connection, limit: number): readonly string[] =>
  changedBlocksQuery.all(db, { limit }).map(({ name }) => name)

/**
 * See `GraphStore.replacePersons`. A mention that no person claims, because its cable came while the block was being linked, goes to
 * the provisional person of its name, and the block stays changed.
 */
export function replacePersons(db: Connection, blocks: ReadonlyMap<string, readonly LinkedPerson[]>): void {
  db.transaction(() => {
    const mentions = standingIn(db, [...blocks.keys()])
    const claims = claimsOf(blocks)
    const placed = mentions.map((mention) => {
      const { block, key, name } = mention
      const ofCable = claims.get(block)?.get(key)
      const claimed = ofCable?.findLast((claim) => claim.name === name)
      const link = claimed?.link ?? null
      return { mention, claimed: claimed !== undefined, to: claimed?.key ?? provisionalKey(block, name), link }
    })
    const met = new Set(allFound(placed, ({ claimed, to }) => (claimed ? to : null)))
    const persons = [...blocks.values()].flat().filter(({ key }) => met.has(key))
    const moves = placed.map(({ mention, to }) => ({ from: mention.personKey, to }))
    const writer = new PersonWriter(db)
    const rename = (standing: ReadonlySet<string>) => renamedPersons(moves, met, standing)
    const ids = writer.replace(persons, rename, new Set(moves.map(({ from }) => from)))
    const unclaimed = placed.filter(({ claimed }) => !claimed).map(({ mention }) => mention)
    const nameables = new Map(unclaimed.map((mention) => [mention, nameable(db, mention)]))
    writer.learn([...nameables.values()])
    move(
      db,
      writer,
      placed.map(({ mention, to, link }) => {
        const own = nameables.get(mention)
        return { mention, link, person: own ? writer.provisional(own) : stored(ids.get(to), `the row of ${to}`) }
      }),
    )
    writer.lead(formerKeys(moves), new Map(mentions.map(({ personKey: key, person }) => [key, person])))
    writer.finish()
    const changed = new Set(unclaimed.map(({ block }) => block))
    const states = [...blocks.keys()].map((block) => [block, changed.has(block) ? 1 : 0])
    replacedBlocks.run(db, { blocks: JSON.stringify(states) })
  })
}

/** Which person each mention is given to, by key, and why: by block and cable. */
function claimsOf(blocks: ReadonlyMap<string, readonly LinkedPerson[]>) {
  const claims = new Map<string, Map<CableId, Claim[]>>()
  for (const [block, persons] of blocks) {
    const own = new Map<CableId, Claim[]>()
    claims.set(block, own)
    for (const { key, mentions } of persons)
      for (const { cable, name, link = null } of mentions) {
        const others = own.get(cable)
        if (others) others.push({ name, key, link })
        else own.set(cable, [{ name, key, link }])
      }
  }
  return claims
}

interface Claim {
  readonly name: string
  readonly key: string
  readonly link: MentionLink | null
}

/** The mentions of blocks; what many of them share, persons and reasons, is asked for once. */
function standingIn(db: Connection, blocks: readonly string[]): readonly Standing[] {
  const rows = allOf(rowsInBlocks.all(db, { blocks: JSON.stringify(blocks) }), ({ block, mentions }) =>
    readJson<PackedMention[]>(mentions).map((mention) => ({ block, mention })),
  )
  const distinct = <T>(all: readonly T[]) => JSON.stringify([...new Set(all)])
  const persons = distinct(rows.map(({ mention: [, , , person] }) => person))
  const keys = new Map(keysOfPersons.all(db, { persons }).map(({ id, key }) => [id, key]))
  const reasons = distinct(allFound(rows, ({ mention: [, , , , reason] }) => reason))
  const links = new Map(reasonsQuery.all(db, { reasons }).map(({ id, sure, why }) => [id, { sure, why }]))
  return allFound(rows, ({ block, mention: [cable, key, name, person, reason, possible] }): Standing | null => {
    const personKey = keys.get(person)
    const own = reason === null ? undefined : links.get(reason)
    const link = own ? linkIn({ ...own, possible }) : null
    return personKey === undefined ? null : { block, cable, key, name, person, personKey, link }
  })
}

/** What its cable says of a mention that no person claims. */
function nameable(db: Connection, { block, cable, name }: Standing) {
  const told = mentionsOf.all(db, { cable }).find((mention) => mention.name === name)
  return { block, name, ...readSurname(stored(told, `the mention of ${name}`).facts, name) }
}

/** Gives mentions to other persons where they stand at one, and counts. */
function move(
  db: Connection,
  writer: PersonWriter,
  placed: readonly { readonly mention: Standing; readonly person: number; readonly link: MentionLink | null }[],
): void {
  const changed = placed.filter(
    ({ mention, person, link }) => person !== mention.person || !isSameLink(link, mention.link),
  )
  if (changed.length === 0) return
  const reasonOf = keepReasons(
    db,
    changed.map(({ link }) => link),
  )
  const rows = changed.map(({ mention: { cable, name }, person, link }) => {
    return [cable, name, person, reasonOf(link), link?.possible ? 1 : 0]
  })
  linkMentions.run(db, { rows: JSON.stringify(rows) })
  const moved = changed.filter(({ mention, person }) => person !== mention.person)
  const touched = new Set(allOf(moved, ({ mention, person }) => [mention.person, person]))
  recountPossible.run(db, {
    persons: JSON.stringify([...new Set(allOf(changed, ({ mention, person }) => [mention.person, person]))]),
  })
  const tallies = new Tallies()
  for (const { id, before, after } of recountPersons.all(db, { persons: JSON.stringify([...touched]) }))
    if (before !== after) tallies.add('person', id, after - before)
  tallies.flush(db)
  for (const person of touched) writer.lostMention(person, false)
}

const isSameLink = (one: MentionLink | null, other: MentionLink | null): boolean =>
  one?.sure === other?.sure && one?.why === other?.why && one?.possible === other?.possible
