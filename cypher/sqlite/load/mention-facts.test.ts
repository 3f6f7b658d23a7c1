import { expect, test } from 'vitest'
import { person } from '../../testing/facts.ts'
import { mentionFacts, readMentionFacts, readSurname } from './mention-facts.ts'

const TOON = { ...person('TOON'), surname: 'TOON', given: [], titles: [], evidence: [] }

test.each([
  ['a surname alone', TOON, '{}'],
  ['a full name', { ...TOON, name: 'MALCOLM TOON', given: ['MALCOLM'] }, '{"split":true}'],
  ['an initial', { ...TOON, name: 'M. TOON', given: ['M'] }, '{"split":true}'],
  [
    'a surname before another',
    { ...TOON, name: 'MALCOLM TOON LI', given: ['MALCOLM'] },
    '{"surname":"TOON","given":["MALCOLM"]}',
  ],
  ['a surname of two words', { ...TOON, name: 'VAN TOON', surname: 'VAN TOON' }, '{}'],
  ['a title in the name', { ...TOON, name: 'MR TOON' }, '{"surname":"TOON"}'],
  [
    'all there is',
    { ...TOON, titles: ['MR'], evidence: ['title'], roles: ['signer', 'mention'] as const, aliases: ['MAC'] },
    '{"titles":["MR"],"evidence":["title"],"roles":["signer","mention"],"aliases":["MAC"]}',
  ],
  ['another role than the column’s', { ...TOON, roles: ['signer'] as const }, '{"roles":["signer"]}'],
])('keeps what its columns do not say: %s', (_shows, mention, json) => {
  const facts = mentionFacts({ ...mention, role: 'mention' })
  expect(facts).toBe(json)
  const { surname, given, titles, evidence, roles } = mention
  const aliases = 'aliases' in mention ? { aliases: mention.aliases } : {}
  const told = { surname, given, titles, evidence, roles, ...aliases }
  expect(readMentionFacts(facts, { name: mention.name, role: 'mention' })).toEqual(told)
  expect(readSurname(facts, mention.name)).toEqual({ surname, titles })
})
