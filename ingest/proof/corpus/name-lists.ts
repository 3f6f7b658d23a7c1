/** `A, B, C`. */
export const words = (list: string): readonly string[] => list.split(',').map((word) => word.trim())

/** Every stem with every ending: surnames enough that namesakes stay the exception. */
export const combined = (stems: string, endings: string): readonly string[] =>
  words(stems).flatMap((stem) => words(endings).map((ending) => stem + ending))
