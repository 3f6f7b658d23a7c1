const PINYIN =
  /^(?:ZH|CH|SH|[BPMFDTNLGKHJQXRZCSYW])?[AEIOU]{1,3}(?:NG|N|R)?(?:ZH|CH|SH|[BPMFDTNLGKHJQXRZCSYW])[AEIOU]{1,3}(?:NG|N|R)?$/i

/** `JIARUI`, `ENLAI`: two syllables of Chinese in one word. */
export const isPinyin = (word: string): boolean => PINYIN.test(word)
