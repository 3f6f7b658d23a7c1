import type { Page } from '@reftel/api/types'
import { useState } from 'react'
import { type Answer, type Ask, fetchAnswer, useAnswerOf } from './answer.ts'

/** A list read page by page: what is there of it, whether there is more, and how to get that. */
export interface Pages<T> {
  readonly answer: Answer<{ readonly items: readonly T[]; readonly more: boolean }>
  readonly next: () => void
}

/** Reads as many pages as were asked for; each page already read is answered from memory. */
export function usePages<T>(key: string, ask: (cursor: string | null) => Ask<Page<T>>): Pages<T> {
  const [asked, setAsked] = useState({ key, pages: 1 })
  const pages = asked.key === key ? asked.pages : 1
  const answer = useAnswerOf(`${key} ${pages}`, async (signal) => {
    const items: T[] = []
    let cursor: string | null = null
    for (let read = 0; read < pages; read++) {
      const page: Page<T> = await fetchAnswer(ask(cursor), signal)
      items.push(...page.items)
      cursor = page.cursor
      if (cursor === null) break
    }
    return { items, more: cursor !== null }
  })
  return { answer, next: () => setAsked({ key, pages: pages + 1 }) }
}
