import { type EvidenceRow, inBody, type RowRule } from './row.ts'

/**
 * What a rule's evidence is good for:
 * - `named`: it makes a name of a place, a capital or a party too (`HAMILTON JORDAN`);
 * - `sure`: no slip of the teletype brings it about;
 * - `weak`: newspapers do it too; several add up to 2 at most;
 * - `shared`: governments, firms and places have it: alone it makes no person of what the text takes for a thing;
 * - `spoken`: alone, of what no table has, in a text of both cases, it is a firm, a paper or a program three times of four.
 */
export type RuleTrait = 'named' | 'sure' | 'weak' | 'shared' | 'spoken'

/** A rule of evidence, which the output names: all rows of the table whose ids begin with it. */
interface Rule {
  readonly id: Exclude<RowRule, 'against'>
  readonly sees: string
  readonly shown: readonly string[]
  readonly traits: readonly RuleTrait[]
  /**
   * What is added for the confidence, from this weight on: labelled cables find it right nineteen times of twenty though nothing else is
   * said. Weights are no integers: in a field of the name of a place (`from`, `first`) they cost speed, see small-integers.test.ts.
   */
  readonly trust?: { readonly least: number; readonly more: number }
  /** Where it decides by its place, without rows to add up. */
  readonly decides?: Pick<EvidenceRow<never>, 'example' | 'nearMiss'>
}

/** All rules of evidence, in the order of docs/persons.md, which is written from them. */
// biome-ignore format: a table
export const EVIDENCE_RULES = [
  {
    id: 'signer', traits: ['named', 'sure'],
    sees: 'the last line; the name behind the end of a telegram that is passed on, `BORG UNQTE: CUTLER`', shown: ['TOON'],
  },
  {
    id: 'tags', traits: ['named', 'sure'],
    sees: "a name in TAGS, or in the archive's attributes where the text has it", shown: ['OVIP (KISSINGER, HENRY A.)'],
  },
  {
    id: 'title', traits: ['named'], trust: { least: 3.2, more: 1.8 },
    sees: 'a title before the name, also with letters wrong (`PRESIDNET`); words of the office may stand between',
    shown: ['FOREIGN MINISTER SONODA', 'FIRST SECRETARY MFA SECOND FAR EAST DEPARTMENT (JAPAN) ABDURAZAKOV', 'CODEL MANSFIELD'],
  },
  {
    id: 'office', traits: [], trust: { least: 3, more: 2 },
    sees: 'what someone is: half a title, a trade; in a text of both cases letters before the name', shown: ['SPOKESMAN ORTIZ', 'US REP (MYERSON)', 'SHIPOWNER FANTOZZINI', 'SRSG Valdez'],
  },
  {
    id: 'list', traits: ['shared'], trust: { least: 3, more: 2 },
    sees: 'names that share a title in the plural, or an office or a verb with a name beside them', shown: ['MESSRS. A, B AND C', 'CONGRESSMEN A AND B'],
  },
  {
    id: 'given-name', traits: ['named'], trust: { least: 3.5, more: 1.5 },
    sees: 'a given name before it', shown: ['IAN SEYMOUR'],
  },
  {
    id: 'name-order', traits: ['shared'], trust: { least: 2.5, more: 1.8 },
    sees: 'Korean, Chinese or Vietnamese order; two words that only a name would put together', shown: ['KIM IL-SONG', 'TONG-SUN PARK', 'CHUNG IL KWON', 'GOMEZ MORALES'],
  },
  {
    id: 'initials', traits: ['named'], trust: { least: 3, more: 2 },
    sees: 'initials before it', shown: ['M.L. EDWARDS'],
  },
  {
    id: 'classifier', traits: ['named', 'sure'],
    sees: 'the line of classification of later cables, the authority in the E.O. line of 1979: the last words before a mark or the reasons, whatever they mean',
    shown: ['Classified By: Econoff T. Warren Brook for reasons', 'E.O. 12065: GDS 8/15/85 (MARBLE, ROBERT L.) OR-P'],
  },
  {
    id: 'drafter', traits: ['named', 'sure'],
    sees: 'who drafted a telegram, by the block above it, by the foot of a form and the attribute `Drafter`; initials that the typist glued to the surname are parted', shown: ['DRAFTED BY EUR/NE:RLMARBLE:LEE'],
    decides: { example: { place: 'block', text: 'DRAFTED BY EUR/NE:RLMARBLE:LEE\nAPPROVED BY EUR:JTHOLT', name: 'MARBLE' }, nearMiss: inBody('THE NOTE WAS DRAFTED BY THE MINISTRY.', 'MINISTRY') },
  },
  {
    id: 'cleared', traits: ['named', 'sure'],
    sees: 'who approved or cleared it', shown: ['APPROVED BY EUR:JTHOLT', 'EUR/NE - MR. NEWBERRY'],
    decides: { example: { place: 'block', text: 'DRAFTED BY EUR/NE:RLMARBLE:LEE\nAPPROVED BY EUR:JTHOLT', name: 'HOLT' }, nearMiss: inBody('THE NOTE WAS APPROVED BY THE MINISTRY.', 'MINISTRY') },
  },
  {
    id: 'passed', traits: ['named', 'sure'], trust: { least: 3, more: 1.7 },
    sees: 'a pass line between the classification and the header lines: behind FOR, TO and FROM, in lists and parentheses, behind offices', shown: ['DEPT FOR NEA/MAG (NOLDE, PRIMM)', 'STATE FOR EUR/UBI/HARGREAVE'],
  },
  {
    id: 'apposition', traits: ['shared'], trust: { least: 3, more: 2 },
    sees: 'what follows between commas says who it is', shown: ['ABDURAZAKOV, A KAZAKHI,'],
  },
  {
    id: 'statesman', traits: [], trust: { least: 2.2, more: 2 },
    sees: "someone in politics in the cable's years, 3 where hardly anyone else has the name or in his own country", shown: ['GROMYKO in 1978'],
  },
  {
    id: 'surname', traits: ['shared', 'spoken'], trust: { least: 2, more: 2 },
    sees: 'the tables have it as a surname, or it is built like one; most with a verb of speech, then also a longer word that no table has', shown: ['MORALES', 'OLECHOWSKI', 'KEREKOU SAID'],
  },
  {
    id: 'particle', traits: ['shared', 'spoken'], trust: { least: 3, more: 2 },
    sees: 'an article or particle, before a lone surname or within the name; a word for son or father', shown: ['AL-KHAYL', 'DE STAERCKE', 'FAWAZ BIN ABD AL-AZIZ', 'ABU IYAD'],
  },
  {
    id: 'speech', traits: ['weak', 'shared', 'spoken'], trust: { least: 2, more: 2 },
    sees: 'what persons say, and governments and newspapers too', shown: ['X TOLD US', 'WE ASKED X', 'X WAS ARRESTED'],
  },
  {
    id: 'deed', traits: ['weak', 'shared', 'spoken'],
    sees: 'what belongs to persons', shown: ["X'S VISIT", 'THE X VISIT'],
  },
  {
    id: 'possessive', traits: ['weak', 'shared', 'spoken'],
    sees: 'an owner', shown: ["X'S HOUSE"],
  },
  {
    id: 'context', traits: ['weak', 'shared', 'spoken'],
    sees: 'what else stands beside persons; of `speech`, `deed`, `possessive` and `context` each counts 2 at most however often it stands, and they are never enough alone', shown: ['ACCORDING TO X', 'A TURK NAMED X', 'THAT X WILL'],
  },
  {
    id: 'corpus', traits: [],
    sees: 'other cables of the run have the surname with a title or a given name; see [the corpus](#the-corpus)', shown: ['PUTIN beside PRESIDENT PUTIN elsewhere'],
  },
  {
    id: 'exchange', traits: ['sure'], trust: { least: 3, more: 2 },
    sees: 'notes of talks and papers: two names with a slash or a hyphen and what they had together, who wrote, was copied or was present',
    shown: ['CHAIJ/MUDD TELECON', 'FRANJIEH-ASSALI MEETING', "BINNER'S MEMO", '(MATLAND TO KORNELENKO)', 'COPIES TO HOLLMER', 'SIGNED KORN UNQUOTE'],
  },
] as const satisfies readonly Rule[]

/** What a mention may rest on: the ids of the rules. */
export type EvidenceRule = (typeof EVIDENCE_RULES)[number]['id']

/** Whether what a row speaks for is named in the output. */
export const isEvidenceRule = (rule: RowRule): rule is EvidenceRule => rule !== 'against'

const RULES: readonly Rule[] = EVIDENCE_RULES

/** The rules with a trait. */
export const rulesThatAre = (trait: RuleTrait): ReadonlySet<RowRule> =>
  new Set(RULES.filter(({ traits }) => traits.includes(trait)).map(({ id }) => id))

const TRUSTS = new Map(RULES.map(({ id, trust }) => [id, trust]))

/** What is added for the confidence where this rule is the strongest, with that weight. */
export function trustIn(rule: EvidenceRule, weight: number): number {
  const trust = TRUSTS.get(rule)
  return trust && weight >= trust.least ? trust.more : 0
}
