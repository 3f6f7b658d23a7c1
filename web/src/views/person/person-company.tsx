import '../../styles/graph.css'
import '../../styles/graph-parts.css'
import type { CompanyOf, PersonDetail } from '@reftel/api/types'
import { lazy, Suspense, useMemo, useState } from 'react'
import { useAnswer } from '../../client/answer.ts'
import { asks } from '../../client/asks.ts'
import { companyGraph } from '../../graph/company.ts'
import { Choice } from '../../parts/choice.tsx'
import { Link } from '../../parts/link.tsx'
import { Answered, Loading } from '../../parts/states.tsx'
import { count, counted } from '../../parts/words.ts'
import { COMPANY_FORMS, type CompanyForm, type PersonRoute, person } from '../../state/route.ts'
import { navigate, useChange } from '../../state/router.ts'

// Only the network needs the drawing library.
const StillPane = lazy(async () => ({ default: (await import('../../graph/still-pane.tsx')).StillPane }))

/** Persons of the network. */
const DRAWN = 30

const FORMS: Readonly<Record<CompanyForm, string>> = { list: 'list', graph: 'graph' }
/** Who stands in the same cables as a person: as a list, or as a network that shows who of them stands with whom. */
export function PersonCompany({ of, route }: { readonly of: PersonDetail; readonly route: PersonRoute }) {
  const change = useChange(route)
  const drawn = route.company === 'graph'
  const answer = useAnswer(drawn ? asks.company(of.key, DRAWN) : null)
  if (of.mentionedWith.length === 0) return null
  return (
    <section aria-labelledby="company" className="company">
      <div className="company-head">
        <h2 id="company">Named with</h2>
        <Choice
          label="Named with, as"
          choices={COMPANY_FORMS.map((id) => ({ id, label: FORMS[id] }))}
          value={route.company}
          onChoose={(company) => change({ company }, 'replace')}
        />
      </div>
      {drawn ? (
        <Answered answer={answer} what="the network">
          {(found) => <Network of={of} found={found} />}
        </Answered>
      ) : (
        <ul className="count-list company-list">
          {of.mentionedWith.map(({ key, name, cables }) => (
            <li key={key}>
              <Link to={person(key)}>{name}</Link> <span className="count">{counted(cables, 'cable')}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Network({ of, found }: { readonly of: PersonDetail; readonly found: CompanyOf }) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const drawn = useMemo(() => companyGraph(found), [found])
  const root = `person:${of.key}`
  const names = useMemo(() => new Map(drawn.nodes.map(({ id, label }) => [id, label])), [drawn])
  const open = (id: string) => id !== root && names.has(id) && navigate(person(id.slice('person:'.length)))
  return (
    <div className="company-network">
      <div className="graph-stage">
        <Suspense fallback={<Loading what="the network" />}>
          <StillPane
            subgraph={drawn}
            root={root}
            layout="force"
            selected={chosen}
            label={`Network of ${counted(drawn.nodes.length, 'person', 'persons')}`}
            onSelect={setChosen}
            onOpen={open}
          />
        </Suspense>
      </div>
      <p className="quiet" role="status">
        <Together found={found} drawn={names} chosen={chosen[0] ?? null} />
      </p>
    </div>
  )
}

/** What is told of the person or the line that was chosen. */
function Together(props: {
  readonly found: CompanyOf
  readonly drawn: ReadonlyMap<string, string>
  readonly chosen: string | null
}) {
  const { found, drawn, chosen } = props
  if (chosen === null)
    return 'The thicker a line, the more cables name both; of each person the strongest lines are drawn. A click tells how many, a double click opens the person.'
  const name = drawn.get(chosen)
  if (name !== undefined) {
    const key = chosen.slice('person:'.length)
    const with_ = found.together.filter(({ source, target }) => source === key || target === key)
    return (
      <>
        <Link to={person(key)}>{name}</Link>, together with {count(with_.length)} of these persons
      </>
    )
  }
  const [a = '', b = ''] = chosen.split('~')
  const cables = found.together.find(
    ({ source, target }) => `person:${source}` === a && `person:${target}` === b,
  )?.cables
  return `${drawn.get(a)} and ${drawn.get(b)}: together in ${counted(cables ?? 0, 'cable')}`
}
