import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashesOf } from './hashing.ts'
import { Lexicon, Word } from './lexicon.ts'

describe('a table of words', () => {
  const word = fc.string({ unit: fc.constantFrom(...'ABC'), minLength: 1, maxLength: 4 })
  const bits = fc.constantFrom(Word.COMMON, Word.GIVEN, Word.PLACE, Word.PLURAL_VERB)

  test('holds what was added, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, bits), { maxLength: 30 }), fc.array(word), (added, asked) => {
        const table = new Lexicon()
        const model = new Map<string, number>()
        for (const [each, classes] of added) {
          table.add(each, classes)
          model.set(each, (model.get(each) ?? 0) | classes)
        }
        for (const each of [...asked, ...model.keys()]) {
          expect(table.classesOf(each.toLowerCase())).toBe(model.get(each) ?? 0)
          if (model.has(each)) expect(table.mayHave(hashesOf(each)[1])).toBe(true)
        }
      }),
      { numRuns: 20 },
    )
  })

  test('holds twenty thousand, many of which would stand in one place', () => {
    const table = new Lexicon()
    const words = Array.from({ length: 40_000 }, (_, at) => `W${at}`)
    for (const [at, each] of words.entries()) if (at % 2) table.add(each, 1 << (at % 20))
    expect(words.filter((each, at) => table.classesOf(each) !== (at % 2 ? 1 << (at % 20) : 0))).toEqual([])
    const unknown = words.filter((each, at) => at % 2 === 0 && !table.mayHave(hashesOf(each)[1]))
    expect(unknown.length).toBeGreaterThan(19_000)
  })

  test('reads a list as it reads each of its lines, marks and small letters too', () => {
    const table = new Lexicon()
    table.addLines(Buffer.from("Alpha\nO'BRIEN\nSAN JOSE\nAL-ASSAD\n18TH\n\n"), Word.PLACE)
    const known = ['ALPHA', 'OBRIEN', 'SAN JOSE', 'AL-ASSAD', '18TH', 'BRIEN', 'SANJOSE', 'ALPHAOBRIEN', '18']
    expect(known.map((each) => table.classesOf(each))).toEqual([...Array(5).fill(Word.PLACE), 0, 0, 0, 0])
  })

  test('keeps apart what a word is to citations and what else it is', () => {
    const table = new Lexicon()
    const [first, second] = hashesOf('NOTE')
    expect(table.citing(first, second)).toBe(0)
    table.addCiting('NOTE', 'q')
    expect([table.classes(first, second), table.citing(first, second)]).toEqual([0, 'q'.charCodeAt(0)])
    table.add('NOTE', Word.COMMON)
    expect([table.classes(first, second), table.citing(first, second)]).toEqual([Word.COMMON, 'q'.charCodeAt(0)])
  })

  test('has the longest place of several words first', () => {
    const table = new Lexicon()
    const hash = (each: string): number => hashesOf(each)[0]
    table.addPhrase(['NEW', 'YORK'])
    table.addPhrase(['NEW', 'YORK', 'CITY'])
    table.addPhrase(['NEW', 'DELHI'])
    expect(table.classesOf('NEW')).toBe(Word.PHRASE)
    expect(table.phrases(hash('NEW'))).toEqual([[hash('YORK'), hash('CITY')], [hash('YORK')], [hash('DELHI')]])
  })
})
