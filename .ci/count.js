// Prints what failed, by file and name, then the last line of CI, and fails when anything did:  node count.js REPORT... -- STEP...
// STEP: what ended with another exit code than 0; when there is one and no test failed, something else did (lint, types, set-up): one failed.
import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'

const given = process.argv.slice(2)
const reports = given.slice(0, given.indexOf('--'))
const steps = given.slice(reports.length + 1)
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
  for (const file of run.testResults) {
    if (file.status !== 'failed') continue
    const where = relative(process.cwd(), file.name)
    if (file.assertionResults.length === 0) {
      failed++
      console.log(`FAILED ${where}: not loaded: ${opening(file.message)}`)
    }
    for (const test of file.assertionResults) {
      if (test.status === 'failed')
        console.log(`FAILED ${where}: ${test.fullName}: ${opening(test.failureMessages.join('\n'))}`)
    }
  }
}
if (steps.length > 0 && failed === 0) failed = 1
for (const step of steps) console.log(`FAILED step: ${step}`)
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exitCode = failed > 0 ? 1 : 0

/** The first lines of a failure: who reads only the end of the log learns what it was. @param {string} message */
function opening(message) {
  return message.split('\n').slice(0, 6).join('\n  ').slice(0, 1000)
}
