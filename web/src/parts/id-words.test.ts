import { expect, test } from 'vitest'
import { idWords } from './id-words.ts'

const POSTS = ['CARACAS', 'NEW DELHI', 'STATE', 'SAN JOSE', 'SAN JUAN', 'LIMA', 'TBILISI']

test.each([
  ['1974CARACA08437', 'CARACAS 8437 of 1974'],
  ['1975NEWDE06597', 'NEW DELHI 6597 of 1975'],
  ['1976STATE107780', 'STATE 107780 of 1976'],
  ['1973LIMAA-62', 'LIMA A-62 of 1973'],
  ['07TBILIS1605', 'TBILISI 1605 of 2007'],
  ['1974OSLO00012', 'OSLO 12 of 1974'],
  ['1974SANJO00012', 'SAN JOSE 12 of 1974'],
  ['doc-0123456789abcdef', 'doc-0123456789abcdef'],
])('%s is %s', (id, words) => expect(idWords(id, POSTS)).toBe(words))

test('a circular airgram is one of the Department’s', () =>
  expect(idWords('1966STATECA-3400', ['STATE'])).toBe('STATE CA-3400 of 1966'))

test('letters that may be two posts stay as they are', () =>
  expect(idWords('1974SANTIA00012', ['SANTIAGO', 'SANTIAGO DE CUBA'])).toBe('SANTIA 12 of 1974'))
