import { grouped } from '@reftel/cypher'
import { expect, test } from 'vitest'
import { readTable } from '../../words/data.ts'
import { nameKey } from '../find/tokens.ts'
import { surnameForm } from '../names/block.ts'
import { givenNamesAgree } from '../names/given-agreement.ts'

const rows = readTable('statesmen.csv').map(({ surname = '', given = '', country = '', from, to }) => ({
  name: `${given} ${surname}`,
  form: surnameForm(surname),
  given: given
    .split(/[\s.]+/)
    .map(nameKey)
    .filter(Boolean),
  country,
  from: Number(from),
  to: Number(to),
}))

/** Longer than anybody is spoken of for what he does: a row that holds two generations. */
const LONGEST = 72

test('no row of the statesmen ends before it begins or holds more than one life', () => {
  expect(rows.filter(({ from, to }) => !(from <= to && to - from <= LONGEST)).map(({ name }) => name)).toEqual([])
})

test('a person of the statesmen has one row', () => {
  const byHome = grouped(rows, ({ form, country }) => `${form} ${country}`)
  const twice = [...byHome.values()].flatMap((own) =>
    own.flatMap((one, at) =>
      own
        .slice(at + 1)
        .filter((other) => givenNamesAgree(one.given, other.given) && one.from <= other.to && other.from <= one.to)
        .map((other) => `${one.name} = ${other.name}`),
    ),
  )
  expect(twice).toEqual([])
})
