import { describe, expect, test } from 'vitest'
import { PreambleReader } from './preamble.ts'

const FROM = 'FM AMEMBASSY LIMA'
const OWN = 'C O N F I D E N T I A L LIMA 0700'

/** The lines that the reader takes for preamble. */
function taken(lines: readonly string[]): readonly string[] {
  const reader = new PreambleReader('LIMA', '00700', lines.join('\n'))
  const until = lines.findIndex((line) => reader.read(line) === null)
  return until < 0 ? lines : lines.slice(0, until)
}

describe('addresses end where the line of classification was lost', () => {
  // biome-ignore format: a table
  const rows: readonly (readonly [line: string, isAddress: boolean])[] = [
    ['DEPT FOR ARA/PE (OXNARD, GRANGATE)', false],
    ['DEPARTMENT FOR EUR/PO - LAMWELL', false],
    ['DEPARTMENT PASS USDOC', false],
    ['DEPT PLEASE PASS TREASURY', false],
    ['STATE ALSO FOR EUR/GW:BELKNAP', false],
    ['EUR/YO FOR ASHSHAW', false],
    ['PASS AID', false],
    ['FOR THE AMBASSADOR', false],
    ['EXDIS', false],
    ['E.O. 11652: GDS', false],
    // These are addresses.
    ['CINCPAC FOR POLAD', true],
    ['AMEMBASSY MADRID', true],
    ['DEPARTMENT OF LABOR WASHDC', true],
    ['ORG FOR SECURITY CO OP IN EUR COLLECTIVE', true],
    ['FORT LAMY', true],
    ['DEPT OF STATE AIR WING PATRICK AFB FL', true],
  ]
  test.each(rows)('%s', (line, isAddress) => {
    const above = [FROM, 'TO SECSTATE WASHDC 5169']
    expect(taken([...above, line, 'AMEMBASSY QUITO'])).toEqual(isAddress ? [...above, line, 'AMEMBASSY QUITO'] : above)
  })

  test('nothing ends them above it', () => {
    const lines = ['ACTION ARA-10', FROM, 'TO SECSTATE WASHDC 5169', 'INFO CINCPAC FOR POLAD', OWN]
    expect(taken(lines)).toEqual(lines)
  })
})
