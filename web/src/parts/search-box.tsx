import type { CableSummary } from '@reftel/api/types'
import { useEffect, useRef, useState } from 'react'
import { useAnswer, useAnswerOf } from '../client/answer.ts'
import { asks } from '../client/asks.ts'
import { cablesNamed, find, findCables, matchWords, NOTHING_FOUND } from '../client/find.ts'
import { cableName } from '../graph/subgraph.ts'
import { cable, person, type Route, search } from '../state/route.ts'
import { navigate } from '../state/router.ts'
import { Combobox, type Option, type OptionGroup } from './combobox.tsx'
import { takesKeys } from './keys.ts'
import { recentSearches, rememberSearch } from './recent.ts'
import { count, counted, day, officeOf } from './words.ts'

/** Pause in typing after which suggestions are asked for. */
const PAUSE_MS = 160

/** Fewer letters than this mean nothing yet. */
const LEAST_LETTERS = 2

/** The words as they stand after a pause. */
function useSettled(words: string): string {
  const [settled, setSettled] = useState(words)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words.trim()), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [words])
  return settled
}

const cableOption = (found: CableSummary, pick: (found: CableSummary) => void): Option => ({
  id: found.id,
  label: cableName(found),
  hint: found.held ? `${day(found.date)} · ${found.subject ?? 'no subject'}` : `${found.year ?? ''} · cited, not held`,
  pick: () => pick(found),
})

/** The one box: cables by number or words, persons, posts and TAGS; Enter goes to the results, `/` comes to the box. */
export function SearchBox({ initial = '', className }: { readonly initial?: string; readonly className?: string }) {
  const [words, setWords] = useState(initial)
  useEffect(() => setWords(initial), [initial])
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '/' || takesKeys(event)) return
      event.preventDefault()
      box.current?.querySelector('input')?.focus()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  const settled = useSettled(words)
  const asked = settled.length >= LEAST_LETTERS ? settled : null
  const answer = useAnswerOf(asked && `find ${asked}`, (signal) => find(settled, signal))
  const found = (asked && answer.value) || NOTHING_FOUND
  const go = (route: Route) => () => {
    rememberSearch(words)
    setWords('')
    navigate(route)
  }
  const groups: readonly OptionGroup[] = asked
    ? [
        {
          id: 'cables',
          label: found.mended ? `Cables, read as ${found.mended}` : totalled('Cables', found.cables),
          options: found.cables.items.map((each) => cableOption(each, () => go(cable(each.id))())),
        },
        {
          id: 'persons',
          label: totalled('Persons', found.persons),
          options: found.persons.items.map(({ key, name, titles, match, ...counts }) => ({
            id: `person:${key}`,
            label: name,
            hint: [matchWords(match), officeOf(titles), counted(counts.cables, 'cable')].filter(Boolean).join(' · '),
            pick: go(person(key)),
          })),
        },
        {
          id: 'posts',
          label: totalled('Posts', found.posts),
          options: found.posts.items.map(({ name, country, sent, received, match }) => ({
            id: `post:${name}`,
            label: name,
            hint: [matchWords(match, country), `sent ${count(sent)}, received ${count(received)}`]
              .filter(Boolean)
              .join(' · '),
            pick: go(search({ post: name })),
          })),
        },
        {
          id: 'tags',
          label: totalled('TAGS', found.tags),
          options: found.tags.items.map(({ code, meaning, cables, match }) => ({
            id: `tag:${code}`,
            label: code,
            hint: [matchWords(match), meaning, counted(cables, 'cable')].filter(Boolean).join(' · '),
            pick: go(search({ tag: code })),
          })),
        },
      ]
    : [
        {
          id: 'recent',
          label: 'Recent',
          options: words
            ? []
            : recentSearches().map((each) => ({ id: each, label: each, hint: '', pick: () => void enter(each) })),
        },
      ]
  const none = asked !== null && !answer.loading && groups.every((group) => group.options.length === 0)
  const enter = async (typed: string) => {
    const sought = typed.trim()
    if (!sought) return navigate(search())
    rememberSearch(sought)
    const [only, ...more] = await cablesNamed(sought, AbortSignal.timeout(5000)).catch(() => [])
    setWords(only ? '' : sought)
    navigate(only && more.length === 0 ? cable(only.id) : search({ q: sought }))
  }
  return (
    <search className={`search-box ${className ?? ''}`} ref={box}>
      <Combobox
        label="Search cables, persons, posts and TAGS"
        placeholder="MOSCOW 18403, a name, a post, words …"
        value={words}
        groups={groups}
        note={
          answer.problem ? answer.problem.message : none ? 'Nothing starts like this. Enter searches the texts.' : null
        }
        onInput={setWords}
        onEnter={() => void enter(words)}
      />
    </search>
  )
}

/** A kind with how many there are of it, where not all are offered. */
const totalled = (kind: string, { total, items }: { readonly total: number; readonly items: readonly unknown[] }) =>
  total > items.length ? `${kind}, ${count(items.length)} of ${count(total)}` : kind

/** A field that takes one cable. */
export function CablePicker(props: {
  readonly label: string
  readonly value: string
  readonly onPick: (id: string) => void
}) {
  // A link names the cable by its id; a reader sees what cables call it.
  const picked = useAnswer(props.value ? asks.cable(props.value) : null).value
  const name = picked ? [cableName(picked), picked.year].filter(Boolean).join(', ') : props.value
  const [words, setWords] = useState(name)
  useEffect(() => setWords(name), [name])
  const settled = useSettled(words)
  const asked = settled.length >= LEAST_LETTERS && words !== name && settled !== name ? settled : null
  const answer = useAnswerOf(asked && `cables ${asked}`, (signal) => findCables(settled, signal))
  const options = ((asked && answer.value) || []).map((each) => cableOption(each, ({ id }) => props.onPick(id)))
  return (
    <Combobox
      label={props.label}
      placeholder="MOSCOW 18403, 1978MOSCOW18403, words …"
      value={words}
      groups={[{ id: 'cables', label: 'Cables', options }]}
      onInput={setWords}
      onEnter={() => (options[0] ? options[0].pick() : words !== name && props.onPick(words.trim()))}
    />
  )
}
