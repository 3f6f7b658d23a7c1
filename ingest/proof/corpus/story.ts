import type { Cited, ListedRef } from './citing.ts'
import type { Country } from './countries.ts'
import type { SamplePerson } from './person.ts'
import type { Chief, Office } from './world.ts'

/**
 * A story as a table. Places are `home` and `away` (embassies of its two countries), `town` (home's consulate, or its embassy), `dept`, or
 * the name of a post; texts are templates (telling.ts, scribe.ts).
 */
export interface StoryTemplate {
  readonly id: string
  /** TAGS codes of the countries it can play in. */
  readonly home: readonly string[]
  readonly away: readonly string[]
  /**
   * Who is in it, by the name of their slot: `home.foreign` an office of a country, `home + CAPTAIN/CAPT.` a person of its own with
   * titles, `us + SENATOR/SEN.`, `kin skipper + MRS./WIFE` one of the same family name.
   */
  readonly cast: Readonly<Record<string, string>>
  /** Things with names, one drawn for the whole story. */
  readonly facts: Readonly<Record<string, readonly string[]>>
  readonly acts: readonly Act[]
}

/** Scenes told in order, the whole act several times. */
interface Act {
  readonly times: readonly [least: number, most: number]
  readonly scenes: readonly StoryCable[]
}

/** One cable of a story. */
export interface StoryCable {
  readonly id: string
  readonly from: string
  readonly to: readonly string[]
  readonly info?: readonly string[]
  /** Days since the story's last cable. */
  readonly wait: readonly [least: number, most: number]
  /** What it answers: ids of scenes (the latest cable of each), `last`, or `old`, an earlier story of the country. */
  readonly cites?: readonly string[]
  readonly subject: string
  /** `PFOR, EFIS, {tag}, {tag2}, OVIP ({@minister})`. */
  readonly tags: string
  readonly level?: Level
  /** Paragraphs; one of several where a list stands. */
  readonly body: readonly (string | readonly string[])[]
  /** Left out of the story otherwise. */
  readonly chance?: number
}

/** Classification: unclassified, limited official use, confidential, secret. */
export type Level = 'U' | 'L' | 'C' | 'S'

export type CastMember =
  | { readonly country: Country; readonly office: Office }
  | { readonly country: Country | null; readonly person: SamplePerson; readonly titles: readonly string[] }

/** A story under way. */
export interface Story {
  readonly template: StoryTemplate
  readonly home: Country
  readonly away: Country
  readonly cast: ReadonlyMap<string, CastMember>
  readonly facts: ReadonlyMap<string, string>
  /** Cables so far, in order of time, by scene too. */
  readonly told: readonly CablePlan[]
  readonly byScene: ReadonlyMap<string, CablePlan>
}

/** A cable of a story before it is written out. */
export interface CablePlan extends Cited {
  readonly scene: StoryCable
  readonly to: readonly string[]
  readonly info: readonly string[]
  readonly level: Level
  readonly refs: readonly ListedRef[]
  readonly signer: Chief
  /** False: cited by others, but not in the corpus. */
  readonly held: boolean
}
