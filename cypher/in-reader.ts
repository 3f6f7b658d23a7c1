/** An answer as a program of the caller's own gives it: something of plain data, and bytes as they are. */
export interface ProgramAnswer {
  readonly head: unknown
  readonly body: Buffer
}

/** What a program of the caller's own is asked in the processes that read a store, so that its work is done there too. */
export interface InReader {
  /** `task`: plain data that the program understands; `kind`: tasks of one kind take about as long, of which there are few. */
  ask(task: unknown, kind: string): Promise<ProgramAnswer>
}
