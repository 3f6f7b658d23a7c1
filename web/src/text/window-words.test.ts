import { expect, test } from 'vitest'
import { numberOfId } from './window-words.ts'

test.each([
  ['of the archive', '1976STATE079244', '79244'],
  ['with a year of two digits', '06REYKJAVIK264', '264'],
  ['an airgram', '1973OSLOA-62', '62'],
  ['made from the content', 'doc-5f', null],
])('the number in an id %s: %s', (_shows, id, number) => expect(numberOfId(id)).toBe(number))
