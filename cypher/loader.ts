import type { MentionLink, PersonDetail } from './model/answers.ts'
import type { CableId } from './model/cable-id.ts'
import type { ArchiveFormat, CableFacts, PersonRole } from './model/facts.ts'

/** A held cable's own number and date: what a post's numbers against time are learnt from. */
export interface SerialFact {
  readonly post: string
  readonly year: number
  readonly number: number
  /** ISO 8601. */
  readonly date: string
}

/** A document of the graph with its text, for who learns from it once more. */
export interface HeldText {
  readonly source: string
  readonly format: ArchiveFormat
  readonly documentNumber: string | null
  /** ISO 8601. */
  readonly date: string | null
  readonly text: string
}

/** What one cable says of one person, with what tells persons of one surname apart. */
export interface BlockMention {
  readonly cable: CableId
  /** `PersonFacts.name`: with `cable` the key of the mention. */
  readonly name: string
  readonly surname: string
  readonly given: readonly string[]
  readonly titles: readonly string[]
  /** What else the cable says that the person is called. */
  readonly aliases?: readonly string[]
  readonly role: PersonRole
  /** All that the person does in the cable; `role` is the first. */
  readonly roles: readonly PersonRole[]
  readonly evidence: readonly string[]
  readonly confidence: number
  /** Sending post and date of the cable, and its TAGS. */
  readonly post: string | null
  readonly date: string | null
  readonly tags: readonly string[]
  /** Cables cited by this one that have mentions in the same block. */
  readonly cites: readonly CableId[]
}

/** What cables say of the persons of a block, as one text. */
export interface PackedBlock {
  readonly block: string
  /** How many mentions. */
  readonly count: number
  readonly mentions: string
}

/** A person as linking sees one: the mentions of a block that it holds to be the same human being. */
export interface LinkedPerson {
  /** Stable: depends on the person's mentions alone, never on the order they came in. */
  readonly key: string
  readonly name: string
  readonly surname: string
  readonly variants: readonly string[]
  readonly titles: readonly string[]
  readonly evidence: PersonDetail['evidence']
  readonly mentions: readonly LinkedMention[]
}

/** A mention of a block, and why it is held to mean the person. */
export interface LinkedMention {
  readonly cable: CableId
  readonly name: string
  readonly link?: MentionLink
}

/** How cables file a full name that several surnames could be told of: `LUIZ INACIO LULA DA SILVA` under LULA and under DA SILVA. */
export interface NameFiling {
  readonly name: string
  readonly surname: string
  /** The block that these mentions are in now. */
  readonly block: string
  readonly mentions: number
}

/** What a cable says that a person is called besides the name. */
export interface NameAlias {
  readonly alias: string
  readonly name: string
  readonly surname: string
}

/** Mentions of a name in one block that are to be in another. */
export interface Refiling {
  readonly name: string
  readonly from: string
  readonly to: string
}

/** A document that the graph keeps, and where it was read. */
export interface HeldDocument {
  readonly cable: CableId
  readonly key: string
  readonly source: string
}

/**
 * A document with what ingest noted of how it was read: a text of ingest's own, that tells it whether to read the document once more would
 * give the same facts.
 */
export interface HeldReading extends HeldDocument {
  readonly reading: string
}

/** What was read of a document. `reading`: see `HeldReading`; null or left out where that was not noted. */
export interface FactsToLoad extends CableFacts {
  readonly reading?: string | null
}

/** Which documents are meant: those of a cable, or those of a source: a file, or all in a folder, archive or table. */
export type DocumentsOf = { readonly cable: CableId } | { readonly source: string }

/**
 * What the embedded store keeps of a document, made ready by whoever extracted it: the store would make the same of it. It is a few
 * texts and bytes, so that it goes from thread to thread for less than the facts do.
 */
export interface ReadyDocument {
  readonly id: CableId
  readonly key: string
  readonly source: string
  readonly length: number
  /** Packed. */
  readonly facts: Uint8Array | string
  readonly text: Uint8Array | string
  /** What a search finds. */
  readonly words: string
  readonly rows: CableRows
  /** See `FactsToLoad`. */
  readonly reading?: string | null
}

/** What rows are made of where a document is all that there is of its cable: JSON by kind. */
export interface CableRows {
  /** Seconds since 1970, as `timeOf` gives them. */
  readonly time: number
  readonly subject: string | null
  readonly sender: string | null
  /** Name of the sender, number, year, time, date, subject, classification, collection, whether it is uncertain (0 or 1). */
  readonly cable: string
  /** Lists of [post, roles], of tags, of [target, post, number, year], of [sender, minute], of nodes (`possibleNodes`). */
  readonly addressees: string
  readonly tags: string
  readonly cites: string
  readonly dtgs: string
  readonly possible: string
  /** List of [name, block, role, confidence, facts]. */
  readonly mentions: string
}

/** Keys of persons by cable and name. */
export type PersonKeys = ReadonlyMap<CableId, ReadonlyMap<string, string>>

/** What ingest writes into the graph, and reads of it to do so. Every write is a transaction. */
export interface GraphLoader {
  /**
   * Loads a batch: documents by content, so that the same document twice changes nothing. A cited cable that is not held becomes a
   * stub, a stub becomes held when its cable comes, two documents under one id are one node with both kept. Mentions go to a
   * provisional person of their block, which is marked as changed for `linkPersons`.
   */
  load(cables: readonly FactsToLoad[]): Promise<void>
  /** The same of documents that were made ready, in threads, while this one writes: where the store gains by it. */
  loadReady?(documents: readonly ReadyDocument[]): Promise<void>
  /**
   * Calls `load`, which loads all there is of a run, and then `link`, which settles and links it: that is one step (`inOneStep`). An
   * embedded store that is empty takes both as one, which costs it half as much: a run that is cut leaves it empty.
   */
  loadAndLink(load: () => Promise<void>, link: () => Promise<void>): Promise<void>
  /**
   * Documents that were read from these sources, and are held with the facts that were read so; of those that this run has loaded some may
   * be missing. A document has one source, the first by the alphabet.
   */
  readings(sources: readonly string[]): Promise<readonly HeldReading[]>
  /** Documents that were loaded and are meant, by cable and key. */
  documents(of: DocumentsOf): Promise<readonly HeldDocument[]>
  /**
   * Takes documents out; those that the graph does not have are left alone. When citations by DTG are settled and persons linked
   * anew, the graph is the one that loading without them gives. The sketch of names is forgotten: nothing can be taken out of it.
   */
  remove(documents: readonly Pick<HeldDocument, 'cable' | 'key'>[]): Promise<void>
  /** Draws the edges of citations by DTG that exactly one held cable answers to, and takes back those no longer so. */
  settleDtgCitations(): Promise<void>
  /**
   * What `work` asks of this store is one step to readers: they see all of it or nothing, and it is all undone when `work` throws. Neo4j
   * takes a very large step apart, since other writers would wait for it: `work` is run again then, readers see its parts, and persons
   * are counted as before until it is done.
   */
  inOneStep<T>(work: () => Promise<T>): Promise<T>
  /** Blocks of persons changed since they were last replaced, in order. */
  changedBlocks(limit: number): Promise<readonly string[]>
  /** What cables say of the persons of each of these blocks, by cable and name; nothing of a block that is not known. */
  personBlocks(blocks: readonly string[]): Promise<ReadonlyMap<string, readonly BlockMention[]>>
  /** The same as text, to be read (`unpackMentions`) by the thread that links it: where the store gains by it. */
  packedBlocks?(blocks: readonly string[]): Promise<readonly PackedBlock[]>
  /** The key of the person that each name in these cables stands for, by cable; of one that mentions nobody, nothing. */
  personKeys(cables: readonly CableId[]): Promise<PersonKeys>
  /**
   * Makes those the persons of each block and the blocks unchanged, in one transaction for all of them. Every mention of a block
   * stands in exactly one of its persons. A key that nobody has then leads to the person that took most of its mentions (`personNow`).
   */
  replacePersons(persons: ReadonlyMap<string, readonly LinkedPerson[]>): Promise<void>
  /**
   * All full names that cables file under several surnames, hyphens being blanks, those that stand in another block than their cable says,
   * and these `names` (in capitals, of one word too), by name, surname and block.
   */
  filings(names: readonly string[]): Promise<readonly NameFiling[]>
  /** What cables say that persons are called besides, each once, by alias, name and surname. */
  aliases(): Promise<readonly NameAlias[]>
  /** How many mentions have one of these names and nothing else; nothing of a name that none has. */
  namedAlone(names: readonly string[]): Promise<ReadonlyMap<string, number>>
  /** Moves mentions of names to other blocks, and marks both blocks. A cable that is read again files its names anew. */
  refile(names: readonly Refiling[]): Promise<void>
  /** Marks blocks that the graph holds as changed, these or all: what was decided of them is to be decided again by the next run. */
  markBlocks(blocks: readonly string[] | 'all'): Promise<void>
  /** Own numbers and dates of all held cables, ordered by post, year, date. */
  serials(): AsyncIterable<SerialFact>
  /** All documents, each once, in an order of the store's own. */
  texts(): AsyncIterable<HeldText>
  /**
   * How the documents of the graph use names, as `changeNameSketch` left it; null where that is not known: nothing was kept yet, or
   * documents were taken out since. The graph answers nothing by it.
   */
  nameSketch(): Promise<Uint8Array | null>
  /**
   * Replaces the sketch by what `change` makes of it, in one transaction: bytes that were deflated (zlib), or null where it is not known
   * any more. Nothing is written where `change` gives what it was given. `change` may be called again.
   */
  changeNameSketch(change: (kept: Uint8Array | null) => Uint8Array | null): Promise<void>
}
