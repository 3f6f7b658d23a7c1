import { type FormEvent, useId, useState } from 'react'
import { useAnswer } from '../../client/answer.ts'
import { asks } from '../../client/asks.ts'
import { DayField } from '../../parts/day-field.tsx'
import { Link } from '../../parts/link.tsx'
import { readDay } from '../../parts/read-day.ts'
import { HOLDINGS, type SearchRoute, search } from '../../state/route.ts'
import { navigate } from '../../state/router.ts'

/** Markings as cables carry them. */
const MARKINGS = ['UNCLASSIFIED', 'LIMITED OFFICIAL USE', 'CONFIDENTIAL', 'SECRET', 'TOP SECRET'] as const

/** What a search may be held to, beside whether a cable is held. */
const CONDITIONS = ['q', 'post', 'to', 'person', 'tag', 'classification', 'from', 'until'] as const

/** The conditions of a search, to be changed and applied. */
export function SearchFilters({ route, personName }: { readonly route: SearchRoute; readonly personName: string }) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const posts = useAnswer(asks.posts())
  const tags = useAnswer(asks.tags())
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const text = (name: string) => String(given.get(name) ?? '').trim()
    navigate(
      search({
        q: text('q'),
        post: text('post').toUpperCase(),
        to: text('to').toUpperCase(),
        tag: text('tag').toUpperCase(),
        classification: text('classification'),
        from: readDay(text('from')) ?? '',
        until: readDay(text('until')) ?? '',
        person: route.person,
        holding: HOLDINGS.find((each) => each === text('holding')) ?? route.holding,
        sort: route.sort,
        form: route.form,
      }),
    )
  }
  const given = CONDITIONS.filter((name) => route[name] !== '').length + Number(route.holding !== 'held')
  const field = (name: 'q' | 'post' | 'to' | 'tag', label: string, list?: string) => (
    <label>
      {label}
      <input name={name} defaultValue={route[name]} {...(list && { list: `${id}-${list}` })} autoComplete="off" />
    </label>
  )
  return (
    <form className={`filters${open ? ' open' : ''}`} onSubmit={apply} aria-label="Conditions">
      <button type="button" className="filters-fold" aria-expanded={open} onClick={() => setOpen(!open)}>
        Conditions {given > 0 && <span className="count">{given}</span>}
      </button>
      {field('q', 'Words')}
      {field('post', 'From post', 'posts')}
      {field('to', 'To post', 'posts')}
      {field('tag', 'TAGS', 'tags')}
      <label>
        Marking
        <select name="classification" defaultValue={route.classification}>
          <option value="">any</option>
          {MARKINGS.map((marking) => (
            <option key={marking}>{marking}</option>
          ))}
        </select>
      </label>
      <label>
        Held or not
        <select name="holding" defaultValue={route.holding}>
          <option value="held">held cables</option>
          <option value="stubs">cited, not held</option>
          <option value="all">both</option>
        </select>
      </label>
      <div className="pair">
        <DayField name="from" label="Sent from" iso={route.from} />
        <DayField name="until" label="before" iso={route.until} />
      </div>
      {route.person && (
        <p className="condition">
          names <strong>{personName}</strong>{' '}
          <Link to={{ ...route, person: '' }} aria-label="Drop this person">
            drop
          </Link>
        </p>
      )}
      <div className="buttons">
        <button type="submit" className="primary">
          Apply
        </button>
        <Link to={search({ sort: route.sort })}>Clear</Link>
      </div>
      <datalist id={`${id}-posts`}>
        {posts.value?.items.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <datalist id={`${id}-tags`}>
        {tags.value?.items.map(({ code, meaning }) => (
          <option key={code} value={code}>
            {meaning}
          </option>
        ))}
      </datalist>
    </form>
  )
}
