import { answerFromFile } from './answer-questions.ts'

/** A process that reads an embedded store and knows no tasks. */
const [file = ''] = process.argv.slice(2)
await answerFromFile(file)
