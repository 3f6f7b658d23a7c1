import { expect, test } from 'vitest'
import { Calibrator } from './calibration.ts'

const calibrated = (...shares: [confidence: number, right: number, wrong: number][]) => {
  const calibrator = new Calibrator()
  for (const [confidence, right, wrong] of shares) {
    for (let k = 0; k < right; k++) calibrator.add(confidence, true)
    for (let k = 0; k < wrong; k++) calibrator.add(confidence, false)
  }
  return calibrator.calibration()
}

test('ten bins, the lowest with all that is below', () => {
  const { bins } = calibrated([0.2, 1, 3], [0.5, 1, 0], [0.55, 2, 0], [0.99, 9, 1], [1, 1, 0])
  expect(bins.map(({ from, to }) => [from, to])).toEqual([
    [0, 0.55],
    [0.55, 0.6],
    [0.6, 0.65],
    [0.65, 0.7],
    [0.7, 0.75],
    [0.75, 0.8],
    [0.8, 0.85],
    [0.85, 0.9],
    [0.9, 0.95],
    [0.95, 1],
  ])
  expect(bins.map(({ output, right }) => [output, right])).toEqual([
    [5, 2],
    [2, 2],
    [0, 0],
    [0, 0],
    [0, 0],
    [0, 0],
    [0, 0],
    [0, 0],
    [0, 0],
    [11, 10],
  ])
})

test('the threshold stands where enough is right', () => {
  expect(calibrated([0.6, 10, 10], [0.7, 15, 5], [0.75, 18, 2], [0.95, 20, 0]).threshold).toBe(0.75)
})

test('a lucky bin below a worse one does not count', () => {
  expect(calibrated([0.6, 4, 0], [0.65, 10, 10], [0.8, 20, 1]).threshold).toBe(0.8)
})

test('a few of which enough happen to be right do not make theirs sure', () => {
  expect(calibrated([0.65, 41, 10], [0.75, 48, 6], [0.95, 99, 1]).threshold).toBe(0.75)
  expect(calibrated([0.65, 410, 100], [0.75, 480, 60], [0.95, 99, 1]).threshold).toBe(0.75)
  expect(calibrated([0.65, 430, 80], [0.75, 480, 60], [0.95, 99, 1]).threshold).toBe(0.65)
})

test('nothing is sure where the surest are wrong', () => {
  expect(calibrated([0.6, 1, 1], [0.97, 1, 1]).threshold).toBeNull()
})

test('nothing found, nothing said', () => {
  const { bins, threshold } = calibrated()
  expect(threshold).toBeNull()
  expect(bins.every(({ precision, smoothed }) => precision === null && smoothed === null)).toBe(true)
})
