import { must } from '@reftel/cypher'
import { CITATION_WORDS } from './citation-words.ts'
import { readList, readListBytes, readTable } from './data.ts'
import { Lexicon, Word } from './lexicon.ts'

/** What the words of each row of data/vocabulary.csv may be. */
const CLASSES: Readonly<Record<string, number>> = {
  title: Word.TITLE,
  'title-weak': Word.TITLE_WEAK,
  modifier: Word.MODIFIER,
  dept: Word.DEPT,
  role: Word.ROLE,
  month: Word.MONTH,
  particle: Word.PARTICLE,
  speech: Word.SPEECH,
  human: Word.HUMAN,
  eater: Word.EATER,
  leadin: Word.LEADIN,
  suffix: Word.SUFFIX,
  nation: Word.NATION,
  acronym: Word.ACRONYM,
  function: Word.FUNCTION,
  family: Word.FAMILY,
  prefix: Word.PREFIX,
  deed: Word.DEED,
  // Firms and newspapers, many of them named after someone: a person of that name has a title or a given name.
  firm: Word.RARE | Word.SURNAME,
  // Parties, armies, firms and treaties act as governments do: one whose name is a surname too needs a title or a given name.
  organisation: Word.PLACE,
  'office-stem': 0,
  'office-end': 0,
  // Their forms are those of data/verb-forms.csv.
  'speech-verb': 0,
  'human-verb': 0,
}

/** The word of a statesman's name that stands alone: the last, of `KIM IL-SUNG` the first. */
export function calledBy(form: string): string {
  const [first = '', ...rest] = form.split(' ')
  return rest.length === 1 && rest[0]?.includes('-') ? first : (rest.at(-1) ?? first)
}

/** `POLOFF`, `ECONCOUNS`, `POLMINCOUNS`, `POLMILOFF`: the offices of a post are written as one word of two parts, or three. */
function addOffices(lexicon: Lexicon, stems: readonly string[], ends: readonly string[]): void {
  for (const end of ends) {
    for (const stem of stems) {
      lexicon.add(`${stem}${end}`, Word.TITLE)
      lexicon.add(`${stem}-${end}`, Word.TITLE)
      for (const middle of MIDDLES) lexicon.add(`${stem}${middle}${end}`, Word.TITLE)
    }
  }
}

/** Between the two: `POLMINCOUNS`, `ECONDEPCHIEF`. */
const MIDDLES = ['MIN', 'MIL', 'DEP', 'ECON']

/** The words of the class `firm`, in one text. */
export const firmWords = (): string =>
  must(readTable('vocabulary.csv').find(({ class: name }) => name === 'firm')?.words, 'the class firm')

let shared: Lexicon | undefined

/** The one table of words, of those in `data` and of the grammar of citations; read on the first call, in some 20 ms. */
export function wordTable(): Lexicon {
  shared ??= readLexicon()
  return shared
}

function readLexicon(): Lexicon {
  const lexicon = new Lexicon()
  const lists: readonly [string, number][] = [
    ['words-common.txt', Word.COMMON],
    ['words-rare.txt', Word.RARE],
    ['words-foreign.txt', Word.FOREIGN],
    ['names-given.txt', Word.GIVEN],
    ['names-surname.txt', Word.SURNAME],
    ['names-spanish.txt', Word.SPANISH],
    ['names-female.txt', Word.FEMALE],
  ]
  for (const [list, classes] of lists) lexicon.addLines(readListBytes(list), classes)
  const rows = new Map(readTable('vocabulary.csv').map(({ class: name = '', words = '' }) => [name, words.split(' ')]))
  for (const [name, words] of rows) {
    const classes = must(CLASSES[name], `the class ${name}`)
    for (const word of words) lexicon.add(word, classes)
  }
  for (const { word = '', form, class: name = '' } of readTable('verb-forms.csv'))
    lexicon.add(word, form === 'plural' ? Word.PLURAL_VERB : must(CLASSES[name], `the class ${name}`))
  addOffices(lexicon, must(rows.get('office-stem'), 'office-stem'), must(rows.get('office-end'), 'office-end'))
  for (const name of [...readList('places.txt'), ...readList('organisations.txt')]) {
    const words = name.split(' ')
    if (words.length === 1) lexicon.add(name, Word.PLACE)
    else lexicon.addPhrase(words)
  }
  for (const { surname = '', given = '', variants = '' } of readTable('statesmen.csv')) {
    const [first = ''] = given.split(' ')
    if (first.length > 3 && lexicon.classesOf(first) === 0) lexicon.add(first, Word.GIVEN)
    for (const form of [surname, ...variants.split('|')]) {
      const last = calledBy(form)
      if (last.length > 2) lexicon.add(last, Word.STATESMAN | Word.SURNAME)
    }
  }
  for (const [word, class_] of CITATION_WORDS) lexicon.addCiting(word, class_)
  return lexicon
}
