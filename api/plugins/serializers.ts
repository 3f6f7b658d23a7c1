import { type Serializer, SerializerSelector } from '@fastify/fast-json-stringify-compiler'

type Factory = ReturnType<typeof SerializerSelector>

/**
 * What writes the answers of a route is compiled when the route is first asked: of a hundred and more kinds of answers a process that
 * reads the store gives few, and to compile all takes most of its start.
 */
export const serializersWhenAsked: Factory = (externalSchemas, options) => {
  const compile = SerializerSelector()(externalSchemas, options)
  return (route) => {
    let serializer: Serializer | undefined
    return (answer: unknown) => {
      serializer ??= compile(route)
      return serializer(answer)
    }
  }
}
