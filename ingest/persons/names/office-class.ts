import { remembering } from '@reftel/cypher'

/**
 * What an office is called across posts and years: `FONMIN`, `FOREIGN MINISTER` and `MINISTER OF FOREIGN AFFAIRS` are one. Null for
 * forms of address and ranks, which say nothing of an office.
 */
export const officeClass = remembering((title: string): string | null => {
  const words = title.toUpperCase().replace(/[.]/g, '')
  return OFFICES.find(([pattern]) => pattern.test(words))?.[1] ?? null
})

const OFFICES: readonly (readonly [RegExp, string])[] = [
  [/DEP(?:UTY)? ?FO(?:REIGN|N|R) ?MIN|DEPFONMIN|[DV]FM$|DEPUTY FM$|VICE ?FO(?:REIGN|NMIN)/, 'deputy foreign minister'],
  [/FO(?:REIGN|N|R) ?(?:MIN|SECRETARY)|MINFON|MINISTER OF FOREIGN|EXTERNAL AFFAIRS|\bFM$/, 'foreign minister'],
  [/DEP(?:UTY)? ?PRI|DPM$|VICE[- ]?PREM/, 'deputy head of government'],
  [/PRIME ?MIN|PRIMIN|PREMIER|^PM$|CHANCELLOR$/, 'head of government'],
  [/VICE[- ]PRES/, 'vice president'],
  [/PRES(?:IDENT)?$|^PRES/, 'president'],
  [/SECSTATE|^SECRETARY(?: OF STATE)?$/, 'secretary of state'],
  [/SECDEF|SECRETARY OF DEFENSE|MINDEF|DEFMIN|DEFEN[SC]E MIN|MINISTER OF (?:NATIONAL )?DEFEN/, 'minister of defence'],
  [/SECRETARY[- ]GENERAL|^SYG$|SECGEN/, 'secretary general'],
  [/MINFIN|FINMIN|FINANCE MIN|MINISTER OF FINANCE/, 'minister of finance'],
  [/AMB(?:ASSADOR)?S?$|CHARGE|\bDCM\b/, 'ambassador'],
  [/SENATOR|^SEN$/, 'senator'],
  [/CONGRESSM[AE]N|CODEL|CONGRESSWOMAN/, 'congressman'],
  [/KING|QUEEN|SULTAN|EMIR|AMIR|SHAH|EMPEROR/, 'monarch'],
  [/PRINCE/, 'prince'],
  [/ARCHBISHOP|CARDINAL|BISHOP|POPE/, 'prelate'],
  [/MINISTER|^MIN[A-Z]/, 'minister'],
  [/CHAIRMAN/, 'chairman'],
]

/** Whether the office is one that the person had before: `FORMER PRESIDENT`, `THEN-PRESIDENT`; `THEN PRESIDENT` may go on with a story. */
export const isFormerOffice = (title: string): boolean => /^(?:(?:FORMER|EX|LATE)\b|THEN-)/i.test(title)

const ADDRESS =
  /^(?:MR|MRS|MS|MISS|MESSRS|SIR|LADY|MADAME?|MME|MLLE|SENORA?|SR|SRA|HON|HONORABLE|EXCELLENCY|COMRADE|FORMER|EX)$/

/** Ranks that are written short and in full, and with what they are for: `A/S`, `ASSISTANT SECRETARY FOR NEAR EASTERN AFFAIRS`. */
const RANKS: readonly (readonly [RegExp, string])[] = [
  [/^P?DAS$|DEPUTY ASSISTANT SECRETARY/, 'DAS'],
  [/^A\/S$|ASSISTANT SECRETARY|^ASSTSEC/, 'A/S'],
  [/^U\/S$|UNDER[- ]?SECRETARY|^UNDERSEC/, 'U/S'],
  [/DEPUTY SECRETARY|^DEPSEC/, 'DEPUTY SECRETARY'],
  [/^NSA$|NATIONAL SECURITY ADVIS[EO]R/, 'NSA'],
  [/^DG$|^DIRGEN$|DIRECTOR[- ]GENERAL/, 'DIRECTOR GENERAL'],
  [/^(?:(?:LT|MAJ|BRIG) ?)?GEN(?:ERAL|L)?$/, 'GENERAL'],
  [/^(?:LT ?)?COL(?:ONEL)?S?$/, 'COLONEL'],
  [/^ADM(?:IRAL)?$/, 'ADMIRAL'],
  [/^GOV(?:ERNOR)?$/, 'GOVERNOR'],
]

/** A title that is no office and says more than a form of address: `GENERAL`, `DR`, `POLCOUNS`; null for others. */
export const rankOf = remembering((title: string): string | null => {
  const words = title.toUpperCase().replace(/[.]/g, '')
  if (ADDRESS.test(words) || officeClass(title) !== null) return null
  return RANKS.find(([pattern]) => pattern.test(words))?.[1] ?? words
})
