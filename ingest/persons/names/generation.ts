const SUFFIX = /[\s,](SR|JR|II|III|IV)\.?$/i

const GENERATIONS: Readonly<Record<string, number>> = { SR: 1, JR: 2, II: 2, III: 3, IV: 4 }

/** Which of those of one name a suffix tells: 1 of `JOHN ROE SR.`, 2 of `JOHN ROE, JR.` and `JOHN ROE II`; null without one. */
export const generationOf = (name: string): number | null =>
  GENERATIONS[SUFFIX.exec(name)?.[1]?.toUpperCase() ?? ''] ?? null
