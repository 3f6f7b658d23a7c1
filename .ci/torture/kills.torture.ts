import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run, start } from '../../bin/testing/run.ts'
import { missingForNeo4j } from '../../cypher/neo4j/testing/jars.ts'
import { faultyLink } from '../../cypher/neo4j/testing/proxy.ts'
import { ownNeo4j } from './own-neo4j.ts'
import { cases, Dice, repeats, SEED, WHOLE } from './seed.ts'

const cwd = mkdtempSync(join(tmpdir(), 'reftel-kills-'))
const missing = await missingForNeo4j()

let whole = ''
beforeAll(async () => {
  await run(['sample', 'corpus', '--cables', WHOLE ? '1500' : '300', '--seed', String(SEED)], { cwd })
  await run(['ingest', 'corpus', '--store', 'sqlite:whole.db'], { cwd })
  whole = await exported('sqlite:whole.db')
})
afterAll(() => rmSync(cwd, { recursive: true }))

/** A run that takes long tells each half minute how far it is. */
const HOW_FAR =
  /^(?:(?:learning from|loaded) [\d,]+(?: of [\d,]+)? cables, [\d,]+ MB, [\d,]+ a second(?:, \d+ (?:s|min) left)?|settling citations by date-time group|telling who is who)$/

type Env = Readonly<Record<string, string>>

async function exported(store: string, env: Env = {}, from = cwd): Promise<string> {
  const { code, stdout, stderr } = await run(['export', '--format', 'jsonl', '--store', store], { cwd: from, env })
  if (code !== 0) throw new Error(stderr)
  return stdout
}

/** Kills an ingest after some part of the time that a whole one takes, and runs it again to its end. */
async function cutAndAgain(store: string, afterMs: number, env: Env = {}, from = cwd): Promise<void> {
  const args = ['ingest', 'corpus', '--store', store]
  const child = start(args, { cwd: from, env })
  await Promise.race([once(child, 'exit'), pause(afterMs)])
  child.kill('SIGKILL')
  const { code, stderr } = await run(args, { cwd: from, env })
  if (code !== 0) throw new Error(stderr)
}

test('SQLite: killed at any moment and run again, it is the graph of a whole run', async () => {
  for (const at of cases(10, 2)) {
    const store = `sqlite:killed-${at}.db`
    await cutAndAgain(store, new Dice('kills', at).below(WHOLE ? 20_000 : 5000))
    // Upon a store that holds all of it too.
    await cutAndAgain(store, new Dice('kills again', at).below(5000))
    expect(await exported(store), repeats('kills', at)).toBe(whole)
    expect((await run(['check', '--store', store], { cwd })).code, repeats('kills', at)).toBe(0)
  }
})

test('SQLite: killed while a folder that grew is loaded once more, it is the graph of a whole run', async () => {
  for (const at of cases(5, 1)) {
    const dice = new Dice('a folder that grew', at)
    const from = join(cwd, `grown-${at}`)
    const isThere = (path: string) => statSync(path).isDirectory() || dice.chance(2 / 3)
    cpSync(join(cwd, 'corpus'), join(from, 'corpus'), { recursive: true, filter: isThere })
    expect((await run(['ingest', 'corpus', '--store', 'sqlite:grown.db'], { cwd: from })).code).toBe(0)
    cpSync(join(cwd, 'corpus'), join(from, 'corpus'), { recursive: true })
    await cutAndAgain('sqlite:grown.db', dice.below(5000), {}, from)
    expect(await exported('sqlite:grown.db', {}, from), repeats('a folder that grew', at)).toBe(whole)
  }
})

describe.skipIf(missing)(`Neo4j ${missing ?? ''}`, () => {
  const own = ownNeo4j()

  test('killed at any moment and run again, it is the graph of a whole run', async () => {
    for (const at of cases(10, 1)) {
      await cutAndAgain(own.server.url, new Dice('kills of neo4j', at).below(WHOLE ? 30_000 : 10_000), own.env)
      expect(await exported(own.server.url, own.env), repeats('kills', at)).toBe(whole)
    }
  })

  test('the server is killed and started again under an ingest, which rides it out', async () => {
    const link = await faultyLink(own.server.url)
    const child = start(['ingest', 'corpus', '--store', link.url], { cwd, env: own.env })
    let said = ''
    child.stderr.on('data', (piece) => {
      said += piece
    })
    const ended = once(child, 'exit')
    await Promise.race([ended, link.passed(20_000)])
    await own.server.kill()
    own.server.again()
    const [code] = await ended
    const complaints = said.split('\n').filter((line) => line !== '' && !HOW_FAR.test(line))
    expect([code, complaints]).toEqual([0, ['reftel: Neo4j does not answer; it is tried again for 2 minutes']])
    await link.close()
    expect(await exported(own.server.url, own.env)).toBe(whole)
  })

  test.each(['stall', 'reset'] as const)(
    'a link that breaks (%s) under an export is told within 60 s or ridden out',
    async (fault) => {
      const link = await faultyLink(own.server.url, fault === 'stall' ? { stallAfter: 150_000 } : {})
      const child = start(['export', '--format', 'jsonl', '--store', link.url], { cwd, env: own.env })
      let said = ''
      child.stderr.on('data', (piece) => {
        said += piece
      })
      child.stdout.resume()
      const ended = once(child, 'exit')
      if (fault === 'reset') {
        await Promise.race([ended, link.passed(20_000)])
        link.set('reset')
        await pause(2000)
        link.set('none')
      }
      const [code] = await ended
      await link.close()
      if (fault === 'stall') {
        expect(code).toBe(1)
        expect(said).toMatch(/^reftel: .*stalled.* \[RFT_STORE\]\n$/)
      } else expect(code).toBe(0)
    },
  )
})

describe('a service', () => {
  /** Serves the whole store and gives what can be asked of it. */
  async function served() {
    const child = start(['serve', '--store', 'sqlite:whole.db', '--port', '0', '--readers', '2'], { cwd })
    const [line] = await once(createInterface(child.stdout), 'line')
    return { child, url: String(line).replace(/^.* at /, '') }
  }
  const childrenOf = (pid: number | undefined): readonly number[] =>
    readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)

  /** A new process takes its time to start where the machine has much else to do. */
  const answersAgain = (url: string, repeat = '') =>
    expect.poll(async () => (await fetch(url)).status, { timeout: 600_000, message: repeat }).toBe(200)

  test.skipIf(process.platform !== 'linux')('goes on when a process that reads for it is killed', async () => {
    const { child, url } = await served()
    for (const at of cases(20, 4)) {
      await fetch(`${url}/api/stats`)
      const [reader] = childrenOf(child.pid)
      if (reader !== undefined) process.kill(reader, 'SIGKILL')
      const answers = await Promise.all(
        Array.from({ length: 4 }, async (_, n) => (await fetch(`${url}/api/search?q=a*&limit=${n + 1}`)).status),
      )
      expect(
        answers.every((status) => status === 200 || status === 503),
        repeats('kills', at),
      ).toBe(true)
      await answersAgain(`${url}/api/posts`, repeats('kills', at))
    }
    child.kill('SIGTERM')
    expect((await once(child, 'exit'))[0]).toBe(0)
  })

  test('outlives whatever is said to its socket', async () => {
    const { child, url } = await served()
    const { port } = new URL(url)
    for (const at of cases(500, 60)) {
      const dice = new Dice('sockets', at)
      const socket = connect(Number(port), 'localhost')
      socket.on('error', () => {})
      socket.write(saying(dice))
      if (dice.chance(0.5)) socket.resetAndDestroy()
      else {
        socket.resume()
        socket.end()
      }
      if (socket.readyState !== 'closed') await Promise.race([once(socket, 'close'), pause(300)])
      socket.destroy()
    }
    expect(child.exitCode).toBeNull()
    await answersAgain(`${url}/health/ready`)
    child.kill('SIGTERM')
    expect((await once(child, 'exit'))[0]).toBe(0)
  })

  test('answers health checks while clients ask and leave', async () => {
    const { child, url } = await served()
    for (const at of cases(100, 20)) {
      const asked = request(`${url}/api/search?q=a*%20b*%20c*&limit=${100 + at}`)
      asked.on('error', () => {})
      asked.end()
      await pause(new Dice('leaving', at).below(40))
      asked.destroy()
      expect((await fetch(`${url}/health/live`)).status, repeats('kills', at)).toBe(200)
    }
    await answersAgain(`${url}/api/search?q=treaty`)
    child.kill('SIGTERM')
    expect((await once(child, 'exit'))[0]).toBe(0)
  })
})

/** Some of a request, and things that are none. */
function saying(dice: Dice): string {
  const line = dice.pick([
    'GET /api/stats HTTP/1.1',
    'GET / HTTP/9.9',
    'BREW /pot HTTP/1.1',
    'GET  HTTP',
    '\x16\x03\x01',
  ])
  const headers = dice.pick([
    'Host: x',
    `Host: x\r\nX: ${'y'.repeat(100_000)}`,
    'Host: x\r\nContent-Length: -1',
    'Host: x\r\nTransfer-Encoding: chunked\r\n\r\nzz',
    'Host: x\r\nContent-Length: 5\r\nContent-Length: 6',
    'Host: x\r\nExpect: 100-continue',
    'Host: x\r\nUpgrade: websocket\r\nConnection: Upgrade',
    '\0\0\0',
  ])
  const all = `${line}\r\n${headers}\r\n\r\n`
  return dice.chance(0.3) ? all.slice(0, dice.below(all.length)) : all
}
