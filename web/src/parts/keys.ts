/** Whether a key belongs to something else: to a field one writes in, or to the browser. */
export function takesKeys(event: KeyboardEvent): boolean {
  const { target } = event
  const field = target instanceof HTMLElement && target.matches('input, select, textarea, [contenteditable]')
  return field || event.altKey || event.metaKey || event.ctrlKey
}
