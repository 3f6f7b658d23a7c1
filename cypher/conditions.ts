import type { CableConditions } from './store.ts'

/** Whether every held cable is meant. */
export const isUnconditional = (conditions: CableConditions): boolean =>
  conditions.post === undefined && isOfPostAtMost(conditions)

/** Whether a stub may be meant: it has a post, and no other condition holds of it. */
export const isOfPostAtMost = ({
  q = '',
  to,
  person,
  tag,
  classification,
  collection,
  uncertain,
  from,
  until,
  ids,
  where,
}: CableConditions): boolean =>
  q.trim() === '' &&
  [to, person, tag, classification, collection, uncertain, from, until, ids, where].every(
    (condition) => condition === undefined,
  )
