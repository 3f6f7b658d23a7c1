import type { CableSummary } from '@reftel/api/types'
import { useEffect, useState } from 'react'
import { useAnswerOf } from '../client/answer.ts'
import { cablesNamed, find, findCables, NOTHING_FOUND } from '../client/find.ts'
import { cableName } from '../graph/subgraph.ts'
import { cable, person, search } from '../state/route.ts'
import { navigate } from '../state/router.ts'
import { Combobox, type Option, type OptionGroup } from './combobox.tsx'
import { counted, day } from './words.ts'

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

/** The one box: cables by number or words, persons, posts and TAGS; Enter goes to the results. */
export function SearchBox({ initial = '', className }: { readonly initial?: string; readonly className?: string }) {
  const [words, setWords] = useState(initial)
  useEffect(() => setWords(initial), [initial])
  const settled = useSettled(words)
  const asked = settled.length >= LEAST_LETTERS ? settled : null
  const answer = useAnswerOf(asked && `find ${asked}`, (signal) => find(settled, signal))
  const found = (asked && answer.value) || NOTHING_FOUND
  const go = (act: () => void) => () => {
    setWords('')
    act()
  }
  const groups: readonly OptionGroup[] = [
    {
      id: 'cables',
      label: 'Cables',
      options: found.cables.map((each) => cableOption(each, ({ id }) => go(() => navigate(cable(id)))())),
    },
    {
      id: 'persons',
      label: 'Persons',
      options: found.persons.map(({ key, name, titles, cables }) => ({
        id: `person:${key}`,
        label: name,
        hint: [titles[0], counted(cables, 'cable')].filter(Boolean).join(' · '),
        pick: go(() => navigate(person(key))),
      })),
    },
    {
      id: 'posts',
      label: 'Posts',
      options: found.posts.map(({ name, sent, received }) => ({
        id: `post:${name}`,
        label: name,
        hint: `sent ${sent}, received ${received}`,
        pick: go(() => navigate(search({ post: name }))),
      })),
    },
    {
      id: 'tags',
      label: 'TAGS',
      options: found.tags.map(({ code, meaning, cables }) => ({
        id: `tag:${code}`,
        label: code,
        hint: [meaning, counted(cables, 'cable')].filter(Boolean).join(' · '),
        pick: go(() => navigate(search({ tag: code }))),
      })),
    },
  ]
  const none = asked !== null && !answer.loading && groups.every((group) => group.options.length === 0)
  const enter = async () => {
    if (!words.trim()) return navigate(search())
    const named = await cablesNamed(words, AbortSignal.timeout(5000)).catch(() => [])
    const [only, ...more] = named
    setWords(only ? '' : words)
    navigate(only && more.length === 0 ? cable(only.id) : search({ q: words.trim() }))
  }
  return (
    <search className={`search-box ${className ?? ''}`}>
      <Combobox
        label="Search cables, persons, posts and TAGS"
        placeholder="MOSCOW 18403, a name, a post, words …"
        value={words}
        groups={groups}
        note={
          answer.problem ? answer.problem.message : none ? 'Nothing starts like this. Enter searches the texts.' : null
        }
        onInput={setWords}
        onEnter={() => void enter()}
      />
    </search>
  )
}

/** A field that takes one cable. */
export function CablePicker(props: {
  readonly label: string
  readonly value: string
  readonly onPick: (id: string) => void
}) {
  const [words, setWords] = useState(props.value)
  useEffect(() => setWords(props.value), [props.value])
  const settled = useSettled(words)
  const asked = settled.length >= LEAST_LETTERS && settled !== props.value ? settled : null
  const answer = useAnswerOf(asked && `cables ${asked}`, (signal) => findCables(settled, signal))
  const options = ((asked && answer.value) || []).map((each) => cableOption(each, ({ id }) => props.onPick(id)))
  return (
    <Combobox
      label={props.label}
      placeholder="MOSCOW 18403, 1978MOSCOW18403, words …"
      value={words}
      groups={[{ id: 'cables', label: 'Cables', options }]}
      onInput={setWords}
      onEnter={() => (options[0] ? options[0].pick() : props.onPick(words.trim()))}
    />
  )
}
