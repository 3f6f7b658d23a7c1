import { Copy } from '../../parts/copy.tsx'

/** What a reader holds of a person otherwise than the linking, as lines for the curated file of persons. */
export function CuratedLines({ lines }: { readonly lines: string }) {
  return (
    <section className="rail-part" aria-labelledby="curated">
      <h2 id="curated">What you say</h2>
      <p className="quiet">
        Nothing is changed here. Add these lines to the curated file, then run <code>reftel link --persons FILE</code>.
      </p>
      <Copy label="lines for the curated file" text={lines} />
    </section>
  )
}
