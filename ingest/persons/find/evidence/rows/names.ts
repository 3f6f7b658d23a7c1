import { type EvidenceRow, evidenceRows, inBody, inMixed, theRow } from '../row.ts'

/** By which of its own words a name was recognised. */
export type NameFacts =
  | {
      readonly how: 'given'
      /** The given name is an English word: `MARK`, `GRANT`. */
      readonly word: boolean
      /** A surname of the lists, an initial or a verb of persons follows the word. */
      readonly vouched: boolean
    }
  | {
      readonly how: 'initials'
      readonly several: boolean
      /** A letter that heads the items of a list: A to J. */
      readonly item: boolean
      readonly listed: boolean
    }
  | { readonly how: 'row'; readonly listed: boolean }
  | {
      readonly how: 'beside'
      readonly given: boolean
      readonly listed: boolean
      /** A mark, AND or a verb that persons go with, behind the name. */
      readonly closed: boolean
    }
  | { readonly how: NameOrder }

type NameOrder =
  | 'given-within'
  | 'born'
  | 'item'
  | 'syllables'
  | 'family-first'
  | 'surname-first'
  | 'unknown-first'
  | 'namesake'
  | 'joined'
  | 'middle-initial'
  | 'kunya'
  | 'patronymic'
  | 'son'
  | 'glued-particle'
  | 'opening-particle'
  | 'dutch-particle'

/** What the words of a name and their order count. */
// biome-ignore format: a table
export const NAME_ROWS: readonly EvidenceRow<NameFacts>[] = evidenceRows([
  { id: 'given-name/vouched', weight: 4.5, applies: (name) => name.how === 'given' && !name.word && name.vouched,
    example: inBody('WE SAW IAN MORALES TODAY.', 'MORALES'), nearMiss: inBody('MV IAN MORALES SANK.', 'MORALES') },
  { id: 'given-name/sure', weight: 3.5, applies: (name) => name.how === 'given' && !name.word,
    example: inBody('WE SAW IAN ORBANOV TODAY.', 'ORBANOV'), nearMiss: inBody('MV IAN ORBANOV SANK.', 'ORBANOV') },
  { id: 'given-name/word-vouched', weight: 3.2, applies: (name) => name.how === 'given' && name.vouched,
    example: inBody('MARK ORBANOV SAID SO.', 'ORBANOV'), nearMiss: inBody('THEY MARK ORBANOV DAY.', 'ORBANOV') },
  { id: 'given-name/word', weight: 2.2, applies: (name) => name.how === 'given',
    example: inBody('THEY MARK ORBANOV TODAY.', 'ORBANOV'), nearMiss: inBody('THEY PRAISE ORBANOV TODAY.', 'ORBANOV') },
  { id: 'given-name/within', weight: 3.5, applies: ({ how }) => how === 'given-within',
    example: inBody('VISIT OF AHLGREN OMAR SAQQAF IS OFF.', 'SAQQAF'), nearMiss: inBody('VISIT OF AHLGREN TODAY SAQQAF IS OFF.', 'SAQQAF') },
  { id: 'given-name/born', weight: 4, applies: ({ how }) => how === 'born',
    example: inBody('MARGARYAN, ARTUR, DOB: 15 JAN 73', 'MARGARYAN'), nearMiss: inBody('MARGARYAN, ARTUR, ID: 15 JAN 73', 'MARGARYAN') },

  { id: 'given-name/item', weight: 4, applies: ({ how }) => how === 'item',
    example: inMixed('They are: - ORBANOV, Maria - KUROKAWA, Hideo', 'ORBANOV'), nearMiss: inMixed('They are in ORBANOV, Maria said.', 'ORBANOV') },

  { id: 'name-order/syllables', weight: 3.6, applies: ({ how }) => how === 'syllables',
    example: inBody('VISIT OF TAK TAE-SOK IS OFF.', 'TAK'), nearMiss: inBody('A LONG-TERM PARK IS OFF.', 'PARK') },
  { id: 'name-order/family-first', weight: 3.2, applies: ({ how }) => how === 'family-first',
    example: inBody('VISIT OF CHANG SHUMEIK IS OFF.', 'CHANG'), nearMiss: inBody('VISIT OF CHANG IS OFF.', 'CHANG') },
  { id: 'name-order/surname-first', weight: 2.4, applies: ({ how }) => how === 'surname-first',
    example: inBody('VISIT OF TANAKA KAKUEI IS OFF.', 'TANAKA'), nearMiss: inBody('VISIT OF TANAKA TODAY IS OFF.', 'TANAKA') },
  { id: 'name-order/unknown-first', weight: 1.8, applies: ({ how }) => how === 'unknown-first',
    example: inBody('VISIT OF KUROMIYA KAKUEI IS OFF.', 'KUROMIYA'), nearMiss: inBody('VISIT OF TANAKA KAKUEI IS OFF.', 'TANAKA') },
  { id: 'name-order/listed-row', weight: 2.5, applies: (name) => name.how === 'row' && name.listed,
    example: inBody('VISIT OF GOMEZ MORALES IS OFF.', 'MORALES'), nearMiss: inBody('VISIT OF MORALES IS OFF.', 'MORALES') },
  { id: 'name-order/row', weight: 0.8, applies: ({ how }) => how === 'row',
    example: inBody('VISIT OF WENHPSLAO MORALES IS OFF.', 'MORALES'), nearMiss: inBody('VISIT OF WENHP, MORALES IS OFF.', 'MORALES') },
  { id: 'name-order/namesake', weight: 3.2, applies: ({ how }) => how === 'namesake',
    example: inBody('PRESIDENT PARK CHUNG HEE SPOKE. CASE OF TONGSUN PARK IS OPEN.', 'PARK'), nearMiss: inBody('CASE OF TONGSUN PARK IS OPEN.', 'PARK') },
  { id: 'name-order/joined', weight: 0.8, applies: ({ how }) => how === 'joined',
    example: inBody('FOREIGN MINISTER ORBANOV AND GOMEZ MORALES SPOKE.', 'MORALES'), nearMiss: inBody('FOREIGN MINISTER ORBANOV AND MORALES SPOKE.', 'MORALES') },

  { id: 'initials/several-listed', weight: 4.2, applies: (name) => name.how === 'initials' && name.several && name.listed,
    example: inBody('IT WAS SIGNED BY M.L. EDWARDS OF SYDNEY.', 'EDWARDS'), nearMiss: inBody('300 M.T. FLOUR CAME.', 'FLOUR') },
  { id: 'initials/several', weight: 3.2, applies: (name) => name.how === 'initials' && name.several,
    example: inBody('IT WAS SIGNED BY M.L. ORBANOV OF SYDNEY.', 'ORBANOV'), nearMiss: inBody('300 M.T. FLOUR CAME.', 'FLOUR') },
  { id: 'initials/listed', weight: 4, applies: (name) => name.how === 'initials' && !name.item && name.listed,
    example: inBody('IT WAS SIGNED BY M. EDWARDS OF SYDNEY.', 'EDWARDS'), nearMiss: inBody('IT WAS SIGNED BY EDWARDS OF SYDNEY.', 'EDWARDS') },
  { id: 'initials/one', weight: 3, applies: (name) => name.how === 'initials' && (!name.item || name.listed),
    example: inBody('IT WAS SIGNED BY M. ORBANOV OF SYDNEY.', 'ORBANOV'), nearMiss: inBody('PARA M. ORBANOV SPOKE.', 'ORBANOV') },
  { id: 'initials/item', weight: 2, applies: ({ how }) => how === 'initials',
    example: inBody('IT WAS SIGNED BY B. ORBANOV OF SYDNEY.', 'ORBANOV'), nearMiss: inBody('IT WAS SIGNED BY B. ORANGES OF SYDNEY.', 'ORANGES') },
  { id: 'initials/middle', weight: 3.4, applies: ({ how }) => how === 'middle-initial',
    example: inBody('WE SAW HARLENK T. MERSHAW TODAY.', 'MERSHAW'), nearMiss: inBody('WE SAW T. MERSHAW TODAY.', 'MERSHAW') },

  { id: 'particle/kunya', weight: 3, applies: ({ how }) => how === 'kunya',
    example: inBody('WE HEAR THAT ABU IYAD SPOKE HERE TODAY.', 'IYAD'), nearMiss: inBody('WE HEAR THAT ABU DHABI SPOKE HERE TODAY.', 'DHABI') },
  { id: 'particle/patronymic', weight: 3.2, applies: ({ how }) => how === 'patronymic',
    example: inBody('VISIT OF MOKTARO OULD DADDAH IS OFF.', 'DADDAH'), nearMiss: inBody('A BIN IS FULL.', 'BIN') },
  { id: 'particle/son', weight: 5, applies: ({ how }) => how === 'son',
    example: inMixed('They would not allow bin Laden to go there.', 'Laden'), nearMiss: inMixed('They would not allow bin bags to go there.', 'bags') },
  { id: 'particle/dutch', weight: 3, applies: ({ how }) => how === 'dutch-particle',
    example: inBody('VISIT OF VAN DALSENK IS OFF.', 'DALSENK'), nearMiss: inBody('DELIVERED BY VAN TO MARKET.', 'MARKET') },
  { id: 'particle/opening', weight: 2, applies: ({ how }) => how === 'opening-particle',
    example: inBody('VISIT OF DE STAERCKEN IS OFF.', 'STAERCKEN'), nearMiss: inBody('AVENIDA 9 DE ABRIL IS OFF.', 'ABRIL') },
  { id: 'particle/glued', weight: 1.2, applies: ({ how }) => how === 'glued-particle',
    example: inBody('VISIT OF AL-KHAYLI IS OFF.', 'KHAYLI'), nearMiss: inBody('VISIT OF KHAYLI IS OFF.', 'KHAYLI') },

  { id: 'list/given', weight: 3, applies: (name) => name.how === 'beside' && name.given,
    example: inMixed('Leaders such as Mullah Omar, Gulubuddin Hekmatyar, and Hafiz Saeed left.', 'Saeed'), nearMiss: inMixed('Leaders such as Hafiz Saeed left.', 'Saeed') },
  { id: 'list/listed', weight: 2.4, applies: (name) => name.how === 'beside' && name.listed,
    example: inBody('MINISTER ORBANOV AND MORALES SPOKE.', 'MORALES'), nearMiss: inBody('THE BANK AND MORALES SPOKE.', 'MORALES') },
  { id: 'list/closed', weight: 3, applies: (name) => name.how === 'beside' && name.closed,
    example: inBody('MINISTER ORBANOV AND KORVALIN SAID SO.', 'KORVALIN'), nearMiss: inBody('MINISTER ORBANOV AND FRANCE SAID SO.', 'FRANCE') },
  { id: 'list/open', weight: 2, applies: ({ how }) => how === 'beside',
    example: inBody('MINISTER ORBANOV AND KORVALIN TODAY SAID SO.', 'KORVALIN'), nearMiss: inBody('MINISTER ORBANOV, KORVALIN TODAY SAID SO.', 'KORVALIN') },
])

/** What a name that was read so counts. */
export const nameEvidence = (facts: NameFacts): EvidenceRow<NameFacts> => theRow(NAME_ROWS, facts)
