import { AIRGRAM, at, CLASS, DTG, FILLER, ITEM_LETTER, NUMBER, optional, POSSESSIVE, POST, YEAR } from './grammar.ts'
import type { Mention, Originator, Says } from './mention.ts'
import { type MembersRead, readMembers } from './numbers.ts'
import { type FoundPost, findGarbledPost } from './posts.ts'
import { classAt, glued, group, type Scene, wordsOf } from './scene.ts'
import { momentOf, readSuffixes } from './suffixes.ts'
import { monthOf } from './vocabulary.ts'
import { NO_YEAR, yearOf } from './years.ts'

/** What a rule read: the mentions, and the last token that is used up. */
export interface Read {
  readonly mentions: readonly Mention[]
  readonly last: number
}

/** One form of citation. The first row whose pattern fits and whose `read` gives something wins. */
export interface Rule {
  /** The citation's `rule`. */
  readonly id: string
  /** A line with the form in it, the citation between « and »; the test of the row. */
  readonly example: string
  readonly places: readonly ('ref' | 'text')[]
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray, scene: Scene, id: string) => Read | null
}

const REF_AND_TEXT = ['ref', 'text'] as const
const KNOWN_POST = `(?:(?<year>${YEAR})[-/]?)?(?<post>${POST})`
/** `B`, `(B)`. */
const BACK_LETTER = `(?:\\(${ITEM_LETTER}\\)|${ITEM_LETTER})`
const UNKNOWN = `[${CLASS.word}${CLASS.postWord}${CLASS.letter}${CLASS.letterA}${CLASS.ownSeries}${CLASS.home}${CLASS.department}]`
const UNKNOWN_POST = `(?:(?<year>${YEAR})[-/]?)?(?<unknown>${UNKNOWN}(?:[-./']?${UNKNOWN}){0,4})`
const NUMBERED = `${POSSESSIVE}${FILLER}(?<mark>[-:,.]?)(?<number>${NUMBER})`

/** The forms, most specific first. Adding one is adding a row; what stands behind a number is in suffixes.ts. */
export const RULES: readonly Rule[] = [
  {
    id: 'cable-id',
    example: 'REF: «07TBILISI1605»',
    places: REF_AND_TEXT,
    pattern: at(`(?<year>[24])(?<post>${POST})(?<number>${NUMBER})`),
    read: (match, scene, id) => (isGlued(match, scene) ? readNumbered(match, scene, id) : null),
  },
  {
    id: 'glued-year',
    example: 'REF: «76 LIMA 812»«75 LIMA 3340»',
    places: ['ref'],
    pattern: at(`(?<year>${YEAR})(?<post>${POST})(?<number>[4-6])(?<next>${POST})(?<after>${NUMBER})`),
    read: readGluedYear,
  },
  {
    id: 'post-number',
    example: 'REF: A. «77 NEW DELHI 1234» (NOTAL)',
    places: REF_AND_TEXT,
    pattern: at(`${KNOWN_POST}${NUMBERED}`),
    read: (match, scene, id) => (match.groups?.mark && scene.place === 'text' ? null : readNumbered(match, scene, id)),
  },
  {
    id: 'airgram',
    example: 'REF: «LA PAZ A-236» OF NOVEMBER 9, 1973',
    places: REF_AND_TEXT,
    pattern: at(`${KNOWN_POST}${POSSESSIVE}${AIRGRAM}`),
    read: readAirgram,
  },
  {
    id: 'dtg',
    example: 'REF: «USCINCEUR 311345Z MAY 75»',
    places: REF_AND_TEXT,
    pattern: at(`(?<post>${POST})${POSSESSIVE}${optional(CLASS.telegram)}[,(]?(?:${CLASS.dtgWord}:?)?${DTG}`),
    read: readDtg,
  },
  {
    id: 'embtel',
    example: 'AS REPORTED «EMBTEL 4321».',
    places: REF_AND_TEXT,
    pattern: at(`${CLASS.ownTel}${FILLER}\\.?(?<number>${NUMBER})`),
    read: (match, scene, id) => readNumbered(match, scene, id, { is: 'sender' }),
  },
  {
    id: 'deptel',
    example: 'AS REQUESTED «DEPTEL 123456».',
    places: REF_AND_TEXT,
    pattern: at(`${CLASS.deptTel}${FILLER}\\.?(?<number>${NUMBER})`),
    read: (match, scene, id) => readNumbered(match, scene, id, { is: 'department' }),
  },
  {
    id: 'your-number',
    example: 'IN REPLY TO «YOUR 1234», WE AGREE.',
    places: REF_AND_TEXT,
    pattern: at(`(?:${CLASS.yourTel}|${CLASS.your}${optional(CLASS.telegram)})${FILLER}\\.?(?<number>${NUMBER})`),
    read: (match, scene, id) => readNumbered(match, scene, id, { is: 'addressee' }),
  },
  {
    id: 'our-number',
    example: 'AS STATED IN «OUR 1234», NOTHING CHANGED.',
    places: REF_AND_TEXT,
    pattern: at(`${CLASS.our}${FILLER}\\.?(?<number>${NUMBER})`),
    read: (match, scene, id) => readNumbered(match, scene, id, { is: 'sender' }),
  },
  {
    id: 'home-number',
    example: 'SEE «EMBASSY TELEGRAM 1234».',
    places: REF_AND_TEXT,
    pattern: at(`${CLASS.home}(?:'l${FILLER}|${CLASS.telegram}${FILLER})\\.?(?<number>${NUMBER})`),
    read: (match, scene, id) => readNumbered(match, scene, id, { is: 'sender' }),
  },
  {
    id: 'department-number',
    example: "SEE «DEPARTMENT'S 123456».",
    places: REF_AND_TEXT,
    pattern: at(`${CLASS.department}(?:'l${FILLER}|${FILLER})\\.?(?<number>${NUMBER})`),
    read: (match, scene, id) => readNumbered(match, scene, id, { is: 'department' }),
  },
  {
    id: 'home-airgram',
    example: "TABLE III OF «EMBASSY'S A-228» SHOWS IT.",
    places: REF_AND_TEXT,
    pattern: at(
      `(?:(?<sender>[${CLASS.home}${CLASS.our}])|(?<department>${CLASS.department})|${CLASS.your})${POSSESSIVE}${AIRGRAM}`,
    ),
    read: readAirgram,
  },
  {
    id: 'bare-airgram',
    example: 'REF: STATE 251108; «A-62 OF APRIL 6, 1973»',
    places: REF_AND_TEXT,
    pattern: at(AIRGRAM),
    read: readBareAirgram,
  },
  {
    id: 'number-post',
    example: 'REF: «18017 MOSCOW»',
    places: ['ref'],
    pattern: at(`(?<number>[3-6])(?<post>${POST})(?!'?l?${FILLER}${NUMBER})`),
    read: readNumberPost,
  },
  {
    id: 'unknown-post',
    example: 'REF: «ATLANTIS 1234»',
    places: ['ref'],
    pattern: at(`${UNKNOWN_POST}${NUMBERED}`),
    read: (match, scene, id) =>
      opensItem(scene, match.index) && !isDate(match, scene) ? readNumbered(match, scene, id) : null,
  },
  {
    id: 'unknown-dtg',
    example: 'REF: «SEC/DEFENSE MESSAGE 121835Z APR 74»',
    places: ['ref'],
    pattern: at(
      `(?:(?<unknown>${UNKNOWN}(?:[-./']?[${UNKNOWN.slice(1, -1)}_P]){0,4})${optional(CLASS.telegram)}[,(]?)?(?:${CLASS.dtgWord}:?)?${DTG}`,
    ),
    read: readDtg,
  },
  {
    id: 'garble',
    example: 'SEE «MOSCPW 18017».',
    places: ['text'],
    pattern: at(`(?<=[${CLASS.see}(])(?<unknown>${CLASS.word})(?<number>[4-6])(?=[).,;${CLASS.reports}]|$)`),
    read: (match, scene, id) => {
      const found = findGarbledPost(scene.tokens, match.index, scene.citing)
      return found && readNumbered(match, scene, id, { is: 'post', match: found.match, garbled: true })
    },
  },
  {
    id: 'septel',
    example: 'HIS REMARKS ARE REPORTED «SEPTEL».',
    places: REF_AND_TEXT,
    pattern: at(`${CLASS.septel}`),
    read: ({ index }, _scene, id) => ({ mentions: [mention(id, index, index, { what: 'septel' }, 0.99)], last: index }),
  },
  {
    id: 'reftel',
    example: 'AS STATED PARA 2 «REF A» AND «C».',
    places: ['text'],
    pattern: at(
      `(?<ref>${CLASS.ref})\\.?(?<tel>${CLASS.telegram})?(?<letters>[-"]?${BACK_LETTER}(?:(?:,?\\+|,|/|-|${CLASS.through})${BACK_LETTER}(?![-']))*)?(?!:)`,
    ),
    read: readBackReference,
  },
  {
    id: 'reftel',
    example: 'AS STATED «REFA».',
    places: ['text'],
    pattern: at(CLASS.refLetter),
    read: ({ index }, scene, id) => {
      const letter = wordsOf(scene, index, index).slice(-1).toUpperCase()
      return {
        mentions: [mention(id, index, index, { what: 'reftel', letters: [letter], all: false, airgram: false }, 0.9)],
        last: index,
      }
    },
  },
]

/** The rules of one place, and where each may begin. */
export interface RuleSet {
  /** The first rule, by index, whose pattern fits at the token `index` or, with `search`, at the first token from there on. */
  readonly find: (
    classes: string,
    index: number,
    search: boolean,
  ) => { readonly index: number; readonly rule: number } | null
  readonly rules: readonly Rule[]
}

/** All patterns of a place in one, a group for each, so that most tokens are passed over by one look. */
function ruleSet(place: 'ref' | 'text'): RuleSet {
  const rules = RULES.filter(({ places }) => places.includes(place))
  const union = rules.map(({ pattern }) => `(${pattern.source.replace(/\(\?<\w+>/g, '(?:')})`).join('|')
  const here = new RegExp(union, 'y')
  const onward = new RegExp(union, 'g')
  const find = (classes: string, index: number, search: boolean) => {
    const pattern = search ? onward : here
    pattern.lastIndex = index
    const match = pattern.exec(classes)
    return match && { index: match.index, rule: match.findIndex((part, at) => at > 0 && part !== undefined) - 1 }
  }
  return { find, rules }
}

export const REF_RULES = ruleSet('ref')
export const TEXT_RULES = ruleSet('text')

const mention = (rule: string, first: number, last: number, says: Says, confidence: number): Mention => ({
  rule,
  first,
  last,
  says,
  confidence,
})

/** `07TBILISI1605`: year, post and number without a blank. */
function isGlued(match: RegExpExecArray, scene: Scene): boolean {
  for (let index = match.index; index < match.index + match[0].length - 1; index++)
    if (!glued(scene, index)) return false
  return true
}

/** Whether an item of the REF line begins at this token: behind a letter, a separator or the label. */
function opensItem(scene: Scene, index: number): boolean {
  const before = classAt(scene, index - 1)
  return before === '' || /[.,;:)/+(]/.test(before) || /[1-7]/.test(before) || before === CLASS.postRest
}

/** `SMITH 3/4/06`. */
const isDate = (match: RegExpExecArray, scene: Scene): boolean => {
  const end = match.index + match[0].length
  return classAt(scene, end) === '/' && /[1-7]/.test(classAt(scene, end + 1))
}

const MENTION_CONFIDENCE: Readonly<Record<'ref' | 'text', number>> = { ref: 1, text: 0.95 }

function originatorOf(match: RegExpExecArray, scene: Scene): Originator | null {
  const named = group(match, 'post')
  if (named) {
    const found = scene.posts.get(named.first)
    return found ? { is: 'post', match: found.match, garbled: found.garbled } : null
  }
  const unknown = group(match, 'unknown')
  return unknown ? { is: 'unknown', words: wordsOf(scene, unknown.first, unknown.last) } : null
}

/** Originator, numbers and what belongs to them. The year before the post holds for the first number and its list. */
function readNumbered(match: RegExpExecArray, scene: Scene, id: string, of?: Originator): Read | null {
  const number = group(match, 'number')
  const originator = of ?? originatorOf(match, scene)
  if (!number || !originator) return null
  const before = group(match, 'year')
  const written = before ? yearOf(wordsOf(scene, before.last, before.last), scene.citing) : null
  if (before && written === null) return null
  const post = originator.is === 'post' ? originator.match.post.name : originator.is === 'department' ? 'STATE' : null
  const read = readMembers(scene, number.first, post)
  return { mentions: mentionsOf(read, match.index, originator, written, scene, id), last: read.last }
}

function mentionsOf(
  { members }: MembersRead,
  start: number,
  originator: Originator,
  written: number | null,
  scene: Scene,
  id: string,
): readonly Mention[] {
  // `STATE 123456 AND 123460 (77)`: a year behind the last number holds for those before it.
  const shared = members.at(-1)?.year.written ?? null
  return members.map(({ first, last, digits, garbled, year, note, joined }, index) => ({
    rule: joined === 'first' ? id : joined === 'list' ? 'number-list' : 'number-range',
    first: index === 0 ? start : first,
    last,
    says: {
      what: 'number',
      originator,
      series: 'cable',
      digits,
      garbled,
      year: year.written === null && year.named === null ? { ...year, written: written ?? shared } : year,
    },
    confidence: MENTION_CONFIDENCE[scene.place] * (joined === 'first' ? 1 : 0.97),
    ...(note === null ? {} : { note }),
  }))
}

/** `76 LIMA 812 / 75 LIMA 3340` with the mark and its blanks lost: the year of the second is not part of the first's number. */
function readGluedYear(match: RegExpExecArray, scene: Scene, id: string): Read | null {
  const [year, number, next, after] = ['year', 'number', 'next', 'after'].map((name) => group(match, name))
  const [one, two] = [
    scene.posts.get(match.index + (year?.last ?? 0) - (year?.first ?? 0) + 1),
    scene.posts.get(next?.first ?? -1),
  ]
  if (!year || !number || !next || !after || !one || !two) return null
  const digits = wordsOf(scene, number.first, number.last)
  const written = yearOf(wordsOf(scene, year.last, year.last), scene.citing)
  const second = yearOf(digits.slice(-2), scene.citing)
  if (written === null || second === null) return null
  const says = (found: FoundPost, of: string, in_: number): Says => ({
    what: 'number',
    originator: { is: 'post', match: found.match, garbled: found.garbled },
    series: 'cable',
    digits: of,
    garbled: true,
    year: { written: in_, named: null },
  })
  const last = readSuffixes(scene, after.last)
  return {
    mentions: [
      {
        ...mention(id, match.index, number.last, says(one, digits.slice(0, -2), written), 0.8),
        cut: { start: 0, end: 2 },
      },
      {
        ...mention(id, number.last, after.last, says(two, wordsOf(scene, after.first, after.last), second), 0.8),
        cut: { start: digits.length - 2, end: 0 },
      },
    ],
    last: last.last,
  }
}

function readAirgram(match: RegExpExecArray, scene: Scene, id: string): Read | null {
  const number = group(match, 'number')
  // `LIMA A 10 PERCENT RISE` has an article.
  if (scene.place === 'text' && !match[0].includes('-') && !match[0].includes(CLASS.airgram)) return null
  const originator: Originator | null = match.groups?.post
    ? originatorOf(match, scene)
    : match.groups?.sender
      ? { is: 'sender' }
      : match.groups?.department
        ? { is: 'department' }
        : { is: 'addressee' }
  if (!number || !originator) return null
  const before = group(match, 'year')
  const written = before ? yearOf(wordsOf(scene, before.last, before.last), scene.citing) : null
  return readAirgramNumber(match.index, number.first, originator, written, scene, id)
}

function readAirgramNumber(
  start: number,
  number: number,
  originator: Originator,
  written: number | null,
  scene: Scene,
  id: string,
): Read {
  const { last, year, note } = readSuffixes(scene, number)
  const says: Says = {
    what: 'number',
    originator,
    series: 'airgram',
    digits: wordsOf(scene, number, number),
    garbled: false,
    year: year === NO_YEAR ? { ...year, written } : year,
  }
  // Without its post an airgram is known by its date alone, so the date is part of the words.
  const end = originator.is === 'none' && year !== NO_YEAR ? last : number
  return { mentions: [{ ...mention(id, start, end, says, 0.97), ...(note === null ? {} : { note }) }], last }
}

/** In running text `A-4` is an aircraft: only with the word, a date, or a SEE before it. */
function readBareAirgram(match: RegExpExecArray, scene: Scene, id: string): Read | null {
  const number = group(match, 'number')
  if (!number) return null
  const dashed = match[0].includes('-')
  const named = match[0].startsWith(CLASS.airgram)
  if (!dashed && !named) return null
  const read = readAirgramNumber(match.index, number.first, { is: 'none' }, null, scene, id)
  if (scene.place === 'ref' || named) return read
  const seen = classAt(scene, match.index - 1) === CLASS.see
  return seen || read.last > number.last ? read : null
}

function readDtg(match: RegExpExecArray, scene: Scene, id: string): Read | null {
  const named = group(match, 'post') ?? group(match, 'unknown')
  const end = match.index + match[0].length - 1
  const time = match.index + match[0].indexOf(CLASS.dtg)
  const month = group(match, 'dtgMonth')
  const year = group(match, 'dtgYear')
  const words = named && wordsOf(scene, named.first, named.last)
  const sender = words === null ? null : scene.citing.gazetteer.findOrKeep(words, scene.citing.year).post.name
  const dtg = momentOf(
    wordsOf(scene, time, time),
    month && monthOf(wordsOf(scene, month.first, month.last)),
    year && yearOf(wordsOf(scene, year.first, year.last), scene.citing),
    scene.citing,
  )
  const { last, note } = readSuffixes(scene, end)
  const says: Says = { what: 'dtg', sender, dtg }
  return { mentions: [{ ...mention(id, match.index, end, says, 0.95), ...(note === null ? {} : { note }) }], last }
}

function readNumberPost(match: RegExpExecArray, scene: Scene, id: string): Read | null {
  const originator = originatorOf(match, scene)
  const number = group(match, 'number')
  if (!originator || !number) return null
  const end = match.index + match[0].length - 1
  const { last, year, note } = readSuffixes(scene, end)
  const says: Says = {
    what: 'number',
    originator,
    series: 'cable',
    digits: wordsOf(scene, number.first, number.last),
    garbled: false,
    year,
  }
  return { mentions: [{ ...mention(id, match.index, end, says, 0.8), ...(note === null ? {} : { note }) }], last }
}

/** `REFTEL`, `REFS A AND C`, `REF (B)`, `REFTELS A-C`: one mention a letter, all at the same words. */
function readBackReference(match: RegExpExecArray, scene: Scene, id: string): Read | null {
  const word = wordsOf(scene, match.index, match.index).toUpperCase()
  const tel = group(match, 'tel')
  // `UNDER REFERENCE. I REQUEST ...` ends a sentence.
  const stopped = classAt(scene, match.index + 1) === '.' && !/^REFS?$/.test(word)
  const letters = stopped ? null : group(match, 'letters')
  const end = match.index + match[0].length - 1
  const airgram = word.startsWith('REFAIR')
  const plural = word.endsWith('S') || (tel !== null && wordsOf(scene, tel.first, tel.last).toUpperCase().endsWith('S'))
  if (!letters) {
    // `REFERENCE` alone is a word of the language; `REF` alone often is the reftel.
    if (word.startsWith('REFERENCE') && (!tel || stopped)) return null
    const last = (stopped ? null : tel)?.last ?? match.index
    return {
      mentions: [
        mention(
          id,
          match.index,
          last,
          { what: 'reftel', letters: [], all: plural, airgram },
          word === 'REF' && !tel ? 0.8 : 0.97,
        ),
      ],
      last,
    }
  }
  const mentions = lettersIn(scene, letters).map((letter) =>
    mention(id, match.index, end, { what: 'reftel', letters: [letter], all: plural, airgram }, 0.98),
  )
  return { mentions, last: end }
}

/** Letters of a list, those of a range `A-C` between its ends filled in. */
function lettersIn(scene: Scene, { first, last }: { first: number; last: number }): readonly string[] {
  const found: string[] = []
  let range = false
  for (let token = first; token <= last; token++) {
    const class_ = classAt(scene, token)
    if (class_ === CLASS.letterA || class_ === CLASS.letter) {
      const letter = wordsOf(scene, token, token).toUpperCase()
      const before = found.at(-1)
      if (range && before)
        for (let code = before.charCodeAt(0) + 1; code < letter.charCodeAt(0); code++)
          found.push(String.fromCharCode(code))
      found.push(letter)
      range = false
    } else if ((class_ === '-' && found.length > 0) || class_ === CLASS.through) range = true
  }
  return found
}
