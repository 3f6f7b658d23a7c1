import tab from '@bomb.sh/tab/commander'
import type { Command } from 'commander'

const COMPLETE = 'complete'

/** Adds `complete SHELL`, which prints the script of that shell; the script then asks `complete -- WORDS...` for what may follow. */
export function addComplete(program: Command, named: string): void {
  // A shell shows one line a command.
  if (named === COMPLETE) for (const command of program.commands) command.description(command.summary())
  tab(program)
  program.commands
    .find((command) => command.name() === COMPLETE)
    ?.summary('print what lets a shell complete commands and options')
    .description('Prints what lets a shell (bash, zsh, fish or powershell) complete commands and options.')
}
