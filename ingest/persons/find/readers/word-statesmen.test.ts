import { expect, test } from 'vitest'
import { naraCable, personsOf } from '../../testing/persons-of.ts'

// biome-ignore format: a table
const cases: readonly (readonly [post: string, year: number, body: string, persons: readonly string[]])[] = [
  ['LONDON',   1973, 'THEY WANT TO OUST HEATH.',                     ['HEATH']],
  ['LONDON',   1973, 'HE SAID THAT HEATH WILL COME.',                ['HEATH']],
  ['LONDON',   1973, "HEATH'S PLAN IS OUT.",                         ['HEATH']],
  ['LONDON',   1973, 'THEY BURN THE HEATH.',                         []],
  ['LONDON',   1973, 'THEY BURN THAT HEATH.',                        []],
  ['LONDON',   1979, 'A DEAL WITH THATCHER IS NEAR.',                ['THATCHER']],
  ['LONDON',   1979, 'A THATCHER IS HERE.',                          []],
  ['LUSAKA',   1979, 'A DEAL WITH THATCHER IS NEAR.',                []],
  ['LUSAKA',   1979, 'THATCHER HAS AGREED TO THE PLAN.',             ['THATCHER']],
  ['PRETORIA', 1978, 'SMITH SAID NO. HE DISLIKES SMITH.',            ['SMITH']],
  ['LONDON',   1978, 'CARTER WILL VISIT LONDON.',                    ['CARTER']],
  ['TEL AVIV', 1978, 'HE SAID BEGIN HAS AGREED.',                    ['BEGIN']],
  ['TEL AVIV', 1978, 'THEY THINK THAT BEGIN WILL RESIGN.',           ['BEGIN']],
  ['TEL AVIV', 1978, 'WHEN TALKS BEGIN WILL DEPEND ON IT.',          []],
  ['TEL AVIV', 1978, 'THEY SAID TALKS SHOULD BEGIN. BEGIN MAY 5.',   []],
]
test.each(cases)('%s %i: %s', (post, year, body, persons) =>
  expect(
    personsOf(naraCable(post, year, `1. ${body}`))
      .filter(({ role }) => role !== 'signer')
      .map(({ name }) => name),
  ).toEqual(persons),
)
