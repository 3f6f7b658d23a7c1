/** Body of an error, RFC 9457. */
interface ProblemBody {
  readonly title?: string
  readonly detail?: string
  readonly code?: string
}

/** Title of a problem where nothing answered at all. */
const UNREACHABLE = 'No answer'

/** Why the API gave no answer: what happened, and what a reader can do. `status` is 0 when nothing answered. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
  readonly status: number
  readonly title: string
  readonly code: string | null

  constructor(status: number, title: string, detail: string, code: string | null = null, options?: ErrorOptions) {
    super(detail, options)
    this.status = status
    this.title = title
    this.code = code
  }

  static unreachable(cause: unknown): NoAnswer {
    return new NoAnswer(0, UNREACHABLE, 'The service did not answer.', null, { cause })
  }

  static async of(response: Response): Promise<NoAnswer> {
    const body = await response.json().catch(() => ({}) as unknown)
    const { title, detail, code }: ProblemBody = typeof body === 'object' && body !== null ? body : {}
    return new NoAnswer(
      response.status,
      title ?? `Error ${response.status}`,
      detail ?? response.statusText,
      code ?? null,
    )
  }

  static from(cause: unknown): NoAnswer {
    if (cause instanceof NoAnswer) return cause
    return new NoAnswer(0, 'Something broke', cause instanceof Error ? cause.message : String(cause), null, { cause })
  }

  /** Whether it may be over in a moment: nothing answered, or what stands before the service, or it, was busy. */
  get passing(): boolean {
    return this.title === UNREACHABLE || (this.status >= 502 && this.status <= 504)
  }

  /** Whether the same question may be answered another time: what is not there will not come by asking. */
  get mayPass(): boolean {
    return this.status !== 404
  }

  /** Whether the question was too large. */
  get tooMuch(): boolean {
    return this.code === 'RFT_QUERY_TIMEOUT'
  }

  /** What to do about it. */
  get advice(): string {
    return ADVICE.find(({ statuses }) => statuses(this.status))?.advice ?? 'Try again.'
  }
}

const ADVICE: readonly { id: string; statuses: (status: number) => boolean; advice: string }[] = [
  {
    id: 'unreachable',
    statuses: (s) => s === 0,
    advice: 'See that the service is running; it is asked again every few seconds.',
  },
  { id: 'not-found', statuses: (s) => s === 404, advice: 'Check the number, or search for words of the subject.' },
  { id: 'asked-badly', statuses: (s) => s === 400 || s === 422, advice: 'Change what was asked for, then try again.' },
  { id: 'too-many', statuses: (s) => s === 429, advice: 'Many questions at once: wait a minute, then try again.' },
  { id: 'busy', statuses: (s) => s === 503 || s === 504, advice: 'It is busy, and is asked again every few seconds.' },
  { id: 'bug', statuses: (s) => s >= 500, advice: 'This is a fault of the service; its log tells more.' },
]
