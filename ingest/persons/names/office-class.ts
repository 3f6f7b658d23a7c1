/**
 * What an office is called across posts and years: `FONMIN`, `FOREIGN MINISTER` and `MINISTER OF FOREIGN AFFAIRS` are one. Null for
 * forms of address and ranks, which say nothing of an office.
 */
export function officeClass(title: string): string | null {
  const words = title.toUpperCase().replace(/[.]/g, '')
  return OFFICES.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

const OFFICES: readonly (readonly [RegExp, string])[] = [
  [/DEP(?:UTY)? ?FO(?:REIGN|N|R) ?MIN|DEPFONMIN|DFM|VICE FOREIGN/, 'deputy foreign minister'],
  [/FO(?:REIGN|N|R) ?(?:MIN|SECRETARY)|MINFON|MINISTER OF FOREIGN|EXTERNAL AFFAIRS/, 'foreign minister'],
  [/PRIME ?MIN|PRIMIN|PREMIER|^PM$|CHANCELLOR$/, 'head of government'],
  [/VICE[- ]PRES/, 'vice president'],
  [/PRES(?:IDENT)?$|^PRES/, 'president'],
  [/SECSTATE|^SECRETARY(?: OF STATE)?$/, 'secretary of state'],
  [/SECDEF|SECRETARY OF DEFENSE|MINDEF|DEFEN[SC]E MIN|MINISTER OF (?:NATIONAL )?DEFEN/, 'minister of defence'],
  [/SECRETARY[- ]GENERAL|^SYG$|SECGEN/, 'secretary general'],
  [/MINFIN|FINANCE MIN|MINISTER OF FINANCE/, 'minister of finance'],
  [/AMB(?:ASSADOR)?S?$|CHARGE|\bDCM\b/, 'ambassador'],
  [/SENATOR|^SEN$/, 'senator'],
  [/CONGRESSM[AE]N|CODEL|CONGRESSWOMAN/, 'congressman'],
  [/KING|QUEEN|SULTAN|EMIR|AMIR|SHAH|EMPEROR/, 'monarch'],
  [/PRINCE/, 'prince'],
  [/ARCHBISHOP|CARDINAL|BISHOP|POPE/, 'prelate'],
  [/MINISTER|^MIN[A-Z]/, 'minister'],
  [/CHAIRMAN/, 'chairman'],
]

const ADDRESS =
  /^(?:MR|MRS|MS|MISS|MESSRS|SIR|LADY|MADAME?|MME|MLLE|SENORA?|SR|SRA|HON|HONORABLE|EXCELLENCY|COMRADE|FORMER|EX)$/

/** A title that is no office and says more than a form of address: `GENERAL`, `DR`, `POLCOUNS`; null for others. */
export function rankOf(title: string): string | null {
  const words = title.toUpperCase().replace(/[.]/g, '')
  return ADDRESS.test(words) || officeClass(title) !== null ? null : words
}
