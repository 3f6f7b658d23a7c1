import type { CableFacts } from '../model/facts.ts'
import { cable, cites, occurrence, person, unresolved } from './facts.ts'

const REPORT = `R 041448Z AUG 78
FM AMEMBASSY MOSCOW
SUBJECT: SOVIET MFA OFFICER DISCUSSES JAPAN
REF: MOSCOW 18017
1. FOREIGN MINISTER SONODA WILL VISIT.
   SONODA TOLD US OF A TREATY
   OF PEACE (MOSCOW 10784, SEOUL 6670).
TOON
`

/**
 * A made-up chain, oldest below; `(stub)` is cited and not held:
 *
 *     TOKYO 14001
 *       cites MOSCOW 18403
 *         cites MOSCOW 18017, MOSCOW 10784 (stub), SEOUL 6670
 *                               SEOUL 6670 cites STATE 180001
 *                                 STATE 180001 cites TOKYO 12000 (stub)
 *     LIMA 700 stands alone.
 */
export const STORY: readonly CableFacts[] = [
  cable('1978MOSCOW18403', {
    text: REPORT,
    date: '1978-08-04T14:48:00Z',
    subject: 'SOVIET MFA OFFICER DISCUSSES JAPAN',
    classification: 'CONFIDENTIAL',
    to: ['STATE'],
    info: ['TOKYO', 'SEOUL'],
    tags: ['JA', 'UR', 'PEPR'],
    citations: [
      cites('1978MOSCOW18017', { start: REPORT.indexOf('MOSCOW 18017') }),
      cites('1978MOSCOW10784', { where: 'text', start: REPORT.indexOf('MOSCOW 10784') }),
      cites('1978SEOUL06670', { where: 'text', start: REPORT.indexOf('SEOUL 6670'), confidence: 0.7 }),
      unresolved('septel', 'SEPTEL'),
    ],
    persons: [
      person('SONODA', {
        titles: ['FOREIGN MINISTER'],
        mentions: [occurrence(REPORT, 'SONODA'), { ...occurrence(REPORT, 'SONODA TOLD'), raw: 'SONODA' }].map(
          (found) => ({
            ...found,
            end: found.start + 'SONODA'.length,
          }),
        ),
      }),
      person('TOON', { role: 'signer', evidence: ['signer'], mentions: [], signature: occurrence(REPORT, 'TOON') }),
    ],
  }),
  cable('1978MOSCOW18017', {
    date: '1978-07-31T09:00:00Z',
    subject: 'JAPANESE PEACE TREATY',
    classification: 'SECRET',
    to: ['STATE'],
    tags: ['JA', 'PEPR'],
    persons: [
      person('SUNAO SONODA', { titles: ['FOREIGN MINISTER'] }),
      person('TOON', { role: 'signer', mentions: [], signature: { raw: 'TOON', start: 0, end: 4 } }),
    ],
  }),
  cable('1978SEOUL06670', {
    date: '1978-07-28T03:15:00Z',
    subject: 'NORTH KOREAN VIEWS',
    classification: 'CONFIDENTIAL',
    to: ['STATE', 'TOKYO'],
    tags: ['KN', 'PEPR'],
    citations: [cites('1978STATE180001')],
  }),
  cable('1978STATE180001', {
    date: '1978-07-20T22:00:00Z',
    subject: 'GUIDANCE ON KOREA',
    classification: 'UNCLASSIFIED',
    to: ['SEOUL'],
    info: ['TOKYO', 'MOSCOW'],
    tags: ['KN', 'KS'],
    citations: [cites('1978TOKYO12000')],
    persons: [person('VANCE', { role: 'signer', mentions: [], signature: { raw: 'VANCE', start: 0, end: 5 } })],
  }),
  cable('1978TOKYO14001', {
    date: '1978-08-10T08:30:00Z',
    subject: 'TREATY SIGNED',
    classification: 'UNCLASSIFIED',
    to: ['STATE'],
    info: ['MOSCOW', 'STATE'],
    tags: ['JA', 'CH', 'PEPR'],
    citations: [
      cites('1978MOSCOW18403', { letter: 'A', note: 'NOTAL' }),
      cites('1978MOSCOW18403', { where: 'text', start: 90, rule: 'reftel', letter: 'A', confidence: 0.95 }),
    ],
    persons: [person('SONODA')],
  }),
  cable('1978LIMA00700', { subject: 'ANCHOVY CATCH', to: ['STATE'], tags: ['EFIS', 'PE'] }),
]
