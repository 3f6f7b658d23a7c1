import { INVENTED_SOURCE } from '@reftel/cypher'
import { attributeDate, calendar, minutesOf } from './clock.ts'
import type { Random } from './random.ts'
import type { CablePlan } from './story.ts'
import { markingOf } from './telegram.ts'

/** Values of the Message Attributes that tell of the cable; the rest is the archive's own book-keeping. */
export interface AttributeFacts {
  readonly documentNumber: string
  readonly reference: string
  readonly subject: string
  readonly tags: string
  readonly from: string
  readonly to: string
  readonly office: string
  readonly concepts: string
  readonly executiveOrder: string
  readonly drafter: string
  readonly lineCount: number
  readonly pageCount: number
}

const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz']

/** The Message Attributes block, its keys in the archive's order: of the 2005 release (cables to 1976) or that of 2014. */
export function writeAttributes(
  plan: CablePlan,
  facts: AttributeFacts,
  late: boolean,
  random: Random,
): readonly string[] {
  const level = markingOf(plan.level)
  const drafted = attributeDate(plan.time, !late)
  const { year } = calendar(plan.time)
  const day = (text: string): string => (late ? text.toLowerCase() : text)
  const review = attributeDate(minutesOf(late ? 2006 : 2002, random.between(1, 12), random.between(1, 28)), !late)
  const letters = Array.from({ length: 8 }, () => random.pick(ALPHABET)).join('')
  const legacy = `link${year}/newtext/t${year}${String(random.between(100, 1299)).padStart(4, '0')}/${letters}.tel`
  const serial = random.between(1_000_000, 2_400_000)
  const guid = `${serial.toString(16)}f2-c288-dd11-92da-001cc4696bcc`
  const has = plan.level === 'U' ? 'n/a' : level
  const values = {
    'Automatic Decaptioning': 'X',
    'Capture Date': day('01 JAN 1994'),
    'Channel Indicators': 'n/a',
    'Current Classification': 'UNCLASSIFIED',
    Concepts: facts.concepts,
    'Control Number': 'n/a',
    Copy: 'SINGLE',
    'Draft Date': drafted,
    'Decaption Date': day('01 JAN 1960'),
    'Decaption Note': '',
    'Disposition Action': plan.level === 'U' ? 'n/a' : 'RELEASED',
    'Disposition Approved on Date': '',
    'Disposition Authority': 'n/a',
    'Disposition Case Number': 'n/a',
    'Disposition Comment': late ? '25 YEAR REVIEW' : '',
    'Disposition Date': late ? '20 Mar 2014' : '01 JAN 1960',
    'Disposition Event': '',
    'Disposition History': 'n/a',
    'Disposition Reason': '',
    'Disposition Remarks': '',
    'Document Number': facts.documentNumber,
    'Document Source': INVENTED_SOURCE,
    'Document Unique ID': '00',
    Drafter: facts.drafter,
    Enclosure: 'n/a',
    'Executive Order': facts.executiveOrder,
    Errors: 'N/A',
    ...(late ? { Expiration: '' } : {}),
    'Film Number':
      year > 1974
        ? `D${year % 100}0${random.between(100, 365)}-${String(random.between(1, 1300)).padStart(4, '0')}`
        : 'n/a',
    ...(late ? { Format: 'TEL' } : {}),
    From: facts.from,
    'Handling Restrictions': 'n/a',
    'Image Path': '',
    ISecure: '1',
    'Legacy Key': legacy,
    'Line Count': String(facts.lineCount),
    ...(late ? { 'Litigation Code IDs': '', 'Litigation Codes': '', 'Litigation History': '' } : {}),
    Locator: random.pick(['TEXT ON-LINE', 'TEXT ON-LINE, ON MICROFILM']),
    ...(late ? { 'Message ID': guid } : {}),
    Office: facts.office,
    'Original Classification': level,
    'Original Handling Restrictions': 'n/a',
    'Original Previous Classification': 'n/a',
    'Original Previous Handling Restrictions': 'n/a',
    'Page Count': String(facts.pageCount),
    'Previous Channel Indicators': 'n/a',
    'Previous Classification': has,
    'Previous Handling Restrictions': 'n/a',
    Reference: facts.reference,
    ...(late ? { Retention: '0' } : {}),
    'Review Action': 'RELEASED, APPROVED',
    ...(late ? {} : { 'Review Authority': 'garvinwj', 'Review Comment': 'n/a' }),
    'Review Content Flags': '',
    'Review Date': review,
    'Review Event': '',
    'Review Exemptions': 'n/a',
    ...(late
      ? {}
      : {
          'Review History': `RELEASED <${review} by hollisep>; APPROVED <14-Nov-2002 by garvinwj>`,
          'Review Markings': STAMP_BLOCK,
        }),
    'Review Media Identifier': '',
    ...(late ? {} : { 'Review Referrals': 'n/a' }),
    'Review Release Date': 'n/a',
    'Review Release Event': 'n/a',
    'Review Transfer Date': '',
    'Review Withdrawn Fields': 'n/a',
    ...(late ? { 'SAS ID': String(serial) } : {}),
    Secure: 'OPEN',
    Status: 'NATIVE',
    Subject: facts.subject,
    TAGS: facts.tags,
    To: facts.to,
    Type: 'TE',
    ...(late
      ? {
          vdkgvwkey: `odbc://SAS/SAS.dbo.SAS_Docs/${guid}`,
          'Review Markings': LATE_STAMP_BLOCK,
          Markings: ' Ellen R. Whitcombe Declassified/Released US Department of State EO Systematic Review 20 Mar 2014',
        }
      : { Markings: ' Declassified/Released US Department of State EO Systematic Review 30 JUN 2005' }),
  }
  return [
    'Message Attributes',
    ...(late ? [''] : []),
    ...Object.entries(values).map(([key, value]) => `${key}: ${value}`.trimEnd()),
  ]
}

const STAMP_BLOCK = '\n\nDeclassified/Released\nUS Department of State\nEO Systematic Review\n30 JUN 2005\n\n'
const LATE_STAMP_BLOCK =
  '\nEllen R. Whitcombe\nDeclassified/Released\nUS Department of State\nEO Systematic Review\n20 Mar 2014'

/** The archive cut long values at this width and joined the pieces by a comma. */
export const PIECE = 36
