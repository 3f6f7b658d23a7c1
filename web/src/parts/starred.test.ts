import { expect, test } from 'vitest'
import { starred } from './starred.ts'

test.each([
  ['fisheris', 'fisher*'],
  ['anchovi catch', 'ancho* catc*'],
  ['sea of whaling', 'sea of whali*'],
  ['fish', null],
  ['negotiat*', null],
  ['"law of the sea"', null],
  ['MOSCOW 18403', null],
  ['', null],
])('%s', (q, begun) => expect(starred(q)).toBe(begun))
