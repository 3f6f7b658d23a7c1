/** Comes soon. */
export function PersonView(_: { readonly route: unknown }) {
  return <p>…</p>
}
