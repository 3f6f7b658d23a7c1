import { setFlagsFromString } from 'node:v8'

/**
 * Bytes of bytecode that a function runs before V8 looks whether to optimise it: eight and four times V8's own figure. Extraction is
 * many functions, each of which runs a little for each cable; by its own figure V8 optimises hundreds of them that do not pay for it,
 * and many anew each time a cable of another kind comes by: two fifths of all processor time of a thousand cables. Of many cables it
 * pays for more of them.
 */
const BUDGET_OF_FEW = 540_672
const BUDGET_OF_MANY = 270_336

/** Cables that a thread reads by which both have cost the same. */
const MANY = 4000

/** The V8 of Node 20 knows the flag; later ones have other figures, and complain of one that they do not know. */
const KNOWS_THE_FLAG = process.versions.node.startsWith('20.')

/**
 * Has V8 optimise fewer functions: for the commands that extract cables, before they begin, and again when it is known how many each
 * thread will read. Threads that run and those that start later do so too.
 */
export function optimiseLate(cablesEach = 0): void {
  if (KNOWS_THE_FLAG) setFlagsFromString(`--interrupt-budget=${cablesEach < MANY ? BUDGET_OF_FEW : BUDGET_OF_MANY}`)
}
