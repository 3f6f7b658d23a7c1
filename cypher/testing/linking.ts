import type { BlockMention, GraphStore, LinkedPerson } from '../store.ts'
import { grouped } from '../text/grouped.ts'
import { id } from './facts.ts'
import { type OpenStore, withStore } from './graph.ts'
import { STORY } from './story.ts'

/** Key of that person. */
export const KEY = 'sunao-sonoda'

/** The block SONODA of the story as linking would leave it: one human being. */
export const SONODA: LinkedPerson = {
  key: KEY,
  name: 'SUNAO SONODA',
  surname: 'SONODA',
  variants: ['SONODA'],
  titles: ['FOREIGN MINISTER'],
  evidence: [{ rule: 'citation', detail: '1978MOSCOW18403 cites 1978MOSCOW18017', score: 0.9 }],
  mentions: [
    { cable: id('1978MOSCOW18017'), name: 'SUNAO SONODA' },
    { cable: id('1978MOSCOW18403'), name: 'SONODA' },
    { cable: id('1978TOKYO14001'), name: 'SONODA' },
  ],
}

/** What one block tells. */
export const mentionsIn = async (store: GraphStore, block: string): Promise<readonly BlockMention[]> =>
  (await store.personBlocks([block])).get(block) ?? []

/** Replaces the persons of one block. */
export const replaceIn = (store: GraphStore, block: string, persons: readonly LinkedPerson[]): Promise<void> =>
  store.replacePersons(new Map([[block, persons]]))

/** Makes each name of a block a person of its own, the way linking without evidence would. */
export async function linkByName(store: GraphStore): Promise<void> {
  const blocks = await store.personBlocks(await store.changedBlocks(1000))
  await store.replacePersons(
    new Map([...blocks].map(([block, mentions]) => [block, byName(mentions).map(onePerson)] as const)),
  )
}

const byName = (mentions: readonly BlockMention[]): readonly (readonly BlockMention[])[] => [
  ...grouped(mentions, ({ name }) => name).values(),
]

function onePerson(mentions: readonly BlockMention[]): LinkedPerson {
  const { name = '', surname = '' } = mentions[0] ?? {}
  return {
    key: `linked-${name.toLowerCase().replaceAll(' ', '-')}`,
    name,
    surname,
    variants: [],
    titles: [...new Set(mentions.flatMap(({ titles }) => titles))].sort(),
    evidence: [],
    mentions: mentions.map(({ cable, name }) => ({ cable, name })),
  }
}

/** Opens a store with the story loaded and linked: `SONODA` one human being, every other name another. */
export const linked = (open: OpenStore, use: (store: GraphStore) => Promise<void>) =>
  withStore(open, STORY, async (store) => {
    await linkByName(store)
    await replaceIn(store, 'SONODA', [SONODA])
    await use(store)
  })
