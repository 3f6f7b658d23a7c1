import { describe, expect, test } from 'vitest'
import { cited } from './testing/cite.ts'

describe('a label and its first letter', () => {
  // biome-ignore format: a table
  const rows: readonly (readonly [shows: string, text: string, cites: readonly string[]])[] = [
    ['glued, a colon',          'REFA: QUITO 301',                  ['A 1978QUITO00301']],
    ['glued, a full stop',      'REFA. 76 QUITO 301',               ['A 1976QUITO00301']],
    ['on two lines',            'REFA: QUITO 301\nREFB: LIMA 44',   ['A 1978QUITO00301', 'B 1978LIMA00044']],
    ['behind an equals sign',   'REF = QUITO 301',                  ['1978QUITO00301']],
    ['the same, lettered',      'REF=A) QUITO 301 B) LIMA 44',      ['A 1978QUITO00301', 'B 1978LIMA00044']],
    ['a sum is no label',       'REF = 12 PERCENT',                 ['? no-ref-line: REF']],
    ['a word between',          'REFTEL A: QUITO 301\nREFTEL B: LIMA 44', ['A 1978QUITO00301', 'B 1978LIMA00044']],
    ['hyphens',                 'REF A-QUITO 301 REF B-LIMA 44',    ['A 1978QUITO00301', 'B 1978LIMA00044']],
    ['a word apart',            'REF TEL: QUITO 301',               ['1978QUITO00301']],
    ['an asterisk',             'REF: *A) QUITO 301\n*B) LIMA 44',  ['A 1978QUITO00301', 'B 1978LIMA00044']],
    ['below a rule',            'REF:\n------\nA. QUITO 301\nB. LIMA 44', ['A 1978QUITO00301', 'B 1978LIMA00044']],
  ]
  test.each(rows)('%s', (_shows, text, cites) => expect(cited(`SUBJECT: X\n${text}\n\n1. HE WENT.`)).toEqual(cites))
})

describe('what marks an item', () => {
  // biome-ignore format: a table
  const rows: readonly (readonly [shows: string, text: string, cites: readonly string[]])[] = [
    ['Roman numbers', 'I) LIMA 12 II) QUITO 13 III) LIMA 15 IV) LIMA 16 V) LIMA 17 VI) LIMA 18',
      ['I 1978LIMA00012', 'II 1978QUITO00013', 'III 1978LIMA00015', 'IV 1978LIMA00016', 'V 1978LIMA00017', 'VI 1978LIMA00018']],
    ['on lines', 'I) LIMA 12\nII) QUITO 13\nIII) LIMA 15', ['I 1978LIMA00012', 'II 1978QUITO00013', 'III 1978LIMA00015']],
    ['no numbers behind H', 'H) LIMA 12 I) QUITO 13 J) LIMA 15', ['H 1978LIMA00012', 'I 1978QUITO00013', 'J 1978LIMA00015']],
    ['a talk of that number', 'A) LIMA 12 B) SALT II) QUITO 13', ['A 1978LIMA00012', 'B 1978QUITO00013']],
    ['before initials', 'A. LIMA 12 B. QUITO 13 C. B.A. 15', ['A 1978LIMA00012', 'B 1978QUITO00013', 'C ? unknown-post: B.A. 15']],
    ['initials that are no item', 'A. LIMA 12 AND B.A. 15', ['A 1978LIMA00012', 'A ? unknown-post: B.A. 15']],
  ]
  test.each(rows)('%s', (_shows, text, cites) =>
    expect(cited(`SUBJECT: X\nREF: ${text}\n\n1. HE WENT.`)).toEqual(cites),
  )
})

describe("last year's", () => {
  // biome-ignore format: a table
  const rows: readonly (readonly [shows: string, text: string, cites: readonly string[]])[] = [
    ['in the REF line',   "REF: LAST YEAR'S LIMA 812\n\n1. HE WENT.",             ['1977LIMA00812']],
    ['no apostrophe',     'REF: LAST YEARS LIMA 812\n\n1. HE WENT.',              ['1977LIMA00812']],
    ['at the end of all', "REF: LIMA 812\n\n1. SO IT WAS LAST YEAR'S",               ['1978LIMA00812']],
    ['in the text',       "1. SEE LAST YEAR'S LIMA 812 FOR DETAILS.",              ['1977LIMA00812']],
    ['a year beside it',  "1. SEE LAST YEAR'S 76 LIMA 812 FOR DETAILS.",           ['1976LIMA00812']],
    ['behind it',         '1. SEE LIMA 812 OF LAST YEAR FOR DETAILS.',             ['1977LIMA00812']],
    ['behind a telegram', '1. IN LIMA CABLE 812 OF LAST YEAR WE SAID.',            ['1977LIMA00812']],
    ['the last of others','1. SEE LIMA 812 OF LAST MONTH.',                        ['1978LIMA00812']],
    ['the next citation', "1. SEE LAST YEAR'S LIMA 812 AND QUITO 4301.",           ['1977LIMA00812', '1978QUITO04301']],
    ['no citation',       "1. LAST YEAR'S LIMA 77 MEETING WENT WELL.",             []],
    ['nor a count',       "1. LAST YEAR'S LIMA 812 DELEGATES CAME BACK.",          []],
    ['another year',      "1. IN THE COURSE OF THE YEAR'S END, SEE LIMA 812.",     ['1978LIMA00812']],
  ]
  test.each(rows)('%s', (_shows, text, cites) => expect(cited(`SUBJECT: X\n${text}`)).toEqual(cites))
})
