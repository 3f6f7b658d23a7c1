import { expect, test } from 'vitest'
import { readList } from './data.ts'
import { hasNameLetters } from './name-letters.ts'

test.each(['HARGREAVE', 'Okafor', 'HAJJAR', 'PRIMM'])('a surname may be spelled %s', (word) =>
  expect(hasNameLetters(word)).toBe(true),
)
test.each(['SEMEP', 'USTDX', 'OASIAX', 'DSAA'])('none is spelled %s', (word) =>
  expect(hasNameLetters(word)).toBe(false),
)

test('all surnames of the tables are, doubled letters and small ones too; a word of other signs is not judged', () => {
  const names = readList('names-surname.txt')
  expect(names.filter((name) => !hasNameLetters(name))).toEqual([])
  expect(names.slice(0, 500).filter((name) => !hasNameLetters(name.replace(/[A-Z]/g, '$&$&').toLowerCase()))).toEqual(
    [],
  )
  expect(['QXZ', 'QX-Z', 'QXZ2', 'QXÉ'].map(hasNameLetters)).toEqual([false, true, true, true])
})
