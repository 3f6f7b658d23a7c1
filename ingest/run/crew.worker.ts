import { crewProgram } from './crew-program.ts'
import { answerWorks } from './threads.ts'

answerWorks(crewProgram())
