import { describe, expect, test } from 'vitest'
import type { CableContent, GraphStore, StoreContent } from '../../store.ts'
import { cable, citesDtg, id } from '../facts.ts'
import { type OpenStore, withStore } from '../graph.ts'
import { KEY, replaceIn, SONODA } from '../linking.ts'
import { STORY } from '../story.ts'

/** The story, a cable of two texts, and one that cites another by its date-time group. */
const CABLES = [
  ...STORY,
  cable('1978MOSCOW18403', { text: 'A LONGER TEXT. '.repeat(99), subject: 'LONGER' }),
  cable('1978BONN00001', { citations: [citesDtg('TOKYO', '1978-08-10T08:30:00Z')] }),
]

async function contentsOf(store: GraphStore, what?: 'cables'): Promise<readonly StoreContent[]> {
  const all: StoreContent[] = []
  for await (const content of store.content(what)) all.push(content)
  return all
}

const of = <K extends StoreContent['kind']>(all: readonly StoreContent[], kind: K) =>
  all.filter((content): content is Extract<StoreContent, { kind: K }> => content.kind === kind)

/** All that a store holds, as another one is filled with it. */
export function contentContract(open: OpenStore): void {
  describe('contents', () => {
    test('are cables and stubs by their ids, then persons, then what is still to be linked', async () => {
      await withStore(open, CABLES, async (store) => {
        await replaceIn(store, 'SONODA', [SONODA])
        const all = await contentsOf(store)
        const kinds = all.map(({ kind }) => (kind === 'stub' ? 'cable' : kind))
        expect([...new Set(kinds)]).toEqual(['cable', 'person', 'changed block'])
        expect(kinds).toEqual(kinds.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)))
        const { cables, stubs, persons } = await store.stats()
        const [held, cited] = [of(all, 'cable'), of(all, 'stub')]
        expect([held.length, cited.length, of(all, 'person').length]).toEqual([cables, stubs, persons])
        const ids = [...held, ...cited].map((each) => each.id)
        expect(all.flatMap((content) => ('id' in content ? [content.id] : []))).toEqual(ids.toSorted())
        expect(of(all, 'changed block').map(({ block }) => block)).toEqual(await store.changedBlocks(1000))
        expect(await contentsOf(store, 'cables')).toEqual(all.filter((content) => 'id' in content))
      })
    })

    test('of a cable are its documents, the longest first, who is meant by its names, and what it was settled to', async () => {
      await withStore(open, CABLES, async (store) => {
        await replaceIn(store, 'SONODA', [SONODA])
        await store.settleDtgCitations()
        const all = await contentsOf(store)
        const known = (name: string) => of(all, 'cable').find((each) => each.id === id(name)) as CableContent
        const citing = known('1978MOSCOW18403')
        expect(citing.documents.map(({ facts, text }) => [facts.length, text.length])).toEqual(
          citing.documents.map(({ text }) => [text.length, text.length]),
        )
        expect(citing.documents.map(({ text }) => text.startsWith('A LONGER TEXT.'))).toEqual([true, false])
        expect(citing.persons.get('SONODA')).toMatchObject({ key: KEY })
        expect([...citing.persons.keys()]).toEqual([...citing.persons.keys()].toSorted())
        expect([...known('1978BONN00001').settled.values()]).toEqual([
          { target: '1978TOKYO14001', post: 'TOKYO', number: '14001', year: 1978 },
        ])
        for (const { id: key, citedBy } of [...of(all, 'cable'), ...of(all, 'stub')])
          expect([key, citedBy]).toEqual([key, (await store.cable(key))?.citedBy])
        const [person] = of(all, 'person').filter((each) => each.person.key === KEY)
        const { mentions, ...told } = SONODA
        expect(person).toMatchObject({ block: 'SONODA', person: told })
        const former = person?.formerKeys ?? []
        expect(former).toEqual(former.toSorted())
        // Those of SONODA and SUNAO SONODA, before they were linked.
        expect(former).toHaveLength(2)
      })
    })
  })
}

const ORDER = ['cable', 'person', 'changed block']
