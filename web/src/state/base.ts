/** Path under which the service shows the explorer, as it wrote it into the page: `/reftel`; empty at the root of a name. */
export const BASE: string = (document.querySelector<HTMLMetaElement>('meta[name="base-path"]')?.content ?? '/').replace(
  /\/$/,
  '',
)

/** The address in the address bar, as routes are read: without the base path. */
export function addressNow(): string {
  const { pathname, search } = location
  const within = pathname.startsWith(`${BASE}/`) || pathname === BASE
  return `${within ? pathname.slice(BASE.length) || '/' : pathname}${search}`
}
