import type { CompanyOf } from '@reftel/api/types'
import type { Drawn, TogetherEdge } from './subgraph.ts'

/** Of each person so many of the pairs that stand together most are drawn: with all of them the lines of a crowd hide one another. */
const STRONGEST = 3

type Pair = CompanyOf['together'][number]

/** Persons named in the same cables, as a network: the strongest pairs of each, the one it is about among them. */
export function companyGraph({ persons, together }: CompanyOf): Drawn {
  const strongest = new Map<string, Pair[]>()
  for (const pair of together.toSorted((a, b) => b.cables - a.cables))
    for (const key of [pair.source, pair.target]) {
      const pairs = strongest.get(key)
      if (!pairs) strongest.set(key, [pair])
      else if (pairs.length < STRONGEST) pairs.push(pair)
    }
  return {
    nodes: persons.map(({ key, name, cables }) => ({
      ...{ kind: 'Person', id: personId(key), label: name, key, name, cables },
      ...{ surname: name, variants: [], titles: [] },
    })),
    edges: [...new Set([...strongest.values()].flat())].map(togetherEdge),
  }
}

const personId = (key: string) => `person:${key}`

function togetherEdge({ source, target, cables }: Pair): TogetherEdge {
  const [a, b] = [personId(source), personId(target)]
  return { kind: 'TOGETHER', id: `${a}~${b}`, source: a, target: b, cables }
}
