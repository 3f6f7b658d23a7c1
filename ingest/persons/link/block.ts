/** x */
export function blockOf(surname: string): string {
  return surname
}
