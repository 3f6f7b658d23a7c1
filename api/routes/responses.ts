import { type TUnsafe, Type } from '@fastify/type-provider-typebox'
import type { NamedSchema } from '../schemas/answer.ts'
import { ProblemAnswer } from '../schemas/problem.ts'

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ProblemAnswer.ref } },
})

const BAD_REQUEST = problem('A value of the request can not be used; `errors` names it')
const REFUSED = problem('The request is refused: too long, too large, too many in a minute, or without leave')
const FAILED = problem('The service or its database failed, or took too long')

/**
 * The responses of a route: its answer, and the problems that it may have instead. `missing`: when it answers 404; `moved`: when 308.
 * The type tells of the answer alone, so that a handler is held to return it; problems are thrown.
 */
export function responses<Model>(
  { ref }: NamedSchema<Model>,
  description: string,
  missing?: string,
  moved?: string,
): { readonly 200: TUnsafe<Model> } {
  const answers = { 200: Type.Unsafe<Model>({ ...ref, description }) }
  return Object.assign(answers, moved === undefined ? {} : { 308: { description: moved } }, problems(missing))
}

/** The problems alone, for a route whose answer is a stream. */
export const problems = (missing?: string) => ({
  400: BAD_REQUEST,
  ...(missing ? { 404: problem(missing) } : {}),
  '4xx': REFUSED,
  '5xx': FAILED,
})
