import type { IngestProgress } from '@reftel/ingest'

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

interface WithText {
  readonly text: string
}

export interface Progress {
  /** Called with each document that the learning pass reads, and each that is read to be loaded. */
  readonly learning: (document: WithText) => void
  readonly reading: (document: WithText) => void
  readonly show: (progress: IngestProgress) => void
  readonly clear: () => void
}

/** Times that the line is drawn anew, at most. */
const DRAWN_EVERY_MS = 100

/** Draws progress on one line of the terminal; nothing where standard error is no terminal. */
export function drawProgress(refused: () => number): Progress {
  if (!process.stderr.isTTY) return { learning: () => {}, reading: () => {}, show: () => {}, clear: () => {} }
  let [step, began, drawn] = ['learning' as HowFar['step'], performance.now(), 0]
  let [learnt, characters] = [0, 0]
  const draw = (documents: number) => {
    drawn = performance.now()
    const of = step === 'learning' || learnt === 0 ? null : learnt
    const far = { step, documents, of, characters, refused: refused(), seconds: (drawn - began) / 1000 }
    process.stderr.write(`\r\x1b[K${progressLine(far)}`)
  }
  return {
    learning: ({ text }) => {
      learnt++
      characters += text.length
      if (performance.now() - drawn >= DRAWN_EVERY_MS) draw(learnt)
    },
    reading: ({ text }) => {
      if (step === 'learning') [step, began, characters] = ['loading', performance.now(), 0]
      characters += text.length
    },
    show: (progress) => {
      step = progress.step
      draw(progress.documents)
    },
    clear: () => void process.stderr.write('\r\x1b[K'),
  }
}
