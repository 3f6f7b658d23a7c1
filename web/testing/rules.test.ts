import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ruleWords } from '../src/parts/rule-words.ts'

test('every rule that the documentation lists is told in words', () => {
  const page = readFileSync(new URL('../../docs/citations.md', import.meta.url), 'utf8')
  const table = page.slice(page.indexOf('| `post-number` |'), page.indexOf('| `reference-column` |') + 30)
  const rules = [...table.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, rule]) => String(rule))
  expect(rules.length).toBeGreaterThan(20)
  expect(rules.filter((rule) => ruleWords(rule) === rule)).toEqual([])
})
