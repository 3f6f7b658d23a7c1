import fc from 'fast-check'

/** Properties are tried on the same cases each time, so that a run fails for what was changed; `SEED=2 npx vitest run PATH` tries others. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1978) })
