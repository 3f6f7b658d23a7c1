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
export interface Answer<Model> {
  readonly schema: TSchema
  readonly ref: TUnsafe<Model>
}

/** Ties a schema to a type of the model: it does not compile when one says something else than the other. */
export const answer =
  <Model>() =>
  <S extends TSchema>(id: string, schema: S & Says<Model, S>): Answer<Model> => ({
    schema: Object.assign(schema, { $id: id }),
    ref: Type.Unsafe<Model>({ $ref: `${id}#` }),
  })

/** What may be null, without a union: the serialiser then need not try one type after the other. */
export const nullable = <T extends string | number>(type: 'string' | 'integer' | 'number', options: object = {}) =>
  Type.Unsafe<T | null>({ type: [type, 'null'], ...options })

export const nullableText = (options: object = {}) => nullable<string>('string', options)
