import { describe, expect, test } from 'vitest'
import {
  gluedClassification,
  isClassificationLine,
  levelOfPages,
  levelOfWholeText,
  levelOpening,
} from './classification.ts'

describe('levels', () => {
  // biome-ignore format: a table
  const LEVELS: readonly (readonly [line: string, level: string | null, alone: boolean])[] = [
    ['CONFIDENTIAL',                          'CONFIDENTIAL',         true],
    ['  SECRET',                              'SECRET',               true],
    ['UNCLASSIFIED',                          'UNCLASSIFIED',         true],
    ['UNCLAS',                                'UNCLASSIFIED',         true],
    ['LIMITED  OFFICIAL USE',                 'LIMITED OFFICIAL USE', true],
    ['LIMITED OFFICIAL',                      'LIMITED OFFICIAL USE', false],
    ['LIM OFF USE',                           'LIMITED OFFICIAL USE', false],
    ['TOP SECRET',                            'TOP SECRET',           true],
    ['T O P  S E C R E T',                    'TOP SECRET',           true],
    ['C O N F I D E N T I A L',               'CONFIDENTIAL',         true],
    ['L I M I T E D  O F F I C I A L  U S E', 'LIMITED OFFICIAL USE', true],
    ['S E C R E T',                           'SECRET',               true],
    ['SECRET EXDIS',                          'SECRET',               true],
    ['SECRET//NOFORN',                        'SECRET',               true],
    ['SECRET  EYES ONLY - POSS DUPE',         'SECRET',               true],
    ['CONFIDENTIAL CORRECTED COPY TEXT',      'CONFIDENTIAL',         true],
    ['SECRET ENTIRE TEXT AND SENSITIVE',      'SECRET',               true],
    ['SECRET TALKS',                          'SECRET',               false],
    ['SECRETARY',                             'SECRET',               false],
    ['THE SECRET',                            null,                   false],
    ['CONFID*NTIAL',                          null,                   true],
    ['UNCLASSIFIEE',                          'UNCLASSIFIED',         true],
    ['LIMITED OFFICIAL USA',                  'LIMITED OFFICIAL USE', true],
    ['CONFID*NTI*L',                          null,                   false],
    ['CONFIDENTIA',                           null,                   false],
    ['CONFERENCE',                            null,                   false],
    ['12 - SECRET',                           'SECRET',               false],
    ['',                                      null,                   false],
  ]
  test.each(LEVELS)('%s', (line, level, alone) =>
    expect([levelOpening(line), isClassificationLine(line)]).toEqual([level, alone]),
  )

  // biome-ignore format: a table
  const WHOLE: readonly (readonly [text: string, level: string | null])[] = [
    ['1. (C) ENTIRE TEXT',             'CONFIDENTIAL'],
    ['(S ENTIRE TEXT)',                'SECRET'],
    ['1. ENTIRE TEXT LOU',             'LIMITED OFFICIAL USE'],
    ['1 . CONFIDENTIAL - ENTIRE TEXT', 'CONFIDENTIAL'],
    ['1. (TS) (ENTIRE TEXT)',          'TOP SECRET'],
    ['1) U ENTIRE TEXT',               'UNCLASSIFIED'],
    ['ENTIRE TEXT IS (SECRET)',        'SECRET'],
    ['ENTIRE TEXT: C',                 'CONFIDENTIAL'],
    ['1. ENTIRE TEXT',                 null],
    ['1. (X) ENTIRE TEXT',             null],
    ['2. (C) ENTIRE TEXT',             null],
    ['THE (C) ENTIRE TEXT',            null],
  ]
  test.each(WHOLE)('of %s', (text, level) => expect(levelOfWholeText(text)).toBe(level))

  test('of all pages the highest, of lines of their own', () => {
    expect(levelOfPages('CONFIDENTIAL\n1. X\nSECRET\nUNCLASSIFIED\n')).toBe('SECRET')
    expect(levelOfPages('UNCLASSIFIED\nLIMITED OFFICIAL USE')).toBe('LIMITED OFFICIAL USE')
    expect(levelOfPages('X\nTOP SECRET')).toBe('TOP SECRET')
    expect(levelOfPages('1. A SECRET\nSECRET TALKS')).toBe(null)
    expect(levelOfPages(`SECRET${' '.repeat(80)}`)).toBe(null)
  })

  // biome-ignore format: a table
  const GLUED: readonly (readonly [text: string, glued: string])[] = [
    ['PROSPECTS FOR CONFIDENTIAL',           ' CONFIDENTIAL'],
    ['PROSPECTS FOR   UNCLASSIFIED',         '   UNCLASSIFIED'],
    ['FOR LIMITED  OFFICIAL USE',            ' LIMITED  OFFICIAL USE'],
    ['FOR SECRET',                           ' SECRET'],
    ['FORSECRET',                            ''],
    ['SECRET PAPERS',                        ''],
  ]
  test.each(GLUED)('run on behind the text: %s', (text, glued) => expect(gluedClassification(text)).toBe(glued.length))
})
