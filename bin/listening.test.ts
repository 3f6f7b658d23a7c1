import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { buildApp } from '@reftel/api'
import { openStore } from '@reftel/cypher'
import { expect, test } from 'vitest'
import { addressesOf, listenAt } from './listening.ts'

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
})
