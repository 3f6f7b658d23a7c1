import { RULES, type Rule } from './rules.ts'

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
