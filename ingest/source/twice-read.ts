import type { ReftelError } from '@reftel/cypher'
import type { SourceDocument } from './document.ts'
import type { PassedOver } from './passed-over.ts'
import { type ReadOptions, readDocuments } from './read-documents.ts'
import { type OnProblem, readsOnce } from './walk.ts'

/** Most letters of texts that are kept between the readings. A problem, or a file that is passed over, counts as `OTHER_LETTERS`. */
const MOST_LETTERS = 64 << 20
const OTHER_LETTERS = 500

/** What reading met with. */
type Met =
  | { readonly kind: 'document'; readonly document: SourceDocument }
  | { readonly kind: 'problem'; readonly problem: ReftelError }
  | { readonly kind: 'passed over'; readonly file: PassedOver }

/**
 * The documents that `paths` mean, to be read twice: to learn from, and to extract. Those of a small corpus are kept in memory between
 * the two, which takes a twentieth less time than to read its files, tell what they are and decode them again.
 */
export class TwiceRead {
  /** All that the first reading met with, in order; null where it can't stand for the second. */
  #kept: Met[] | null = null

  constructor(
    private readonly paths: readonly string[],
    private readonly options: ReadOptions,
    private readonly mostLetters = MOST_LETTERS,
  ) {}

  /** The first time. What can be read only once (standard input, a pipe) is left for the second, and what can't be read is passed over. */
  async *first(): AsyncGenerator<SourceDocument> {
    const files = this.paths.filter((path) => !readsOnce(path))
    const { format, keepAll = false } = this.options
    // Documents without a sign of a cable teach nothing: where they are to be kept, the second reading gives more than the first.
    const kept: Met[] | null = keepAll || files.length < this.paths.length ? null : []
    let letters = 0
    const keep = (met: Met) => {
      letters += met.kind === 'document' ? met.document.text.length : OTHER_LETTERS
      if (letters <= this.mostLetters) kept?.push(met)
      else kept?.splice(0)
    }
    const onPassedOver = (file: PassedOver) => keep({ kind: 'passed over', file })
    const onProblem = (problem: ReftelError) => keep({ kind: 'problem', problem })
    for await (const document of readDocuments(files, { format, onPassedOver }, onProblem)) {
      keep({ kind: 'document', document })
      yield document
    }
    this.#kept = letters > this.mostLetters ? null : kept
  }

  /** The second time, as `readDocuments`. Lets go of what was kept. */
  async *second(onProblem: OnProblem): AsyncGenerator<SourceDocument> {
    const kept = this.#kept?.reverse() ?? null
    this.#kept = null
    if (kept === null) return yield* readDocuments(this.paths, this.options, onProblem)
    for (let met = kept.pop(); met; met = kept.pop())
      if (met.kind === 'document') yield met.document
      else if (met.kind === 'problem') onProblem(met.problem)
      else this.options.onPassedOver?.(met.file)
  }
}
