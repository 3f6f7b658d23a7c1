import { POSTS } from '@reftel/cypher'
import { CLASS } from './grammar.ts'

/** Words of the grammar by their class; a word stands in one row. Names of posts come from the table of posts. */
const WORDS: readonly (readonly [class_: string, words: string])[] = [
  [CLASS.and, 'AND OR PLUS'],
  [CLASS.through, 'TO THROUGH THRU'],
  [
    CLASS.month,
    'JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER JAN FEB MAR APR JUN JUL AUG SEP SEPT OCT NOV DEC',
  ],
  [CLASS.dated, 'OF DATED DTD'],
  [CLASS.dtgWord, 'DTG'],
  [CLASS.ref, 'REF REFS REFTEL REFTELS REFERENCE REFERENCES REFERENCED REFAIR REFAIRGRAM RETEL RETELS'],
  [CLASS.refLetter, [...'ABCDEFGHIJ'].flatMap((letter) => [`REF${letter}`, `REFTEL${letter}`]).join(' ')],
  [CLASS.septel, 'SEPTEL SEPTELS SEPTTEL SEPTTELS SEPTELL SETPEL SEPTLE SEPTEI'],
  [
    CLASS.ownTel,
    'EMBTEL EMBTELS CONTEL CONTELS CONGENTEL CONGENTELS MISTEL MISTELS MYTEL MYTELS OURTEL OURTELS REOURTEL REMYTEL REEMBTEL',
  ],
  [CLASS.deptTel, 'DEPTEL DEPTELS DEPTTEL DEPTTELS REDEPTEL'],
  [CLASS.yourTel, 'URTEL URTELS YOURTEL YOURTELS YRTEL YRTELS REURTEL REURTELS REYOURTEL REYRTEL'],
  [CLASS.your, 'YOUR UR YR'],
  [CLASS.our, 'OUR MY'],
  [CLASS.home, 'EMBASSY CONSULATE CONGEN MISSION LEGATION USINT USLO POST'],
  [CLASS.department, 'DEPARTMENT DEPT'],
  [CLASS.telegram, 'TELEGRAM TELEGRAMS TEL TELS TELNO CABLE CABLES MESSAGE MESSAGES MSG MSGS'],
  [CLASS.numero, 'NO NOS NUMBER NUMBERS NR NRS NUM NBR'],
  [CLASS.airgram, 'AIRGRAM AIRGRAMS'],
  [
    CLASS.paper,
    'AIDE MEMOIRE FILE LETTER LETTERS LTR LTRS MEMO MEMOS MEMORANDUM MEMORANDA MEMCON MEMCONS EMAIL EMAILS MAIL TELECON TELECONS TELCON TELCONS FONECON PHONECON PHONECONS CONVERSATION CONVERSATIONS CALL FAX FACSIMILE NOTE NOTES WIRELESS DESPATCH DISPATCH POUCH TELEX LOAN DISCUSSION DISCUSSIONS TELFAX IIR FAM REGULATION HANDBOOK ARTICLE CONTRACT BULLETIN TREATY CONVENTION',
  ],
  [
    CLASS.notACable,
    'RESOLUTION RESOLUTIONS RES PL LAW FLIGHT BOEING FIGURE TABLE ANNEX APPENDIX CHAPTER SECTION ITEM CASE BOX ROOM PAGE PAGES VOLUME VOL PHONE TELEPHONE EXT EXTENSION FY CY CFR HR NSDM NSSM NSDD DECREE CASILLA POB SUITE STREET AVENUE ROUTE SERIAL TEDIC VISAS USS USNS HMS',
  ],
  [CLASS.press, 'TASS REUTERS REUTER AFP UPI AP ANSA DPA NCNA XINHUA FBIS RADIO TANJUG APN PRENSA EFE ITAR'],
  [CLASS.paragraph, 'PARA PARAS PARAGRAPH PARAGRAPHS SUBPARA PARTS PART'],
  [
    CLASS.note,
    'NOTAL EXDIS NODIS LIMDIS STADIS NOFORN BUTN AIDAC SECRET CONFIDENTIAL UNCLASSIFIED UNCLAS LOU SBU CONF ROGER CHEROKEE EYES SIPDIS NOWAR NORDIS',
  ],
  [
    CLASS.reports,
    `REPORTS REPORTED REPORT REPORTING CONTAINS CONTAINED TRANSMITS TRANSMITTED TRANSMITTING PROVIDES PROVIDED DISCUSSES DISCUSSED
     DESCRIBES DESCRIBED GIVES GAVE INDICATES INDICATED STATES STATED SAYS SAID REQUESTS REQUESTED REQUESTING INSTRUCTS
     INSTRUCTED INSTRUCTING AUTHORIZES AUTHORIZED AUTHORIZING REFERS REFERRED MENTIONS MENTIONED SUGGESTS SUGGESTED NOTED ASKS
     ASKED ASKING COVERS COVERED OUTLINES OUTLINED DETAILS DETAILED SETS SET SUMMARIZES SUMMARIZED CONVEYS CONVEYED CONVEYING
     PROPOSES PROPOSED PROPOSING RECOMMENDS RECOMMENDED ADVISES ADVISED ADVISING CONFIRMS CONFIRMED CLARIFIES CLARIFIED EXPLAINS
     EXPLAINED FORWARDS FORWARDED FORWARDING RELAYS RELAYED REPEATS REPEATED RAISES RAISED RESPONDS RESPONDED REPLIES REPLIED SHOWS
     SHOWED DEALS DEALT CONCERNS CONCERNED ADDRESSES ADDRESSED ANSWERS ANSWERED CITES CITED QUOTES QUOTED LISTS LISTED INFORMS
     INFORMED ANNOUNCES ANNOUNCED ARRIVED CROSSED CONSTITUTES SUPERSEDES SUPERSEDED CANCELS CANCELLED CORRECTS CORRECTED AMENDS
     AMENDED UPDATES UPDATED ANALYZES ANALYZED ASSESSES ASSESSED REVIEWS REVIEWED PRESENTS PRESENTED POINTS POINTED MAKES MADE
     SENT RECEIVED PASSED SUBMITTED SUBMITS REFLECTS IDENTIFIES ARGUES CONCLUDES WARNS URGES EXPRESSES
     RECORDED RECORDS DESCRIBE DISCUSS CONTAIN INDICATE PROVIDE SUGGEST COVER OUTLINE REVIEW ADDRESS CONVEY REQUEST SUMMARIZE DEAL`,
  ],
  [CLASS.see, 'SEE PER VIDE CF VIA REFER REPEAT RPT RPTD READDRESS REFERRING'],
  [
    CLASS.joint,
    `IS WAS WERE ARE HAS HAD HAVE WILL WOULD SHOULD CAN COULD MUST WHICH THAT WHEREIN WHERE WHEN ON FOR WITH AS BY IN FROM
     RE REGARDING CONCERNING ABOUT BUT SINCE BECAUSE IF THEN ALSO NOT AT AFTER BEFORE UNDER ABOVE BELOW IT WE HE THIS DID DOES
     ENTITLED INDICATING REPORTEDLY ONLY THUS CLEARLY UNLESS UNTIL WHILE THE YOU THEY SHE NOW ALL BOTH WHO WHOSE ETC ET SUBJECT SUBJ ENDS END EXCEPT
     NEITHER NOR HEREWITH ALREADY AGAIN EARLIER`,
  ],
  [
    CLASS.unit,
    `PERCENT PCT CENT MILLION BILLION THOUSAND HUNDRED DOLLARS DOLLAR YEN FRANCS MARKS POUNDS RUBLES PESOS RUPEES LIRE WON DINARS TONS
     TON TONNES MT BARRELS MW KM KMS KILOMETERS MILES METERS FEET ACRES HECTARES HOURS HRS HOUR LOCAL GMT MINUTES DAYS DAY WEEKS WEEK
     MONTHS YEARS YEAR MEN PEOPLE PERSONS TROOPS STUDENTS REFUGEES MEMBERS DELEGATES OFFICIALS OFFICERS POLICEMEN SOLDIERS
     WORKERS CASES COPIES VOTES SEATS SHIPS AIRCRAFT VEHICLES POSITIONS SLOTS DEGREES KG KILOS LBS OLYMPICS CONFERENCE CONGRESS
     SUMMIT AGREEMENT AGREEMENTS ACCORD ACCORDS MEETING SESSION EXHIBITION FAIR DEMONSTRATORS PRISONERS FAMILIES AMERICANS
     CHILDREN WOMEN DEAD WOUNDED`,
  ],
  [CLASS.ownSeries, 'USDAO DAO USIS USICA USAID USDLO DATT USMILGP CHJUSMAG CHMAAG MAAG CHUSMTM JUSMAG MILGP DEFATTS'],
]

/**
 * Spellings of posts that are ordinary words, other places or too short outside of a REF line; from the README of the
 * fact tables, "Variants for reference lines only".
 */
export const REF_LINE_ONLY: ReadonlySet<string> = new Set(
  `ANK BA BAU BKK BSB CAL CDC DAM DAR DOC DOD DOJ FAS HCM HK JAK KL KTM MEX MTN MTY MVD OSD PAP POS RIO SD SDO TGG UB VAT
   ATO BANDAR DELHI DEPARTMENT IAEA JUAREZ NATO OECD OSCE PAULO PETERSBURG STATES TATE UNESCO USDA WASHINGTON NEWYORK
   AID ATLANTA BALI DORADO HOUSTON LOSANGELES NICE SALVADOR SINAI TREASURY VICTORIA STAT CIA FBI DEPT PARTO`
    .split(/\s+/)
    .filter(Boolean),
)

/** Every word with a class. Words of the grammar win over names of posts (DEPT). */
function* classedWords(): Generator<readonly [word: string, class_: string]> {
  for (const { name, code, variants } of POSTS) {
    for (const form of [name, ...variants]) {
      yield [form.split(/[\s'-]+/).at(-1) ?? form, CLASS.postWord]
      yield [form.replace(/[\s'-]+/g, ''), CLASS.postWord]
    }
    yield [code, CLASS.postWord]
  }
  for (const [class_, words] of WORDS) for (const word of words.split(/\s+/)) if (word) yield [word, class_]
}

const byWord = new Map([...classedWords()].filter(([word]) => /^[A-Z]{2,}$/.test(word)))

/** One step of the rolling hash of a word; `code` of an upper case letter. */
export const hashStep = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0
const hashOf = (word: string): number => [...word].reduce((hash, letter) => hashStep(hash, letter.charCodeAt(0)), 0)

/** Open addressing over a table at most a quarter full: one or two probes for a word that is not there. */
const SLOTS = 1 << Math.ceil(Math.log2(byWord.size * 4))
const slotHash = new Int32Array(SLOTS)
const slotWord: (string | undefined)[] = new Array(SLOTS).fill(undefined)
const slotClass = new Uint8Array(SLOTS)
for (const [word, class_] of byWord) {
  const hash = hashOf(word)
  let slot = spread(hash)
  while (slotWord[slot] !== undefined) slot = (slot + 1) & (SLOTS - 1)
  slotHash[slot] = hash
  slotWord[slot] = word
  slotClass[slot] = class_.charCodeAt(0)
}

function spread(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SLOTS - 1)
}

const WORD = CLASS.word.charCodeAt(0)

/** Class, as a character code, of the word text[start, end) whose hash is known; any case. */
export function classOfWord(hash: number, text: string, start: number, end: number): number {
  for (let slot = spread(hash); ; slot = (slot + 1) & (SLOTS - 1)) {
    const word = slotWord[slot]
    if (word === undefined) return WORD
    if (slotHash[slot] === hash && isWord(word, text, start, end)) return slotClass[slot] ?? WORD
  }
}

function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let index = 0; index < word.length; index++)
    // Bit 5 tells the case of a letter.
    if (word.charCodeAt(index) !== (text.charCodeAt(start + index) & ~32)) return false
  return true
}

/** Whether the grammar, or some post's name, has the word. */
export const isKnownWord = (word: string): boolean => byWord.has(word.toUpperCase())

/** Whether a post's name may end with the word. */
export const isPostWord = (word: string): boolean => byWord.get(word.toUpperCase()) === CLASS.postWord

export const isMonth = (word: string): boolean => byWord.get(word.toUpperCase()) === CLASS.month

/** Months by their first three letters, 1 to 12. */
export const monthOf = (word: string): number =>
  1 + 'JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC'.indexOf(word.slice(0, 3).toUpperCase()) / 3
