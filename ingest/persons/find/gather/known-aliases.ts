import { nameKey } from '../../names/name-key.ts'
import { firstWord, lastWord } from '../../names/outer-words.ts'
import type { Setting, Statesmen } from '../evidence/statesmen.ts'
import { takeOver } from './aliases.ts'
import { givenAgree, type PersonDraft } from './person.ts'

/** `AMLO`, where the cable has ANDRES MANUEL LOPEZ OBRADOR, whom the tables call so: the one that is named in full takes over the other. */
export function joinKnownAliases(
  persons: readonly PersonDraft[],
  statesmen: Statesmen,
  setting: Setting,
): readonly PersonDraft[] {
  const gone = new Set<PersonDraft>()
  for (const other of persons) {
    const word = firstWord(other.family)
    if (other.given.length > 0 || other.family.length !== 1) continue
    const known = statesmen.calledSo(word, setting)
    if (!known) continue
    const [person, ...more] = persons.filter(
      ({ given, keys }) =>
        given.length > 0 && keys.has(nameKey(lastWord(known.surname.split(' ')))) && givenAgree(given, known.given),
    )
    if (!person || more.length > 0) continue
    gone.add(takeOver(person, other))
    person.alsoCalled(word)
  }
  return persons.filter((person) => !gone.has(person))
}
