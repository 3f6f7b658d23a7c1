import type { SendingWindow } from '@reftel/api/types'
import { Fragment, type ReactNode } from 'react'
import { cableName } from '../../graph/subgraph.ts'
import { Link } from '../../parts/link.tsx'
import { cable } from '../../state/route.ts'
import { numberOfId } from '../../text/window-words.ts'

/**
 * What the dates of a cable that is not held are told from: the cables of its post whose numbers stand around its own, the first that
 * cites it, the year of its number.
 */
export function RestsOn({ of, post }: { readonly of: SendingWindow; readonly post: string | null }) {
  const { restsOn, firstCitedBy, year } = of
  const grounds: readonly (readonly [what: string, words: ReactNode])[] = [
    ['number', restsOn.length > 0 && <ItsNumber beside={restsOn} post={post} />],
    ['cited', firstCitedBy !== null && <FirstCiting id={firstCitedBy} />],
    ['year', year !== null && 'the year of its number'],
  ]
  return (
    <p className="quiet">
      told from{' '}
      {grounds
        .filter(([, words]) => words)
        .map(([what, words], n) => (
          <Fragment key={what}>
            {n > 0 && '; '}
            {words}
          </Fragment>
        ))}
    </p>
  )
}

const FirstCiting = ({ id }: { readonly id: string }) => (
  <>
    the first that cites it, <Link to={cable(id)}>{id}</Link>
  </>
)

/** `its number, between LIMA 98 and LIMA 100`. */
function ItsNumber({ beside, post }: { readonly beside: readonly string[]; readonly post: string | null }) {
  return (
    <>
      its number{beside.length > 1 ? ', between' : ', beside'}{' '}
      {beside.map((id, n) => (
        <Fragment key={id}>
          {n > 0 && ' and '}
          <Link to={cable(id)}>{cableName({ id, from: post, number: numberOfId(id) })}</Link>
        </Fragment>
      ))}
    </>
  )
}
