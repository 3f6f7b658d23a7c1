import { type CableId, canonicalId } from '@reftel/cypher'
import { parse } from 'csv-parse/sync'
import { CuratedFileError } from './errors.ts'

/** What someone who looked decided: it overrules the linking. */
export interface Curated {
  /** Pairs of person keys that are one person. */
  readonly merges: readonly (readonly [string, string])[]
  /** Mentions that are of that person. */
  readonly joins: readonly CuratedMention[]
  /** Mentions that are not of that person. */
  readonly splits: readonly CuratedMention[]
}

export interface CuratedMention {
  readonly key: string
  readonly cable: CableId
  readonly name: string
}

export const NOTHING_CURATED: Curated = { merges: [], joins: [], splits: [] }

/**
 * Reads the curated file: CSV without a header, `#` opens a comment. Keys are those of the persons as the linking made them.
 *
 *     merge,sonoda-sunao-1c2d3e4f,sonoda-5a6b7c8d
 *     merge,sonoda-sunao-1c2d3e4f,1978MOSCOW18403,SONODA
 *     split,park-chung-hee-9f8e7d6c,1977SEOUL01234,PARK
 *
 * Throws a `CuratedFileError` that names the line.
 */
export function readCurated(text: string, file: string): Curated {
  const curated = {
    merges: [] as (readonly [string, string])[],
    joins: [] as CuratedMention[],
    splits: [] as CuratedMention[],
  }
  for (const { line, fields } of readLines(text, file)) {
    const [action, key = '', third = '', name] = fields
    if (key === '' || third === '') throw new CuratedFileError(file, line, 'too few fields')
    if (action === 'merge' && name === undefined) {
      curated.merges.push([key, third])
      continue
    }
    if (action !== 'merge' && action !== 'split') throw new CuratedFileError(file, line, `no such action: ${action}`)
    const cable = canonicalId(third)
    if (!cable) throw new CuratedFileError(file, line, `no cable's id: ${third}`)
    if (!name || fields.length > 4) throw new CuratedFileError(file, line, 'no name as the cable has it')
    ;(action === 'split' ? curated.splits : curated.joins).push({ key, cable, name })
  }
  return curated
}

interface Line {
  readonly line: number
  readonly fields: readonly string[]
}

function readLines(text: string, file: string): readonly Line[] {
  return text.split(/\r?\n/).flatMap((row, at): Line[] => {
    if (row.trim() === '' || row.trimStart().startsWith('#')) return []
    try {
      const [fields = []] = parse(row, { trim: true, bom: at === 0 }) as string[][]
      return [{ line: at + 1, fields }]
    } catch (cause) {
      throw new CuratedFileError(file, at + 1, 'not a line of CSV', { cause })
    }
  })
}
