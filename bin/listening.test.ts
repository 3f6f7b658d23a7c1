import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { buildApp } from '@reftel/api'
import { openStore } from '@reftel/cypher'
import { expect, test } from 'vitest'
import { addressesOf, listenAt, listenError, shownHost } from './listening.ts'
import { strangersFolder } from './testing/folder.ts'
import { run } from './testing/run.ts'

const cwd = strangersFolder()

// All of 127.0.0.0/8 is the machine's own on Linux alone.
test.skipIf(process.platform !== 'linux')('each address of a name answers alike, and all end together', async () => {
  const store = await openStore('sqlite::memory:')
  const app = await buildApp({ store, version: '0' })
  const close = await listenAt(app, ['127.0.0.1', '127.0.0.2', '203.0.113.1'], 0)
  const { port } = app.server.address() as AddressInfo
  const answers = []
  for (const host of ['127.0.0.1', '127.0.0.2']) {
    const socket = connect(port, host)
    let answer = ''
    socket.setEncoding('utf8').on('data', (text: string) => {
      answer += text
    })
    socket.write('garbage\r\n\r\n')
    await once(socket, 'close')
    answers.push([answer.slice(0, 12), /^x-request-id: ./m.test(answer), answer.includes('RFT_BAD_REQUEST')])
    expect((await fetch(`http://${host}:${port}/health/live`)).status).toBe(200)
  }
  expect(answers).toEqual([
    ['HTTP/1.1 400', true, true],
    ['HTTP/1.1 400', true, true],
  ])
  await close()
  await expect(fetch(`http://127.0.0.2:${port}/health/live`)).rejects.toThrow()
  await store.close()
})

test('localhost is all that it stands for, any other host itself', async () => {
  expect((await addressesOf('localhost')).some((address) => /^(127\.|::1)/.test(address))).toBe(true)
  expect(await addressesOf('0.0.0.0')).toEqual(['0.0.0.0'])
  expect(await addressesOf('[::1]')).toEqual(['::1'])
})

// biome-ignore format: a table
test.each([
  ['localhost',    'localhost'],
  ['0.0.0.0',      'localhost'],
  ['::',           'localhost'],
  ['',             'localhost'],
  ['127.0.0.2',    '127.0.0.2'],
  ['cables.local', 'cables.local'],
  ['::1',          '[::1]'],
  ['[::1]',        '[::1]'],
])('a service that listens at %j is shown at %s', (host, shown) => {
  expect(shownHost(host)).toBe(shown)
})

// biome-ignore format: a table
test.each([
  ['EADDRINUSE',    'port 80 is in use; name another with --port or the variable PORT'],
  ['EACCES',        'port 80 may not be used; name one above 1023 with --port'],
  ['EADDRNOTAVAIL', 'cables is no address of this machine; name one with --host or the variable HOST'],
  ['EAFNOSUPPORT',  'this machine has no addresses like cables; name another with --host or the variable HOST'],
  ['EINVAL',        "cables can't be listened at as it stands; an address of one link needs it named, as fe80::1%eth0"],
  ['ENOTFOUND',     'no host is named cables; name an address of this machine with --host or the variable HOST'],
  ['EAI_AGAIN',     "what cables stands for can't be asked now; name an address with --host or the variable HOST"],
])('%s is told in words', (code, message) => {
  const cause = Object.assign(new Error(code), { code })
  expect(listenError(cause, 'cables', 80)).toMatchObject({ code: 'RFT_LISTEN', message, cause })
})

test('any other error is told as it is', () => {
  for (const cause of [Object.assign(new Error('full'), { code: 'EMFILE' }), new Error('EACCES'), 'EACCES'])
    expect(listenError(cause, 'cables', 80)).toBe(cause)
})

// Addresses of 203.0.113.0/24 are never a machine's (RFC 5737).
// biome-ignore format: a table
test.each([
  ['203.0.113.1',  /^reftel: 203\.0\.113\.1 is no address of this machine; name one with --host or the variable HOST \[RFT_LISTEN\]\n$/],
  // Where IPv6 is turned off, there is no such kind of address.
  ['fe80::1',      /^reftel: (fe80::1 can't be listened at as it stands|fe80::1 is no address|this machine has no addresses like)[^\n]+ \[RFT_LISTEN\]\n$/],
])('serve at %s, which is no address of this machine, is told on one line', async (host, said) => {
  await run(['ingest', 'cables', '--store', 'sqlite:hosts.db'], { cwd })
  const { code, stderr } = await run(['serve', '--store', 'sqlite:hosts.db', '--port', '0', '--host', host], { cwd })
  expect([code, stderr]).toEqual([1, expect.stringMatching(said)])
})
