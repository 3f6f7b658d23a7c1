import type { SourceDocument } from '../../source/document.ts'

/** A cable of Moscow's, August 1978, which cites the one before it or `ref`, and names a minister, an ambassador and their surnames. */
export const moscowCable = (
  number: number,
  source = `${number}.txt`,
  ref = `MOSCOW ${number - 1}`,
): SourceDocument => ({
  source,
  format: 'nara',
  text: `PAGE 01 MOSCOW ${number} 041504Z\n\nR 041448Z AUG 78\nFM AMEMBASSY MOSCOW\nTO SECSTATE WASHDC\n\nUNCLAS MOSCOW ${number}\n\nSUBJECT: TRADE\n\nREF: ${ref}\n\n1. MINISTER TARSO GENRO SAID TO AMBASSADOR JOHN DOE. GENRO SMILED.\nTOON\n\nNNN\n`,
})

/** A document that no stage gets through. */
export const brokenDocument = (source: string): SourceDocument => ({
  source,
  format: 'cablegate',
  text: 'TEXT',
  get row(): never {
    throw new Error('torn\n  in two')
  },
})

/** Documents as they come from a source. */
export async function* coming<T>(some: readonly T[]): AsyncGenerator<T> {
  yield* some
}

/** All that comes. */
export async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const got: T[] = []
  for await (const item of items) got.push(item)
  return got
}
