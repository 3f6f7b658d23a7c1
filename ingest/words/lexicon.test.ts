import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RunForm } from './form.ts'
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

  test('words whose slots would lie behind its end stand at its beginning', () => {
    const table = new Lexicon()
    // The hashes of all three name the last slot.
    const words = ['YRRMA', 'KMWZB', 'ZNXHC']
    for (const [at, each] of words.entries()) table.add(each, 1 << at)
    expect(words.map((each) => table.classesOf(each))).toEqual([1, 2, 4])
  })

  test('looks up the places that it is told to, of which one that holds a digit is no word', () => {
    const table = new Lexicon()
    for (const each of ['PARIS', 'A4']) {
      table.add(each, Word.PLACE)
      table.addCiting(each, 'q')
    }
    const hashes = ['PARIS', 'A4', 'XQZ', 'PARIS'].map((each) => hashesOf(each))
    const room = {
      first: Int32Array.from(hashes, ([first]) => first),
      second: Int32Array.from(hashes, ([, second]) => second),
      form: Uint8Array.of(RunForm.LETTER, RunForm.LETTER | RunForm.DIGIT, RunForm.LETTER, RunForm.LETTER),
      classes: new Int32Array(4).fill(-1),
      citing: new Uint8Array(4).fill(9),
    }
    table.lookUpAll(room, 0, 3)
    expect([...room.classes]).toEqual([Word.PLACE, 0, 0, -1])
    expect([...room.citing]).toEqual(['q'.charCodeAt(0), 0, 0, 9])
  })

  test('looks up words again as they are by then, however many were looked up between', () => {
    const table = new Lexicon()
    const words = Array.from(
      { length: 6000 },
      (_, at) => `W${String(at).replace(/\d/g, (digit) => 'ABCDEFGHIJ'[Number(digit)] ?? '')}`,
    )
    for (const word of words.filter((_, at) => at % 3 > 0)) table.add(word, Word.COMMON)
    const hashes = words.map(hashesOf)
    const room = {
      first: Int32Array.from(hashes, ([first]) => first),
      second: Int32Array.from(hashes, ([, second]) => second),
      form: new Uint8Array(words.length).fill(RunForm.LETTER),
      classes: new Int32Array(words.length),
      citing: new Uint8Array(words.length),
    }
    const lookedUp = (): readonly number[] => {
      table.lookUpAll(room, 0, words.length)
      return [...room.classes]
    }
    expect(lookedUp()).toEqual(words.map((_, at) => (at % 3 > 0 ? Word.COMMON : 0)))
    for (const word of words.filter((_, at) => at % 3 === 0)) table.add(word, Word.RARE)
    expect(lookedUp()).toEqual(words.map((_, at) => (at % 3 > 0 ? Word.COMMON : Word.RARE)))
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
