import type { SourceDocument } from './document.ts'
import type { FormatChoice } from './recognise.ts'

/** What says how a file is read, wherever that is done. */
export interface FileToRead {
  readonly path: string
  /** As that of the document. */
  readonly source: string
  readonly format: FormatChoice
  /** Keeps a document that shows no sign of a cable. */
  readonly keepAll: boolean
}

/** A file that is most likely one document: whoever needs its text reads it, in any thread. */
export interface UnreadFile {
  readonly file: FileToRead
  readonly bytes: number
  /** Reads it here, whatever it holds; what can't be read is told. */
  documents(): AsyncIterable<SourceDocument>
}

/** What there is to read: a document that was read, or the file of one. */
export type Input = SourceDocument | UnreadFile

export const isUnread = (input: Input): input is UnreadFile => 'file' in input

/** How long the text is, or about how long. */
export const inputLetters = (input: Input): number => (isUnread(input) ? input.bytes : input.text.length)

/** All of them read here. */
export async function* opened(inputs: AsyncIterable<Input> | Iterable<Input>): AsyncGenerator<SourceDocument> {
  for await (const input of inputs)
    if (isUnread(input)) yield* input.documents()
    else yield input
}
