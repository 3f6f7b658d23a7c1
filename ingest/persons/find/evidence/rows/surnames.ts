import { type EvidenceRow, evidenceRows, inBody, inMixed } from '../row.ts'
import type { SurnameFacts } from '../surname-facts.ts'

type Row = EvidenceRow<SurnameFacts>

/** Reasons to doubt that someone is a person, in spite of the evidence for him. */
export interface Doubts {
  /** In a text of both cases no table has the word, and all that speaks for it is said of governments and firms as well. */
  readonly isUnproven: boolean
  /** A noun of another language with what it is of, and nothing that only persons do or are. */
  readonly isNounPhrase: boolean
  /** Other cables of the run use the word for a thing. */
  readonly isThingElsewhere: boolean
  /** How often this cable uses it for a thing. */
  readonly things: number
}

/** What the surname itself says: the first of these rows that applies. */
// biome-ignore format: a table
export const SURNAME_ROWS: readonly Row[] = evidenceRows([
  { id: 'against/explained', weight: -6, applies: ({ kind }) => kind === 'explained',
    example: inBody('ISKCON (INTERNATIONAL SOCIETY FOR KRISHNA CONSCIOUSNESS) TOLD US. ISKCON TOLD US SO.', 'ISKCON'), nearMiss: inBody('ISKCON TOLD US. ISKCON TOLD US SO.', 'ISKCON') },
  { id: 'surname/rare-speaker', weight: 1.4, applies: ({ kind, alone, speaks }) => kind === 'rare-word' && alone && speaks,
    example: inBody('GRAHAM EXPLAINED IT. GRAHAM EXPLAINED MORE.', 'GRAHAM'), nearMiss: inBody('MR. PETER GRAHAM LEFT.', 'GRAHAM') },
  { id: 'surname/rare', weight: 1.2, applies: ({ kind, alone }) => kind === 'rare-word' && !alone,
    example: inBody('MR. PETER GRAHAM LEFT.', 'GRAHAM'), nearMiss: inBody('MR. GRAHAM LEFT.', 'GRAHAM') },
  { id: 'surname/speaker', weight: 2, applies: ({ kind, speaks }) => (kind === 'listed' || kind === 'alike') && speaks,
    example: inBody('MORALES TOLD US THIS.', 'MORALES'), nearMiss: inBody('PAPER TOLD US THIS.', 'PAPER') },
  { id: 'surname/met', weight: 2, applies: ({ kind, alone, met }) => (kind === 'listed' || kind === 'alike') && alone && met,
    example: inBody('WE MAY MEET MORALES TODAY.', 'MORALES'), nearMiss: inBody('WE MAY MEET KUMBEK TODAY.', 'KUMBEK') },
  { id: 'surname/listed', weight: 1.2, applies: ({ kind }) => kind === 'listed',
    example: inBody('MINISTER MORALES IS HERE.', 'MORALES'), nearMiss: inBody('MINISTER KUMBEK IS HERE.', 'KUMBEK') },
  { id: 'surname/alike', weight: 1.2, applies: ({ kind }) => kind === 'alike',
    example: inBody('MINISTER KARAMBEKOV IS HERE.', 'KARAMBEKOV'), nearMiss: inBody('MINISTER KUMBEK IS HERE.', 'KUMBEK') },
  { id: 'surname/given-speaker', weight: 2, applies: ({ kind, alone, speaks }) => kind === 'given' && speaks && !alone,
    example: inBody('IAN KAKUEI CAME. KAKUEI SAID SO.', 'KAKUEI'), nearMiss: inBody('KAKUEI SAID SO.', 'KAKUEI') },
  { id: 'surname/given', weight: 0.6, applies: ({ kind }) => kind === 'given',
    example: inBody('KAKUEI SAID SO.', 'KAKUEI'), nearMiss: inBody('KUMBEK SAID SO.', 'KUMBEK') },
  { id: 'surname/unknown-speaker', weight: 1.9, applies: ({ kind, speaks, letters, alone, surelySpeaks }) => kind === 'unknown' && speaks && (letters > 5 || (letters === 5 && surelySpeaks && !alone)),
    example: inBody('KUMBEKOT SAID SO.', 'KUMBEKOT'), nearMiss: inBody('KUMBE SAID SO.', 'KUMBE') },
  { id: 'surname/short-speaker', weight: 1.5, applies: ({ kind, speaks, letters, surelySpeaks }) => kind === 'unknown' && speaks && letters === 5 && surelySpeaks,
    example: inBody('KUMBE SMILED.', 'KUMBE'), nearMiss: inBody('KUMBE SAID SO.', 'KUMBE') },
  { id: 'surname/unknown-owner', weight: 1.2, applies: ({ kind, letters, owns }) => kind === 'unknown' && owns && letters > 5,
    example: inBody("KUMBEKO'S VISIT WENT WELL.", 'KUMBEKO'), nearMiss: inBody("KUMBEKO'S HOUSE IS NEW.", 'KUMBEKO') },
])

/** What the tables of statesmen and other cables say. */
// biome-ignore format: a table
export const KNOWN_ROWS: readonly Row[] = evidenceRows([
  { id: 'statesman/own', weight: 3, applies: ({ office }) => office === 'own',
    example: inBody('SIDE WANTS GROMYKO AT TABLE.', 'GROMYKO'), nearMiss: inBody('SIDE WANTS ERDOGAN AT TABLE.', 'ERDOGAN') },
  { id: 'statesman/shared', weight: 2.2, applies: ({ office }) => office === 'shared',
    example: inBody('MORO SAID SO.', 'MORO'), nearMiss: inBody('SIDE WANTS ERDOGAN AT TABLE.', 'ERDOGAN') },
])
// biome-ignore format: a table
export const CORPUS_ROWS: readonly Row[] = evidenceRows([
  { id: 'corpus/well-known', weight: 1.5, applies: ({ usage }) => usage === 'well-known',
    example: { ...inBody('NYEREBO SAID NO, AND THE VISIT OF NYEREBO WENT WELL.', 'NYEREBO'), corpus: 'PRESIDENT NYEREBO SAID SO.', cables: 9 },
    nearMiss: { ...inBody('NYEREBO SAID NO, AND THE VISIT OF NYEREBO WENT WELL.', 'NYEREBO'), corpus: 'PRESIDENT NYEREBO SAID SO.' } },
  { id: 'corpus/borne', weight: 1, applies: ({ usage }) => usage === 'person',
    example: { ...inBody('NYEREBO SAID NO, AND THE VISIT OF NYEREBO WENT WELL.', 'NYEREBO'), corpus: 'PRESIDENT NYEREBO SAID SO.' },
    nearMiss: { ...inBody('NYEREBO SAID NO, AND THE VISIT OF NYEREBO WENT WELL.', 'NYEREBO'), corpus: 'THE NYEREBO SAID SO.' } },
])
/** What is taken off where the text, or other cables, take the word for a thing, and where it may be a slip. */
// biome-ignore format: a table
export const AGAINST_ROWS: readonly EvidenceRow<Doubts>[] = evidenceRows([
  { id: 'against/unproven', weight: -1.5, applies: ({ isUnproven }) => isUnproven,
    example: inMixed('Kumbekor said so. They like Kumbekor there.', 'Kumbekor'), nearMiss: inBody('KUMBEKOR SAID SO. THEY LIKE KUMBEKOR THERE.', 'KUMBEKOR') },
  { id: 'against/noun-phrase', weight: -3, applies: ({ isNounPhrase }) => isNounPhrase,
    example: inMixed('They went to Kurokawa de Morales and they like Kurokawa de Morales there.', 'Morales'), nearMiss: inMixed('They like Kurokawa de Morales there, and Kurokawa de Morales told us so.', 'Morales') },
  { id: 'against/thing-elsewhere', weight: -3, applies: ({ isThingElsewhere }) => isThingElsewhere,
    example: { ...inBody('NYEREBO SAID NO, AND THE VISIT OF NYEREBO WENT WELL.', 'NYEREBO'), corpus: 'THE NYEREBO SAID SO.' },
    nearMiss: inBody('NYEREBO SAID NO, AND THE VISIT OF NYEREBO WENT WELL.', 'NYEREBO') },
  { id: 'against/thing', weight: -3, applies: ({ things }) => things > 0,
    example: inBody('THE KUROKAWA SAID SO.', 'KUROKAWA'), nearMiss: inBody('KUROKAWA SAID SO.', 'KUROKAWA') },
])
/** How a word that no table has may come from English ones. */
export type Slip = 'misspelt' | 'glued'

/** A word one letter from an English one, asked last: it is the dearest question; and two that lost their blank. */
// biome-ignore format: a table
export const SLIP_ROWS: readonly EvidenceRow<{ readonly slip: Slip | null }>[] = evidenceRows([
  { id: 'against/slip', weight: -2.5, applies: ({ slip }) => slip === 'misspelt',
    example: inBody('PRESS ATTACHE GOVERNMEMT LEFT.', 'GOVERNMEMT'), nearMiss: inBody('PRESS ATTACHE KUROKAWA LEFT.', 'KUROKAWA') },
  { id: 'against/glued', weight: -7, applies: ({ slip }) => slip === 'glued',
    example: inBody('MINISTER STATEDTHAT HE AGREED.', 'STATEDTHAT'), nearMiss: inBody('MINISTER STATNIKOV HIMSELF AGREED.', 'STATNIKOV') },
])

/** What a surname, statesmen and other cables count, all of it. */
export const SURNAMES_ROWS = [...SURNAME_ROWS, ...KNOWN_ROWS, ...CORPUS_ROWS, ...AGAINST_ROWS, ...SLIP_ROWS]
