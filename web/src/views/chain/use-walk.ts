import { type RefObject, useEffect, useState } from 'react'
import type { Turn } from '../../graph/conversation.ts'
import { takesKeys } from '../../parts/keys.ts'
import type { ChainRoute } from '../../state/route.ts'
import { useChange } from '../../state/router.ts'

/** Where a reader stands in a conversation, and how he goes on. */
export interface ReadersWalk {
  /** The turn that is read, pointed at, or the conversation's own. */
  readonly at: number
  /** Opens the cable of a turn. */
  readonly read: (turn: Turn | undefined) => void
  /** Brings a card into sight, without opening its cable. */
  readonly point: (to: number) => void
  /** Lights a card while the pointer is on it. */
  readonly light: (id: string, on: boolean) => void
}

/** By pointer, by the buttons below and by J, K and Escape. */
export function useWalk(
  turns: readonly Turn[],
  route: ChainRoute,
  cards: RefObject<HTMLOListElement | null>,
): ReadersWalk {
  const change = useChange(route)
  const [lit, setLit] = useState('')
  const at = turns.findIndex(({ node }) => node.id === (route.at || lit || route.id))
  const cardOf = (id: string) => cards.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)
  const read = (turn: Turn | undefined) => {
    if (!turn) return
    // A cable opens where it cites what it answers; one that answers nothing, at its top.
    const [first] = turn.answers[0]?.occurrences.toSorted((a, b) => RANK[a.where] - RANK[b.where]) ?? []
    change({ at: turn.node.id, place: first?.start ?? null }, 'replace')
    cardOf(turn.node.id)?.scrollIntoView({ block: 'nearest' })
  }
  const point = (to: number) => {
    const id = turns[to]?.node.id
    if (id === undefined) return
    setLit(id)
    cardOf(id)?.scrollIntoView({ block: 'center' })
  }
  useEffect(() => {
    const keys: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1 }
    const press = (event: KeyboardEvent) => {
      if (takesKeys(event)) return
      if (event.key === 'Escape' && route.at) return change({ at: '', place: null }, 'replace')
      const by = keys[event.key.toLowerCase()]
      if (!by) return
      event.preventDefault()
      read(turns[at + by])
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the conversation comes is its own cable brought into sight
  useEffect(() => {
    const card = cardOf(route.at || route.id)
    const list = cards.current?.parentElement
    // On a telephone the list does not scroll by itself, and the page stays at its top.
    if (card && list) list.scrollTop = card.offsetTop - (list.clientHeight - card.offsetHeight) / 2
  }, [])
  const light = (id: string, on: boolean) => setLit((before) => (on ? id : before === id ? '' : before))
  return { at, read, point, light }
}

/** Which of several sentences is shown first: the text's own before the reference line, which only names. */
const RANK = { text: 0, ref: 1, attributes: 2 } as const
