import { POSTS } from '@reftel/cypher'

const bare = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '')

const bySpelling = new Map<string, string>()
for (const { name, variants } of POSTS) {
  bySpelling.set(bare(name), name)
  for (const variant of variants) if (!bySpelling.has(bare(variant))) bySpelling.set(bare(variant), name)
}

/** What stands before a post's name and is no part of it: `AMEMBASSY MOSCOW`, Cablegate's `Embassy Tbilisi`. */
const PREFIX =
  /^(?:AMEMBASSY|AMEMB|EMBASSY|AMCONSULATE|AMCONSUL|AMCONGEN|AMCON|AMERICANCONSULATE|AMERICANEMBASSY|CONSULATE|CONGEN|AMLEGATION|USMISSION|USMIS|MISSION|USLO|USINT|USINTERESTSSECTION|USOFFICE|USOFF|AIT)/

/** The post's canonical name from any of its spellings, in any case, with or without prefix; null where no post has it. */
export function knownPost(text: string): string | null {
  const spelling = bare(text)
  return bySpelling.get(spelling) ?? bySpelling.get(spelling.replace(PREFIX, '')) ?? null
}

/** As `knownPost`; an addressee that is no post of the table keeps its words, in capitals. */
export const postName = (text: string): string => knownPost(text) ?? text.trim().toUpperCase().replace(/\s+/g, ' ')
