import { defineConfig } from 'vitest/config'
import { common, conditions, SLOW } from '../vitest.config.ts'

/** The quick tests of the folders that TESTS_OF names, or the files that it names, for `.ci/mutate.js`. */
const named = (process.env.TESTS_OF ?? '').split(',')
const isFile = (path: string) => path.endsWith('.test.ts')

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    ...common,
    include: named.map((path) => (isFile(path) ? path : `${path}/**/*.test.ts`)),
    exclude: [...common.exclude, ...(named.some(isFile) ? [] : SLOW)],
    // Files share what is loaded within one trial, unless told otherwise: to load it anew for each took half of its time.
    isolate: process.env.TESTS_APART === 'true',
  },
})
