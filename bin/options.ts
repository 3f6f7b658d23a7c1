import { availableParallelism } from 'node:os'
import { must } from '@reftel/cypher'
import type { JobOf } from '@reftel/ingest'
import { InvalidArgumentError, Option } from 'commander'

/** Options that several commands share, and what reads their values. A wrong value is wrong usage: exit code 2. */

const STORE = /^(?:sqlite:.+|(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/.+)$/

function storeUrl(value: string): string {
  if (STORE.test(value)) return value
  throw new InvalidArgumentError('Give sqlite:FILE, neo4j://HOST:PORT or bolt://HOST:PORT.')
}

/** A whole number within bounds. */
export const wholeNumber = (least: number, most: number) => (value: string) => {
  const number = Number(value)
  if (/^\d+$/.test(value) && number >= least && number <= most) return number
  throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`)
}

/** `3/16` -> job 3 of 16. */
function jobOf(value: string): JobOf {
  const [, job = 0, of = 0] = (/^(\d+)\/(\d+)$/.exec(value) ?? []).map(Number)
  if (job >= 1 && job <= of) return { job, of }
  throw new InvalidArgumentError('Give i/n, the job and how many there are, counted from 1: 3/16.')
}

const UNITS: Readonly<Record<string, number>> = { '': 1, K: 1 << 10, M: 1 << 20, G: 1 << 30 }

/** `64M` -> bytes. */
function byteSize(value: string): number {
  const [, count = '', unit = ''] = /^([1-9]\d{0,5})([KMG]?)$/.exec(value) ?? []
  if (count !== '') return Number(count) * must(UNITS[unit], unit)
  throw new InvalidArgumentError('Give a size in bytes, or with K, M or G behind it: 64M.')
}

/** A path without a slash at its end; the root is an empty one. */
function basePath(value: string): string {
  const path = value.replace(/(?<!\/)\/+$/, '')
  if (path === '' || /^(?:\/[\w.~-]+)+$/.test(path)) return path
  throw new InvalidArgumentError('Give a path, as /reftel or /archive/reftel.')
}

/** What a header may hold as a token (RFC 6750). */
function bearerToken(value: string): string {
  if (/^[\w\-.~+/]{16,}=*$/.test(value)) return value
  throw new InvalidArgumentError('Give at least 16 letters, digits and -._~+/, as `openssl rand -hex 24` makes them.')
}

/** A number from 0 to 1. */
export function share(value: string): number {
  const number = Number(value)
  if (value.trim() !== '' && number >= 0 && number <= 1) return number
  throw new InvalidArgumentError('Give a number from 0 to 1.')
}

/** More threads than this wait for the one that reads and writes. */
const MOST_DEFAULT_JOBS = 8

/** Where the graph is unless told otherwise, for every command. */
export const DEFAULT_STORE = 'sqlite:reftel.db'

export const storeOption = (): Option =>
  new Option('--store <url>', 'where the graph is: sqlite:FILE, neo4j://HOST:PORT or bolt://HOST:PORT')
    .env('REFTEL_STORE')
    .default(DEFAULT_STORE)
    .argParser(storeUrl)

export const keepAllOption = (): Option =>
  new Option('--keep-all', 'take documents that show no sign of a cable too, marked as uncertain')

export const rejectsOption = (): Option =>
  new Option('--rejects <file>', 'list what was refused or passed over, and why, one JSON object a line')

export const formatOption = (): Option =>
  new Option('--format <format>', 'what the input is; auto tells by the content of each document')
    .choices(['auto', 'nara', 'cablegate'])
    .default('auto')

export const jobsOption = (): Option =>
  new Option('--jobs <n>', 'worker threads; 1: none')
    .default(Math.min(availableParallelism(), MOST_DEFAULT_JOBS), 'one a core')
    .argParser(wholeNumber(1, 256))

export const planOption = (): Option => new Option('--plan <file>', 'the plan that "reftel plan" made')

export const shardOption = (): Option =>
  new Option('--shard <i/n>', 'this is job i of n, each of which takes every nth shard of the plan')
    .default({ job: 1, of: 1 } satisfies JobOf, '1/1: all of them')
    .argParser(jobOf)

export const shardSizeOption = (): Option =>
  new Option('--shard-size <bytes>', 'bytes of input that a shard has at least, with K, M or G behind them')
    .default(64 << 20, '64M')
    .argParser(byteSize)

export const personsOption = (): Option =>
  new Option('--persons <file>', 'merges and splits of persons that overrule the linking (docs/persons.md)')

export const portOption = (): Option =>
  new Option('--port <n>', 'port to listen at; 0: any that is free')
    .env('PORT')
    .default(3000)
    .argParser(wholeNumber(0, 65_535))

/** Readers beyond that wait for the thread that answers requests. */
const MOST_DEFAULT_READERS = 8

export const readersOption = (): Option =>
  new Option('--readers <n>', 'processes that answer what is asked of an embedded store')
    .default(Math.min(availableParallelism(), MOST_DEFAULT_READERS), 'one a core')
    .argParser(wholeNumber(1, 64))

export const hostOption = (): Option =>
  new Option('--host <address>', 'address to listen at; without it only this machine is answered')
    .env('HOST')
    .default('localhost')

/** How the service meets its clients: what `docs/operate.md` lists, flags and variables alike. */
export const serviceOptions = (): readonly Option[] => [
  new Option('--trust-proxy', 'believe a proxy in front about who asks (X-Forwarded-For)').env('REFTEL_TRUST_PROXY'),
  new Option(
    '--cors-origin <origins>',
    'origins whose pages may call the API, with commas between: https://maps.example',
  )
    .env('REFTEL_CORS_ORIGIN')
    .argParser((origins) => origins.split(',').map((origin) => origin.trim())),
  new Option('--rate-limit <n>', 'requests that one address may make in a minute; no limit without it')
    .env('REFTEL_RATE_LIMIT')
    .argParser(wholeNumber(1, 1_000_000)),
  new Option('--base-path <path>', 'path under which a proxy in front shows the API: /reftel')
    .env('REFTEL_BASE_PATH')
    .argParser(basePath),
  new Option('--token <token>', 'what requests to the API must give as their bearer token; anybody may ask without it')
    .env('REFTEL_TOKEN')
    .argParser(bearerToken),
  new Option('--query-timeout <seconds>', 'longest that one question to the graph may take')
    .env('REFTEL_QUERY_TIMEOUT')
    .default(15)
    .argParser(wholeNumber(1, 600)),
]
