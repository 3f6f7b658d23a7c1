import { describe, expect, test } from 'vitest'
import { cable, id, person } from '../facts.ts'
import { type OpenStore, withStore } from '../graph.ts'
import { mentionsIn } from '../linking.ts'

/** What cables say that a person is called besides the name. */
export function aliasesContract(open: OpenStore): void {
  describe('aliases', () => {
    const abbas = (number: string, aliases?: readonly string[]) =>
      cable(`1978AMMAN0070${number}`, { persons: [{ ...person('MAHMOUD ABBAS'), ...(aliases ? { aliases } : {}) }] })

    test('each is told once, with whom it means, and a block tells whose cable says it', async () => {
      const cables = [abbas('1', ['ABU MAZEN', 'MA']), abbas('2', ['ABU MAZEN']), abbas('3')]
      await withStore(open, cables, async (store) => {
        const { surname, block, name } = person('MAHMOUD ABBAS')
        expect(await store.aliases()).toEqual([
          { alias: 'ABU MAZEN', name, surname },
          { alias: 'MA', name, surname },
        ])
        const said = (await mentionsIn(store, block)).map((mention) => [mention.cable, mention.aliases])
        expect(said).toEqual([
          [id('1978AMMAN00701'), ['ABU MAZEN', 'MA']],
          [id('1978AMMAN00702'), ['ABU MAZEN']],
          [id('1978AMMAN00703'), undefined],
        ])
        await store.remove(await store.documents({ cable: id('1978AMMAN00701') }))
        expect(await store.aliases()).toEqual([{ alias: 'ABU MAZEN', name, surname }])
      })
    })

    test('none without cables', () => withStore(open, [], async (store) => expect(await store.aliases()).toEqual([])))

    test('two documents of one cable say them together', async () => {
      const both = [abbas('1', ['ABU MAZEN']), { ...abbas('1', ['MA']), source: 'other.txt', text: 'OTHER' }]
      await withStore(open, both, async (store) =>
        expect((await store.aliases()).map(({ alias }) => alias)).toEqual(['ABU MAZEN', 'MA']),
      )
    })
  })
}
