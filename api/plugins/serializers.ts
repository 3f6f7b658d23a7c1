import { type Serializer, SerializerSelector } from '@fastify/fast-json-stringify-compiler'
import { StoreDamagedError } from '@reftel/cypher'

type Factory = ReturnType<typeof SerializerSelector>

/** What fast-json-stringify says of a value that the schema does not take. */
const FITS_NOT = /does not match schema definition|is required!|cannot be converted to/

/**
 * What writes the answers of a route is compiled when the route is first asked: of a hundred and more kinds of answers a process that
 * reads the store gives few, and to compile all takes most of its start.
 *
 * What a whole store holds fits the schemas of the answers: where it does not, the rows are none that Reftel wrote, as after bytes of
 * the file have changed, and the serializer throws a `StoreDamagedError`, whose cause the log has. Any other failure is a fault of ours.
 */
export const serializersWhenAsked: Factory = (externalSchemas, options) => {
  const compile = SerializerSelector()(externalSchemas, options)
  return (route) => {
    let serializer: Serializer | undefined
    return (answer: unknown) => {
      serializer ??= compile(route)
      try {
        return serializer(answer)
      } catch (cause) {
        throw cause instanceof Error && FITS_NOT.test(cause.message) ? new StoreDamagedError(null, { cause }) : cause
      }
    }
  }
}
