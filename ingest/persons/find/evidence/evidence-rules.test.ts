import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { extractCable, extractContext } from '../../../extract.ts'
import { gazetteer } from '../../../gazetteer/posts-gazetteer.ts'
import { readHeader } from '../../../header/read-header.ts'
import { layOut } from '../../../layout/lay-out.ts'
import { NameUse } from '../../corpus/name-use.ts'
import { noteNames } from '../../corpus/scan-names.ts'
import { usageOf } from '../../corpus/usage.ts'
import { cablegateCable } from '../../testing/persons-of.ts'
import { type PersonContext, personContext } from '../context.ts'
import { judgePersons } from '../find-persons.ts'
import { EVIDENCE_RULES, type EvidenceRule } from './evidence-rules.ts'
import type { RuleExample } from './row.ts'
import { EVIDENCE_ROWS } from './table.ts'

/** A telegram of the Department with the example in its place. */
function cableOf({ place, text, mixed }: RuleExample) {
  if (mixed) return cablegateCable('07TBILISI1605', `1. (C) ${text}`)
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
function contextOf({ corpus, cables = SEVERAL }: RuleExample): PersonContext {
  if (corpus === undefined) return personContext()
  const names = new NameUse()
  for (let cable = 0; cable < cables; cable++) noteNames(corpus, personContext().lexicon, names, cable)
  return { ...personContext(), corpus: (surname) => usageOf(surname, names) }
}

/** The rows that count for or against the one of that surname, person or not. */
function rowsOf(example: RuleExample): readonly string[] {
  const layout = layOut(cableOf(example))
  const { candidates } = judgePersons(layout, readHeader(layout, gazetteer), contextOf(example))
  return candidates
    .filter(({ person }) => person.family.some((word) => word.includes(example.name)))
    .flatMap(({ judged }) => judged.rows)
}

test.each(EVIDENCE_ROWS)('$id', ({ id, example, nearMiss }) => {
  expect(rowsOf(example)).toContain(id)
  expect(rowsOf(nearMiss)).not.toContain(id)
})

test('each row has an id of its own, and each rule rows or a place', () => {
  const ids = EVIDENCE_ROWS.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const rule of EVIDENCE_RULES)
    expect([rule.id, 'decides' in rule || rowsFor(rule.id).length > 0]).toEqual([rule.id, true])
})

const DECIDING = EVIDENCE_RULES.flatMap((rule) => ('decides' in rule ? [{ id: rule.id, ...rule.decides }] : []))
test.each(DECIDING)('$id decides by its place', ({ id, example, nearMiss }) => {
  const evidence = (of: RuleExample): readonly string[] =>
    extractCable(cableOf(of), extractContext(null)).persons.find(({ name }) => name.includes(of.name))?.evidence ?? []
  expect(evidence(example)).toContain(id)
  expect(evidence(nearMiss)).not.toContain(id)
})

const rowsFor = (rule: EvidenceRule) => EVIDENCE_ROWS.filter((row) => row.rule === rule)

const FILE = join(import.meta.dirname, '../../../../docs/persons.md')
const ROWS_FILE = join(import.meta.dirname, '../../../../docs/persons-evidence.md')
const ROWS_TABLE = '<!-- rows -->\n'
const TABLE = /(<!-- rules[^>]*-->\n)[\s\S]*(<!-- end of rules -->)/

const counted = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })
const shownText = ({ place, text, corpus }: RuleExample): string =>
  `${place === 'body' ? '' : `${place}: `}\`${text.replaceAll('\n', ' / ')}\`${corpus === undefined ? '' : `, elsewhere \`${corpus}\``}`

function line({ id, sees, shown }: (typeof EVIDENCE_RULES)[number]): string {
  const weights = rowsFor(id).map(({ weight }) => weight)
  const span = weights.length === 0 ? [] : [Math.min(...weights), Math.max(...weights)]
  const counts = [...new Set(span.map((weight) => counted.format(weight)))].join('-')
  return `| \`${id}\` | ${counts} | ${sees} | ${shown.map((text) => `\`${text}\``).join(', ')} |`
}

test('docs/persons-evidence.md has all rows; UPDATE=1 writes it anew', () => {
  const head = readFileSync(ROWS_FILE, 'utf8').split(ROWS_TABLE)[0]
  const rows = EVIDENCE_ROWS.map(
    ({ id, weight, example, nearMiss }) =>
      `| \`${id}\` | ${counted.format(weight)} | ${example.name} | ${shownText(example)} | ${shownText(nearMiss)} |`,
  )
  const wanted = `${head}${ROWS_TABLE}| row | counts | of | counts here | not here |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`
  if (process.env.UPDATE) writeFileSync(ROWS_FILE, wanted)
  else expect(readFileSync(ROWS_FILE, 'utf8')).toBe(wanted)
})

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
