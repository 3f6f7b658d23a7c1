import { POSTS, POSTS_BY_CODE, type Post, type PostRow, postNamed } from '../model/posts.ts'
import { allFound } from '../text/all-found.ts'
import { editDistance } from '../text/edit-distance.ts'
import { grouped } from '../text/grouped.ts'
import { remembering } from '../text/remembering.ts'
import type { Gazetteer, PostMatch, PostMatchHow } from './gazetteer.ts'
import { PREFIXES } from './prefixes.ts'

const CONFIDENCE: Readonly<Record<PostMatchHow, number>> = {
  name: 1,
  variant: 0.97,
  prefix: 0.98,
  code: 0.93,
  shortened: 0.8,
  garble: 0.75,
  unknown: 0.4,
}

/** Shortest spellings that may be garbled by one and by two edits: below, other posts are as near (LOME, ROME). */
const ONE_EDIT_FROM = 5
const TWO_EDITS_FROM = 8

/** Spellings are compared by their letters and digits alone. */
const squeezed = (words: string): string => words.toUpperCase().replace(/[^A-Z0-9]/g, '')
const folded = (words: string): string => words.toUpperCase().replace(/\s+/g, ' ').trim()

interface Entry {
  readonly row: PostRow
  readonly how: PostMatchHow
  /** The mission that there was later in the city of the row, where the words name a mission and the row is none. */
  readonly mission?: PostRow | undefined
}

const rowByName = new Map(POSTS.map((row) => [row.name, row]))
const byForm = new Map<string, Entry>()
for (const row of POSTS) byForm.set(squeezed(row.name), { row, how: 'name' })
for (const row of POSTS) {
  for (const variant of row.variants) {
    const form = squeezed(variant)
    if (!byForm.has(form)) byForm.set(form, { row, how: 'variant' })
  }
}

/** Names of one post, a row of `sameAs` either way; at most three rows hang together. */
const namesOfOnePost = new Map<PostRow, readonly PostRow[]>()
const namesOf = (row: PostRow): readonly PostRow[] => namesOfOnePost.get(row) ?? [row]
for (const row of POSTS) {
  const other = row.sameAs ? rowByName.get(row.sameAs) : undefined
  if (!other) continue
  const all = new Set([row, other, ...namesOf(row), ...namesOf(other)])
  for (const each of all) namesOfOnePost.set(each, [...all])
}

const covers = ({ activeFrom, activeTo }: PostRow, year: number): boolean =>
  (activeFrom === null || activeFrom <= year) && (activeTo === null || year <= activeTo)

function inYear(row: PostRow, year: number | null): PostRow {
  if (year === null || covers(row, year)) return row
  return namesOf(row).find((other) => covers(other, year)) ?? row
}

/** `US MISSION BERLIN` is USBERLIN since BERLIN is the embassy. */
function missionBeside(row: PostRow, prefix: string): PostRow | undefined {
  const other = MISSION.test(prefix) && row.postKind !== 'mission' ? rowByName.get(`US${row.name}`) : undefined
  return other?.postKind === 'mission' && other.latitude === row.latitude ? other : undefined
}
const MISSION = /^(?:US)?MIS/
/** In the year of its beginning the mission still went by the name of the row. */
const isUnder = ({ activeFrom }: PostRow, year: number): boolean => activeFrom === null || activeFrom < year

const STRIPPED = PREFIXES.filter(({ kind }) => kind === 'post').map(({ prefix }) => squeezed(prefix))
/** `SECSTATE WSHDC`: however Washington is garbled, the Department. */
const DEPARTMENT = /^SECSTATEW[A-Z]{0,8}$/
const WASHINGTON = /(?:WASHDC|WASHINGTONDC|WASHDCUS)$/

/** An agency with what may stand around its name: `US DEPARTMENT OF LABOR WASHINGTON DC` and `DEPT OF LABOR WASHDC`. */
const agencyForm = (form: string): string =>
  form
    .replace(WASHINGTON, '')
    .replace(/^US(?=DEP)/, '')
    .replace(/^(?:DEPARTMENT|DEPT)OF(?:THE)?/, 'DEPTOF')
const byAgency = new Map<string, PostRow>()
for (const [form, { row }] of byForm)
  if (row.postKind === 'department' || row.postKind === 'military') byAgency.set(agencyForm(form), row)

/** The entry of a squeezed spelling: whole, with a prefix stripped, with WASHDC stripped, by its code. */
function entryOf(form: string): Entry | null {
  const whole = byForm.get(form)
  if (whole) return whole
  for (const prefix of STRIPPED) {
    if (!form.startsWith(prefix) || form.length === prefix.length) continue
    const rest = byForm.get(form.slice(prefix.length))
    if (rest) return { row: rest.row, how: 'prefix', mission: missionBeside(rest.row, prefix) }
  }
  if (DEPARTMENT.test(form)) return byForm.get('STATE') ?? null
  const name = agencyForm(form)
  const agency = name === form ? undefined : byAgency.get(name)
  if (agency) return { row: agency, how: 'variant' }
  const coded = POSTS_BY_CODE.get(form)
  return coded ? { row: coded, how: 'code' } : null
}

const matchOf = (row: Post, how: PostMatchHow, named: Post = row): PostMatch => ({
  post: postNamed(row.name),
  named: named.name,
  how,
  confidence: CONFIDENCE[how],
})

/** Keyed by the words as they stand, since squeezing them costs more than finding them. */
const entryOfWords = remembering((words) => entryOf(squeezed(words)))

function find(words: string, year: number | null): PostMatch | null {
  const entry = entryOfWords(words)
  if (entry === null) return null
  const { row, how, mission } = entry
  const named = mission && year !== null && isUnder(mission, year) ? mission : row
  return matchOf(inYear(named, year), how, named)
}

/** Letters and digits that a teletype or a reader takes for each other: 0/O, 1/I. */
const sameGlyph = (form: string): string => form.replaceAll('0', 'O').replaceAll('1', 'I')

/** The letters of a form, a bit each: an edit changes two of them at most. */
function lettersOf(form: string): number {
  let letters = 0
  for (let index = 0; index < form.length; index++) letters |= 1 << (form.charCodeAt(index) & 31)
  return letters
}
function bits(word: number): number {
  let count = 0
  for (let left = word; left !== 0; left &= left - 1) count++
  return count
}
const spelled = POSTS.map((row) => {
  const form = squeezed(row.name)
  return { row, form, letters: lettersOf(form) }
})

const nearestRow = remembering((words) => {
  const form = sameGlyph(words)
  const most = form.length >= TWO_EDITS_FROM ? 2 : 1
  const letters = lettersOf(form)
  let best = most
  let rows: PostRow[] = []
  for (const { row, form: name, letters: named } of spelled) {
    // Most names are too far off by their letters alone.
    if (bits(letters ^ named) > 2 * most) continue
    const distance = editDistance(form, name, best)
    if (distance > best) continue
    if (distance < best) rows = []
    best = distance
    rows.push(row)
  }
  return rows.length === 1 ? (rows[0] ?? null) : null
})

/** First words of addressees that are long enough to be known with a letter wrong (`AMEMBISSY LIMA`, `ECSTATE WASHDC`). */
const LONG_PREFIXES = ['AMEMBASSY', 'AMCONSUL', 'AMCONGEN', 'USMISSION', 'SECSTATE']

/** Words whose prefix has one letter wrong, put right; null where none has. */
function withPrefixMended(words: string): string | null {
  const [first = '', ...rest] = folded(words).split(' ')
  const prefix = rest.length > 0 && LONG_PREFIXES.find((each) => first !== each && editDistance(first, each, 1) === 1)
  return prefix ? [prefix, ...rest].join(' ') : null
}

/** Words that no post is known by: with their prefix put right, else the post that is spelled most like them. */
const garbled = remembering((words): { readonly mended: string | null; readonly row: PostRow | null } => {
  const mended = withPrefixMended(words)
  if (mended !== null) return { mended, row: null }
  let form = squeezed(words)
  const prefix = STRIPPED.find((each) => form.startsWith(each) && form.length - each.length >= ONE_EDIT_FROM)
  if (prefix) form = form.slice(prefix.length)
  return { mended, row: form.length < ONE_EDIT_FROM ? rowOfGlyphs(form) : nearestRow(form) }
})

/** `0SLO`: a short name with digits for its letters, and nothing else wrong. */
const rowOfGlyphs = (form: string): PostRow | null =>
  /[0158]/.test(form) ? (byForm.get(sameGlyph(form).replaceAll('5', 'S').replaceAll('8', 'B'))?.row ?? null) : null

function findGarbled(words: string, year: number | null): PostMatch | null {
  const exact = find(words, year)
  if (exact) return exact
  const { mended, row } = garbled(words)
  if (mended === null) return row && matchOf(inYear(row, year), 'garble', row)
  const match = findGarbled(mended, year)
  return match && matchOf(match.post, 'garble', match.post)
}

/** Fewer letters of a name are the beginning of too many words. */
const SHORTENED_FROM = 4

const formsByHead = grouped(
  [...byForm.keys()].filter((form) => form.length >= SHORTENED_FROM),
  (form) => form.slice(0, SHORTENED_FROM),
)
const rowsBeginning = remembering((form): readonly PostRow[] => {
  const forms = formsByHead.of(form.slice(0, SHORTENED_FROM)).filter((each) => each.startsWith(form))
  return [...new Set(allFound(forms, (each) => byForm.get(each)?.row))]
})

function findShortened(words: string, year: number | null, own: string | null): PostMatch | null {
  const form = squeezed(words)
  if (form.length < SHORTENED_FROM) return null
  const rows = rowsBeginning(form)
  const row = rows.find(({ name }) => name === own) ?? (rows.length === 1 ? rows[0] : undefined)
  return row ? matchOf(inYear(row, year), 'shortened', row) : null
}

/** The gazetteer of the tables that ship with Reftel: posts.csv and prefixes.csv. */
export const gazetteer: Gazetteer = {
  find,
  findGarbled,
  findShortened,
  findOrKeep: (words, year) => find(words, year) ?? matchOf(postNamed(folded(words)), 'unknown'),
}
