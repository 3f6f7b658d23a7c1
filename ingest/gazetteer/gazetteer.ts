export type { Gazetteer, PostMatch } from '@reftel/cypher'
