import type { GraphWriter } from './writer.ts'

const FILE = 'reftel.jsonl'

/** A line for each element as the graph holds it: `{"node":{…}}`, then `{"edge":{…}}`. Nothing is left out. */
export const jsonl: GraphWriter = {
  files: { [FILE]: 'all' },
  mediaType: 'application/x-ndjson; charset=utf-8',
  head: () => [],
  node: (node) => ({ file: FILE, chunk: `${JSON.stringify({ node })}\n` }),
  middle: () => [],
  edge: (edge) => ({ file: FILE, chunk: `${JSON.stringify({ edge })}\n` }),
  foot: () => [],
}
