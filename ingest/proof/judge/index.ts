export { type Evaluation, evaluate, type Mistake } from './evaluate.ts'
export { EvalInputError, type OutputLine, readOutput, readTruth } from './lines.ts'
export { writeTable } from './table.ts'
