import type { PersonCable, PersonDetail } from '@reftel/api/types'
import { asks } from '../../client/asks.ts'
import { usePages } from '../../client/pages.ts'
import { CableLine } from '../../parts/cable-line.tsx'
import { Link } from '../../parts/link.tsx'
import { More } from '../../parts/more.tsx'
import { PassageWords } from '../../parts/passage.tsx'
import { Answered } from '../../parts/states.tsx'
import { percent, ROLES } from '../../parts/words.ts'
import { cable } from '../../state/route.ts'
import type { Apart } from './apart.ts'

const PAGE = 25

interface Props {
  readonly of: PersonDetail
  /** Those that are linked weakly, or the others. */
  readonly possible: boolean
  readonly apart: readonly Apart[]
  readonly onToggle: (mention: PersonCable) => void
}

/** Cables that name a person, each with the lines that do so and why it is held to mean them. */
export function PersonCables({ of, possible, apart, onToggle }: Props) {
  const ask = (cursor: string | null) => asks.personCables(of.key, possible, PAGE, cursor)
  const { answer, next } = usePages(ask(null).path, ask)
  const id = possible ? 'possible' : 'mentions'
  return (
    <section aria-labelledby={id} className="mentions">
      <h2 id={id}>{possible ? 'Possibly in these cables' : 'In these cables, oldest first'}</h2>
      {possible && (
        <p className="quiet">
          Little tells that these mean {of.name} and not another of that surname. They are counted nowhere else on this
          page.
        </p>
      )}
      <Answered answer={answer} what="cables">
        {({ items, more }) => (
          <>
            <ul className="cable-list">
              {items.map((each) => (
                <li key={each.id}>
                  <CableLine of={each}>
                    <Quotes of={each} />
                    <p className="link-why">
                      {each.link && (
                        <span>
                          {each.link.why} · {percent(each.link.sure)}
                        </span>
                      )}
                      <label className="check not-same">
                        <input
                          type="checkbox"
                          checked={apart.some((other) => other.id === each.id)}
                          onChange={() => onToggle(each)}
                        />
                        not the same person
                      </label>
                    </p>
                  </CableLine>
                </li>
              ))}
            </ul>
            <More more={more} answer={answer} next={next} />
          </>
        )}
      </Answered>
    </section>
  )
}

/** The sentences that name the person, the name standing out in each; the line alone where the text is gone. */
function Quotes({ of }: { readonly of: PersonCable }) {
  return (
    <div className="quotes">
      <p className="quiet">{[ROLES[of.role], `as ${of.name}`, ...of.titles.slice(0, 2)].join(' · ')}</p>
      {of.quotes.map(({ start, line, passage }) => (
        <p key={start}>
          <Link to={cable(of.id, start)}>{passage ? <PassageWords of={passage} /> : line.trim()}</Link>
        </p>
      ))}
    </div>
  )
}
