export type { Gazetteer, PostMatch, PostMatchHow } from '@reftel/cypher'
