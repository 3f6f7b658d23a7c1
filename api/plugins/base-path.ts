import type { FastifyInstance } from 'fastify'

/** The path under which a proxy in front shows the service: `/reftel`, no slash at its end. */
export type BasePath = string

/** The address as the routes know it, whether or not the proxy took the base path off. */
export function withoutBase(base: BasePath, url: string): string {
  if (base === '' || !url.startsWith(base)) return url
  const rest = url.slice(base.length)
  return rest === '' || rest.startsWith('?') ? `/${rest}` : rest.startsWith('/') ? rest : url
}

/** Puts the base path before the address of each redirection that lacks it. */
export function redirectUnder(app: FastifyInstance, base: BasePath): void {
  app.addHook('onSend', async (_request, reply, payload) => {
    const location = reply.getHeader('location')
    if (typeof location === 'string' && location.startsWith('/') && !location.startsWith(`${base}/`))
      reply.header('location', base + location)
    return payload
  })
}
