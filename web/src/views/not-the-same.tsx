import type { PersonDetail } from '@reftel/api/types'
import { Copy } from '../parts/copy.tsx'
import type { Apart } from './apart.ts'
import { splitLines } from './split-lines.ts'

/** Mentions that a reader holds to be somebody else, as lines for the curated file of persons. */
export function NotTheSame({ of, apart }: { readonly of: PersonDetail; readonly apart: readonly Apart[] }) {
  return (
    <section className="rail-part" aria-labelledby="not-same">
      <h2 id="not-same">Not the same person</h2>
      <p className="quiet">
        Nothing is changed here. Add these lines to the curated file, then run <code>reftel ingest</code> with{' '}
        <code>--persons FILE</code>.
      </p>
      <Copy label="lines for the curated file" text={splitLines(of.key, apart)} />
    </section>
  )
}
