import { TAGS } from '@reftel/cypher'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTags } from './tags.ts'

describe('TAGS', () => {
  const cases: [shows: string, line: string, tags: string, names: string[]][] = [
    ['as they should be', 'JA, UR, ASEAN, PEPR', 'JA UR ASEAN PEPR', []],
    ['commas forgotten', 'PINT BL', 'PINT BL', []],
    ['blanks alone, as from 2004 on', 'PREL PGOV ECON ETRD SNAR KDEM EC', 'PREL PGOV ECON ETRD SNAR KDEM EC', []],
    ['blanks behind commas', 'PFOR, ETRD ECON EFIN EGEN MARR YO BU UR', 'PFOR ETRD ECON EFIN EGEN MARR YO BU UR', []],
    ['slashes and hyphens', 'PREL/PGOV - EC', 'PREL PGOV EC', []],
    ['full stops', 'PFOR. YO. BU', 'PFOR YO BU', []],
    ['lines of them', 'MARR MOPS PREL NATO AF NO PGOV\n\nEFIN, UK', 'MARR MOPS PREL NATO AF NO PGOV EFIN UK', []],
    ['small letters', 'prel, pgov, no', 'PREL PGOV NO', []],
    ['a level and a caption of handling', 'PREL, EC SBU FOUO', 'PREL EC', []],
    ['a sentence of handling run on', 'PREL, EC THIS IS AN ACTION REQUEST, SEE PARA 9', 'PREL EC', []],
    ['one about the message', 'PREL, EC This message is sensitive', 'PREL EC', []],
    ['a code over two lines', 'PREL, P\nTER, EC', 'PREL PTER EC', []],
    ['captions and AND among them', 'PREL, AND EC SENSITIVE EXDIS', 'PREL EC', []],
    ['a code torn apart', 'P FOR, YO', 'PFOR YO', []],
    ['its letters apart', 'PREL, P G O V, E C', 'PREL PGOV EC', []],
    ['all of them apart', 'P R E L P G O V E C', 'PREL PGOV EC', []],
    ['letters of no code', 'PREL, X Q W', 'PREL X Q W', []],
    ['initials of a name', 'OVIP ROE, J A, BL', 'OVIP BL', ['ROE, J A']],
    ['glued codes', 'ASEC KCRMPHUM EC, ECPREL', 'ASEC KCRM PHUM EC PREL', []],
    ['one of three letters among them', 'EAIDPGOVIMFGH', 'EAID PGOV IMF GH', []],
    ['the same behind other codes', 'PREL, ETRDECONWTOCS', 'PREL ETRD ECON WTO CS', []],
    ['a word that codes of three letters make up', 'PREL, CABINET', 'PREL CABINET', []],
    ['letters left over', 'ETRDECONWTOX', 'ETRDECONWTOX', []],
    ['a name between blanks', 'OVIP MARLOWE JANET PREL PO', 'OVIP PREL PO', ['MARLOWE JANET']],
    ['a name with a comma', 'OVIP VRHOVEC, JOSIP, YO', 'OVIP YO', ['VRHOVEC, JOSIP']],
    ['a short name with a given one', 'PINR, KOCH, PETER J., AU', 'PINR AU', ['KOCH, PETER J']],
    ['an unknown code behind OVIP', 'OVIP KXQZ PREL', 'OVIP KXQZ PREL', []],
    ['words of no code', 'SP GLOBAL DEFENSE PREL', 'SP GLOBAL DEFENSE PREL', []],
    ['captions run on', 'PREL, EC SIPDIS', 'PREL EC', []],
    ['codes in parentheses', '(PREL, PGOV) EC', 'PREL PGOV EC', []],
    ['other marks', 'PINT: PGOV; BL.', 'PINT PGOV BL', []],
    ['a name in parentheses', 'PINR, OVIP (SONODA, SUNAO), JA', 'PINR OVIP JA', ['SONODA, SUNAO']],
    ['its parenthesis lost', 'CASC (PEGUES, MICKEY', 'CASC', ['PEGUES, MICKEY']],
    ['a name over two lines', 'PGOV, (BERNAL PEREIRA,\nWALDO), BL', 'PGOV BL', ['BERNAL PEREIRA,\nWALDO']],
    ['a name without parentheses', 'OVIP, KISSINGER, HENRY A., US', 'OVIP US', ['KISSINGER, HENRY A']],
    ['a hyphen', 'EGEN, IA-ECOSOC, BL', 'EGEN IA-ECOSOC BL', []],
    ['a zero for an O', '0VIP, BL', 'OVIP BL', []],
    ['each once', 'PFOR, BL, PFOR', 'PFOR BL', []],
    ['a code in parentheses', '(PEPR), UR', 'PEPR UR', []],
    ['none', 'N/A', '', []],
    ['none, in other words', 'n.a.', '', []],
    ['none of this, some of that', 'PREL, N/A, EC', 'PREL EC', []],
    ['the Netherlands Antilles', 'EAIR, NA', 'EAIR NA', []],
    ['every word that is no TAG', 'NONE SIPDIS SENSITIVE NOFORN EXDIS NODIS LIMDIS STADIS TAG TAGS AND AMP', '', []],
    ['a committee of the General Assembly', 'PORG/UNGA/C-3/US', 'PORG UNGA/C-3 US', []],
    ['an airline of two words, over a line', 'EAIR, AER\nLINGUS EI', 'EAIR AER LINGUS EI', []],
    ['the same words with a comma between them', 'EAIR, EL, AL', 'EAIR EL AL', []],
    ['a word that begins as one', 'EAIR, EL ALAMO', 'EAIR EL ALAMO', []],
    ['an unknown name', 'PFOR, NORDIC PACT, UK', 'PFOR NORDIC PACT UK', []],
    ['a short word first stands by itself', 'XQ PLAN PREL', 'XQ PLAN PREL', []],
    ['so does each of several', 'XQA XQB XQC', 'XQA XQB XQC', []],
    ['a short word last is part of the name', 'GLOBAL XQA, PREL', 'GLOBAL XQA PREL', []],
    ['a word that leads on to another is no country', 'KJUS IN TIP IN TURKEY', 'KJUS IN TIP IN TURKEY', []],
    ['before a code it is one', 'KJUS XQA IN UK, XQB IN UK', 'KJUS XQA IN UK XQB', []],
    ['before a short word too', 'KJUS XQA IN XQB, XQC IN UK', 'KJUS XQA IN XQB XQC UK', []],
    ['behind a comma too', 'KJUS TIP, IN TURKEY, XQC IN UK', 'KJUS TIP IN TURKEY XQC UK', []],
    ['a short word within is not', 'GLOBAL XQA DEFENSE', 'GLOBAL XQA DEFENSE', []],
    ['captions end a name', 'NORDIC EXDIS PACT', 'NORDIC PACT', []],
    ['affairs of two peoples', 'PREL IS ISRAELI PALESTINIAN AFFAIRS', 'PREL IS ISRAELI PALESTINIAN AFFAIRS', []],
    ['a name longer than TAGS are', 'INTERNATIONAL GADGETRY COUNCILS', '', []],
    ['one letter less', 'INTERNATIONAL GADGETRY COUNCIL', 'INTERNATIONAL GADGETRY COUNCIL', []],
    ['a word blacked out', 'PREL XXXXXXXXXXXX EC', 'PREL EC', []],
    ['a choice of codes', 'PREL OR EC', 'PREL EC', []],
    ['a copy remark', 'PREL EC CORRECTED COPY', 'PREL EC', []],
    ['a letter by itself', 'PREL, X, EC', 'PREL EC', []],
    ['a figure by itself', 'PREL, 12, EC', 'PREL EC', []],
    ['hyphens behind a word', 'PREL-- EC-', 'PREL EC', []],
    ['hyphens between codes', 'PREL-PGOV-EC', 'PREL PGOV EC', []],
    ['two hyphens between codes', 'PREL--PGOV--EC', 'PREL PGOV EC', []],
    ['a hyphen between a code and a word', 'PREL-XQZW', 'PREL-XQZW', []],
    ['a blank and a comma in a torn code', 'P, FOR', 'FOR', []],
    ['a code and a word that would make another', 'P EC', 'EC', []],
    ['a figure for a letter, in a code torn apart', 'PREL 0VIP', 'PREL OVIP', []],
    ['a figure of no code', 'XQ10', 'XQ10', []],
    [
      'a name of four words and no more',
      'OVIP, ROE, JANE ANNE MARIE LOUISE',
      'OVIP',
      ['ROE, JANE ANNE MARIE', 'LOUISE'],
    ],
    ['an initial first is no name', 'OVIP, J, ROE', 'OVIP ROE', []],
    ['two letters are no surname', 'OVIP, XQ JANE, PREL', 'OVIP XQ JANE PREL', []],
    ['three with a given name are', 'PINR, ROE JANE', 'PINR', ['ROE JANE']],
    ['three alone are not', 'PINR, XQZ, UK', 'PINR XQZ UK', []],
    ['five are', 'PINR, ROWES, UK', 'PINR UK', ['ROWES']],
    ['two new programmes', 'PINR, KXQZ KXQY', 'PINR KXQZ KXQY', []],
    ['a surname like a programme', 'PINR, KOCH PETER', 'PINR', ['KOCH PETER']],
    ['a given name like one', 'PINR, ROWE KURT', 'PINR', ['ROWE KURT']],
    ['a caption ends a name', 'OVIP MARLOWE SENSITIVE', 'OVIP', ['MARLOWE']],
    ['a code ends a name', 'OVIP MARLOWE UK', 'OVIP UK', ['MARLOWE']],
    ['a name with figures is none', 'OVIP, MARLOWE7', 'OVIP MARLOWE7', []],
    ['a name behind a code of other things', 'PREL, MARLOWE JANET', 'PREL MARLOWE JANET', []],
    ['behind a code that was said before', 'OVIP, PREL, OVIP, MARLOWE', 'OVIP PREL', ['MARLOWE']],
    ['blanks in parentheses', 'OVIP ( MARLOWE, JANET ) UK', 'OVIP UK', ['MARLOWE, JANET']],
    ['a parenthesis that is never closed', 'PREL (MARLOWE, JANET', 'PREL', ['MARLOWE, JANET']],
    ['the fewest codes that a word may be cut into', 'PRELPGOV', 'PREL PGOV', []],
    ['a caption within a word', 'XSIPDIS, NONESUCH', 'XSIPDIS NONESUCH', []],
    ['a surname that only begins or ends as a programme', 'PINR, OKOCH KURTZ', 'PINR', ['OKOCH KURTZ']],
    ['a letter in parentheses', 'OVIP (J) UK', 'OVIP UK', []],
    ['nothing in parentheses', 'OVIP () UK', 'OVIP UK', []],
    ['codes and a word in parentheses', 'OVIP (UK, MARLOWE)', 'OVIP', ['UK, MARLOWE']],
    ['parentheses part the words on either side', 'GLOBAL (UK) DEFENSE', 'UK GLOBAL DEFENSE', []],
  ]
  test.each(cases)('%s: %s', (_shows, line, tags, names) => {
    const read = readTags(line, 100, 'header')
    expect(read.tags.join(' ')).toBe(tags)
    expect(read.names.map(({ raw }) => raw)).toEqual(names)
    for (const { raw, span } of read.names) expect(line.slice(span.start - 100, span.end - 100)).toBe(raw)
  })
})

test("a government's affairs are one TAG, those of a code of another kind are not", () => {
  expect(tagsOf('PREL, GOI EXTERNAL, IS')).toEqual(['PREL', 'GOI EXTERNAL', 'IS'])
  expect(tagsOf('IS ISRAELI PALESTINIAN AFFAIRS GOI INTERNAL')).toEqual([
    'IS',
    'ISRAELI PALESTINIAN AFFAIRS',
    'GOI INTERNAL',
  ])
  expect(tagsOf('PREL PARMS COUNTER TERRORISM')).toEqual(['PREL', 'PARMS', 'COUNTER TERRORISM'])
  expect(tagsOf('PREL GOODS EXCHANGES')).toEqual(['PREL', 'GOODS EXCHANGES'])
  expect(tagsOf('PREL XQI EXTERNAL')).toEqual(['PREL', 'XQI', 'EXTERNAL'])
  expect(tagsOf('PREL GOI GOE')).toEqual(['PREL', 'GOI', 'GOE'])
  expect(tagsOf('PREL GOI, EXTERNAL')).toEqual(['PREL', 'GOI', 'EXTERNAL'])
})

const CODES = TAGS.filter(({ tagKind, meaning }) => tagKind !== 'person' && meaning !== null).map(({ code }) => code)
const tagsOf = (line: string): readonly string[] => readTags(line, 0, 'header').tags
/** What `line` should hold beside what was read of it, where that differs. */
const lost = (lines: readonly (readonly [line: string, tags: readonly string[]])[]) =>
  lines.filter(([line, tags]) => tagsOf(line).join('|') !== tags.join('|')).map(([line]) => [line, tagsOf(line)])

describe('the table', () => {
  test('every code is read between two others, in either case', () => {
    const lines = CODES.filter((code) => code !== 'PEPR' && code !== 'UR').flatMap((code) =>
      [code, code.toLowerCase()].map((word) => [`PEPR, ${word}; UR`, ['PEPR', code, 'UR']] as const),
    )
    expect(lost(lines)).toEqual([])
  })

  test('any codes, whatever parts them', () => {
    const words = CODES.filter((code) => /^[A-Z]+$/.test(code) && !['EL', 'AL', 'NA'].includes(code))
    const parted = fc.constantFrom(', ', ',', ' ', '  ', '/', ' - ', '; ', '. ', '\n', ' , ')
    const line = fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(line, parted, (codes, mark) => {
        expect(tagsOf(codes.join(mark))).toEqual(codes)
      }),
    )
  })

  const SUBJECTS = CODES.filter((code) => /^[A-Z]{4}$/.test(code))

  test('a zero for an O, a one for an I', () => {
    const lines = SUBJECTS.map((code) => [code.replaceAll('O', '0').replaceAll('I', '1'), [code]] as const)
    expect(lost(lines)).toEqual([])
  })

  test('torn apart by a blank at any place, where neither part is a code', () => {
    const lines = SUBJECTS.flatMap((code) =>
      [1, 2, 3]
        .map((at) => [code.slice(0, at), code.slice(at)])
        .filter((parts) => !parts.some((part) => CODES.includes(part)))
        .map((parts) => [parts.join(' '), [code]] as const),
    )
    expect(lines.length).toBeGreaterThan(SUBJECTS.length)
    expect(lost(lines)).toEqual([])
  })

  test('glued together they are codes that use every letter, a subject among them, or they stay a word', () => {
    const parts = fc.constantFrom(...SUBJECTS, ...CODES.filter((code) => code.length < 4))
    fc.assert(
      fc.property(fc.array(parts, { minLength: 2, maxLength: 5 }), (codes) => {
        const word = codes.join('')
        const read = tagsOf(word)
        if (read.length < 2) return
        expect(read.every((code) => CODES.includes(code) && word.includes(code))).toBe(true)
        expect(read.some((code) => code.length === 4)).toBe(true)
      }),
    )
  })
})
