import { createRequire } from 'node:module'

/** Whether a word reads as a person's name in its sentence. */
export type SecondOpinion = (before: string, name: string, after: string) => boolean

type Compromise = (text: string) => { people(): { out(format: 'array'): readonly string[] } }

/** Letters of a sentence around the name that are looked at: more is slower and no surer. */
const WINDOW = 20

const titleCase = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase()

/**
 * The `compromise` tagger on a window of a few words, set in the case that it knows. It reads 0.15 MB/s and finds few names in
 * capitals, so it is asked only about what the rules leave in doubt, and loaded when the first such case comes.
 */
export function loadSecondOpinion(): SecondOpinion {
  let tag: Compromise | undefined
  return (before, name, after) => {
    tag ??= createRequire(import.meta.url)('compromise') as Compromise
    const shown = name.split(' ').map(titleCase).join(' ')
    const window = `${before.slice(-WINDOW).toLowerCase()} ${shown} ${after.slice(0, WINDOW).toLowerCase()}`
    return tag(window.replace(/\s+/g, ' '))
      .people()
      .out('array')
      .some((found) => found.includes(shown))
  }
}
