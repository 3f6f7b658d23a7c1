import { useSyncExternalStore } from 'react'

/** A cable that a reader kept, as it was named then: enough to list it without asking. */
export interface KeptCable {
  readonly id: string
  readonly name: string
  readonly date: string | null
  readonly subject: string | null
  /** What it is part of, as the archive of made-up cables; null where that was not told. */
  readonly collection: string | null
  readonly note: string
}

/** Cables that a reader gathered under a name, the one kept last at the end. */
export interface KeptCollection {
  readonly name: string
  readonly note: string
  readonly cables: readonly KeptCable[]
}

type Collections = readonly KeptCollection[]

/** Where the browser keeps them; a file of them has the same form. */
const KEY = 'reftel.collections'
const FORM = 'reftel-collections'

/** With this cable in the collection of that name, which begins where there is none; one that is in it is named anew. */
export function withCable(all: Collections, name: string, cable: KeptCable): Collections {
  const found = all.find((each) => each.name === name)
  if (!found) return [...all, { name, note: '', cables: [cable] }]
  const before = found.cables.find(({ id }) => id === cable.id)
  const kept = { ...cable, note: cable.note || (before?.note ?? '') }
  const cables = before ? found.cables.map((each) => (each.id === cable.id ? kept : each)) : [...found.cables, kept]
  return replaced(all, { ...found, cables })
}

/** Without this cable; its collection stays, though it be empty. */
export const withoutCable = (all: Collections, name: string, id: string): Collections =>
  all.map((each) => (each.name === name ? { ...each, cables: each.cables.filter((cable) => cable.id !== id) } : each))

/** Another note to a collection, or to one of its cables. */
export const noted = (all: Collections, name: string, note: string, id: string | null = null): Collections =>
  all.map((each) => {
    if (each.name !== name) return each
    if (id === null) return { ...each, note }
    return { ...each, cables: each.cables.map((cable) => (cable.id === id ? { ...cable, note } : cable)) }
  })

export const without = (all: Collections, name: string): Collections => all.filter((each) => each.name !== name)

const replaced = (all: Collections, by: KeptCollection): Collections =>
  all.map((each) => (each.name === by.name ? by : each))

/** Both: collections of one name become one; a note that is there already stays. */
export function joinedCollections(all: Collections, read: Collections): Collections {
  let result = all
  for (const { name, note, cables } of read) {
    if (!result.some((each) => each.name === name)) result = [...result, { name, note, cables: [] }]
    for (const cable of cables) {
      const before = result.find((each) => each.name === name)?.cables.find(({ id }) => id === cable.id)
      result = withCable(result, name, { ...cable, note: before?.note || cable.note })
    }
    const found = result.find((each) => each.name === name)
    if (found && !found.note) result = noted(result, name, note)
  }
  return result
}

/** The collections as a file to hand on. */
export const writeCollections = (all: Collections): string =>
  `${JSON.stringify({ form: FORM, version: 1, collections: all }, null, 1)}\n`

/** Reads such a file. Throws an Error that says what is wrong with it. */
export function readCollections(text: string): Collections {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch (cause) {
    throw new Error('This is no JSON.', { cause })
  }
  if (!isRecord(read) || read.form !== FORM || !Array.isArray(read.collections))
    throw new Error('This is no file of collections: one begins with "form": "reftel-collections".')
  return read.collections.map((each: unknown, n: number) => {
    const where = `Collection ${n + 1}`
    if (!isRecord(each) || typeof each.name !== 'string' || !each.name.trim()) throw new Error(`${where} has no name.`)
    if (!Array.isArray(each.cables)) throw new Error(`${where}, “${each.name}”, has no list of cables.`)
    return { name: each.name, note: textOr(each.note), cables: each.cables.map((cable) => readCable(cable, where)) }
  })
}

function readCable(cable: unknown, where: string): KeptCable {
  if (!isRecord(cable) || typeof cable.id !== 'string' || !cable.id) throw new Error(`${where} has a cable without id.`)
  return {
    id: cable.id,
    name: textOr(cable.name) || cable.id,
    date: textOr(cable.date) || null,
    subject: textOr(cable.subject) || null,
    collection: textOr(cable.collection) || null,
    note: textOr(cable.note),
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const textOr = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Fired on `window` when this page changed what is kept; another page of the browser fires `storage`. */
const KEPT = 'reftel:kept'

function subscribe(changed: () => void): () => void {
  addEventListener('storage', changed)
  addEventListener(KEPT, changed)
  return () => {
    removeEventListener('storage', changed)
    removeEventListener(KEPT, changed)
  }
}

const stored = (): string => {
  try {
    return localStorage.getItem(KEY) ?? ''
  } catch {
    // A private window may refuse; then nothing is kept.
    return ''
  }
}

function readStored(text: string): Collections {
  try {
    return text ? readCollections(text) : []
  } catch {
    // Written by something else: it is left alone until a reader keeps something.
    return []
  }
}

/** The collections of this browser, and how to change them: `change` gets those that are there now; `false` where nothing can be kept. */
export function useCollections(): {
  readonly all: Collections
  readonly change: (next: (all: Collections) => Collections) => boolean
} {
  const text = useSyncExternalStore(subscribe, stored)
  return {
    all: readStored(text),
    change(next) {
      try {
        localStorage.setItem(KEY, writeCollections(next(readStored(stored()))))
      } catch {
        return false
      }
      dispatchEvent(new Event(KEPT))
      return true
    },
  }
}
