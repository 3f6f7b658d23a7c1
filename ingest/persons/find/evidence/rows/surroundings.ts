import { type EvidenceRow, evidenceRows, inBody, inMixed } from '../row.ts'
import type { Surroundings } from '../surroundings.ts'

type Row = EvidenceRow<Surroundings>

/** `X'S HOUSE`, `X'S VISIT`. */
// biome-ignore format: a table
export const OWNER_ROWS: readonly Row[] = evidenceRows([
  { id: 'possessive/owner', weight: 0.8, applies: ({ possessive }) => possessive,
    example: inBody("KUROKAWA'S HOUSE IS NEW.", 'KUROKAWA'), nearMiss: inBody("FRANCE'S HOUSE IS NEW.", 'FRANCE') },
])
// biome-ignore format: a table
export const DEED_ROWS: readonly Row[] = evidenceRows([
  { id: 'deed/kin', weight: 2, applies: ({ possessive, isKin }) => possessive && isKin,
    example: inBody("KUROKAWA'S WIFE CAME.", 'KUROKAWA'), nearMiss: inBody("KUROKAWA'S HOUSE IS NEW.", 'KUROKAWA') },
  { id: 'deed/own', weight: 1, applies: ({ possessive, isDeed }) => possessive && isDeed,
    example: inBody("KUROKAWA'S VISIT WENT WELL.", 'KUROKAWA'), nearMiss: inBody("KUROKAWA'S HOUSE IS NEW.", 'KUROKAWA') },
  { id: 'deed/visit', weight: 1.8, applies: ({ isVisit }) => isVisit,
    example: inBody('THE KUROKAWA VISIT WENT WELL.', 'KUROKAWA'), nearMiss: inBody('THE KUROKAWA MEETING WENT WELL.', 'KUROKAWA') },
  { id: 'deed/case', weight: 1.8, applies: ({ isCase }) => isCase,
    example: inBody('THE KUROKAWA CASE IS CLOSED.', 'KUROKAWA'), nearMiss: inBody('THE KUROKAWA HOUSE IS NEW.', 'KUROKAWA') },
  { id: 'deed/called', weight: 1, applies: ({ isDeed }) => isDeed,
    example: inBody('THE KUROKAWA REGIME FELL.', 'KUROKAWA'), nearMiss: inBody('THE KUROKAWA HOUSE IS NEW.', 'KUROKAWA') },
])

/** The verb right behind the name. */
// biome-ignore format: a table
export const SPEECH_ROWS: readonly Row[] = evidenceRows([
  { id: 'speech/told', weight: 1.7, applies: ({ isHuman, isTold }) => isHuman && isTold,
    example: inBody('KUROKAWA TOLD US THIS.', 'KUROKAWA'), nearMiss: inBody('KUROKAWA SAID THIS.', 'KUROKAWA') },
  { id: 'speech/human', weight: 2, applies: ({ isHuman }) => isHuman,
    example: inBody('KUROKAWA SMILED.', 'KUROKAWA'), nearMiss: inBody('KUROKAWA TOLD US THIS.', 'KUROKAWA') },
  { id: 'speech/said', weight: 1.1, applies: ({ isSpeech }) => isSpeech,
    example: inBody('KUROKAWA SAID THIS.', 'KUROKAWA'), nearMiss: inBody('PERU DENIES THAT.', 'PERU') },
])
/** What else the name is the subject of. */
// biome-ignore format: a table
export const VERB_ROWS: readonly Row[] = evidenceRows([
  { id: 'apposition/married', weight: 3, applies: ({ verb, jointVerb }) => verb === 'married' || jointVerb === 'married',
    example: inBody('KUROKAWA WAS MARRIED IN OSLO.', 'KUROKAWA'), nearMiss: inBody('KUROKAWA WAS MAINTAINED IN OSLO.', 'KUROKAWA') },
  { id: 'apposition/born', weight: 3, applies: ({ verb, jointVerb }) => verb === 'born' || jointVerb === 'born',
    example: inBody('KUROKAWA WAS BORN IN OSLO.', 'KUROKAWA'), nearMiss: inBody('KUROKAWA WAS BUILT IN OSLO.', 'KUROKAWA') },
  { id: 'speech/undergone', weight: 1.5, applies: ({ verb }) => verb === 'undergone',
    example: inBody('KUROKAWA WAS ARRESTED.', 'KUROKAWA'), nearMiss: inBody('KUROKAWA WAS BUILT.', 'KUROKAWA') },
  { id: 'speech/intended', weight: 1.1, applies: ({ verb }) => verb === 'intended',
    example: inBody('KUROKAWA WILL VISIT US.', 'KUROKAWA'), nearMiss: inBody('KUROKAWA WILL VANISH.', 'KUROKAWA') },
  { id: 'speech/has-said', weight: 1.1, applies: ({ verb }) => verb === 'said',
    example: inBody('KUROKAWA HAD ALSO SAID SO.', 'KUROKAWA'), nearMiss: inBody('KUROKAWA HAD ALSO BURNT.', 'KUROKAWA') },
  { id: 'speech/both-human', weight: 2, applies: ({ jointVerb }) => jointVerb === 'human',
    example: inBody('KUROKAWA AND TULLOK SMILED.', 'KUROKAWA'), nearMiss: inBody('KUROKAWA AND TULLOK BURNT.', 'KUROKAWA') },
  { id: 'speech/both-said', weight: 1.1, applies: ({ jointVerb }) => jointVerb === 'said',
    example: inBody('KUROKAWA AND TULLOK SAID SO.', 'KUROKAWA'), nearMiss: inBody('KUROKAWA, TULLOK SAID SO.', 'KUROKAWA') },
  { id: 'speech/both-undergone', weight: 1.5, applies: ({ jointVerb }) => jointVerb === 'undergone',
    example: inBody('KUROKAWA AND TULLOK WERE ARRESTED.', 'KUROKAWA'), nearMiss: inBody('KUROKAWA AND TULLOK WERE BUILT.', 'KUROKAWA') },
  { id: 'speech/both-intended', weight: 1.1, applies: ({ jointVerb }) => jointVerb === 'intended',
    example: inBody('KUROKAWA AND TULLOK WILL VISIT US.', 'KUROKAWA'), nearMiss: inBody('KUROKAWA AND TULLOK WILL VANISH.', 'KUROKAWA') },
  { id: 'speech/both-are', weight: 1, applies: ({ jointVerb }) => jointVerb === 'plural',
    example: inBody('KUROKAWA AND TULLOK ARE HERE.', 'KUROKAWA'), nearMiss: inBody('KUROKAWA AND TULLOK MUST GO.', 'KUROKAWA') },
  { id: 'speech/subject', weight: 1, applies: ({ isSubject }) => isSubject,
    example: inBody('KUROKAWA MUST GO.', 'KUROKAWA'), nearMiss: inBody('THE KUROKAWA MUST GO.', 'KUROKAWA') },
])
// biome-ignore format: a table
export const PRONOUN_ROWS: readonly Row[] = evidenceRows([
  { id: 'context/his-own', weight: 1.4, applies: ({ isOwn }) => isOwn,
    example: inBody('IT WAS MADE BY KUROKAWA DURING HIS VISIT.', 'KUROKAWA'), nearMiss: inBody('IT WAS MADE BY KUROKAWA DURING ITS VISIT.', 'KUROKAWA') },
])

/** What stands behind a mark, and says who someone is. */
// biome-ignore format: a table
export const APPOSITION_ROWS: readonly Row[] = evidenceRows([
  { id: 'apposition/source', weight: 3, applies: ({ apposition }) => apposition === 'source',
    example: inBody('WE HEARD FROM KUROKAWA (PROTECT) THAT IT IS SO.', 'KUROKAWA'), nearMiss: inBody('WE HEARD FROM KUROKAWA (TODAY) THAT IT IS SO.', 'KUROKAWA') },
  { id: 'apposition/who', weight: 1.8, applies: ({ apposition }) => apposition === 'who',
    example: inBody('KUROKAWA, WHO KNOWS, LEFT.', 'KUROKAWA'), nearMiss: inBody('KUROKAWA, WHICH KNOWS, LEFT.', 'KUROKAWA') },
  { id: 'apposition/who-office', weight: 3, applies: ({ apposition }) => apposition === 'who-office',
    example: inBody('KUROKAWA, WHO WAS DISMISSED AS MINISTER OF TRADE, LEFT.', 'KUROKAWA'), nearMiss: inBody('KUROKAWA, WHO WAS DISMISSED AS USELESS, LEFT.', 'KUROKAWA') },
  { id: 'apposition/of', weight: 3, applies: ({ apposition }) => apposition === 'of',
    example: inBody('KUROKAWA, DIRECTOR OF TRADE, LEFT.', 'KUROKAWA'), nearMiss: inBody('KUROKAWA, DIRECTOR, LEFT.', 'KUROKAWA') },
  { id: 'apposition/title', weight: 3, applies: ({ apposition }) => apposition === 'title',
    example: inBody('KUROKAWA, THE DIRECTOR, LEFT.', 'KUROKAWA'), nearMiss: inBody('KUROKAWA, THE LAWYER, LEFT.', 'KUROKAWA') },
  { id: 'apposition/role', weight: 2.6, applies: ({ apposition }) => apposition === 'role',
    example: inBody('KUROKAWA, A LAWYER, LEFT.', 'KUROKAWA'), nearMiss: inBody('KUROKAWA, A HOUSE, LEFT.', 'KUROKAWA') },
  { id: 'apposition/office', weight: 2.4, applies: ({ apposition }) => apposition === 'office',
    example: inBody('KUROKAWA, DIRECTOR TRADE DEPARTMENT, LEFT.', 'KUROKAWA'), nearMiss: inBody('KUROKAWA, TRADE DEPARTMENT, LEFT.', 'KUROKAWA') },
  { id: 'apposition/nation', weight: 2.2, applies: ({ apposition }) => apposition === 'nation',
    example: inBody('ORBANOV, A KAZAKHI, SPEAKS JAPANESE.', 'ORBANOV'), nearMiss: inBody('GRAIN, A KAZAKHI, SPEAKS JAPANESE.', 'GRAIN') },
  { id: 'apposition/named', weight: 2.2, applies: ({ apposition }) => apposition === 'named',
    example: inBody('KUROKAWA, A LAWYER KNOWN HERE, LEFT.', 'KUROKAWA'), nearMiss: inBody('KUROKAWA, LAWYER TULLOK SAID, LEFT.', 'KUROKAWA') },
  { id: 'apposition/bare-role-whole', weight: 2.4, applies: ({ apposition, words }) => apposition === 'bare-role' && words > 1,
    example: inMixed('At noon Tumwalo Kurokawa, Deputy Chairman, left.', 'Kurokawa'), nearMiss: inMixed('At noon Kurokawa, Deputy Chairman, left.', 'Kurokawa') },
  { id: 'apposition/bare-role', weight: 2, applies: ({ apposition }) => apposition === 'bare-role',
    example: inBody('KUROKAWA, DIRECTOR, LEFT.', 'KUROKAWA'), nearMiss: inBody('KUROKAWA, HOWEVER, LEFT.', 'KUROKAWA') },
  { id: 'apposition/last', weight: 1.8, applies: ({ apposition }) => apposition === 'last',
    example: inMixed('We saw Kurokawa, director', 'Kurokawa'), nearMiss: inMixed('We saw Kurokawa, today', 'Kurokawa') },
  { id: 'apposition/age', weight: 3, applies: ({ apposition }) => apposition === 'age',
    example: inBody('KUROKAWA, 54, STUDIED LAW.', 'KUROKAWA'), nearMiss: inBody('KUROKAWA, 54, 60 AND 70 CAME.', 'KUROKAWA') },
  { id: 'apposition/number', weight: 3, applies: ({ apposition }) => apposition === 'number',
    example: inBody('KUROKAWA, 54, WAS SOLD.', 'KUROKAWA'), nearMiss: inBody('KUROKAWA, 54, WAS ARRESTED.', 'KUROKAWA') },
  { id: 'apposition/country', weight: 1.8, applies: ({ apposition }) => apposition === 'country',
    example: inBody('WE HEARD FROM KUROKAWA (JAPAN) THAT IT IS SO.', 'KUROKAWA'), nearMiss: inBody('WE HEARD FROM KUROKAWA (TODAY) THAT IT IS SO.', 'KUROKAWA') },
])
/** The word before the name. */
// biome-ignore format: a table
export const BEFORE_ROWS: readonly Row[] = evidenceRows([
  { id: 'speech/asked', weight: 1.8, applies: ({ before }) => before === 'asked',
    example: inBody('WE ASKED KUROKAWA AGAIN.', 'KUROKAWA'), nearMiss: inBody('WE PASSED KUROKAWA AGAIN.', 'KUROKAWA') },
  { id: 'speech/inverted', weight: 1.8, applies: ({ before }) => before === 'inverted',
    example: inMixed('In any case, said Kurokawa, we went there.', 'Kurokawa'), nearMiss: inMixed('In any case, near Kurokawa, we went there.', 'Kurokawa') },
  { id: 'context/naming', weight: 2.6, applies: ({ before }) => before === 'naming',
    example: inBody('A TURK NAMED KUROKAWA LEFT.', 'KUROKAWA'), nearMiss: inBody('A TURK LIKE KUROKAWA LEFT.', 'KUROKAWA') },
  { id: 'context/done-to', weight: 1.8, applies: ({ before }) => before === 'done-to',
    example: inBody('WE MAY MEET KUROKAWA AGAIN.', 'KUROKAWA'), nearMiss: inBody('WE MAY PASS KUROKAWA AGAIN.', 'KUROKAWA') },
  { id: 'context/talk-with', weight: 1.8, applies: ({ before }) => before === 'talk-with',
    example: inBody('ACCORDING TO KUROKAWA THIS IS SO.', 'KUROKAWA'), nearMiss: inBody('ACCORDING TO PRESS THIS IS SO.', 'PRESS') },
  { id: 'context/called-on', weight: 1.8, applies: ({ before }) => before === 'called-on',
    example: inBody('I CALLED ON KUROKAWA AT NOON.', 'KUROKAWA'), nearMiss: inBody('THEY CALLED ON KUROKAWA TO ACT.', 'KUROKAWA') },
  { id: 'context/of', weight: 1.8, applies: ({ before }) => before === 'of',
    example: inBody('IT WAS IN THE ABSENCE OF KUROKAWA TODAY.', 'KUROKAWA'), nearMiss: inBody('IT WAS IN THE SHADOW OF KUROKAWA TODAY.', 'KUROKAWA') },
  { id: 'context/before', weight: 0.7, applies: ({ before }) => before === 'person',
    example: inBody('IT CAME FROM KUROKAWA TODAY.', 'KUROKAWA'), nearMiss: inBody('IT CAME OVER KUROKAWA TODAY.', 'KUROKAWA') },
])
/** A trade before the name, between commas. */
// biome-ignore format: a table
export const TRADE_ROWS: readonly Row[] = evidenceRows([
  { id: 'apposition/trade-whole', weight: 2.2, applies: ({ isBehindTrade, words }) => isBehindTrade && words > 1,
    example: inBody('A LAWYER, GOMEZ MORALES, LEFT.', 'MORALES'), nearMiss: inBody('A LAWYER, MORALES, LEFT.', 'MORALES') },
  { id: 'apposition/trade', weight: 1.2, applies: ({ isBehindTrade }) => isBehindTrade,
    example: inBody('A LAWYER, KUROKAWA, LEFT.', 'KUROKAWA'), nearMiss: inBody('A HOUSE, KUROKAWA, LEFT.', 'KUROKAWA') },
])
// biome-ignore format: a table
export const COUNTRY_ROWS: readonly Row[] = evidenceRows([
  { id: "context/country's", weight: 1.4, applies: ({ isCountrys }) => isCountrys,
    example: inBody("VENEZUELA'S KUROKAWA LEFT.", 'KUROKAWA'), nearMiss: inBody("TODAY'S KUROKAWA LEFT.", 'KUROKAWA') },
])
// biome-ignore format: a table
export const RUNNING_ROWS: readonly Row[] = evidenceRows([
  { id: 'context/running', weight: 1, applies: ({ isRunning }) => isRunning,
    example: inMixed('We hear that Kurokawa likes it. They told Kurokawa so.', 'Kurokawa'), nearMiss: inBody('WE HEAR THAT KUROKAWA LIKES IT. THEY TOLD KUROKAWA SO.', 'KUROKAWA') },
])
// biome-ignore format: a table
export const QUOTED_SIGNER_ROWS: readonly Row[] = evidenceRows([
  { id: 'exchange/quoted-signer', weight: 3, applies: ({ isQuotedSigner }) => isQuotedSigner,
    example: inBody('QUOTE PLEASE COME. SIGNED KORNELUK UNQUOTE.', 'KORNELUK'), nearMiss: inBody('QUOTE PLEASE COME, KORNELUK UNQUOTE.', 'KORNELUK') },
])
/** Notes of talks, papers, delegates. */
// biome-ignore format: a table
export const EXCHANGE_ROWS: readonly Row[] = evidenceRows([
  { id: 'exchange/paper', weight: 3, applies: ({ exchange }) => exchange === 'paper',
    example: inBody("AS SAID IN HOLLMER'S MEMO OF JULY 3.", 'HOLLMER'), nearMiss: inBody("AS SAID IN JUNE'S MEMO OF JULY 3.", 'JUNE') },
  { id: 'exchange/pair', weight: 3, applies: ({ exchange }) => exchange === 'pair',
    example: inBody('PER CHAIJ/MUDDEK TELECON IT IS SO.', 'CHAIJ'), nearMiss: inBody('PER EUR/NEA MEETING IT IS SO.', 'NEA') },
  { id: 'exchange/between', weight: 3, applies: ({ exchange }) => exchange === 'between',
    example: inBody('THE MEETING BETWEEN CHAIJEK AND MUDDEK WENT WELL.', 'CHAIJEK'), nearMiss: inBody('THE BORDER BETWEEN CHAIJEK AND MUDDEK IS LONG.', 'CHAIJEK') },
  { id: 'exchange/item', weight: 3, applies: ({ exchange }) => exchange === 'item',
    example: inBody('SEE BRENNVALD MEMCON OF JULY 3.', 'BRENNVALD'), nearMiss: inBody('SEE OSLO MEMCON OF JULY 3.', 'OSLO') },
  { id: 'exchange/copy', weight: 3, applies: ({ exchange }) => exchange === 'copy',
    example: inBody('COPIES TO HOLLMER AND DEPT.', 'HOLLMER'), nearMiss: inBody('COPIES FOR HOLLMER AND DEPT.', 'HOLLMER') },
  { id: 'exchange/present', weight: 3, applies: ({ exchange }) => exchange === 'present',
    example: inBody('ALSO PRESENT WERE HASHIDA AND NISHIGAMI.', 'HASHIDA'), nearMiss: inBody('ALSO NEW WERE HASHIDA AND NISHIGAMI.', 'HASHIDA') },
  { id: 'exchange/note', weight: 3, applies: ({ exchange }) => exchange === 'note',
    example: inBody('IT IS KNOWN (MATLAND TO KORNELENKO, OSLO 5107).', 'KORNELENKO'), nearMiss: inBody('IT IS FAR (OSLO TO BERGEN, 300 MILES).', 'BERGEN') },
  { id: 'exchange/speaking-delegate', weight: 3, applies: ({ exchange }) => exchange === 'speaking-delegate',
    example: inBody('FRANCE (LEPRETTE) SAID IT WAS SO.', 'LEPRETTE'), nearMiss: inBody('FRANCE (PARIS) SAID IT WAS SO.', 'PARIS') },
  { id: 'exchange/bureau', weight: 3, applies: ({ exchange }) => exchange === 'bureau',
    example: inBody('WE ASK EA/PRCM (MORALES) FOR IT.', 'MORALES'), nearMiss: inBody('WE ASK HIM (MORALES) FOR IT.', 'MORALES') },
  { id: 'exchange/delegate', weight: 2, applies: ({ exchange }) => exchange === 'delegate',
    example: inBody('WE ASK PERU (MORALES) FOR IT.', 'MORALES'), nearMiss: inBody('WE ASK HIM (MORALES) FOR IT.', 'MORALES') },
  { id: 'apposition/adviser', weight: 3, applies: ({ exchange }) => exchange === 'adviser',
    example: inBody('HIS ADVISER, HOLLMER, STAYED.', 'HOLLMER'), nearMiss: inBody('HIS HOUSE, HOLLMER, STAYED.', 'HOLLMER') },
])

/** What stands around a name, all of it. */
export const SURROUNDINGS_ROWS: readonly Row[] = [
  OWNER_ROWS,
  DEED_ROWS,
  SPEECH_ROWS,
  VERB_ROWS,
  PRONOUN_ROWS,
  APPOSITION_ROWS,
  BEFORE_ROWS,
  TRADE_ROWS,
  COUNTRY_ROWS,
  RUNNING_ROWS,
  QUOTED_SIGNER_ROWS,
  EXCHANGE_ROWS,
].flat()
