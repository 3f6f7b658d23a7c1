import type { IngestProgress } from '@reftel/ingest'

const STEPS: Readonly<Record<IngestProgress['step'], (documents: number) => string>> = {
  loading: (documents) => `${documents.toLocaleString('en')} cables loaded`,
  citations: () => 'settling citations by date-time group',
  persons: () => 'telling who is who',
}

/** Draws progress on one line of the terminal; nothing where standard error is no terminal. */
export function drawProgress(): { readonly show: (progress: IngestProgress) => void; readonly clear: () => void } {
  if (!process.stderr.isTTY) return { show: () => {}, clear: () => {} }
  return {
    show: ({ step, documents }) => void process.stderr.write(`\r\x1b[K${STEPS[step](documents)}`),
    clear: () => void process.stderr.write('\r\x1b[K'),
  }
}
