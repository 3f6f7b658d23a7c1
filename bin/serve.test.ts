import { once } from 'node:events'
import { mkdirSync, readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { strangersFolder } from './testing/folder.ts'
import { run, start } from './testing/run.ts'

const cwd = strangersFolder(120)
const reftel = (...args: string[]) => run(args, { cwd })

/** Serves a store at a free port. */
async function served(store: string) {
  const child = start(['serve', '--store', `sqlite:${store}`, '--port', '0'], { cwd })
  const [line] = await once(createInterface(child.stdout), 'line')
  expect(line).toMatch(/^Reftel: explorer and API at http:\/\/localhost:\d+$/)
  return { child, url: String(line).replace(/^.* at /, '') }
}

test('serve: says where, answers, also of what is loaded meanwhile, ends on SIGTERM, and leaves one file', async () => {
  mkdirSync(join(cwd, 'term'))
  await reftel('ingest', 'cables', '--store', 'sqlite:term/served.db')
  expect(readdirSync(join(cwd, 'term'))).toEqual(['served.db'])
  const { child, url } = await served('term/served.db')
  const stats = async () => (await fetch(`${url}/api/stats`)).json()
  // On a busy machine the processes that answer may take longer to start than a question may.
  await expect.poll(stats).toMatchObject({ cables: 1 })
  expect((await reftel('ingest', 'corpus', '--store', 'sqlite:term/served.db')).code).toBe(0)
  await expect.poll(stats).toMatchObject({ cables: 121 })
  child.kill('SIGTERM')
  expect((await once(child, 'exit'))[0]).toBe(0)
  expect(readdirSync(join(cwd, 'term'))).toEqual(['served.db'])
})

test('serve: ends on SIGINT', async () => {
  mkdirSync(join(cwd, 'interrupted'))
  await reftel('ingest', 'cables', '--store', 'sqlite:interrupted/served.db')
  const { child } = await served('interrupted/served.db')
  child.kill('SIGINT')
  expect((await once(child, 'exit'))[0]).toBe(0)
  expect(readdirSync(join(cwd, 'interrupted'))).toEqual(['served.db'])
})

test('serve: a port that is in use', async () => {
  const taken = createServer().listen(0, 'localhost')
  await once(taken, 'listening')
  const address = taken.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const done = await run(['serve', '--store', 'sqlite:interrupted/served.db'], { cwd, env: { PORT: String(port) } })
  taken.close()
  expect(done).toMatchObject({
    code: 1,
    stderr: `reftel: port ${port} is in use; name another with --port or the variable PORT [RFT_LISTEN]\n`,
  })
})
