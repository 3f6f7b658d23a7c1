import { type RefObject, useEffect } from 'react'

/** Tells while something is open that the reader wants it closed: by Escape, or by a press beside it. */
export function useDismiss(
  open: boolean,
  inside: RefObject<HTMLElement | null>,
  onDismiss: (byKey: boolean) => void,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is done is the same each time
  useEffect(() => {
    if (!open) return
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && onDismiss(true)
    const onPress = ({ target }: Event) =>
      !(target instanceof Node && inside.current?.contains(target)) && onDismiss(false)
    addEventListener('keydown', onKey)
    addEventListener('pointerdown', onPress)
    return () => {
      removeEventListener('keydown', onKey)
      removeEventListener('pointerdown', onPress)
    }
  }, [open])
}
