import { expect, test } from 'vitest'
import { postName } from './posts.ts'

const cases: [shows: string, text: string, name: string][] = [
  ['as cables write it', 'MOSCOW', 'MOSCOW'],
  ['any case', 'moscow', 'MOSCOW'],
  ['any spacing', ' hong  kong ', 'HONG KONG'],
  ['no space', 'NewDelhi', 'NEW DELHI'],
  ['a prefix', 'AMEMBASSY MOSCOW', 'MOSCOW'],
  ['a glued prefix', 'AMEMBASSYHANOI', 'HANOI'],
  ["Cablegate's origin", 'Embassy Tbilisi', 'TBILISI'],
  ['a variant', 'SECSTATE WASHDC', 'STATE'],
  ['the prefix is part of a name', 'USMISSION NATO', 'NATO'],
  ['an addressee that is no post', 'cincpac honolulu  hi', 'CINCPAC HONOLULU HI'],
]
test.each(cases)('%s: %s', (_shows, text, name) => expect(postName(text)).toBe(name))
