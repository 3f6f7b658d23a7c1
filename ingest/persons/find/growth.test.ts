import { expect, test } from 'vitest'
import type { Header } from '../../header/header.ts'
import { cutRuns } from '../../words/runs.ts'
import { personContext } from './context.ts'
import { titleEvidence } from './evidence/rows/titles.ts'
import { gatherPersons } from './gather/coreference.ts'
import { addTagNames } from './gather/header-persons.ts'
import type { PersonDraft } from './gather/person.ts'
import type { NameMention } from './readers/mention.ts'
import { readTokens } from './words/tokens.ts'

let steps = 0

/** An array that counts how often it is looked into. */
const counted = <Element, List extends readonly Element[]>(list: List): List =>
  new Proxy(list, {
    get(target, key) {
      steps++
      return Reflect.get(target, key)
    },
  })

const SYLLABLES = 'BA DO FI GU KE LA MI NO PU RE SA TO VI ZU'.split(' ')
/** A name of its own for each number. */
const invented = (n: number): string => {
  let name = ''
  for (let left = n + 14; left > 0; left = Math.floor(left / 14)) name += SYLLABLES[left % 14]
  return name
}

const mention = (
  n: number,
  given: readonly string[],
  family: readonly string[],
  title: string | null,
): NameMention => ({
  first: n * 3,
  last: n * 3 + 1,
  given: counted<string, readonly string[]>(given),
  family: counted<string, readonly string[]>(family),
  title,
  evidence: [titleEvidence({ how: 'direct', strong: true, whole: false, speaks: false })],
})

/** How often gathering looks into the names of `n` mentions. */
function stepsOf(n: number, make: (n: number) => NameMention, bare: boolean): number {
  const mentions = Array.from({ length: n }, (_, k) => make(k))
  steps = 0
  gatherPersons(bare ? [] : mentions, bare ? mentions : [], personContext().lexicon, () => [])
  return steps
}

const texts: [shows: string, make: (n: number) => NameMention, bare: boolean][] = [
  ['ever new given names with one surname', (n) => mention(n, [invented(n)], ['ORBANOV'], null), false],
  ['ever new names with a title', (n) => mention(n, [], [invented(n)], 'MINISTER'), false],
  ['one surname with ever new titles', (n) => mention(n, [], ['ORBANOV'], invented(n)), false],
  ['ever new bare names', (n) => mention(n, [], [invented(n)], null), true],
  ['one bare name', (n) => mention(n, [], ['ORBANOV'], null), true],
]

test.each(texts)('%s: four times the text takes some four times the steps', (_shows, make, bare) => {
  const few = stepsOf(400, make, bare)
  expect(stepsOf(1600, make, bare)).toBeLessThan(5 * few)
  expect(stepsOf(6400, make, bare)).toBeLessThan(22 * few)
})

/** How often `n` names in TAGS look at the persons there are. */
function stepsOfTags(n: number): number {
  const { lexicon } = personContext()
  const span = { start: 0, end: 1 }
  const tagNames = Array.from({ length: n }, (_, k) => ({
    raw: `${invented(k)}, ${invented(7 * k)}`,
    span,
    where: 'header' as const,
  }))
  const persons = counted<PersonDraft, PersonDraft[]>([])
  steps = 0
  addTagNames(persons, { tagNames } as unknown as Header, readTokens(cutRuns(''), lexicon), [], lexicon, span)
  return steps
}

test('ever new names in TAGS: four times the text takes some four times the steps', () => {
  const few = stepsOfTags(400)
  expect(stepsOfTags(1600)).toBeLessThan(5 * few)
  expect(stepsOfTags(6400)).toBeLessThan(22 * few)
})
