import type { CablePerson, TextSpan } from '@reftel/api/types'
import { useAnswer } from '../client/answer.ts'
import { asks } from '../client/asks.ts'
import { cableName } from '../graph/subgraph.ts'
import { ruleWords } from '../parts/rule-words.ts'
import { day, PLACES, percent, ROLES, reasonWords } from '../parts/words.ts'
import { firstWords } from './first-words.ts'
import { windowWords } from './window-words.ts'

/** What a span means, as far as it is known; more of a cited cable is asked for when the card is shown. */
export function SpanFacts(props: { readonly span: TextSpan; readonly persons: ReadonlyMap<string, CablePerson> }) {
  const { span, persons } = props
  if (span.kind === 'person') return <PersonFacts span={span} found={persons.get(span.target ?? '')} />
  if (span.kind === 'tag') return <TagFacts code={span.target ?? ''} />
  return (
    <div>
      {span.target === null ? (
        <p className="span-what">Leads to no cable</p>
      ) : span.held === false ? (
        <StubFacts id={span.target} />
      ) : (
        <CableFacts id={span.target} />
      )}
      {span.reason && <p>{reasonWords(span.reason)}</p>}
      <p className="quiet">
        {[span.where && PLACES[span.where], span.rule && ruleWords(span.rule)].filter(Boolean).join(' · ')} ·{' '}
        {percent(span.confidence)} sure
      </p>
    </div>
  )
}

function CableFacts({ id }: { readonly id: string }) {
  const detail = useAnswer(asks.cable(id))
  const text = useAnswer(detail.value?.held ? asks.cableText(id, '') : null)
  const found = detail.value
  if (!found) return <p className="span-what">{id}</p>
  return (
    <>
      <p className="span-what">{cableName(found)}</p>
      <p>
        {day(found.date)}: {found.subject ?? 'no subject'}
      </p>
      {text.value && <p className="span-lines">{firstWords(text.value)}</p>}
    </>
  )
}

function StubFacts({ id }: { readonly id: string }) {
  const lineage = useAnswer(asks.lineage(id, { up: 0, down: 1, limit: 2 }))
  const self = lineage.value?.nodes.find((node) => node.id === id)
  return (
    <>
      <p className="span-what">{self ? cableName(self) : id}</p>
      <p>Not held: known only from {self ? self.citedBy : '…'} that cite it</p>
      {self?.window && <p className="quiet">{windowWords(self.window)}</p>}
    </>
  )
}

function PersonFacts({ span, found }: { readonly span: TextSpan; readonly found: CablePerson | undefined }) {
  return (
    <div>
      <p className="span-what">{found?.name ?? 'A person'}</p>
      <p>{[...(found?.titles ?? []), ...(found?.roles ?? []).map((role) => ROLES[role])].join(', ')}</p>
      <p className="quiet">
        {found?.evidence.length ? `by ${found.evidence.join(', ')} · ` : ''}
        {percent(span.confidence)} sure
      </p>
    </div>
  )
}

function TagFacts({ code }: { readonly code: string }) {
  const tags = useAnswer(asks.tags())
  const found = tags.value?.items.find((tag) => tag.code === code)
  return (
    <div>
      <p className="span-what">{code}</p>
      <p>{found?.meaning ?? 'meaning not known'}</p>
    </div>
  )
}
