import type { Page } from '@reftel/api/types'
import { useState } from 'react'
import { type Answer, type Ask, fetchAnswer, useAnswerOf } from './answer.ts'

/** A list read page by page: the rows of all pages read, the first page as it came, and whether there is more. */
interface Listed<P extends Page<unknown>> {
  readonly items: readonly P['items'][number][]
  readonly first: P
  readonly more: boolean
}

export interface Pages<P extends Page<unknown>> {
  readonly answer: Answer<Listed<P>>
  readonly next: () => void
}

/** How many pages each list was read to, so that going back shows them all again. */
const readTo = new Map<string, number>()

/** Reads as many pages as were asked for; each page already read is answered from memory. A null key asks nothing. */
export function usePages<P extends Page<unknown>>(
  key: string | null,
  ask: (cursor: string | null) => Ask<P>,
): Pages<P> {
  const [, setAsked] = useState(0)
  const pages = readTo.get(key ?? '') ?? 1
  const answer = useAnswerOf<Listed<P>>(key === null ? null : `${key} ${pages}`, async (signal) => {
    const first = await fetchAnswer(ask(null), signal)
    const items = [...first.items]
    let { cursor } = first
    for (let read = 1; read < pages && cursor !== null; read++) {
      const page: P = await fetchAnswer(ask(cursor), signal)
      items.push(...page.items)
      cursor = page.cursor
    }
    return { items, first, more: cursor !== null }
  })
  return {
    answer,
    next: () => {
      readTo.set(key ?? '', pages + 1)
      setAsked(pages + 1)
    },
  }
}
