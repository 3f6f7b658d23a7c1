import { type CableFacts, type CableId, type Citation, canonicalId, type GraphStore, openStore } from '@reftel/cypher'

function idOf(written: string): CableId {
  const id = canonicalId(written)
  if (id === null) throw new TypeError(`${written} is no id`)
  return id
}

/** A cable as plain as can be, for what is odd about it to stand out. */
function plain(written: string, given: Partial<CableFacts> & { readonly text: string }): CableFacts {
  const [, year = '', post = '', digits = ''] = /^(\d{4})([A-Z]+)(\d+)$/.exec(written) ?? []
  return {
    ...{ id: idOf(written), documentNumber: written, source: `${written}.txt`, format: 'nara' },
    ...{ from: post, number: digits.replace(/^0+/, ''), year: Number(year), date: `${year}-03-01T10:00:00Z` },
    ...{ subject: 'TALKS', classification: null, to: ['STATE'], info: [], tags: [], persons: [], citations: [] },
    ...given,
  }
}

/** Links of the cable that is nothing but links. */
export const LINKS = 11_000

/** Half a megabyte in which every line cites another cable of the Department. */
function manyLinks(): CableFacts {
  const lines = Array.from(
    { length: LINKS },
    (_, n) => `SEE STATE ${String(n + 1).padStart(6, '0')} FOR ALL OF THE DETAILS.\n`,
  )
  const text = lines.join('')
  let start = -(lines[0] ?? '').length
  const citations = lines.map((line, n): Citation => {
    start += line.length
    const raw = line.slice(4, 16)
    return {
      ...{ raw, start: start + 4, end: start + 16, where: 'text', rule: 'post-number', confidence: 0.9, kind: 'cable' },
      ...{
        target: idOf(`1977STATE${String(n + 1).padStart(6, '0')}`),
        post: 'STATE',
        number: String(n + 1),
        year: 1977,
      },
    }
  })
  return plain('1977LIMA00001', { text, citations })
}

/** A subject without a blank, longer than any page is wide. */
export const LONG_SUBJECT = 'FISHING'.repeat(86).slice(0, 600)

/** What a page would run if it took a text for its own. */
const SCRIPT = '<img src=x onerror="window.ran=true"><script>window.ran=true</script>\u202Egnihsif'

/** How many documents bear the number of `1977LIMA00003`. */
export const DOCUMENTS = 52

/** A store of cables that no archive should hold, and that some do. */
export async function openHostile(): Promise<GraphStore> {
  const store = await openStore('sqlite::memory:')
  await store.prepare()
  await store.load([
    manyLinks(),
    plain('1977LIMA00002', { subject: LONG_SUBJECT, text: `${LONG_SUBJECT}\n`, tags: [SCRIPT.slice(0, 40)] }),
    plain('1977LIMA00004', { subject: SCRIPT, text: `${SCRIPT}\n`, classification: SCRIPT }),
    ...Array.from({ length: DOCUMENTS }, (_, n) =>
      plain('1977LIMA00003', { source: `copies/${n}.txt`, text: `COPY ${n} OF THIS TELEGRAM.\n` }),
    ),
  ])
  return store
}
