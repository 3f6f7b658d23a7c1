/** The rooms that the command is made of, which tsc builds; the explorer is built by Vite. */
export const ROOMS = ['cypher', 'ingest', 'api']

/** The folder of a room that holds what tsc built. */
export const BUILT = 'dist'
