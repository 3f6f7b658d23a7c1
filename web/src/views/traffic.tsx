/** Comes soon. */
export function TrafficView(_: { readonly route: unknown }) {
  return <p>…</p>
}
