import { type Static, type TSchema, type TUnsafe, Type } from '@fastify/type-provider-typebox'

/** A type without `readonly` and brands: how a schema sees it. */
type Plain<T> = T extends string | number | boolean | null | undefined
  ? T extends string
    ? string extends T
      ? string
      : T extends { readonly [Symbol.iterator]: unknown } & object
        ? string
        : T
    : T
  : T extends readonly (infer E)[]
    ? Plain<E>[]
    : { -readonly [K in keyof T]: Plain<T[K]> }

/** `unknown` where the schema says just what the model's type says, else what they differ in. */
type Says<Model, S extends TSchema> = [Plain<Model>] extends [Plain<Static<S>>]
  ? [Plain<Static<S>>] extends [Plain<Model>]
    ? unknown
    : { readonly schemaIsWider: Plain<Static<S>> }
  : { readonly schemaIsNarrower: Plain<Model> }

/** A named schema, and the reference to it that stands for the model's type in others. */
export interface NamedSchema<Model> {
  readonly schema: TSchema
  readonly ref: TUnsafe<Model>
}

/** Ties a schema to a type of the model: it does not compile when one says something else than the other. */
export const answer =
  <Model>() =>
  <S extends TSchema>(id: string, schema: S & Says<Model, S>): NamedSchema<Model> => ({
    schema: Object.assign(schema, { $id: id }),
    ref: Type.Unsafe<Model>({ $ref: `${id}#` }),
  })

/** What may be null, without a union: the serialiser then need not try one type after the other. */
export const nullable = <T extends string | number>(type: 'string' | 'integer' | 'number', options: object = {}) =>
  Type.Unsafe<T | null>({ type: [type, 'null'], ...options })

export const nullableText = (options: object = {}) => nullable<string>('string', options)

/**
 * One of some named answers, told apart by a property that each has a value of its own of: generators of clients make a type of
 * each, and readers need not try one after the other.
 */
export const unionOf = <Members extends Readonly<Record<string, NamedSchema<unknown>>>>(
  tag: string,
  members: Members,
) =>
  Type.Unsafe<ModelOf<Members[keyof Members]>>({
    anyOf: Object.values(members).map(({ ref }) => ref),
    discriminator: {
      propertyName: tag,
      mapping: Object.fromEntries(
        Object.entries(members).map(([value, { schema }]) => [value, `#/components/schemas/${idOf(schema)}`]),
      ),
    },
  })

type ModelOf<A> = A extends NamedSchema<infer Model> ? Model : never

const idOf = (schema: TSchema): string => String((schema as { readonly $id?: string }).$id)
