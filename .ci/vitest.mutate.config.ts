import { defineConfig } from 'vitest/config'
import { common, conditions, SLOW } from '../vitest.config.ts'

/** The quick tests of the folders that TESTS_OF names, for `.ci/mutate.js`. */
const folders = (process.env.TESTS_OF ?? '').split(',')

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    ...common,
    include: folders.map((folder) => `${folder}/**/*.test.ts`),
    exclude: [...common.exclude, ...SLOW],
    // Files share what is loaded within one trial, unless told otherwise: to load it anew for each took half of its time.
    isolate: process.env.TESTS_APART === 'true',
  },
})
