import { endWithReader } from './output.ts'
import { runCommand, tellFault } from './program.ts'

endWithReader()
// What a stream could not write comes here.
process.on('uncaughtException', (error) => {
  tellFault(error)
  process.exit()
})
await runCommand(process.argv.slice(2))
