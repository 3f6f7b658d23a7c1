import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { ReftelError } from '@reftel/cypher'
import type { HeaderOfLine, TruthLine, TruthPerson } from '../corpus/truth.ts'

/** A citation as `reftel extract` prints it. */
export interface OutputCitation {
  readonly target: string | null
  readonly raw: string
  readonly where: string
  readonly start: number
  readonly end: number
  readonly rule?: string
  readonly reason?: string
  readonly confidence?: number
}

/** A person as `reftel extract` prints one; `key` where the persons of the corpus have been linked. */
export interface OutputPerson {
  readonly name: string
  readonly role?: string
  readonly roles?: readonly string[]
  readonly key?: string
  readonly confidence?: number
}

/** One line of `reftel extract`. */
export interface OutputLine extends HeaderOfLine {
  readonly id: string
  readonly citations: readonly OutputCitation[]
  readonly persons: readonly OutputPerson[]
}

/** A truth or an output that can't be read: names the file and the line, and what is wrong there. */
export class EvalInputError extends ReftelError {
  readonly code = 'RFT_EVAL_INPUT'
  constructor(
    readonly file: string,
    readonly line: number,
    problem: string,
    options?: ErrorOptions,
  ) {
    super(`${file}:${line}: ${problem}`, options)
  }
}

/**
 * The lines of a truth: NDJSON in the form of `reftel extract`, or labels one cable a file (`.json`), or a folder of such. Labels give
 * persons as plain strings and no references back to the REF line.
 */
export async function* readTruth(path: string): AsyncGenerator<TruthLine> {
  if (isFolder(path)) {
    for (const name of readdirSync(path).sort()) if (name.endsWith('.json')) yield* readTruth(join(path, name))
  } else if (path.endsWith('.json')) {
    yield asTruth(parse(readFileSync(path, 'utf8'), path, 1), path, 1)
  } else {
    for await (const { value, line } of jsonLines(path)) yield asTruth(value, path, line)
  }
}

/** The lines that `reftel extract` printed to a file. */
export async function* readOutput(path: string): AsyncGenerator<OutputLine> {
  for await (const { value, line } of jsonLines(path)) {
    const given = fieldsOf(value, path, line)
    yield {
      ...given,
      id: idOf(given, path, line),
      citations: listOf(given, 'citations', path, line),
      persons: listOf(given, 'persons', path, line),
    } as OutputLine
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch (cause) {
    throw new EvalInputError(path, 0, 'no such file or folder', { cause })
  }
}

async function* jsonLines(path: string): AsyncGenerator<{ value: unknown; line: number }> {
  isFolder(path)
  let line = 0
  for await (const text of createInterface({
    input: createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    line++
    if (text.trim()) yield { value: parse(text, path, line), line }
  }
}

function parse(text: string, path: string, line: number): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new EvalInputError(path, line, 'not JSON; expected one object a line, as `reftel extract` prints', { cause })
  }
}

type Fields = Readonly<Record<string, unknown>>

function fieldsOf(value: unknown, path: string, line: number): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new EvalInputError(path, line, 'expected an object, as `reftel extract` prints')
  return value as Fields
}

function idOf({ id }: Fields, path: string, line: number): string {
  if (typeof id !== 'string' || id === '') throw new EvalInputError(path, line, 'no "id"; expected the id of a cable')
  return id
}

function listOf(fields: Fields, name: string, path: string, line: number): readonly unknown[] {
  const list = fields[name]
  if (!Array.isArray(list)) throw new EvalInputError(path, line, `no list of "${name}"`)
  return list
}

/** Labels of persons: names, or objects that say more. */
const labelled = (persons: unknown, optional = false): readonly TruthPerson[] =>
  (Array.isArray(persons) ? persons : []).map((person): TruthPerson => {
    const { name, role } = typeof person === 'string' ? { name: person } : (person as TruthPerson)
    return { name, ...(role === undefined ? {} : { role }), ...(optional ? { optional } : {}) }
  })

/** Reads both forms of a truth. Labels of a text without header have no date, and no places worth judging. */
function asTruth(value: unknown, path: string, line: number): TruthLine {
  const given = fieldsOf(value, path, line)
  const id = idOf(given, path, line)
  const citations = listOf(given, 'citations', path, line)
  const persons = listOf(given, 'persons', path, line)
  const labels = persons.some((person) => typeof person === 'string') || 'not_persons' in given
  if (!labels) return { ...given, id, citations, persons } as TruthLine
  const headless = given.date === undefined
  return {
    ...given,
    id,
    citations: headless ? citations.map((citation) => ({ ...(citation as object), where: undefined })) : citations,
    persons: [...labelled(persons), ...labelled(given.persons_optional, true)],
    unjudged: ['reftel'],
  } as TruthLine
}
