import type { Hit } from '@reftel/api/types'
import { expect, test } from 'vitest'
import { cablesCsv } from './save-cables.ts'

test('a row for each cable, with the sentence that was found', () => {
  const hit = {
    ...{ id: '1978MOSCOW18403', held: true, from: 'MOSCOW', number: '18403', year: 1978, date: '1978-08-04T14:48:00Z' },
    ...{ subject: 'TALKS, CONTINUED', classification: null, collection: 'invented', cites: 2, citedBy: 1 },
    snippet: { text: 'ARAKI WILL VISIT', start: 0, end: 16, marks: [{ start: 0, end: 5 }] },
  } as unknown as Hit
  expect(cablesCsv([hit]).split('\r\n')).toEqual([
    'id,name,date,subject,classification,collection,held,cites,cited by,sentence',
    '1978MOSCOW18403,MOSCOW 18403,1978-08-04T14:48:00Z,"TALKS, CONTINUED",,invented,true,2,1,ARAKI WILL VISIT',
    '',
  ])
})
