import type { Calibration } from './calibration.ts'
import type { Evaluation } from './evaluate.ts'
import type { Score } from './score.ts'

/** An evaluation as a table for people. */
export function writeTable(evaluation: Evaluation): string {
  const { cables, citations, persons, tags, header, links, calibration } = evaluation
  const { resolution } = citations
  const lines = [
    `${cables.judged} cables judged, ${cables.missing} missing from the output, ${cables.unjudged} without a truth`,
    '',
    row('', 'truth', 'found', 'right', 'precision', 'recall', 'F1'),
    scoreRow('citations', citations.all),
    scoreRow('  words found', citations.found),
    ...Object.entries(citations.byWhere).map(([where, score]) => scoreRow(`  in ${PLACES[where] ?? where}`, score)),
    '',
    `resolved rightly: ${percent(resolution.rate)} of ${resolution.resolvable} (wrong year ${resolution.wrongYear}, wrong target ${resolution.wrongTarget}, ` +
      `left unresolved ${resolution.unresolved}, missed ${resolution.missed})`,
    '',
    row('by rule', '', 'found', 'right', 'precision', '', ''),
    ...Object.entries(citations.byRule).map(([rule, { output, right, precision }]) =>
      row(`  ${rule}`, '', String(output), String(right), percent(precision), '', ''),
    ),
    '',
    row('without a target, by reason', 'truth', 'found', 'right', 'precision', 'recall', 'F1'),
    ...Object.entries(citations.byReason).map(([reason, score]) => scoreRow(`  ${reason}`, score)),
    '',
    row('persons, TAGS, header', 'truth', 'found', 'right', 'precision', 'recall', 'F1'),
    scoreRow('  persons by surname', persons.surname),
    scoreRow('  persons, whole entry', persons.full),
    scoreRow('  signers', persons.signer),
    ...Object.entries(persons.byRole).map(([role, score]) => scoreRow(`  role ${role}`, score)),
    scoreRow('  TAGS', tags),
    ...Object.entries(header).map(([field, score]) => scoreRow(`  ${field}`, score)),
  ]
  lines.push(...calibrationRows('citations', calibration.citations), ...calibrationRows('persons', calibration.persons))
  if (links) {
    lines.push(
      '',
      `persons across cables: ${links.items} items of ${links.persons} persons in ${links.clusters} clusters`,
      row(
        '  pairwise',
        '',
        '',
        '',
        percent(links.pairwise.precision),
        percent(links.pairwise.recall),
        percent(links.pairwise.f1),
      ),
      row(
        '  B-cubed',
        '',
        '',
        '',
        percent(links.bCubed.precision),
        percent(links.bCubed.recall),
        percent(links.bCubed.f1),
      ),
    )
  }
  return `${lines.join('\n')}\n`
}

/** Empty bins are left out. */
const calibrationRows = (of: string, { bins, threshold }: Calibration): readonly string[] => [
  '',
  row(`${of} by confidence`, '', 'found', 'right', 'precision', 'smoothed', ''),
  ...bins
    .filter(({ output }) => output > 0)
    .map(({ from, to, output, right, precision, smoothed }) =>
      row(
        `  ${from.toFixed(2)} - ${to.toFixed(2)}`,
        '',
        String(output),
        String(right),
        percent(precision),
        percent(smoothed),
        '',
      ),
    ),
  `  possible below ${threshold === null ? 'any' : threshold.toFixed(2)}`,
]

const PLACES: Readonly<Record<string, string>> = { ref: 'REF lines', text: 'the text', attributes: 'the attributes' }

const scoreRow = (name: string, { truth, output, right, precision, recall, f1 }: Score): string =>
  row(name, String(truth), String(output), String(right), percent(precision), percent(recall), percent(f1))

const percent = (share: number | null): string => (share === null ? '-' : `${(100 * share).toFixed(2)} %`)

const row = (name: string, ...cells: readonly string[]): string =>
  `${name.padEnd(28)}${cells.map((cell, at) => cell.padStart(at < 3 ? 8 : 11)).join('')}`.trimEnd()
