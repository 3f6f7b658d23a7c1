import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CLASS } from './citation-class.ts'
import { RunForm } from './form.ts'
import { foldWord, hashesOf } from './hashing.ts'
import { Word } from './lexicon.ts'
import { cutRuns, runsOf } from './runs.ts'
import { wordTable } from './word-table.ts'

const runsIn = (text: string) => {
  const { length, start, end, form } = cutRuns(text)
  return Array.from({ length }, (_, run) => [text.slice(start[run], end[run]), form[run]])
}

// biome-ignore format: a table
const cases: [shows: string, text: string, runs: [string, number][]][] = [
  ['marks part runs',               "AL-ASSAD, O'NEIL", [['AL', RunForm.LETTER | RunForm.CAPITALS], ['ASSAD', RunForm.LETTER | RunForm.CAPITALS], ['O', RunForm.LETTER | RunForm.CAPITALS], ['NEIL', RunForm.LETTER | RunForm.CAPITALS]]],
  ['letters and digits do not',     '18O17 62',         [['18O17', RunForm.LETTER | RunForm.DIGIT | RunForm.CAPITALS], ['62', RunForm.DIGIT | RunForm.CAPITALS]]],
  ['small letters, and marked ones', 'Lech Wałęsa É',   [['Lech', RunForm.LETTER], ['Wałęsa', RunForm.LETTER | RunForm.MARKED], ['É', RunForm.LETTER | RunForm.MARKED]]],
  ['nothing to read',               ' .\n\u2019 ',      []],
]
test.each(cases)('%s', (_shows, text, runs) => expect(runsIn(text)).toEqual(runs))

test('each run has what the tables know of it, to persons and to citations', () => {
  const { classes, citing } = cutRuns('MOSCOW SAID reftel Bogotá 1977 XQZ')
  const known = (run: number, word: number) => ((classes[run] ?? 0) & word) !== 0
  expect([known(0, Word.PLACE), known(1, Word.SPEECH), known(3, Word.PLACE), classes[4], classes[5]]).toEqual([
    true,
    true,
    true,
    0,
    0,
  ])
  const code = (class_: string) => class_.charCodeAt(0)
  // No post is written with a mark.
  expect([...citing]).toEqual([code(CLASS.postWord), code(CLASS.reports), code(CLASS.ref), 0, 0, 0])
})

test('a text is cut once, and what came of it is not written over', () => {
  const logical = { text: 'SEE LIMA 812' }
  const runs = runsOf(logical)
  const before = [...runs.end]
  cutRuns('ANOTHER TEXT ALTOGETHER, LONGER')
  expect(runsOf(logical)).toBe(runs)
  expect([...runs.end]).toEqual(before)
})

test('of texts that are asked about again and again each has its own runs, also when others took the place of the first', () => {
  const logicals = Array.from({ length: 40 }, (_, at) => ({ text: 'LIMA '.repeat(at === 7 ? 200_000 : 1 + at) }))
  for (const round of [1, 2])
    for (const { text } of logicals) {
      const { length, start, end } = runsOf({ text })
      expect([round, length, end[length - 1], start[length - 1]]).toEqual([
        round,
        text.length / 5,
        text.length - 1,
        text.length - 5,
      ])
    }
  for (const logical of logicals) runsOf(logical)
  for (const logical of logicals.slice(-16)) expect(runsOf(logical).length).toBe(logical.text.length / 5)
})

test('a run is letters and digits on end, whatever stands between, and says what it is made of', () => {
  const sign = fc.constantFrom(..."AbZz059 .-/\n'_éŁñß北\u2019@[`{:")
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 40 }), (text) => {
      const { length, start, end, form, first, second, classes } = cutRuns(text)
      const found = [...text.matchAll(/[A-Za-z0-9éŁñß]+/g)]
      expect(length).toBe(found.length)
      for (const [run, { 0: word, index }] of found.entries()) {
        expect([start[run], end[run]]).toEqual([index, index + word.length])
        expect([first[run], second[run]]).toEqual(hashesOf(foldWord(word)))
        const made =
          (/[^0-9]/.test(word) ? RunForm.LETTER : 0) |
          (/[0-9]/.test(word) ? RunForm.DIGIT : 0) |
          (/^[A-Z0-9]+$/.test(word) ? RunForm.CAPITALS : 0) |
          (/[éŁñß]/.test(word) ? RunForm.MARKED : 0)
        expect([word, form[run]]).toEqual([word, made])
        expect(classes[run]).toBe(/[0-9]/.test(word) ? 0 : wordTable().classesOf(word))
      }
    }),
  )
})

test('a text for which there is no room gets a room of its own', () => {
  const words = Array.from({ length: 70_000 }, (_, at) => (at % 2 ? 'PARIS' : 'A1'))
  const before = cutRuns('LIMA')
  const runs = cutRuns(words.join(' '))
  expect([runs.length, runs.start.at(-1), runs.end.at(-1)]).toEqual([70_000, 70_000 * 4.5 - 6, 70_000 * 4.5 - 1])
  expect([before.length, before.end[0]]).toEqual([1, 4])
  expect(cutRuns('').length).toBe(0)
})

test('a text that would just not fit in what is left of a room is whole, and so is what was there', () => {
  const letters = (count: number): string => Array(count).fill('A').join(' ')
  const room = 1 << 16
  cutRuns(letters(room - 1))
  // One place is left: these three begin a room.
  const before = cutRuns('A B C')
  for (const count of [room - 1, room - 2, room - 3, room - 4]) {
    const runs = cutRuns(letters(count))
    expect([count, runs.length, runs.end.length, runs.end.at(-1)]).toEqual([count, count, count, 2 * count - 1])
    cutRuns(letters(room - 1))
    cutRuns('A B C')
  }
  expect([...before.end]).toEqual([1, 3, 5])
})
