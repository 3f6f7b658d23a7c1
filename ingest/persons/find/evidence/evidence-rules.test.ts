import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type ExtractContext, extractCable, extractContext } from '../../../extract.ts'
import { NameUse } from '../../corpus/name-use.ts'
import { noteNames } from '../../corpus/scan-names.ts'
import { personContext } from '../context.ts'
import { EVIDENCE_RULES, type EvidenceRow, type RuleExample } from './evidence-rules.ts'

/** A telegram of the Department with the example in its place. */
function cableOf({ place, text }: RuleExample) {
  const at = (here: RuleExample['place'], otherwise: string): string => (place === here ? text : otherwise)
  return {
    source: 'test.txt',
    format: 'nara' as const,
    text: `Message Text

PAGE 01  STATE  123456
ORIGIN EUR-12

INFO  OCT-01  ISO-00  SS-15  /046 R

${at('block', '')}
                     ------------------124578   151122Z /44
R 150123Z JUN 79
FM SECSTATE WASHDC
TO AMEMBASSY VIENNA

C O N F I D E N T I A L STATE 123456

${at('pass', '')}

E.O. ${at('eo', '12065: NA')}
TAGS: ${at('tags', 'PFOR')}
SUBJECT: TALKS

1. ${at('body', 'THE TALKS WENT WELL.')}

${at('signer', 'HOLTMAN')}
NNN
`,
  }
}

const SEVERAL = 5
function contextOf({ corpus }: RuleExample): ExtractContext {
  if (corpus === undefined) return extractContext(null)
  const names = new NameUse()
  for (let cable = 0; cable < SEVERAL; cable++) noteNames(corpus, personContext().lexicon, names, cable)
  return extractContext({ serials: { knots: {} }, names })
}

/** The rules that the one of that surname rests on; null for no one. */
function evidenceOf(example: RuleExample): readonly string[] | null {
  const { persons } = extractCable(cableOf(example), contextOf(example))
  return persons.find(({ name }) => name.includes(example.name))?.evidence ?? null
}

test.each(EVIDENCE_RULES)('$id', ({ id, example, nearMiss }) => {
  expect(evidenceOf(example)).toContain(id)
  expect(evidenceOf(nearMiss) ?? []).not.toContain(id)
})

const FILE = join(import.meta.dirname, '../../../../docs/persons.md')
const TABLE = /(<!-- rules[^>]*-->\n)[\s\S]*(<!-- end of rules -->)/

function line({ id, weight, sees, shown }: EvidenceRow): string {
  const counts = weight === null ? '' : [...new Set(weight)].join('-')
  return `| \`${id}\` | ${counts} | ${sees} | ${shown.map((text) => `\`${text}\``).join(', ')} |`
}

test('docs/persons.md has this table; UPDATE=1 writes it anew', () => {
  const text = readFileSync(FILE, 'utf8')
  const rows = [
    '',
    '| rule | weight | what it sees | example |',
    '| --- | --- | --- | --- |',
    ...EVIDENCE_RULES.map(line),
    '',
    '',
  ]
  const wanted = text.replace(TABLE, (_all, head: string, foot: string) => `${head}${rows.join('\n')}${foot}`)
  if (process.env.UPDATE) writeFileSync(FILE, wanted)
  else expect(text).toBe(wanted)
})
