const WOMAN = /^(?:MRS|MS|MISS|MADAME?|MME|MLLE|LADY|SENORA|SRA|QUEEN|PRINCESS|CONGRESSWOMAN|SPOKESWOMAN|CHAIRWOMAN)$/
const MAN = /^(?:MR|SIR|SENOR|KING|PRINCE|CONGRESSMAN|SPOKESMAN|BROTHER|FATHER)$/

/** What titles say of someone's sex; null where they say nothing, or both. */
export function sexOf(titles: readonly string[]): 'woman' | 'man' | null {
  const words = titles.map((title) => title.toUpperCase().replace(/[.]/g, ''))
  const woman = words.some((word) => WOMAN.test(word))
  const man = words.some((word) => MAN.test(word))
  return woman === man ? null : woman ? 'woman' : 'man'
}
