import { type BlockMention, compareText } from '@reftel/cypher'
import { Cluster } from './cluster.ts'
import type { Curated, CuratedMention } from './curated.ts'
import { type KeyedCluster, keyOf } from './linked-person.ts'
import type { MentionGroup } from './mention-group.ts'

/** Clusters with what a reader decided: keys are those that linking gave before. A split person keeps its key. */
export function curate(clusters: readonly Cluster[], curated: Curated): readonly KeyedCluster[] {
  let keyed: KeyedCluster[] = clusters
    .filter(({ groups }) => groups.length > 0)
    .map((cluster) => ({ key: keyOf(cluster), cluster }))
  keyed = split(keyed, curated.splits)
  for (const [one, other] of curated.merges) keyed = merge(keyed, one, other)
  return join(keyed, curated.joins)
}

const BY_HAND = 'set in the curated file'

const isMention = ({ cable, name }: BlockMention, curated: CuratedMention): boolean =>
  cable === curated.cable && name === curated.name

/** Takes mentions out of a cluster; those taken out of one that agree in all that linking looks at stay together. */
function split(keyed: readonly KeyedCluster[], splits: readonly CuratedMention[]): KeyedCluster[] {
  return keyed.flatMap(({ key, cluster }) => {
    const own = splits.filter((row) => row.key === key)
    if (own.length === 0) return [{ key, cluster }]
    const { taken, rest } = divide(cluster, (mention) => own.some((row) => isMention(mention, row)))
    const apart = taken.map((group) => single(group, `not ${key}`)).map((made) => ({ key: keyOf(made), cluster: made }))
    return rest ? [{ key, cluster: rest }, ...apart] : apart
  })
}

function divide(
  cluster: Cluster,
  takes: (mention: BlockMention) => boolean,
): { readonly taken: readonly MentionGroup[]; readonly rest: Cluster | null } {
  const rest = new Cluster()
  const taken: MentionGroup[] = []
  for (const group of cluster.groups) {
    const out = group.mentions.filter(takes)
    const kept = group.mentions.filter((mention) => !takes(mention))
    if (out.length > 0) taken.push({ ...group, mentions: out })
    if (kept.length > 0) rest.keep({ ...group, mentions: kept }, cluster.linkOf(group))
  }
  rest.known = cluster.known
  for (const row of cluster.evidence) rest.note(row)
  return { taken, rest: rest.groups.length > 0 ? rest : null }
}

function single(group: MentionGroup, detail: string): Cluster {
  const cluster = new Cluster()
  cluster.add(group, { rule: 'curated', detail, why: BY_HAND, score: 1 })
  return cluster
}

function merge(keyed: readonly KeyedCluster[], one: string, other: string): KeyedCluster[] {
  const into = keyed.find(({ key }) => key === one)
  const from = keyed.find(({ key }) => key === other)
  if (!into || !from || into === from) return [...keyed]
  const cluster = new Cluster()
  cluster.absorb(into.cluster, { rule: 'curated', detail: `${one} = ${other}`, why: BY_HAND, score: 1 })
  cluster.absorb(from.cluster, { rule: 'curated', detail: `${one} = ${other}`, why: BY_HAND, score: 1 })
  return [{ key: one, cluster }, ...keyed.filter((entry) => entry !== into && entry !== from)].sort((a, b) =>
    compareText(a.key, b.key),
  )
}

function join(keyed: readonly KeyedCluster[], joins: readonly CuratedMention[]): readonly KeyedCluster[] {
  let all = [...keyed]
  for (const row of joins) {
    const into = all.find(({ key }) => key === row.key)
    if (!into) continue
    all = all.flatMap((entry) => {
      if (entry === into) return [entry]
      const { taken, rest } = divide(entry.cluster, (mention) => isMention(mention, row))
      for (const group of taken)
        into.cluster.add(group, {
          rule: 'curated',
          detail: `${row.cable} ${row.name}`,
          why: BY_HAND,
          score: 1,
        })
      return taken.length === 0 ? [entry] : rest ? [{ key: entry.key, cluster: rest }] : []
    })
  }
  return all
}
