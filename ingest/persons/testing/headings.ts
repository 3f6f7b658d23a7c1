import { cablegateCable, personsOf } from './persons-of.ts'

/** Who is named above the text of a cable of 1979, with the role. */
export const inNara = (lines: string, eo = '12065: NA', end = 'VARDAY'): readonly string[] =>
  personsOf({
    source: 'test.txt',
    format: 'nara',
    text: `Message Text

PAGE 01  VIENNA 01234  091826Z

R 091743Z JAN 79
FM AMEMBASSY VIENNA
TO SECSTATE WASHDC 1911

C O N F I D E N T I A L VIENNA 1234

${lines}

E.O. ${eo}
TAGS: PINT
SUBJECT: TALKS

1. THE TALKS WENT WELL.

${end}
NNN
`,
  }).map(({ name, roles }) => `${name}: ${roles.join(' ')}`)

/** As that, of a row of Cablegate; `line` is the line of classification. */
export const inCablegate = (line: string, pass = '', text = 'The talks went well.'): readonly string[] =>
  personsOf(
    cablegateCable(
      '07TBILISI1605',
      `C O N F I D E N T I A L TBILISI 001605\n\nSIPDIS\n\n${pass}\n\nE.O. 12958: DECL: 07/03/2017\nTAGS: PREL GG\nSUBJECT: TALKS\n\n${line}\n\n1. (C) ${text}\n`,
    ),
  ).map(({ name, roles }) => `${name}: ${roles.join(' ')}`)
