import { expect, test } from 'vitest'
import { ABOUT, cable, chain, graph, HOME, KEPT, names, path, person, type Route, search, traffic } from './route.ts'
import { hrefOf, readRoute } from './url.ts'

const cases: [shows: string, route: Route, address: string][] = [
  ['home', HOME, '/'],
  ['about', ABOUT, '/about'],
  ['words', search({ q: 'fishing rights' }), '/search?q=fishing+rights'],
  [
    'every filter',
    search({ q: 'x', post: 'NEW DELHI', from: '1977-01-01', until: '1978-01-01', tag: 'PEPR' }),
    '/search?q=x&post=NEW+DELHI&tag=PEPR&from=1977-01-01&until=1978-01-01',
  ],
  [
    'another order, with what is not held',
    search({ post: 'LIMA', sort: 'cited', holding: 'all' }),
    '/search?post=LIMA&holding=all&sort=cited',
  ],
  ['a cable', cable('1978MOSCOW18403'), '/cable/1978MOSCOW18403'],
  ['a place in it', cable('1978MOSCOW18403', 3901), '/cable/1978MOSCOW18403?at=3901'],
  ['the first character', cable('1978MOSCOW18403', 0), '/cable/1978MOSCOW18403?at=0'],
  ['its second document', cable('1976STATE290286', null, { document: 'ab12' }), '/cable/1976STATE290286?document=ab12'],
  [
    'a list beside it, narrowed, with the text as received',
    cable('X', null, { form: 'received', list: 'citedBy', sort: 'newest', group: 'year', in: '1978' }),
    '/cable/X?form=received&list=citedBy&sort=newest&group=year&in=1978',
  ],
  ['a graph at its defaults', graph('1978MOSCOW18403'), '/graph/1978MOSCOW18403'],
  [
    'a graph grown by hand',
    graph('1978MOSCOW18403', { depth: 2, show: ['persons'], open: ['a', 'person:x'], hide: ['b'], select: ['a'] }),
    '/graph/1978MOSCOW18403?depth=2&show=persons&open=a&open=person%3Ax&hide=b&select=a',
  ],
  [
    'a graph narrowed, dragged and zoomed',
    graph('X', {
      holding: 'held',
      place: 'ref',
      sure: 90,
      possible: true,
      post: 'LIMA',
      pin: ['a@10,-4'],
      frame: '1.2,30,-4',
      from: '1978-01-01',
    }),
    '/graph/X?pin=a%4010%2C-4&holding=held&place=ref&sure=90&possible=true&post=LIMA&from=1978-01-01&frame=1.2%2C30%2C-4',
  ],
  ['a graph of a person', graph('person:SONODA, SUNAO'), '/graph/person:SONODA,%20SUNAO'],
  ['a chain', chain('X', { limit: 120, even: true, at: 'Y', place: 40 }), '/chain/X?limit=120&even=true&at=Y&place=40'],
  ['a path', path('A', 'B', true), '/path?from=A&to=B&directed=true'],
  ['a key with a slash', person('a/b c'), '/person/a%2Fb%20c'],
  ['who is named with a person, as a network', person('roe', 'graph'), '/person/roe?company=graph'],
  ['all posts', names('posts'), '/posts'],
  ['posts by country and name', names('posts', { sort: 'name', grouped: true }), '/posts?sort=name&grouped=true'],
  ['persons near to a name', names('persons', { q: 'POLYANSKI' }), '/persons?q=POLYANSKI'],
  ['collections', KEPT, '/kept'],
  [
    'two cables',
    cable('1978MOSCOW18403', 10, { beside: '1978MOSCOW18017', place: 5 }),
    '/cable/1978MOSCOW18403?at=10&beside=1978MOSCOW18017&place=5',
  ],
  ['traffic', traffic({ from: '1978-08', form: 'table' }), '/traffic?from=1978-08&form=table'],
  [
    'a pair in the matrix, without the Department',
    traffic({ pair: 'LONDON~PARIS', form: 'matrix', scale: 'log', order: 'west', department: false }),
    '/traffic?pair=LONDON%7EPARIS&form=matrix&scale=log&order=west&department=false',
  ],
]
test.each(cases)('%s: to its address and back', (_shows, route, address) => {
  expect(hrefOf(route)).toBe(address)
  expect(readRoute(address)).toEqual(route)
})

const typed: [shows: string, address: string, route: Route][] = [
  ['too deep', '/graph/X?depth=99', graph('X', { depth: 3 })],
  ['no number', '/chain/X?limit=much', chain('X')],
  ['too many', '/chain/X?limit=99999', chain('X', { limit: 1000 })],
  ['an unknown choice', '/graph/X?layout=spiral&direction=up', graph('X')],
  ['twice the same', '/graph/X?open=a&open=a', graph('X', { open: ['a'] })],
  ['an unknown order', '/search?sort=longest&holding=none', search()],
  ['nothing there', '/nowhere/at/all', { view: 'lost', path: '/nowhere/at/all' }],
  ['a bad escape', '/cable/%E0%A4%A', cable('%E0%A4%A')],
]
test.each(typed)('an address typed by hand, %s', (_shows, address, route) => {
  expect(readRoute(address)).toEqual(route)
})
