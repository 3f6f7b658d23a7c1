import { Type } from '@fastify/type-provider-typebox'
import { answer } from './answer.ts'

/** An error as RFC 9457 has it, with Reftel's code for programs. */
export interface Problem {
  /** `urn:reftel:error:` and the code. */
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  /** The path that was asked for. */
  readonly instance: string
  /** One of docs/errors.md. */
  readonly code: string
  readonly requestId: string
  /** The values of the request that can't be used. */
  readonly errors?: readonly { readonly parameter: string; readonly in: string; readonly detail: string }[]
}

export const ProblemAnswer = answer<Problem>()(
  'Problem',
  Type.Object(
    {
      type: Type.String({ description: 'urn:reftel:error: and the code' }),
      title: Type.String(),
      status: Type.Integer(),
      detail: Type.String(),
      instance: Type.String({ description: 'The path that was asked for' }),
      code: Type.String({ description: 'For programs; docs/errors.md lists them' }),
      requestId: Type.String(),
      errors: Type.Optional(
        Type.Array(
          Type.Object({
            parameter: Type.String(),
            in: Type.String({ description: 'path, query, header or body' }),
            detail: Type.String(),
          }),
        ),
      ),
    },
    {
      description: 'An error after RFC 9457',
      examples: [
        {
          type: 'urn:reftel:error:RFT_CABLE_NOT_FOUND',
          title: 'No such cable',
          status: 404,
          detail: 'no cable 1978MOSCOW99999 is held, and none that is held cites it',
          instance: '/api/cables/1978MOSCOW99999',
          code: 'RFT_CABLE_NOT_FOUND',
          requestId: '7c0e7c5e-6f0f-4d54-8d0f-0a4b9b8e2f11',
        },
      ],
    },
  ),
)
