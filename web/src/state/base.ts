let told: string | null = null

/** Path under which the service shows the explorer, as it wrote it into the page: `/reftel`; empty at the root of a name. */
export function basePath(): string {
  told ??= document.querySelector<HTMLMetaElement>('meta[name="base-path"]')?.content ?? '/'
  return told.replace(/\/$/, '')
}

/** The address in the address bar, as routes are read: without the base path. */
export function addressNow(): string {
  const { pathname, search } = location
  const base = basePath()
  const within = pathname.startsWith(`${base}/`) || pathname === base
  return `${within ? pathname.slice(base.length) || '/' : pathname}${search}`
}
