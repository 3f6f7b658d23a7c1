/** Comes soon. */
export function ChainView(_: { readonly route: unknown }) {
  return <p>…</p>
}
