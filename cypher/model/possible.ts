import { distinctText } from './order.ts'
import type { TersestRecord } from './tersest-record.ts'

/** Key of a person who is merely possible. Nobody linked them, so there is one for each name. */
export const possibleKey = (name: string): string => `possible:${name}`

/** Whether a key is one of `possibleKey`. */
export const isPossibleKey = (key: string): boolean => key.startsWith('possible:')

/** Id of the node of a person who is merely possible. */
const possibleNode = (name: string): string => `person:${possibleKey(name)}`

/** The name in the id of such a node; null of any other node. */
export const possibleName = (node: string): string | null =>
  node.startsWith(PERSON) ? node.slice(PERSON.length) : null

const PERSON = possibleNode('')

/** The ids of the nodes that a cable may cite or mention: what a store looks them up by, each once and in order. */
export const possibleNodes = ({ mayCite, possible }: Pick<TersestRecord, 'mayCite' | 'possible'>): readonly string[] =>
  distinctText([...mayCite.map(({ target }) => target), ...possible.map(({ name }) => possibleNode(name))])
