import { type EvidenceRow, evidenceRows, inBody, inMixed, theRow } from '../row.ts'

/** What was read before a name: a title, or what is half a title (LAWYER, REP), and how the name follows. */
export type TitleFacts =
  | {
      readonly how: 'direct' | 'chain' | 'parenthesis' | 'comma'
      readonly strong: boolean
      /** The name behind the title has two words or more. */
      readonly whole: boolean
      /** A verb of persons stands behind the comma that closes it. */
      readonly speaks: boolean
    }
  | { readonly how: 'nation' | 'slashed' | 'husband' | 'letters' | 'listed' }

type Read = Extract<TitleFacts, { strong: boolean }>
const title = (facts: TitleFacts): Read | null => ('strong' in facts && facts.strong ? facts : null)
const half = (facts: TitleFacts): Read | null => ('strong' in facts && !facts.strong ? facts : null)

/** What titles count. */
// biome-ignore format: a table
export const TITLE_ROWS: readonly EvidenceRow<TitleFacts>[] = evidenceRows([
  { id: 'title/direct', weight: 4, applies: (facts) => title(facts)?.how === 'direct',
    example: inBody('FOREIGN MINISTER ORBANOV SPOKE.', 'ORBANOV'), nearMiss: inBody('MINISTER MAY GO IN APRIL.', 'MAY') },
  { id: 'title/chain', weight: 3.2, applies: (facts) => title(facts)?.how === 'chain',
    example: inBody('MINISTER OF EDUCATION ORBANOV SPOKE.', 'ORBANOV'), nearMiss: inBody('MINISTER OF EDUCATION SPOKE.', 'EDUCATION') },
  { id: 'title/parenthesis', weight: 3.4, applies: (facts) => title(facts)?.how === 'parenthesis',
    example: inBody('THE FOREIGN MINISTER (ORBANOV) SPOKE.', 'ORBANOV'), nearMiss: inBody('THE FOREIGN MINISTER (ACTING) SPOKE.', 'ACTING') },
  { id: 'title/comma-speaks', weight: 4, applies: (facts) => title(facts)?.how === 'comma' && title(facts)?.speaks === true,
    example: inBody('MINISTER OF EDUCATION, ORBANOV, SAID SO.', 'ORBANOV'), nearMiss: inBody('MINISTER OF EDUCATION, ORBANOV, LEFT.', 'ORBANOV') },
  { id: 'title/comma', weight: 2.6, applies: (facts) => title(facts)?.how === 'comma',
    example: inBody('MINISTER OF EDUCATION, ORBANOV, LEFT.', 'ORBANOV'), nearMiss: inBody('MINISTER OF EDUCATION, HOWEVER, LEFT.', 'HOWEVER') },
  { id: 'title/nation', weight: 4, applies: ({ how }) => how === 'nation',
    example: inBody('MR. CHANCE LEFT.', 'CHANCE'), nearMiss: inBody('THE CHANCE LEFT.', 'CHANCE') },
  { id: 'title/slashed', weight: 4, applies: ({ how }) => how === 'slashed',
    example: inBody('WE SAW A/S ORBANOV TODAY.', 'ORBANOV'), nearMiss: inBody('WE SAW M/S ORBANOV TODAY.', 'ORBANOV') },
  { id: 'title/husband', weight: 3.2, applies: ({ how }) => how === 'husband',
    example: inBody('PRESIDENT AND MRS. ORBANOV CAME.', 'ORBANOV'), nearMiss: inBody('GUESTS AND MRS. ORBANOV CAME.', 'ORBANOV') },

  { id: 'office/half-title', weight: 3, applies: (facts) => half(facts)?.whole === false && half(facts)?.how !== 'comma',
    example: inBody('SPOKESMAN ORTIZ SPOKE.', 'ORTIZ'), nearMiss: inBody('SPOKESMAN DENIED IT.', 'DENIED') },
  { id: 'office/whole', weight: 3.6, applies: (facts) => half(facts)?.whole === true && half(facts)?.how !== 'comma',
    example: inBody('SPOKESMAN LUIS ORTIZ SPOKE.', 'ORTIZ'), nearMiss: inBody('SPOKESMAN ORTIZ SPOKE.', 'ORTIZ') },
  { id: 'office/comma-speaks', weight: 3, applies: (facts) => half(facts)?.how === 'comma' && half(facts)?.speaks === true,
    example: inBody('SPOKESMAN FOR THE PARTY, ORTIZ, SAID SO.', 'ORTIZ'), nearMiss: inBody('SPOKESMAN FOR THE PARTY, ORTIZ, LEFT.', 'ORTIZ') },
  { id: 'office/comma', weight: 2, applies: (facts) => half(facts)?.whole === false && half(facts)?.how === 'comma',
    example: inBody('SPOKESMAN FOR THE PARTY, ORTIZ, LEFT.', 'ORTIZ'), nearMiss: inBody('SPOKESMAN FOR THE PARTY, TODAY, LEFT.', 'TODAY') },
  { id: 'office/comma-whole', weight: 2.6, applies: (facts) => half(facts)?.whole === true && half(facts)?.how === 'comma',
    example: inBody('SPOKESMAN OF THE PARTY, LUIS ORTIZ, LEFT.', 'ORTIZ'), nearMiss: inBody('SPOKESMAN OF THE PARTY, ORTIZ, LEFT.', 'ORTIZ') },
  { id: 'office/letters', weight: 1.4, applies: ({ how }) => how === 'letters',
    example: inMixed('The talks with SRSG Valdez went well.', 'Valdez'), nearMiss: inMixed('The talks with Srsg Valdez went well.', 'Valdez') },

  { id: 'list/titled', weight: 3.2, applies: ({ how }) => how === 'listed',
    example: inBody('CONGRESSMEN WENDLOW AND TRASKER ARRIVED.', 'TRASKER'), nearMiss: inBody('CONGRESSMEN WENDLOW AND LETTERS ARRIVED.', 'LETTERS') },
])

/** What a title that was read so counts. */
export const titleEvidence = (facts: TitleFacts): EvidenceRow<TitleFacts> => theRow(TITLE_ROWS, facts)
