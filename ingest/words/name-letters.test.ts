import { expect, test } from 'vitest'
import { hasNameLetters } from './name-letters.ts'

test.each(['HARGREAVE', 'Okafor', 'HAJJAR', 'PRIMM'])('a surname may be spelled %s', (word) =>
  expect(hasNameLetters(word)).toBe(true),
)
test.each(['SEMEP', 'USTDX', 'OASIAX', 'DSAA'])('none is spelled %s', (word) =>
  expect(hasNameLetters(word)).toBe(false),
)
