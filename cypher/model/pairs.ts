/** Two posts with the held cables between them, each counted once in each direction. */
export interface TrafficPair {
  /** The one that sent more, of equals the first by name; the post asked about where there is one. */
  readonly from: string
  readonly to: string
  /** From `from` to `to`, and from `to` to `from`. */
  readonly sent: number
  readonly received: number
  /** Of both directions. */
  readonly cables: number
}
