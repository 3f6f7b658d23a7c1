import { expect, test } from 'vitest'
import { nameKey } from './name-key.ts'

// biome-ignore format: a table
const keys: [name: string, key: string][] = [
  ['HOLT',        'HOLT'],
  ['Holt',        'HOLT'],
  ['AL-ASSAD',    'ASSAD'],
  ['AL ASSAD',    'ASSAD'],
  ['AL-BO',       'ALBO'],
  ['DEL VILLAR',  'VILLAR'],
  ['VAN DER B',   'DERB'],
  ['Orbánová',    'ORBANOVA'],
  ["O'NEIL",      'ONEIL'],
  ['HUMBOL*T',    'HUMBOLT'],
  ['',            ''],
]
test.each(keys)('what surnames are compared by: %s', (name, key) => expect(nameKey(name)).toBe(key))

test('each of many names has its own key, asked about again too', () => {
  const names = Array.from(
    { length: 3000 },
    (_, at) => `Al-Ka${String(at).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}`,
  )
  for (let round = 0; round < 2; round++)
    expect(names.map(nameKey)).toEqual(names.map((name) => name.slice(3).toUpperCase()))
})
