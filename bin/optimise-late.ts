import v8 from 'node:v8'

/** How often a function runs before V8 looks whether to optimise it: by V8 itself, and for a thread that reads few or many cables. */
interface Figures {
  readonly flag: string
  readonly usual: number
  readonly few: number
  readonly many: number
}

/**
 * By the major version of Node: the versions of V8 have different flags. A version that is not in the table is left as it is, since V8
 * complains of a flag that it does not know. Node warns of flags that are set while V8 runs; these are thresholds, which V8 compares with
 * each time that it weighs a function, and no code that is compiled already rests on them.
 *
 * Extraction is many functions, each of which runs a little for each cable. By its own figures V8 optimises hundreds of them that do not
 * pay for it, and optimises many anew each time that a cable of another kind comes by: two fifths of all processor time of a thousand
 * cables. The more cables there are, the more of these functions are worth it.
 */
export const FIGURES: Readonly<Record<string, Figures>> = {
  // Bytes of bytecode that it has run.
  20: { flag: 'interrupt-budget', usual: 67_584, few: 540_672, many: 270_336 },
  // Calls of it. Node 24 has a second compiler, which is quicker and comes before, so that the best one pays later still.
  22: { flag: 'invocation-count-for-turbofan', usual: 3000, few: 12_000, many: 6000 },
  24: { flag: 'invocation-count-for-turbofan', usual: 3000, few: 300_000, many: 300_000 },
}

/** So many cables of a thread take the same time by the figures for few and by those for many. */
const MANY = 4000

const [major = ''] = process.versions.node.split('.')
const figures = FIGURES[major]

/** Whoever starts Node with the flag, which V8 takes with underscores too, has chosen a figure, which stays. */
const isChosen = process.execArgv.some((word) => figures && word.replaceAll('_', '-').startsWith(`--${figures.flag}=`))

function optimiseAfter(figure: (figures: Figures) => number): void {
  if (figures && !isChosen) v8.setFlagsFromString(`--${figures.flag}=${figure(figures)}`)
}

/**
 * Has V8 optimise fewer functions, in all threads of this process, those that start later too. The program calls it when it starts, the
 * commands that extract cables call it when they begin and again when they know how many cables each thread will read.
 */
export function optimiseLate(cablesEach = 0): void {
  optimiseAfter(({ few, many }) => (cablesEach < MANY ? few : many))
}

/** Has V8 optimise as it would. */
export function optimiseAsUsual(): void {
  optimiseAfter(({ usual }) => usual)
}
