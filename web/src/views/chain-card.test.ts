import { expect, test } from 'vitest'
import { wayWords } from './chain-card.tsx'

test.each([
  ['MOSCOW', ['STATE'], 'MOSCOW to STATE'],
  ['STATE', ['LONDON', 'PARIS', 'BONN', 'ROME'], 'STATE to LONDON, PARIS and 2 more'],
  ['MOSCOW', [], ''],
  [null, ['STATE'], ''],
])('from %s to %s: "%s"', (from, to, words) => expect(wayWords({ from, to })).toBe(words))
