import { setFlagsFromString } from 'node:v8'

/**
 * Bytes of bytecode that a function runs before V8 looks whether to optimise it: eight times V8's own figure. Extraction is many
 * functions, each of which runs a little for each cable; by its own figure V8 optimises hundreds of them that do not pay for it,
 * and many anew each time a cable of another kind comes by: two fifths of all processor time.
 */
const BUDGET = 540_672

/** Has V8 optimise fewer functions: for the commands that extract cables, before they begin. Threads that start later do so too. */
export const optimiseLate = (): void => setFlagsFromString(`--interrupt-budget=${BUDGET}`)
