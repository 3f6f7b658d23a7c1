import { answering } from '@reftel/api'
import { answerQuestions } from '@reftel/cypher'

/** A process that reads an embedded store and answers requests to the API out of it, for `serve`. */
const [file = ''] = process.argv.slice(2)
await answerQuestions(file, answering)
