import { describe, expect, test } from 'vitest'
import { gazetteer } from '../gazetteer/posts-gazetteer.ts'
import { readHeader } from '../header/read-header.ts'
import { readForm } from './form.ts'
import { layOut } from './lay-out.ts'

const telegram = (page: string) => `UNCLAS    PTQ1234
${page}
ACTION AF-01
INFO  LOG-00  INR-00  EUR-00
      ------------------3782F8  021530Z /38
R 021530Z FEB 94
FM AMEMBASSY ACCRA
TO SECSTATE WASHDC 1142
INFO AMEMBASSY LOME

UNCLAS ACCRA 00123

1. THE PORT RAISED ITS DUES.
ROE
`
const fields = `MRN: 94 ACCRA 123
Date/DTG: Feb 02, 1994 / 021530Z FEB 94
From: AMEMBASSY ACCRA
Action: WASHDC, SECSTATE ROUTINE
E.O.:
TAGS: PREL, EWWT, GH
Captions: None
Reference: 94 STATE 5614
Subject: HARBOUR DUES GO UP
IN TEMA
`
const columns = `MRN:
Date/DTG:
From:
Action:
E.O.:
TAGS:
Reference:
Subject:
94 ACCRA 123
Feb 02, 1994 / 021530Z FEB 94
AMEMBASSY ACCRA
WASHDC, SECSTATE ROUTINE
PREL, EWWT, GH
(A) STATE 5614 (B) LOME 308
HARBOUR DUES GO UP IN TEMA
`

describe('the form of the reading room', () => {
  const rows: readonly (readonly [shows: string, text: string])[] = [
    ['label and value on a line', `UNCLASSIFIED\n${fields}\n${telegram('PAGE 01        ACCRA  00123  021530Z')}`],
    ['labels first', `UNCLASSIFIED\n${columns}${telegram('PAGE 01        ACCRA  00123  021530Z')}`],
    ['the page line torn apart', `${columns}${telegram('PAGE 01')}`],
  ]
  test.each(rows)('%s', (_shows, text) => {
    const layout = layOut({ source: 'scan.txt', format: 'nara', text })
    expect(readHeader(layout, gazetteer)).toMatchObject({
      id: '94ACCRA123',
      from: 'ACCRA',
      date: '1994-02-02T15:30:00Z',
      subject: 'HARBOUR DUES GO UP IN TEMA',
      tags: ['PREL', 'EWWT', 'GH'],
      to: ['STATE'],
      info: ['LOME'],
    })
    expect(layout.logical.text.trim()).toMatch(/^1\. THE PORT RAISED ITS DUES\.\nROE$/)
    expect(layout.attributes.get('Reference')?.logical.text).toContain('STATE 5614')
    expect(layout.attributes.get('Reference')?.logical.text).not.toContain('INR')
  })

  test('is none where a text only names it', () =>
    expect(readForm('1. SEE THE MRN: 94 ACCRA 123 IN THE LOG.')).toBeNull())
})
