import { type BlockMention, compareText } from '@reftel/cypher'
import { blockOf, surnameForm } from '../names/block.ts'
import { givenNamesAgree } from '../names/given-agreement.ts'
import { givenKeys } from '../names/given-keys.ts'
import { nameForm } from '../names/name-form.ts'
import { isSpelling } from '../names/surname-spelling.ts'
import type { KnownPerson } from './known-offices.ts'
import { Whereabouts } from './when-where.ts'

/** What a mention is compared by. */
type Named = Pick<BlockMention, 'surname' | 'given'>

/**
 * The mentions of a block under the names that they stand for: a name that its cable filed under another surname reads as the tables
 * have it, or the same name that is filed here (`refileNames`); an alias as the name of whom cables of those countries and years call so.
 */
export function asFiled(
  block: string,
  mentions: readonly BlockMention[],
  known: readonly KnownPerson[],
): readonly BlockMention[] {
  const aliases = namesOfAliases(mentions)
  const named =
    aliases.size === 0
      ? mentions
      : mentions.map((mention) => {
          const called = aliases.get(nameForm(mention.name))
          return called?.told.near(mention) ? { ...mention, ...called.named } : mention
        })
  if (named.every(({ surname }) => blockOf(surname) === block)) return named
  const own = new Map<string, Named>()
  for (const { name, surname, given } of named.toSorted((a, b) => compareText(a.surname, b.surname)))
    if (blockOf(surname) === block && !own.has(nameForm(name))) own.set(nameForm(name), { surname, given })
  for (const { names, aliases: forms, surname, given } of known) {
    for (const name of names) own.set(nameForm(name), { surname, given: name === surname ? [] : given })
    for (const form of forms) own.set(nameForm(form), { surname, given: IS_FATHER.test(form) ? [] : given })
  }
  return named.map((mention) =>
    blockOf(mention.surname) === block || aliases.has(nameForm(mention.name))
      ? mention
      : { ...mention, ...own.get(nameForm(mention.name)) },
  )
}

/** Whom an alias means, and where cables tell so: the RAUL REYES of Manila is not the one of Bogota. */
interface Called {
  readonly named: Named
  readonly told: Whereabouts
}

/** Whom each alias means; nothing of one that several are called. Many a father is ABU ALI: that is worth no more than a bare surname. */
function namesOfAliases(mentions: readonly BlockMention[]): ReadonlyMap<string, Called> {
  const found = new Map<string, { readonly names: Named[]; readonly told: Whereabouts }>()
  for (const mention of mentions) {
    const { aliases = [] } = mention
    for (const alias of aliases) {
      const form = nameForm(alias)
      const { names, told } = found.get(form) ?? { names: [], told: new Whereabouts() }
      names.push({ surname: mention.surname, given: mention.given })
      told.add(mention)
      found.set(form, { names, told })
    }
  }
  return new Map(
    [...found].flatMap(([form, { names, told }]) =>
      mayBeOne(names) ? [[form, { named: fullest(form, names), told }] as const] : [],
    ),
  )
}

const mayBeOne = ([first, ...others]: readonly Named[]): boolean =>
  first !== undefined && others.every((other) => agree(first, other))

const agree = (one: Named, other: Named): boolean =>
  isSpelling(surnameForm(one.surname), surnameForm(other.surname)) &&
  (one.given.length === 0 ||
    other.given.length === 0 ||
    givenNamesAgree(givenKeys(one.given, one.surname), givenKeys(other.given, other.surname)))

function fullest(form: string, names: readonly Named[]): Named {
  const [first = { surname: '', given: [] }] = names.toSorted(
    (a, b) => b.given.length - a.given.length || compareText(a.given.join(' '), b.given.join(' ')),
  )
  return IS_FATHER.test(form) ? { ...first, given: [] } : first
}

const IS_FATHER = /^(?:ABU|ABOU|UMM) /
