import { Type } from '@fastify/type-provider-typebox'
import { type CableId, type GraphStore, namedIds } from '@reftel/cypher'
import { CableNotFoundError, ParameterError, type ParameterPlace } from '../errors.ts'

/** An id in either archive's form, in any case: `1978MOSCOW18403`, `78moscow18403`, `07TBILISI1605`. */
export const CableIdText = Type.String({
  minLength: 1,
  maxLength: 200,
  description: "Id of a cable in NARA's or Cablegate's form, or any words that name one cable of the graph",
  examples: ['1978MOSCOW18403', '07TBILISI1605', 'MOSCOW 18403'],
})

/** Most cables that a name without its year is told to be of. */
const MOST_TOLD = 10

/**
 * The canonical id, of any words that name exactly one cable, without a year exactly one of the graph. Throws a `ParameterError` when
 * the text names no cable or several, and a `CableNotFoundError` when it names none of the graph.
 */
export async function readCableId(
  store: Pick<GraphStore, 'nodes'>,
  text: string,
  parameter: string,
  place: ParameterPlace,
): Promise<CableId> {
  const named = namedIds(text)
  const [only] = named
  if (only === undefined)
    throw new ParameterError(
      parameter,
      place,
      `"${text}" has no form of a cable id, as 1978MOSCOW18403 or 07TBILISI1605`,
    )
  if (named.length === 1) return only
  const there = await cablesThere(store, named)
  const [id] = there
  if (id === undefined) throw new CableNotFoundError(text)
  if (there.length === 1) return id
  const told = there.length > MOST_TOLD ? [...there.slice(0, MOST_TOLD), '…'] : there
  throw new ParameterError(parameter, place, `"${text}" may be any of ${told.join(', ')}; say which`)
}

/** Those of these cables that the graph knows. */
export const cablesThere = async (
  store: Pick<GraphStore, 'nodes'>,
  ids: readonly CableId[],
): Promise<readonly CableId[]> => (await store.nodes(ids)).map(({ id }) => id as CableId)
