// Prints the last line of CI and fails when anything did:  node count.js STATUS REPORT...
// STATUS: exit code of what ran; when it is not 0 and no test failed, something else did (lint, types, set-up): one failed.
import { existsSync, readFileSync } from 'node:fs'

const [status, ...reports] = process.argv.slice(2)
let passed = 0
let failed = 0
let skipped = 0
for (const report of reports.filter((path) => existsSync(path))) {
  const run = JSON.parse(readFileSync(report, 'utf8'))
  // The run on another Node repeats tests of the first: only what fails there is news.
  if (report === reports[0]) {
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
