import v8 from 'node:v8'

/** How often a function runs before V8 looks whether to optimise it: by V8 itself, and for a thread that reads few or many cables. */
interface Figures {
  readonly flag: string
  readonly usual: number
  readonly few: number
  readonly many: number
}

/**
 * By the major version of Node, whose V8 have different flags; one that does not stand here is left as it is, since V8 complains of a
 * flag that it does not know. Extraction is many functions, each of which runs a little for each cable; by its own figures V8 optimises
 * hundreds of them that do not pay for it, and many anew each time a cable of another kind comes by: two fifths of all processor time
 * of a thousand cables. Of many cables it pays for more of them.
 */
export const FIGURES: Readonly<Record<string, Figures>> = {
  // Bytes of bytecode that it has run.
  20: { flag: 'interrupt-budget', usual: 67_584, few: 540_672, many: 270_336 },
  // Calls of it. Node 24 has a second compiler, which is quicker and comes before, so that the best one pays later still.
  22: { flag: 'invocation-count-for-turbofan', usual: 3000, few: 12_000, many: 6000 },
  24: { flag: 'invocation-count-for-turbofan', usual: 3000, few: 300_000, many: 300_000 },
}

/** Cables that a thread reads by which the figures for few and for many have cost the same. */
const MANY = 4000

const [major = ''] = process.versions.node.split('.')
const figures = FIGURES[major]

function optimiseAfter(figure: (figures: Figures) => number): void {
  if (figures) v8.setFlagsFromString(`--${figures.flag}=${figure(figures)}`)
}

/**
 * Has V8 optimise fewer functions: while the program starts, for the commands that extract cables before they begin, and again when it is
 * known how many cables each thread will read. Threads that run and those that start later do so too.
 */
export function optimiseLate(cablesEach = 0): void {
  optimiseAfter(({ few, many }) => (cablesEach < MANY ? few : many))
}

/** Has V8 optimise as it would. */
export function optimiseAsUsual(): void {
  optimiseAfter(({ usual }) => usual)
}
