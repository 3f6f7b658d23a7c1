import type { IngestProgress } from '@reftel/ingest'
import ora from 'ora'

/** How far a run is within a step. */
export interface HowFar {
  readonly step: 'learning' | IngestProgress['step']
  readonly documents: number
  /** Documents that there are, where that is known. */
  readonly of: number | null
  /** Characters of their texts. */
  readonly characters: number
  /** Inputs that could not be read. */
  readonly refused: number
  /** Since the step began. */
  readonly seconds: number
}

/** What is said of it on one line: cables, MB, rate, time left, errors. */
export function progressLine({ step, documents, of, characters, refused, seconds }: HowFar): string {
  if (step === 'citations') return 'settling citations by date-time group'
  if (step === 'persons') return 'telling who is who'
  const count = (number: number) => Math.round(number).toLocaleString('en')
  const rate = documents / Math.max(seconds, 1)
  return [
    `${step === 'learning' ? 'learning from' : 'loaded'} ${count(documents)}${of === null ? '' : ` of ${count(of)}`} cables`,
    `${count(characters / 1e6)} MB`,
    `${count(rate)} a second`,
    ...(of === null || rate === 0 ? [] : [`${inWords((of - documents) / rate)} left`]),
    ...(refused === 0 ? [] : [`${count(refused)} could not be read`]),
  ].join(', ')
}

const inWords = (seconds: number): string =>
  seconds < 90 ? `${Math.max(0, Math.round(seconds))} s` : `${Math.round(seconds / 60)} min`

export interface Progress {
  /** Called with documents that the learning pass has read, how many and with how many letters. */
  readonly learning: (documents: number, letters: number) => void
  /** Called with the letters of each document that is read to be loaded. */
  readonly reading: (letters: number) => void
  readonly show: (progress: IngestProgress) => void
}

/** Where progress is shown: drawn over and over on a terminal, a line now and then in a log. */
interface Board {
  /** Least time between two lines of one step. */
  readonly everyMs: number
  /** Whether the first line of a step does not wait. */
  readonly tellsSteps: boolean
  show(line: string): void
  end(): void
}

function onTerminal(): Board {
  const spinner = ora({ discardStdin: false }).start()
  return {
    everyMs: 100,
    tellsSteps: true,
    show: (line) => {
      spinner.text = line
      // The thread that reads and writes lets no timer run for long.
      spinner.render()
    },
    end: () => void spinner.stop(),
  }
}

const inLog = (stream: NodeJS.WritableStream): Board => ({
  everyMs: 30_000,
  tellsSteps: false,
  show: (line) => void stream.write(`${line}\n`),
  end: () => {},
})

/** One that does not tell how wide it is, as some that programs make for others, can't be drawn on. */
export const isTerminal = ({ isTTY, columns }: Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>): boolean =>
  isTTY && columns > 0

/** Does `work` and shows on standard error how far it is: on one line of a terminal, elsewhere by a plain line each half minute. */
export async function withProgress<T>(
  refused: () => number,
  work: (progress: Progress) => Promise<T>,
  board: Board = isTerminal(process.stderr) ? onTerminal() : inLog(process.stderr),
): Promise<T> {
  let [step, began, shown] = ['learning' as HowFar['step'], performance.now(), performance.now()]
  let [learnt, characters] = [0, 0]
  const show = (documents: number) => {
    const now = performance.now()
    if (now - shown < board.everyMs) return
    shown = now
    const of = step === 'learning' || learnt === 0 ? null : learnt
    board.show(progressLine({ step, documents, of, characters, refused: refused(), seconds: (now - began) / 1000 }))
  }
  try {
    return await work({
      learning: (documents, letters) => {
        learnt += documents
        characters += letters
        show(learnt)
      },
      reading: (letters) => {
        if (step === 'learning') [step, began, characters] = ['loading', performance.now(), 0]
        characters += letters
      },
      show: (progress) => {
        if (board.tellsSteps && progress.step !== step) shown = Number.NEGATIVE_INFINITY
        step = progress.step
        show(progress.documents)
      },
    })
  } finally {
    board.end()
  }
}
