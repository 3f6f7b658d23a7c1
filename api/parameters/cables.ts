import { Type } from '@fastify/type-provider-typebox'
import { type CableId, canonicalId, namedIds } from '@reftel/cypher'
import { ParameterError, type ParameterPlace } from '../errors.ts'

/** An id in either archive's form, in any case: `1978MOSCOW18403`, `78moscow18403`, `07TBILISI1605`. */
export const CableIdText = Type.String({
  minLength: 1,
  maxLength: 200,
  description: "Id of a cable in NARA's or Cablegate's form",
  examples: ['1978MOSCOW18403', '07TBILISI1605'],
})

/** The canonical id, of any words that name exactly one cable; throws a `ParameterError` when the text has no id's form. */
export function readCableId(text: string, parameter: string, place: ParameterPlace): CableId {
  const named = namedIds(text)
  const id = named.length === 1 ? named[0] : canonicalId(text)
  if (!id && named.length > 1)
    throw new ParameterError(
      parameter,
      place,
      `"${text}" may be a cable of any year; say which, as "78 ${text}", or ask /api/find?q= for those there are`,
    )
  if (!id)
    throw new ParameterError(
      parameter,
      place,
      `"${text}" has no form of a cable id, as 1978MOSCOW18403 or 07TBILISI1605`,
    )
  return id
}
