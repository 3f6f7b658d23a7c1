/** The last words that say it: `FORMER FIRST LADY`, `PARTY SPOKESMAN`. */
const WOMAN =
  /(?:^|[ -])(?:MRS|MS|MISS|MADAME?|MME|MLLE|LADY|SENORA|SRA|QUEEN|PRINCESS|CONGRESSWOMAN|SPOKESWOMAN|CHAIRWOMAN|WIFE|WIDOW|MOTHER|DAUGHTER|SISTER)$/
const MAN =
  /(?:^|[ -])(?:MR|SIR|SENOR|KING|PRINCE|CONGRESSMAN|SPOKESMAN|BUSINESSMAN|BROTHER|FATHER|HUSBAND|SON|NEPHEW|UNCLE)$/

/** What titles say of someone's sex; null where they say nothing, or both. */
export function sexOf(titles: readonly string[]): 'woman' | 'man' | null {
  const words = titles.map((title) => title.toUpperCase().replace(/[.]/g, ''))
  const woman = words.some((word) => WOMAN.test(word))
  const man = words.some((word) => MAN.test(word))
  return woman === man ? null : woman ? 'woman' : 'man'
}
