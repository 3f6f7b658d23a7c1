import type { SendingWindow } from '@reftel/api/types'
import { Fragment } from 'react'
import { cableName } from '../../graph/subgraph.ts'
import { Link } from '../../parts/link.tsx'
import { cable } from '../../state/route.ts'
import { numberOfId } from '../../text/window-words.ts'

/** The cables of the same post whose numbers stand around that of one that is not held: what its dates are told from. */
export function RestsOn({ of, post }: { readonly of: SendingWindow; readonly post: string | null }) {
  return (
    <p className="quiet">
      told from its number{of.restsOn.length > 1 ? ', between' : ', beside'}{' '}
      {of.restsOn.map((id, n) => (
        <Fragment key={id}>
          {n > 0 && ' and '}
          <Link to={cable(id)}>{cableName({ id, from: post, number: numberOfId(id) })}</Link>
        </Fragment>
      ))}
    </p>
  )
}
