import type { CableDetail } from '@reftel/api/types'
import type { ReactNode } from 'react'
import { useAnswer } from '../../client/answer.ts'
import { asks } from '../../client/asks.ts'
import { Tape } from '../../figures/tape.tsx'
import { cableName } from '../../graph/subgraph.ts'
import { Marking } from '../../parts/cable-line.tsx'
import { Copy } from '../../parts/copy.tsx'
import { InventedMark, useInvented } from '../../parts/invented.tsx'
import { Link } from '../../parts/link.tsx'
import { count, moment, tagKindWords } from '../../parts/words.ts'
import { cable, chain, graph, path, search } from '../../state/route.ts'
import { archiveSearchOf, CITE_FORMS } from '../../text/cite.ts'
import { Keep } from '../kept/keep.tsx'

/** Addressees shown before the rest is folded away. */
const ADDRESSEES_SHOWN = 8

/** Documents of one number named before the rest is folded. */
const DOCUMENTS_SHOWN = 5

/** The card above a cable's text: what its preamble says, as links. */
export function CableHead({ of, shown }: { readonly of: CableDetail; readonly shown: string }) {
  const tags = useAnswer(of.tags.length ? asks.tags() : null)
  const archive = archiveSearchOf(of)
  const invented = useInvented(of, shown)
  const tag = (code: string) => tags.value?.items.find((each) => each.code === code)
  return (
    <header className={`cable-head ${of.held ? 'held' : 'stub'}`}>
      <Tape text={of.id} />
      <div className="cable-title">
        <h1>
          <span className="cable-number">{cableName(of)}</span>{' '}
          <span className="cable-subject">{of.held ? (of.subject ?? 'No subject') : 'Cited, not held'}</span>
        </h1>
        {invented && <InventedMark />}
        <Marking classification={of.classification} />
      </div>
      <dl className="head-facts">
        <Fact label="Sent">{of.held ? moment(of.date) : (of.year ?? 'no date')}</Fact>
        {of.from && (
          <Fact label="From">
            <Link to={search({ post: of.from })}>{of.from}</Link>
          </Fact>
        )}
        {of.to.length > 0 && (
          <Fact label="To">
            <Addressees posts={of.to} />
          </Fact>
        )}
        {of.info.length > 0 && (
          <Fact label="Info">
            <Addressees posts={of.info} />
          </Fact>
        )}
        {of.tags.length > 0 && (
          <Fact label="TAGS">
            <ul className="inline">
              {of.tags.map((code) => (
                <li key={code}>
                  <Link
                    to={search({ tag: code })}
                    className="tag"
                    title={tagKindWords(tag(code)?.tagKind ?? 'unknown')}
                  >
                    {code}
                  </Link>
                  {tag(code)?.meaning && <span className="quiet"> {tag(code)?.meaning}</span>}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        <Fact label="Id">
          <code>{of.id}</code>
        </Fact>
        {of.documents.length > 0 && (
          <Fact label={of.documents.length > 1 ? 'Documents' : 'Document'}>
            <Documents of={of} shown={shown} />
          </Fact>
        )}
      </dl>
      <div className="cable-ways">
        <Link to={chain(of.id)} className="button primary">
          Conversation
        </Link>
        <Link to={graph(of.id)} className="button">
          Graph
        </Link>
        <Link to={path(of.id)} className="button">
          Path to …
        </Link>
        <Keep of={of} />
        <details className="cite">
          <summary className="button">How to cite</summary>
          {invented ? (
            <p>This cable is made up, for the sample corpus. No archive has it, and there is nothing to cite.</p>
          ) : (
            CITE_FORMS.map(({ id, label, of: words }) => (
              <div key={id} className="cite-form">
                <h3>{label}</h3>
                <Copy label={label} text={words(of)} />
              </div>
            ))
          )}
          {archive && !invented && (
            <p>
              <a href={archive} rel="noreferrer">
                Look for it at the National Archives
              </a>
            </p>
          )}
        </details>
      </div>
    </header>
  )
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Addressees({ posts }: { readonly posts: readonly string[] }) {
  const list = (some: readonly string[]) => (
    <ul className="inline">
      {some.map((post) => (
        <li key={post}>
          <Link to={search({ to: post })}>{post}</Link>
        </li>
      ))}
    </ul>
  )
  if (posts.length <= ADDRESSEES_SHOWN + 2) return list(posts)
  return (
    <>
      {list(posts.slice(0, ADDRESSEES_SHOWN))}
      <details className="rest">
        <summary>and {count(posts.length - ADDRESSEES_SHOWN)} more</summary>
        {list(posts.slice(ADDRESSEES_SHOWN))}
      </details>
    </>
  )
}

/** Names of files as people sort them: `9.txt` before `10.txt`. */
const NAMES = new Intl.Collator('en', { numeric: true })

function Documents({ of, shown }: { readonly of: CableDetail; readonly shown: string }) {
  const [first] = of.documents
  const current = shown || first?.key
  if (of.documents.length === 1) return <span className="source">{first?.source}</span>
  const list = (some: CableDetail['documents']) => (
    <ul className="documents">
      {some.map(({ key, source }) => (
        <li key={key}>
          {key === current ? (
            <span className="source" aria-current="true">
              {source}
            </span>
          ) : (
            <Link to={cable(of.id, null, { document: key === first?.key ? '' : key })} className="source">
              {source}
            </Link>
          )}
        </li>
      ))}
    </ul>
  )
  const others = of.documents.filter((each) => each !== first)
  const byName = [...(first ? [first] : []), ...others.toSorted((a, b) => NAMES.compare(a.source, b.source))]
  const [near, rest] = [byName.slice(0, DOCUMENTS_SHOWN), byName.slice(DOCUMENTS_SHOWN)]
  return (
    <>
      {list(near)}
      {rest.length > 0 && (
        <details className="rest" open={rest.some(({ key }) => key === current)}>
          <summary>and {count(rest.length)} more</summary>
          {list(rest)}
        </details>
      )}
    </>
  )
}
