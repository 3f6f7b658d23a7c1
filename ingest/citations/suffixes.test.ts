import { describe, expect, test } from 'vitest'
import { gazetteer } from '../gazetteer/posts-gazetteer.ts'
import { cutRuns } from '../words/runs.ts'
import { citingOf } from './citing.ts'
import { findPostsOfRefLine } from './posts.ts'
import { NOTHING_CITED, sceneOf, tryAt } from './scene.ts'
import { readSuffixes, SUFFIXES } from './suffixes.ts'
import { MOSCOW_1978 } from './testing/cite.ts'
import { tokenise } from './tokens.ts'

const citing = citingOf(MOSCOW_1978, gazetteer, null)

/** `MOSCOW 18017` with `suffix` behind it, as the REF line's reader sees it; its number is token 1. */
function behindNumber(suffix: string) {
  const glue = /^['/,-]/.test(suffix) ? '' : ' '
  const tokens = tokenise(cutRuns(`MOSCOW 18017${glue}${suffix}`))
  const count = tokens.classes.length
  return sceneOf(findPostsOfRefLine(tokens, 0, count, citing), citing, 'ref', 0, count, NOTHING_CITED)
}

describe('each row of the suffixes', () => {
  test.each(SUFFIXES.map((row) => [row.id, row] as const))(
    '%s reads its example, and no row before it does',
    (id, row) => {
      const scene = behindNumber(row.example)
      const first = SUFFIXES.find(({ pattern, read }) => {
        const match = tryAt(pattern, scene, 2)
        return match !== null && read(match, scene) !== null
      })
      expect(first?.id).toBe(id)
      const { last, year, note } = readSuffixes(scene, 1)
      expect(last).toBe(scene.to - 1)
      expect(year.written !== null || year.named !== null || note !== null).toBe(true)
    },
  )
  test.each([', AND LIMA 12', '(A) LIMA 12', '. HE SAID', '-', '/LIMA 12'])('%s is none', (words) => {
    expect(readSuffixes(behindNumber(words), 1).last).toBe(1)
  })
})
