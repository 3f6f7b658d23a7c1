import { must } from '@reftel/cypher'
import nlp from 'compromise'
import { readTable } from './data.ts'

/** One finite form of a verb that persons are the subject of: a row of data/verb-forms.csv. */
interface VerbForm {
  /** In capitals, as telegrams have it: `DENIES`. */
  readonly word: string
  readonly verb: string
  /** `plural`: a third person that is as often the plural of a noun (`REPORTS`, `VISITS`). */
  readonly form: 'present' | 'past' | 'plural'
  readonly class: 'speech' | 'human'
  readonly source: 'compromise'
}

/**
 * The past and the third person of every verb in the rows `speech-verb` and `human-verb` of data/vocabulary.csv, in their order.
 * `compromise` conjugates them and knows which third persons are plurals of nouns too. It runs when the table is made, never when
 * cables are read: as a judge of names in capitals it is wrong every second time, as a conjugator it errs seldom. A past that is
 * no other word than the verb is left out (it takes QUIP for one); such forms stand in the rows `speech` and `human` by hand.
 */
function verbForms(): readonly VerbForm[] {
  const rows = new Map(readTable('vocabulary.csv').map(({ class: name, words = '' }) => [name, words.split(' ')]))
  const classes = ['speech', 'human'] as const
  return classes.flatMap((name) =>
    must(rows.get(`${name}-verb`), `the row ${name}-verb`).flatMap((verb) => formsOf(verb, name)),
  )
}

function formsOf(verb: string, name: VerbForm['class']): readonly VerbForm[] {
  const said = nlp(verb.toLowerCase())
  // Without its neighbours STATE and NOTE are nouns to it.
  said.tag('Verb')
  const [forms] = said.verbs().conjugate() as Partial<Record<string, string>>[]
  const past = forms?.PastTense?.toUpperCase() ?? ''
  const present = forms?.PresentTense?.toUpperCase() ?? ''
  const row = (word: string, form: VerbForm['form']): VerbForm[] =>
    /^[A-Z]+$/.test(word) && word !== verb ? [{ word, verb, form, class: name, source: 'compromise' }] : []
  return [...row(present, isPlural(present) ? 'plural' : 'present'), ...row(past, 'past')]
}

/** Whether compromise's lexicon lets the word be a plural or a verb, as its neighbours decide. */
function isPlural(word: string): boolean {
  const { two } = nlp.model() as { two: { switches: Partial<Record<string, string>> } }
  return two.switches[word.toLowerCase()] === 'Plural|Verb'
}

/** The rows as the file has them: RFC 4180, a header line, line ends of one character. */
export function verbFormsFile(): string {
  const lines = verbForms().map((form) => [form.word, form.verb, form.form, form.class, form.source].join(','))
  return `word,verb,form,class,source\n${lines.join('\n')}\n`
}
