/** SQLite ends a text at a NUL, which files of bad sectors hold. */
export const withoutNul = <Text extends string | null>(text: Text): Text =>
  text?.includes('\0') ? (text.replaceAll('\0', ' ') as Text) : text
