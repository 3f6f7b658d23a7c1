/** Comes soon. */
export function PathView(_: { readonly route: unknown }) {
  return <p>…</p>
}
