import { vi } from 'vitest'
import { runCommand } from '../program.ts'
import type { Run } from './run.ts'

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/**
 * Runs a command in this process, in the folder `cwd`: what it says, and the exit code that it leaves. For commands that end by
 * themselves and start neither threads nor servers; one that starts as users start it takes half a second of a processor more.
 */
export async function inside(args: readonly string[], { cwd }: { readonly cwd: string }): Promise<Run> {
  const said = { stdout: '', stderr: '' }
  const before = process.cwd()
  const hearing = SIGNALS.map((signal) => [signal, process.listeners(signal)] as const)
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((piece) => {
      said[stream] += piece
      return true
    }),
  )
  for (const variable of ['REFTEL_STORE', 'PORT', 'HOST']) vi.stubEnv(variable, undefined)
  process.chdir(cwd)
  process.exitCode = 0
  try {
    await runCommand(args)
    return { code: Number(process.exitCode), ...said }
  } finally {
    process.exitCode = undefined
    process.chdir(before)
    for (const [signal, known] of hearing)
      for (const listener of process.listeners(signal)) if (!known.includes(listener)) process.off(signal, listener)
    vi.unstubAllEnvs()
    for (const spy of spies) spy.mockRestore()
  }
}
