import { defineConfig } from 'vitest/config'
import tests, { common } from '../vitest.config.ts'

/** The torture kit: `npm run torture`, see docs/reliability.md. Its parts run one after the other: some of them measure. */
export default defineConfig({
  ...tests,
  test: {
    ...common,
    include: ['.ci/torture/*.torture.ts'],
    fileParallelism: false,
    testTimeout: 3_600_000,
    hookTimeout: 1_800_000,
  },
})
