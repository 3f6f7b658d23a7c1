import type { Layout, Span } from '../../layout/layout.ts'
import type { DraftingName } from './drafting.ts'

/** `Drafted By:`, `Cleared By:`, at the foot of the form of the Department's reading room, with a value or all labels first. */
const LABEL = /^[ \t]*(Drafted|Cleared|Approved|Released) By:/i
/** Where it stands: behind the signature, near the end. */
const FOOT = 4000
const SAID = 'Drafted By:'
/** `POL: Cortazar, Eduardo`, `SAN SALVADOR: Doe, Ann M.`: an office, surname and given names. */
const VALUE =
  /^[ \t]*(?:[A-Z][A-Z0-9/&-]*(?: [A-Z0-9/&-]+){0,3}[ \t]*:[ \t]*)(?<surname>\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,3}),[ \t]*(?<given>\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,4})[ \t]*$/u

/** Who drafted and cleared a telegram by the foot of its form; `taken` are the lines, in the logical text. */
export interface FormFoot {
  readonly names: readonly DraftingName[]
  readonly taken: readonly Span[]
}

const NONE: FormFoot = { names: [], taken: [] }

/** Reads the foot; where all labels stand first, the first value is the drafter's. */
export function readFormFoot({ logical }: Layout): FormFoot {
  const { text } = logical
  const from = Math.max(0, text.length - FOOT)
  if (text.indexOf(SAID, from) < 0) return NONE
  const names: DraftingName[] = []
  const taken: Span[] = []
  let role: DraftingName['role'] | null = null
  let columns = false
  for (let start = text.lastIndexOf('\n', from) + 1; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(start, end)
    const label = LABEL.exec(line)
    const value = label ? line.slice(label[0].length) : line
    if (label) {
      const own: DraftingName['role'] = label[1]?.toLowerCase() === 'drafted' ? 'drafter' : 'cleared'
      columns ||= role !== null && names.length === 0 && value.trim() === ''
      if (!columns || role === null) role = own
    }
    const found = role === null ? undefined : VALUE.exec(value)?.groups
    if (found && role !== null) {
      names.push(nameAt(found, start + line.length - value.length, value, role, logical))
      if (columns) role = 'cleared'
    }
    if (label || found) taken.push({ start, end })
    start = end + 1
  }
  return names.length > 0 ? { names, taken } : NONE
}

function nameAt(
  { surname = '', given = '' }: Record<string, string>,
  at: number,
  value: string,
  role: DraftingName['role'],
  logical: Layout['logical'],
): DraftingName {
  const start = at + value.indexOf(':') + 1
  const first = start + value.slice(value.indexOf(':') + 1).indexOf(surname)
  const raw = value.slice(first - at).trimEnd()
  return {
    name: `${given} ${surname}`,
    given: given.split(' '),
    surname,
    title: null,
    role,
    place: { raw, ...logical.sourceSpan({ start: first, end: first + raw.length }) },
  }
}
