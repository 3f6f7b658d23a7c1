/** Where an example stands in its cable: the running text, the block above a telegram, a line above the header, E.O., TAGS, the last line. */
type ExamplePlace = 'body' | 'block' | 'pass' | 'eo' | 'tags' | 'signer'

/** A text that shows a rule, or is near to it and shows it not. */
export interface RuleExample {
  readonly place: ExamplePlace
  readonly text: string
  /** Surname of whom the rule is about. */
  readonly name: string
  /** Other cables of the run. */
  readonly corpus?: string
}

/**
 * What a rule's evidence is good for:
 * - `named`: it makes a name of a place, a capital or a party too (`HAMILTON JORDAN`);
 * - `sure`: no slip of the teletype brings it about;
 * - `weak`: newspapers do it too; several add up to 2 at most;
 * - `shared`: governments, firms and places have it: alone it makes no person of what the text takes for a thing;
 * - `spoken`: alone, of what no table has, in a text of both cases, it is a firm, a paper or a program three times of four.
 */
export type RuleTrait = 'named' | 'sure' | 'weak' | 'shared' | 'spoken'

/** A rule of evidence: a row of the table in docs/persons.md. */
export interface EvidenceRow {
  readonly id: string
  /** What it counts, as least and most by what stands beside it; 3 makes a person. Null where it decides by its place. */
  readonly weight: readonly [least: number, most: number] | null
  readonly sees: string
  readonly shown: readonly string[]
  readonly traits: readonly RuleTrait[]
  /**
   * What is added for the confidence, from this weight on: labelled cables find it right nineteen times of twenty though nothing else is
   * said. Weights are no integers: in a field of the name of a place (`from`, `first`) they cost speed, see small-integers.test.ts.
   */
  readonly trust?: { readonly least: number; readonly more: number }
  readonly example: RuleExample
  readonly nearMiss: RuleExample
}

const inBody = (text: string, name: string): RuleExample => ({ place: 'body', text, name })

/** All rules of evidence, in the order of docs/persons.md, which is written from it. The readers name a row and say what it counts. */
// biome-ignore format: a table
export const EVIDENCE_RULES = [
  {
    id: 'signer', weight: [6, 6], traits: ['named', 'sure'],
    sees: 'the last line', shown: ['TOON'],
    example: { place: 'signer', text: 'HOLTMAN', name: 'HOLTMAN' }, nearMiss: { place: 'signer', text: 'REGARDS', name: 'REGARDS' },
  },
  {
    id: 'tags', weight: [5, 5], traits: ['named', 'sure'],
    sees: "a name in TAGS, or in the archive's attributes where the text has it", shown: ['OVIP (KISSINGER, HENRY A.)'],
    example: { place: 'tags', text: 'OVIP (HOLTMAN, HENRY A.)', name: 'HOLTMAN' }, nearMiss: { place: 'tags', text: 'OVIP (PRIME MINISTER)', name: 'MINISTER' },
  },
  {
    id: 'title', weight: [2.6, 4], traits: ['named'],
    sees: 'a title before the name, also with letters wrong (`PRESIDNET`); words of the office may stand between',
    shown: ['FOREIGN MINISTER SONODA', 'FIRST SECRETARY MFA SECOND FAR EAST DEPARTMENT (JAPAN) ABDURAZAKOV', 'CODEL MANSFIELD'],
    example: inBody('FOREIGN MINISTER ORBANOV SPOKE.', 'ORBANOV'), nearMiss: inBody('MINISTER MAY GO IN APRIL.', 'MAY'),
  },
  {
    id: 'office', weight: [1.4, 3.6], traits: [],
    sees: 'what someone is: half a title, a trade; in a text of both cases letters before the name', shown: ['SPOKESMAN ORTIZ', 'US REP (MYERSON)', 'SHIPOWNER FANTOZZINI', 'SRSG Valdez'],
    example: inBody('SPOKESMAN ORTIZ SPOKE.', 'ORTIZ'), nearMiss: inBody('SPOKESMAN DENIED IT.', 'DENIED'),
  },
  {
    id: 'list', weight: [2, 3.2], traits: ['shared'],
    sees: 'names that share a title in the plural, or an office or a verb with a name beside them', shown: ['MESSRS. A, B AND C', 'CONGRESSMEN A AND B'],
    example: inBody('CONGRESSMEN WENDLOW AND TRASKER ARRIVED.', 'TRASKER'), nearMiss: inBody('CONGRESSMEN WENDLOW AND LETTERS ARRIVED.', 'LETTERS'),
  },
  {
    id: 'given-name', weight: [2.2, 4.5], traits: ['named'], trust: { least: 3.5, more: 1.5 },
    sees: 'a given name before it', shown: ['IAN SEYMOUR'],
    example: inBody('WE SAW IAN ORBANOV TODAY.', 'ORBANOV'), nearMiss: inBody('MV IAN ORBANOV SANK.', 'ORBANOV'),
  },
  {
    id: 'name-order', weight: [0.8, 3.6], traits: ['shared'], trust: { least: 3.6, more: 1.4 },
    sees: 'Korean, Chinese or Vietnamese order; two words that only a name would put together', shown: ['KIM IL-SONG', 'TONG-SUN PARK', 'CHUNG IL KWON', 'GOMEZ MORALES'],
    example: inBody('VISIT OF TAK TAE-SOK IS OFF.', 'TAK'), nearMiss: inBody('A LONG-TERM PARK IS OFF.', 'PARK'),
  },
  {
    id: 'initials', weight: [2, 4.2], traits: ['named'],
    sees: 'initials before it', shown: ['M.L. EDWARDS'],
    example: inBody('IT WAS SIGNED BY M.L. EDWARDS OF SYDNEY.', 'EDWARDS'), nearMiss: inBody('300 M.T. FLOUR CAME.', 'FLOUR'),
  },
  {
    id: 'classifier', weight: [6, 6], traits: ['named', 'sure'],
    sees: 'the line of classification of later cables, the authority in the E.O. line of 1979: the last words before a mark or the reasons, whatever they mean',
    shown: ['Classified By: Econoff T. Warren Brook for reasons', 'E.O. 12065: GDS 8/15/85 (MARBLE, ROBERT L.) OR-P'],
    example: { place: 'eo', text: '12065: GDS 8/15/85 (MARBLE, ROBERT L.) OR-P', name: 'MARBLE' }, nearMiss: { place: 'eo', text: '11652: GDS', name: 'GDS' },
  },
  {
    id: 'drafter', weight: null, traits: ['named', 'sure'],
    sees: 'who drafted a telegram, by the block above it and the attribute `Drafter`; initials that the typist glued to the surname are parted', shown: ['DRAFTED BY EUR/NE:RLMARBLE:LEE'],
    example: { place: 'block', text: 'DRAFTED BY EUR/NE:RLMARBLE:LEE\nAPPROVED BY EUR:JTHOLT', name: 'MARBLE' }, nearMiss: inBody('THE NOTE WAS DRAFTED BY THE MINISTRY.', 'MINISTRY'),
  },
  {
    id: 'cleared', weight: null, traits: ['named', 'sure'],
    sees: 'who approved or cleared it', shown: ['APPROVED BY EUR:JTHOLT', 'EUR/NE - MR. NEWBERRY'],
    example: { place: 'block', text: 'DRAFTED BY EUR/NE:RLMARBLE:LEE\nAPPROVED BY EUR:JTHOLT', name: 'HOLT' }, nearMiss: inBody('THE NOTE WAS APPROVED BY THE MINISTRY.', 'MINISTRY'),
  },
  {
    id: 'passed', weight: [3.4, 6], traits: ['named', 'sure'], trust: { least: 3, more: 1.7 },
    sees: 'a pass line between the classification and the header lines: behind FOR, TO and FROM, in lists and parentheses, behind offices', shown: ['DEPT FOR NEA/MAG (NOLDE, PRIMM)', 'STATE FOR EUR/UBI/HARGREAVE'],
    example: { place: 'pass', text: 'DEPT FOR NEA/MAG (NOLDE, PRIMM)', name: 'PRIMM' }, nearMiss: { place: 'pass', text: 'DEPT FOR NEA/MAG AND EUR', name: 'EUR' },
  },
  {
    id: 'apposition', weight: [1.2, 3], traits: ['shared'],
    sees: 'what follows between commas says who it is', shown: ['ABDURAZAKOV, A KAZAKHI,'],
    example: inBody('ORBANOV, A KAZAKHI, SPEAKS JAPANESE.', 'ORBANOV'), nearMiss: inBody('GRAIN, A KAZAKHI, SPEAKS JAPANESE.', 'GRAIN'),
  },
  {
    id: 'statesman', weight: [2.2, 3], traits: [], trust: { least: 3, more: 2 },
    sees: "someone in politics in the cable's years, 3 where hardly anyone else has the name or in his own country", shown: ['GROMYKO in 1978'],
    example: inBody('SIDE WANTS GROMYKO AT TABLE.', 'GROMYKO'), nearMiss: inBody('SIDE WANTS ERDOGAN AT TABLE.', 'ERDOGAN'),
  },
  {
    id: 'surname', weight: [0.6, 2], traits: ['shared', 'spoken'],
    sees: 'the tables have it as a surname, or it is built like one; most with a verb of speech, then also a longer word that no table has', shown: ['MORALES', 'OLECHOWSKI', 'KEREKOU SAID'],
    example: inBody('MORALES TOLD US THIS.', 'MORALES'), nearMiss: inBody('PAPER TOLD US THIS.', 'PAPER'),
  },
  {
    id: 'particle', weight: [1.2, 3.2], traits: ['shared', 'spoken'],
    sees: 'an article or particle, before a lone surname or within the name; a word for son or father', shown: ['AL-KHAYL', 'DE STAERCKE', 'FAWAZ BIN ABD AL-AZIZ', 'ABU IYAD'],
    example: inBody('WE HEAR THAT ABU IYAD SPOKE HERE TODAY.', 'IYAD'), nearMiss: inBody('DELIVERED BY VAN TO MARKET.', 'MARKET'),
  },
  {
    id: 'speech', weight: [0.5, 2], traits: ['weak', 'shared', 'spoken'],
    sees: 'what persons say, and governments and newspapers too', shown: ['X TOLD US', 'WE ASKED X', 'X WAS ARRESTED'],
    example: inBody('KUROKAWA TOLD US THIS.', 'KUROKAWA'), nearMiss: inBody('PERU DENIES THAT.', 'PERU'),
  },
  {
    id: 'deed', weight: [1, 1], traits: ['weak', 'shared', 'spoken'],
    sees: 'what belongs to persons', shown: ["X'S VISIT", 'THE X VISIT'],
    example: inBody("KUROKAWA TOLD US THIS. KUROKAWA'S VISIT WENT WELL.", 'KUROKAWA'), nearMiss: inBody("SPAIN'S VISIT WENT WELL.", 'SPAIN'),
  },
  {
    id: 'possessive', weight: [0.8, 0.8], traits: ['weak', 'shared', 'spoken'],
    sees: 'an owner', shown: ["X'S HOUSE"],
    example: inBody("KUROKAWA TOLD US THIS. KUROKAWA'S HOUSE IS NEW.", 'KUROKAWA'), nearMiss: inBody("FRANCE'S HOUSE IS NEW.", 'FRANCE'),
  },
  {
    id: 'context', weight: [0.7, 2.6], traits: ['weak', 'shared', 'spoken'],
    sees: 'what else stands beside persons; of `speech`, `deed`, `possessive` and `context` each counts 2 at most however often it stands, and they are never enough alone', shown: ['ACCORDING TO X', 'A TURK NAMED X', 'THAT X WILL'],
    example: inBody('ACCORDING TO KUROKAWA THIS IS SO. KUROKAWA TOLD US.', 'KUROKAWA'), nearMiss: inBody('ACCORDING TO PRESS THIS IS SO.', 'PRESS'),
  },
  {
    id: 'corpus', weight: [1, 1.5], traits: [],
    sees: 'other cables of the run have the surname with a title or a given name; see [the corpus](#the-corpus)', shown: ['PUTIN beside PRESIDENT PUTIN elsewhere'],
    example: { ...inBody('NYEREBO SAID NO, AND THE VISIT OF NYEREBO WENT WELL.', 'NYEREBO'), corpus: 'PRESIDENT NYEREBO SAID SO.' },
    nearMiss: { ...inBody('NYEREBO SAID NO, AND THE VISIT OF NYEREBO WENT WELL.', 'NYEREBO'), corpus: 'THE NYEREBO SAID SO.' },
  },
  {
    id: 'exchange', weight: [2, 3], traits: ['sure'],
    sees: 'notes of talks and papers: two names with a slash or a hyphen and what they had together, who wrote, was copied or was present',
    shown: ['CHAIJ/MUDD TELECON', 'FRANJIEH-ASSALI MEETING', "BINNER'S MEMO", '(MATLAND TO KORNELENKO)', 'COPIES TO HOLLMER', 'SIGNED KORN UNQUOTE'],
    example: inBody("AS SAID IN HOLLMER'S MEMO OF JULY 3.", 'HOLLMER'), nearMiss: inBody("AS SAID IN JUNE'S MEMO OF JULY 3.", 'JUNE'),
  },
] as const satisfies readonly EvidenceRow[]

/** What a mention may rest on: the ids of the rows. */
export type EvidenceRule = (typeof EVIDENCE_RULES)[number]['id']

const ROWS: readonly (EvidenceRow & { readonly id: EvidenceRule })[] = EVIDENCE_RULES

/** The rules with a trait. */
export const rulesThatAre = (trait: RuleTrait): ReadonlySet<EvidenceRule> =>
  new Set(ROWS.filter(({ traits }) => traits.includes(trait)).map(({ id }) => id))

const TRUSTS = new Map(ROWS.map(({ id, trust }) => [id, trust]))

/** What is added for the confidence where this rule is the strongest, with that weight. */
export function trustIn(rule: EvidenceRule, weight: number): number {
  const trust = TRUSTS.get(rule)
  return trust && weight >= trust.least ? trust.more : 0
}
