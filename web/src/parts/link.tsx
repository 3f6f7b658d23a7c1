import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import { basePath } from '../state/base.ts'
import type { Route } from '../state/route.ts'
import { navigate } from '../state/router.ts'
import { hrefOf } from '../state/url.ts'

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly to: Route
}

/** A link inside the explorer: a plain click stays on the page, anything else (new tab, copy) is the browser's. */
export function Link({ to, onClick, ...rest }: LinkProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    if (!plain || event.defaultPrevented) return
    event.preventDefault()
    navigate(to)
  }
  return <a {...rest} href={basePath() + hrefOf(to)} onClick={follow} />
}
