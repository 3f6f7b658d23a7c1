import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCorpus } from '../testing/corpus.ts'

let corpus: Awaited<ReturnType<typeof openCorpus>>
beforeAll(async () => {
  corpus = await openCorpus()
  await corpus.app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => corpus.close())

/** What comes back for these bytes, sent as they are. */
async function sent(bytes: string) {
  const { port } = corpus.app.server.address() as AddressInfo
  const socket = connect(port, '127.0.0.1')
  let answer = ''
  socket.setEncoding('utf8').on('data', (text: string) => {
    answer += text
  })
  socket.write(bytes)
  await once(socket, 'close')
  const [head = '', body = ''] = answer.split('\r\n\r\n')
  const header = (name: string) => new RegExp(`^${name}: (.*?)\r?$`, 'im').exec(head)?.[1]
  return { status: Number(head.split(' ')[1]), header, body }
}

const END = 'Host: x\r\nConnection: close\r\n\r\n'

describe('what is no request that a route could see is answered as a problem', () => {
  // biome-ignore format: a table
  const cases: [shows: string, bytes: string, status: number, code: string][] = [
    ['no HTTP',                  'garbage\r\n\r\n',                                              400, 'RFT_BAD_REQUEST'],
    ['no method of HTTP',        `FOO /api/stats HTTP/1.1\r\n${END}`,                            400, 'RFT_BAD_REQUEST'],
    ['a header too long',        `GET /api/stats HTTP/1.1\r\nX: ${'a'.repeat(20_000)}\r\n${END}`, 431, 'RFT_TOO_LARGE'],
    ['an address too long',      `GET /api/${'a'.repeat(17_000)} HTTP/1.1\r\n${END}`,            431, 'RFT_TOO_LARGE'],
    ['a method that is none of ours', `PROPFIND /api/stats HTTP/1.1\r\n${END}`,                  405, 'RFT_METHOD'],
    ['one that changes things',  `DELETE /api/stats HTTP/1.1\r\n${END}`,                         405, 'RFT_METHOD'],
    ['one that asks for a tunnel\'s echo', `TRACE /api/stats HTTP/1.1\r\n${END}`,                405, 'RFT_METHOD'],
    ['a broken escape',          `GET /api/%ff HTTP/1.1\r\n${END}`,                              400, 'RFT_BAD_REQUEST'],
    ['a body that is no JSON',   `POST /api/expand HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 5\r\n${END}{"a":`, 400, 'RFT_BAD_REQUEST'],
    ['a body of another type',   `POST /api/expand HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n${END}a=b`, 415, 'RFT_MEDIA_TYPE'],
    ['no host',                  'GET /api/stats HTTP/1.1\r\nConnection: close\r\n\r\n',          400, 'RFT_BAD_REQUEST'],
    ['something expected of us', `GET /api/stats HTTP/1.1\r\nExpect: a-miracle\r\n${END}`,      417, 'RFT_BAD_REQUEST'],
    ['a tunnel',                 'CONNECT x:443 HTTP/1.1\r\nHost: x:443\r\n\r\n',               405, 'RFT_METHOD'],
    ['a body that is no JSON where nothing is sent', `POST /api/stats HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 5\r\n${END}{"a":`, 405, 'RFT_METHOD'],
    ['a body too large where nothing is sent', `PUT /api/stats HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 99999999\r\n${END}`, 405, 'RFT_METHOD'],
    ['a body too large',         `POST /api/expand HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 99999999\r\n${END}`, 413, 'RFT_TOO_LARGE'],
  ]
  test('HTTP 1.0 knows no host: it is answered', async () => {
    expect((await sent('GET /api/stats HTTP/1.0\r\n\r\n')).status).toBe(200)
  })
  test.each(cases)('%s', async (_shows, bytes, status, code) => {
    const answer = await sent(bytes)
    expect([answer.status, answer.header('content-type')?.split(';')[0]]).toEqual([status, 'application/problem+json'])
    const problem = JSON.parse(answer.body)
    expect([problem.code, problem.status]).toEqual([code, status])
    expect(answer.header('x-content-type-options')).toBe('nosniff')
    expect(answer.header('content-security-policy')).toContain('default-src')
    expect(problem.requestId).toBe(answer.header('x-request-id'))
    expect(answer.body).not.toMatch(/\bat \/|node:internal/)
  })
})
