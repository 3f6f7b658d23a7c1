import { must } from '@reftel/cypher'
/** The lines of a text that comes in pieces. A `readline` would split at line separators within a JSON string, too. */
export async function* linesIn(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n')
    rest = must(lines.pop(), 'the last line of a piece')
    yield* lines
  }
  if (rest !== '') yield rest
}
