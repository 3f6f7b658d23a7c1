import { ReftelError } from '@reftel/cypher'

/** Where in a request a value stands. */
export type ParameterPlace = 'path' | 'query' | 'header' | 'body'

/** A value of the request that can't be used, by the name it is known under there. */
export class ParameterError extends ReftelError {
  readonly code = 'RFT_PARAMETER'
  constructor(
    readonly parameter: string,
    readonly place: ParameterPlace,
    readonly reason: string,
  ) {
    super(`${parameter}: ${reason}`)
  }
}

/** The graph has no such cable, not even as a stub. */
export class CableNotFoundError extends ReftelError {
  readonly code = 'RFT_CABLE_NOT_FOUND'
  constructor(id: string) {
    super(`no cable ${id} is held, and none that is held cites it`)
  }
}

/** The cable is known because others cite it; its text is not in the corpus. */
export class CableNotHeldError extends ReftelError {
  readonly code = 'RFT_CABLE_NOT_HELD'
  constructor(id: string) {
    super(`${id} is cited, but its text is not in the corpus`)
  }
}

/** The cable is made up, to try the product with: nobody is to cite it. */
export class CableInventedError extends ReftelError {
  readonly code = 'RFT_CABLE_INVENTED'
  constructor(id: string) {
    super(`${id} is of a made-up sample; there is no such cable to cite`)
  }
}

/** The cable is held, but has no document of that key. */
export class DocumentNotFoundError extends ReftelError {
  readonly code = 'RFT_DOCUMENT_NOT_FOUND'
  constructor(id: string, document: string) {
    super(`${id} has no document ${document}; its documents are listed at /api/cables/${id}`)
  }
}

/** The graph has no person of that key: keys may change when new cables tell more of who is who. */
export class PersonNotFoundError extends ReftelError {
  readonly code = 'RFT_PERSON_NOT_FOUND'
  constructor(key: string) {
    super(`no person has the key ${key}; find persons by name at /api/persons?q=`)
  }
}

/** No cable of the graph is from or to a post of that name. */
export class PostNotFoundError extends ReftelError {
  readonly code = 'RFT_POST_NOT_FOUND'
  constructor(name: string) {
    super(`no post or other addressee of the corpus is ${name}; /api/posts lists them, /api/find?q= finds them by name`)
  }
}

/** The graph has no node of that id. */
export class NodeNotFoundError extends ReftelError {
  readonly code = 'RFT_NODE_NOT_FOUND'
  constructor(id: string) {
    super(`the graph has no node ${id}: a cable's id is its own, the others are post:NAME, person:KEY and tag:CODE`)
  }
}

/** The operator asks for a token, and it was not given, or another. */
export class TokenError extends ReftelError {
  readonly code = 'RFT_TOKEN'
  constructor() {
    super('this service asks for a token: send Authorization: Bearer and the token that its operator gave you')
  }
}

/** The path is none of the service's. */
export class RouteNotFoundError extends ReftelError {
  readonly code = 'RFT_ROUTE_NOT_FOUND'
  constructor(path: string) {
    super(`${path} is no address of this service; /docs lists them`)
  }
}

/** Anything but reading. */
export class MethodError extends ReftelError {
  readonly code = 'RFT_METHOD'
  constructor(method: string) {
    super(`${method} is not served here: all is read with GET, /api/expand and /api/analyse with POST`)
  }
}

/** The graph took longer than a request may. `narrows`: a smaller question could be asked, which one of a single cable could not. */
export class QueryTimeoutError extends ReftelError {
  readonly code = 'RFT_QUERY_TIMEOUT'
  constructor(query: string, seconds: number, narrows: boolean) {
    const advice = narrows ? 'ask for less: a smaller depth, limit or period' : 'the graph is busy: ask again later'
    super(`${query} took more than ${seconds} s; ${advice}`)
  }
}

/** Nobody waits for the answer any more. */
export class ClientGoneError extends ReftelError {
  readonly code = 'RFT_CLIENT_GONE'
  constructor() {
    super('the client has gone')
  }
}
