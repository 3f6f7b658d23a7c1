import type { CableId } from '@reftel/cypher'
import { describe, expect, test } from 'vitest'
import { blockOf } from '../names/block.ts'
import { NOTHING_CURATED, readCurated } from './curated.ts'
import { CuratedFileError } from './errors.ts'
import { linkBlock } from './link-block.ts'
import { linkMentions, mentionKey } from './link-persons.ts'
import { mention, told } from './testing/told.ts'

describe('the curated file', () => {
  const mentions = [
    mention('1974A00001', 'JUAN ORBAN'),
    mention('1975A00001', 'JUAN ORBAN'),
    mention('1976A00001', 'PEDRO ORBAN'),
  ]
  const [first, second] = linkBlock(blockOf(mentions[0]?.surname ?? ''), mentions, NOTHING_CURATED).map(
    ({ key }) => key,
  )

  test('merges', () => {
    expect(told(mentions, `# one man\nmerge,${first},${second}`)).toHaveLength(1)
    expect(told(mentions, `merge,${first},1976A00001,PEDRO ORBAN`)).toHaveLength(1)
  })
  test('splits', () => {
    const key = linkMentions(mentions, null).get(mentionKey({ cable: '1975A00001' as CableId, name: 'JUAN ORBAN' }))
    expect(told(mentions, `split,${key},1975A00001,JUAN ORBAN`)).toHaveLength(3)
  })
  test.each([
    ['an action', 'forget,a,b'],
    ['too few', 'split,a'],
    ['no cable', 'split,a,nowhere,X'],
    ['quotes', 'split,a,"b'],
  ])('names the line: %s', (_shows, line) => {
    expect(() => readCurated(`\n${line}`, 'persons.csv')).toThrow(CuratedFileError)
    expect(() => readCurated(`\n${line}`, 'persons.csv')).toThrow('persons.csv:2')
  })
})
