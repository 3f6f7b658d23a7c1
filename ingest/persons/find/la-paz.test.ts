import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../../source/decode.ts'
import { personsOf, scorePersons } from '../testing/persons-of.ts'

const CABLES = join(import.meta.dirname, '../../../../shared/data/cables')
const present = existsSync(CABLES)

/** Persons by Document Number, read by hand: cables that the rules were made on. */
const READ: Readonly<Record<string, readonly string[]>> = {
  '1974LAPAZ00173': ['NATUSCH BUSCH', 'WHALEN', 'CESPEDES', 'STEDMAN'],
  '1974LAPAZ00179': ['CHARLES WHALEN', 'GUZMAN', 'KISSINGER', 'VALENCIA', 'VICTOR PAZ', 'BANZER', 'STEDMAN'],
  '1974LAPAZ00225': ['FRANK M. TYE', 'LEMA', 'JUAN JOSE TORRES', 'STEDMAN'],
  '1974LAPAZ00258': ['CARLOS MORALES', 'ROLANDO PRADA', 'JUAN PEREDA ASBUN', 'STEDMAN'],
  '1974LAPAZ00548': ["O'NEILL", 'RENE ROJAS', 'CURRUTO', 'STEDMAN'],
  '1974LAPAZ00689': ['KILLEEN', 'SANCHEZ', 'HATHORN', 'STEDMAN'],
  '1974LAPAZ00966': ['KISSINGER', 'GUZMAN', 'FUENTES IBANEZ', 'JAVIER MURILLO', 'MARCELO OSTRIA', 'STEDMAN'],
  '1974LAPAZ01007': ['QUIROGA', 'JACOB GORDON', 'M.L. EDWARDS', 'R.G. DAWSON', 'JACK R. BINNS', 'BREWIN', 'STEDMAN'],
  '1974LAPAZ01184': ['WENHPSLAO ALBA', 'STEDMAN'],
  '1974LAPAZ01329': ['ORTIZ', 'SERGIO OTERO', 'ARMANDO LOAYZA', 'EULALIO MEDINA', 'STEDMAN'],
  '1974LAPAZ01394': ['RODRIGUEZ', 'GONZALO ACHA', 'AGUSTIN UGALDE', 'STEDMAN'],
  '1974LAPAZ01754': ['MANUEL MERCADO', 'LUIS VISCARRA', 'GUIDDO VALLE', 'HECTOR ORMACHEA', 'STEDMAN'],
}

/** The same, labelled before the rules had been run on any of them. */
const HELD_OUT: Readonly<Record<string, readonly string[]>> = {
  '1974LAPAZ00206': ['CHARLES WHALEN', 'BANZER', 'VICTOR PAZ', 'SIRACUSA', 'STEDMAN'],
  '1974LAPAZ00457': ['MICKEY PEGUES', 'FRANCINE PEGUES', 'STEDMAN'],
  '1974LAPAZ00612': ['BANZER', 'ALCOREZA', 'STEDMAN'],
  '1974LAPAZ00841': ['STEDMAN'],
  '1974LAPAZ00992': ['OSCAR BERNAL VASQUEZ', 'EDGAR GARCIA MUNOZ', 'BEDOLLA', 'STEDMAN'],
  '1974LAPAZ01325': ['KISSINGER', 'GUZMAN', 'PERRY SHANKLE', 'STEDMAN'],
  '1974LAPAZ01434': ['JOSE KENNETH PENARANDA', 'JORGE BARO', 'LEDEZMA', 'JUAN PEREDA ASBUN', 'STEDMAN'],
  '1974LAPAZ01617': ['JORGE DEL VILLAR', 'FELIIPE TREIDINNICK ABASTO', 'STEDMAN'],
  '1974LAPAZ01919': ['MARIO SERRATE RUIZ', 'ALFREDO CARPIO BECERRA', 'HUGO BANZER SUAREZ', 'MORTON'],
  '1974LAPAZ02085': ['KUBISCH', 'GUZMAN', 'KISSINGER', 'STEDMAN'],
  '1974LAPAZ02306': ['BANZER', 'NIXON', 'GUZMAN', 'KISSINGER', 'STEDMAN'],
  '1974LAPAZ02611': ['PEREIRA', 'STEDMAN'],
}

const namesIn = (file: string): readonly string[] =>
  personsOf({ source: file, format: 'nara', text: decodeText(readFileSync(join(CABLES, file))) }).map(
    ({ name }) => name,
  )

/** F1 of distinct persons, summed over cables. */
function measure(truths: Readonly<Record<string, readonly string[]>>, folder: string): number {
  let right = 0
  let named = 0
  for (const [id, truth] of Object.entries(truths)) {
    const score = scorePersons(namesIn(join(folder, `${id}.txt`)), truth)
    right += score.right
    named += score.found + score.truth
  }
  return (2 * right) / named
}

interface Label {
  readonly id: string
  readonly persons: readonly string[]
  readonly not_persons: readonly string[]
}

const labels = (): readonly Label[] =>
  readdirSync(join(CABLES, 'labelled'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(CABLES, 'labelled', file), 'utf8')) as Label)

describe('persons of real cables, F1 per cable (needs ../shared/data/cables)', () => {
  test.skipIf(!present)('the nine labelled ones', () => {
    const truth = Object.fromEntries(labels().map(({ id, persons }) => [id, persons]))
    expect(measure(truth, 'labelled')).toBeGreaterThanOrEqual(0.97)
  })
  test.skipIf(!present)('and none of what a naive reader takes for a person', () => {
    for (const { id, not_persons } of labels()) {
      const names = namesIn(join('labelled', `${id}.txt`))
      for (const thing of not_persons) expect(names, id).not.toContain(thing.replace(/\s+/g, ' '))
    }
  })
  test.skipIf(!present)('twelve read', () => expect(measure(READ, 'nara')).toBeGreaterThanOrEqual(0.93))
  test.skipIf(!present)('twelve held out', () => expect(measure(HELD_OUT, 'nara')).toBeGreaterThanOrEqual(0.9))
})
