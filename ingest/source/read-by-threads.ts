import type { Input } from './input.ts'
import { type ReadOptions, readInputs } from './read-documents.ts'
import { type OnProblem, readsOnce } from './walk.ts'

/** The inputs that `paths` mean, to be read twice like those of `TwiceRead`. Files of single documents are left to threads, which read them both times. */
export class ReadByThreads {
  constructor(
    private readonly paths: readonly string[],
    private readonly options: ReadOptions,
  ) {}

  /** What can be read only once is left for the second time. What can't be read is passed over, documents without a sign of a cable too. */
  first(): AsyncGenerator<Input> {
    const files = this.paths.filter((path) => !readsOnce(path))
    return readInputs(files, { format: this.options.format }, () => {})
  }

  second(onProblem: OnProblem): AsyncGenerator<Input> {
    return readInputs(this.paths, this.options, onProblem)
  }
}
