import type { CableId } from './cable-id.ts'
import type { Collection } from './collection.ts'
import type {
  ArchiveFormat,
  CableHeader,
  CableHeading,
  Citation,
  CitationPlace,
  Occurrence,
  PersonRole,
} from './facts.ts'
import type { OfficeTerm } from './offices.ts'
import type { Passage } from './passage.ts'
import type { Post } from './posts.ts'
import type { Tag } from './tags.ts'

/** A cable in a list or as a node: enough to recognise it. Stubs have nulls where only the cable itself would tell. */
export interface CableSummary extends CableHeading {
  readonly id: CableId
  readonly held: boolean
  /** That of its first document; null of a stub. */
  readonly collection: Collection | null
  /** It may be no cable at all: no document of it shows enough signs. */
  readonly uncertain: boolean
  /** How many distinct cables it cites, and how many cite it. */
  readonly cites: number
  readonly citedBy: number
}

/** One person in one cable. */
export interface CablePerson {
  readonly key: string
  /** The form that this cable gives. */
  readonly name: string
  readonly role: PersonRole
  /** All roles in this cable; `role` is the first. */
  readonly roles: readonly PersonRole[]
  readonly titles: readonly string[]
  readonly confidence: number
  readonly evidence: readonly string[]
  readonly mentions: readonly Occurrence[]
  /** Of a signer the office held at the sending post on that day; null where none is known. */
  readonly office: OfficeTerm | null
  /** It is a person, and so weakly linked to this one that the cable is possible only among this one's. */
  readonly possible?: true
}

/** A possible person is linked to nobody: in a graph that shows them, each name is one. */
export type PossiblePerson = Omit<CablePerson, 'key' | 'office' | 'possible'>

/** One document of a cable: an archive may hold several under one Document Number. */
export interface CableDocument {
  /** Content hash, the document's key within the cable. */
  readonly key: string
  readonly documentNumber: string | null
  readonly source: string
  readonly format: ArchiveFormat
  readonly collection: Collection
  /** It shows few signs of being a cable. */
  readonly uncertain: boolean
}

/** A cable with all that was read out of it. Offsets count in the text of the first document. */
export interface CableDetail extends CableSummary, CableHeader {
  readonly documents: readonly CableDocument[]
  readonly citations: readonly Citation[]
  readonly persons: readonly CablePerson[]
  /** Who may be a person, and by measure too often is none: in no list, count or edge of the graph. */
  readonly possiblePersons: readonly PossiblePerson[]
}

/** A cable as a node. */
export type CableNode = { readonly kind: 'Cable'; readonly label: string } & CableSummary

/** Node ids: a cable's is its id; the others carry a prefix, `post:MOSCOW`, `person:…`, `tag:PEPR`. */
export type GraphNode =
  | CableNode
  | ({ readonly kind: 'Post'; readonly id: string; readonly label: string } & Post)
  | ({
      readonly kind: 'Person'
      readonly id: string
      readonly label: string
      /** Too often no person by measure: there where possible ones are asked for. */
      readonly possible?: true
    } & PersonSummary)
  | ({ readonly kind: 'Tag'; readonly id: string; readonly label: string } & Tag)

/** The words a CITES edge rests on. */
export interface CitationOccurrence extends Occurrence {
  readonly where: CitationPlace
  readonly rule: string
  readonly confidence: number
  readonly letter?: string
  readonly note?: string
}

export interface EdgeEnds {
  readonly id: string
  readonly source: string
  readonly target: string
}

export interface CitesEdge extends EdgeEnds {
  readonly kind: 'CITES'
  /** The highest of its occurrences. */
  readonly confidence: number
  readonly occurrences: readonly CitationOccurrence[]
  /** All of them are too seldom right by measure: there where possible ones are asked for. */
  readonly possible?: true
}

export type GraphEdge =
  | CitesEdge
  | (EdgeEnds & { readonly kind: 'SENT_BY' })
  | (EdgeEnds & { readonly kind: 'SENT_TO'; readonly role: 'action' | 'info' })
  | (EdgeEnds & {
      readonly kind: 'MENTIONS'
      readonly role: PersonRole
      /** All roles in the cable; `role` is the first. */
      readonly roles: readonly PersonRole[]
      readonly confidence: number
      readonly occurrences: readonly Occurrence[]
      /** As that of the person at its end, or linked to that person weakly. */
      readonly possible?: true
    })
  | (EdgeEnds & { readonly kind: 'TAGGED' })
  | (EdgeEnds & {
      readonly kind: 'TRAFFIC'
      readonly from: string
      readonly to: string
      readonly cables: number
      /** With `by`: the count of each month (`1978-08`) or year (`1978`), in order. */
      readonly periods?: readonly { readonly period: string; readonly cables: number }[]
    })

/** Part of the graph. `truncated`: a limit cut something off. Nodes and edges in a total order. */
export interface Subgraph {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  readonly truncated: boolean
}

/** One page of a list; `cursor` goes back in as it is for the next page, null at the end. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly cursor: string | null
}

/** A page of a list that is counted. */
export interface CountedPage<T> extends Page<T> {
  /** Of all pages. */
  readonly total: number
}

/** How a name answers what was typed; `country`: it is a post in the country of that name. `letters`: edits apart, of a near spelling. */
export interface NameMatch {
  readonly how: 'whole' | 'beginning' | 'country' | 'near'
  readonly letters: number
}

/** When and where a person is mentioned: enough to tell bearers of one name apart. */
export interface PersonPlaces {
  /** Dates of the first and last cable; null where all are undated. */
  readonly from: string | null
  readonly until: string | null
  /** Posts that sent most of these cables, those with the most first. */
  readonly posts: readonly string[]
}

/**
 * A person in a list; `match`: how the name answers what was typed, null where nothing was. When and where is told where a name was
 * typed, the posts from the newest cables.
 */
export interface FoundPerson extends PersonSummary, Partial<PersonPlaces> {
  /** How many more are linked so weakly that they are possible only. */
  readonly possible: number
  readonly match: NameMatch | null
}

/** A value and how many cables have it. */
export interface FacetCount {
  readonly value: string
  readonly cables: number
}

/** What the cables found by a search have in common: the most frequent values of each facet first, then by value. */
/** A sentence of a cable that has the most of the words sought, with the places of all of them in it. */
export interface Snippet {
  readonly text: string
  /** The range of the document that it stands in. */
  readonly start: number
  readonly end: number
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

/** A cable that a search found. `snippet`: where it was asked for; null of a stub, and where the words stand in the subject alone. */
export interface Hit extends CableSummary {
  readonly snippet?: Snippet | null
}

export interface SearchFacets {
  /** How many cables were counted. */
  readonly cables: number
  /** More were found than are counted: these are the newest of them. */
  readonly truncated: boolean
  /** Sending posts. */
  readonly posts: readonly FacetCount[]
  readonly tags: readonly FacetCount[]
  /** Years of their dates: `1978`. */
  readonly years: readonly FacetCount[]
  readonly classifications: readonly FacetCount[]
  readonly collections: readonly FacetCount[]
  /** How many more values each has than are told. */
  readonly more: {
    readonly posts: number
    readonly tags: number
    readonly years: number
    readonly classifications: number
    readonly collections: number
  }
}

export interface PersonSummary {
  readonly key: string
  readonly name: string
  readonly surname: string
  /** Other spellings and forms met. */
  readonly variants: readonly string[]
  readonly titles: readonly string[]
  /** How many cables surely mention the person. */
  readonly cables: number
}

/** How sure it is that words of a cable mean the person they were linked to. */
export interface MentionLink {
  /** 0 to 1. */
  readonly sure: number
  /** What it rests on, in words: `named in full`, `signs LIMA at that time`. */
  readonly why: string
  /** So little sure that it is set apart and counted apart. */
  readonly possible?: true
}

export interface PersonDetail extends PersonSummary {
  /** How many more are linked so weakly that they are possible only. */
  readonly possible: number
  /** First and last dates of a cable that mentions the person. */
  readonly from: string | null
  readonly until: string | null
  /** Why these mentions are held to be one person: rule and words, strongest first. */
  readonly evidence: readonly { readonly rule: string; readonly detail: string; readonly score: number }[]
  /** Titles with the first and last date they are met at. */
  readonly titlesOverTime: readonly {
    readonly title: string
    readonly from: string
    readonly until: string
    readonly cables: number
  }[]
  /** Cables a month, in order. */
  readonly histogram: readonly { readonly period: string; readonly cables: number }[]
  readonly posts: readonly { readonly name: string; readonly cables: number }[]
  readonly tags: readonly { readonly code: string; readonly cables: number }[]
  /** Persons named in the same cables, most often first. */
  readonly mentionedWith: readonly { readonly key: string; readonly name: string; readonly cables: number }[]
}

/** A cable that mentions a person, with the lines it does so in. */
export interface PersonCable extends CableSummary {
  readonly name: string
  readonly role: PersonRole
  readonly roles: readonly PersonRole[]
  readonly titles: readonly string[]
  /** Why the cable is held to mean this person; null until it was linked. */
  readonly link: MentionLink | null
  /** Each mention with the words around it on its line; `start` counts in the cable's text. */
  readonly quotes: readonly (Occurrence & { readonly line: string; readonly passage: Passage | null })[]
}

export interface PostSummary extends Post {
  readonly sent: number
  readonly received: number
}

export interface TagSummary extends Tag {
  readonly cables: number
}
