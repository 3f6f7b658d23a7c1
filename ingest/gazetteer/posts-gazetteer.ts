export { gazetteer } from '@reftel/cypher'
