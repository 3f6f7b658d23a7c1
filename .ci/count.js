// Prints the last line of CI and fails when anything did:  node count.js STATUS QUICK SLOW AGAIN...
// STATUS: exit code of what ran; when it is not 0 and no test failed, something else did (lint, types, set-up): one failed.
import { existsSync, readFileSync } from 'node:fs'

const [status, quick, slow, ...again] = process.argv.slice(2)
let passed = 0
let failed = 0
let skipped = 0
for (const report of [quick, slow, ...again].filter((path) => existsSync(path))) {
  const run = JSON.parse(readFileSync(report, 'utf8'))
  // The run on another Node repeats tests of the first ones: only what fails there is news.
  if (report === quick || report === slow) {
    passed += run.numPassedTests
    skipped += run.numPendingTests + run.numTodoTests
  }
  failed += run.numFailedTests
  // A file that could not even be loaded has no tests to count.
  for (const file of run.testResults) if (file.status === 'failed' && file.assertionResults.length === 0) failed++
}
if (status !== '0' && failed === 0) failed = 1
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exitCode = failed > 0 ? 1 : 0
