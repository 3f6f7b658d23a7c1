import { type EvidenceRow, evidenceRows, type RuleExample, theRow } from '../row.ts'

/** Where a name stands that its place gives away. */
export type PlaceFacts =
  | { readonly where: 'signature' | 'tags' | 'classification' }
  /** In a pass line: with a given name, as a surname that tables have, as an unknown word. */
  | { readonly where: 'pass-line'; readonly as: 'full' | 'listed' | 'unknown' }

const at = (place: RuleExample['place'], text: string, name: string): RuleExample => ({ place, text, name })
const passed =
  (as: 'full' | 'listed' | 'unknown') =>
  (facts: PlaceFacts): boolean =>
    facts.where === 'pass-line' && facts.as === as

/** What the place of a name counts. */
// biome-ignore format: a table
export const PLACE_ROWS: readonly EvidenceRow<PlaceFacts>[] = evidenceRows([
  { id: 'signer/last-line', weight: 6, applies: ({ where }) => where === 'signature',
    example: at('signer', 'HOLTMAN', 'HOLTMAN'), nearMiss: at('signer', 'REGARDS', 'REGARDS') },
  { id: 'tags/named', weight: 5, applies: ({ where }) => where === 'tags',
    example: at('tags', 'OVIP (HOLTMAN, HENRY A.)', 'HOLTMAN'), nearMiss: at('tags', 'OVIP (PRIME MINISTER)', 'MINISTER') },
  { id: 'classifier/line', weight: 6, applies: ({ where }) => where === 'classification',
    example: at('eo', '12065: GDS 8/15/85 (MARBLE, ROBERT L.) OR-P', 'MARBLE'), nearMiss: at('eo', '11652: GDS', 'GDS') },
  { id: 'passed/full', weight: 6, applies: passed('full'),
    example: at('pass', 'DEPT FOR NEA/MAG JOHN NOLDE', 'NOLDE'), nearMiss: at('pass', 'DEPT FOR NEA/MAG AND EUR', 'EUR') },
  { id: 'passed/listed', weight: 5, applies: passed('listed'),
    example: at('pass', 'DEPT FOR NEA/MAG (NOLDE, MORALES)', 'MORALES'), nearMiss: at('pass', 'DEPT FOR NEA/MAG (POLICY)', 'POLICY') },
  { id: 'passed/unknown', weight: 3.4, applies: passed('unknown'),
    example: at('pass', 'DEPT FOR NEA/MAG (NOLDEK, PRIMMER)', 'NOLDEK'), nearMiss: at('pass', 'DEPT FOR NEA/MAG (NDK)', 'NDK') },
])

/** What a name at such a place counts. */
export const placeEvidence = (facts: PlaceFacts): EvidenceRow<PlaceFacts> => theRow(PLACE_ROWS, facts)
