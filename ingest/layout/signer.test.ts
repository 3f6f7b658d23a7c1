import { expect, test } from 'vitest'
import { findSigner } from './signer.ts'

// biome-ignore format: a table
const rows: readonly (readonly [shows: string, tail: string, signer: string | null])[] = [
  ['alone', '\nHOLLIS', 'HOLLIS'],
  ['as typed and as sent', '\nHOLLIS Hollis', 'Hollis'],
  ['two names that begin alike', '\nHOLLIS Hollister', 'HOLLIS Hollister'],
  ['before a sign of equality', '\nHOLLIS=', 'HOLLIS'],
  ['before the end of a quotation, cut', '\nHOLLIS UNQTE', 'HOLLIS'],
  ['before the end of the text', '\nHOLLIS -- END OF TEXT', 'HOLLIS'],
  ['before another end', '\nHOLLIS -- END OF TALKS', null],
  ['above four letters', '\nHOLLIS\nEEEE', 'HOLLIS'],
  ['above the number of a page', '\nHOLLIS\n\n12\n', 'HOLLIS'],
  ['above the end in asterisks', '\nHOLLIS\n*** END OF MESSAGE ***', 'HOLLIS'],
  ['above the end between hyphens', '\nHOLLIS\n--- END OF TELEGRAM ---', 'HOLLIS'],
  ['above who gets a copy', '\nHOLLIS\n\nCC: EUR/SE', 'HOLLIS'],
  ['before the end of transmission', '\nHOLLIS BT', 'HOLLIS'],
  ['above the heading of its transmission', '\nHOLLIS\n\nVZCZCXRO3412\nRR RUEHAG RUEHDF\nDE RUEHFR #3193/01 2071647\nZNR UUUUU ZZH\nR 261647Z JUL 07\nFM AMEMBASSY PARIS\nTO RUEHC/SECSTATE WASHDC 9164\nRUCPDOC/DEPARTMENT OF COMMERCE WASHDC\nRUCNMEM/EU MEMBER STATES', 'HOLLIS'],
  ['below a heading that is the top', '\nVZCZCXRO3412\nRR RUEHAG\nSUBJECT: TALKS\n1. WE SPOKE.\nHOLLIS', 'HOLLIS'],
  ["above the archive's line with the level alone", '\nHOLLIS\n\nNNNN\n2004CARACA02200 - CONFIDENTIAL', 'HOLLIS'],
  ['before NNNN', '\nHOLLIS NNNN', 'HOLLIS'],
  ['before the end of a quotation', '\nHOLLIS UNQUOTE', 'HOLLIS'],
  ['in parentheses', '\n(HOLLIS)', 'HOLLIS'],
  ['between asterisks', '\n*HOLLIS*', 'HOLLIS'],
  ['who acts', '\nHOLLIS (ACTING)', 'HOLLIS'],
  ['with JR in small letters', '\nHollis jr', 'Hollis jr'],
  ['behind the end of a part', ' End of Part One HOLLIS', 'HOLLIS'],
  ['above the site, whose address a blank cuts', '\nHOLLIS\n"Visit our Classified Web Site at http://www.intelink.s\ngov.gov/wiki/Portal:Peru"', 'HOLLIS'],
  ['above the site on one line in quotes', '\nHOLLIS\n“Visit Embassy Ankara\'s Classified Web Site at http://www.intelink.s gov.gov/wiki/Portal:Turkey”', 'HOLLIS'],
  ['behind the word', '\nSIGNED: HOLLIS', 'HOLLIS'],
  ['behind the end of a comment', ' END COMMENT HOLLIS', 'HOLLIS'],
  ['behind the end of a summary, mixed case', ' End summary. Hollis', 'Hollis'],
  ['above a copy remark', '\nHOLLIS\n\n\nPOSS DUPE', 'HOLLIS'],
  ['above glued letters', '\nHOLLIS\nEEEEEEEE', 'HOLLIS'],
  ['above an end in asterisks', '\nHOLLIS\n*****END*****', 'HOLLIS'],
  ['above NNNN and the station', '\nHOLLIS\nNNNNVV ESA', 'HOLLIS'],
  ['above a minimize', '\nHOLLIS\nMINIMIZE CONSIDERED', 'HOLLIS'],
  ['above a note, its words wide apart', '\nHOLLIS\n\nNOTE  BY  OC/T:  NOT  PASSED  TO  THE  SECRETARY.', 'HOLLIS'],
  ['above a decontrol', '\nHOLLIS\nDECONTROL UPON RECEIPT', 'HOLLIS'],
  ['above a level with its caption', '\nHOLLIS\nCONFIDENTIAL//NOFORN', 'HOLLIS'],
  ['above the name of who is quoted', '\nHOLLIS\nUNQUOTE VANCE', 'HOLLIS'],
  ['behind the last word of a sentence', ' HE LEFT THAT\nDAY. HOLLIS', 'HOLLIS'],
  ['with an abbreviated given name', '\nWM. HOLLIS', 'WM. HOLLIS'],
  ['with an initial', '\nA. HOLLIS', 'A. HOLLIS'],
  ['a letter alone', '\n Y "', null],
  ['a sentence of two words', '\nPLEASE ADVISE. REGARDS', null],
  ['the end of a comment', ' END COMMENT', null],
  ['a word in parentheses', ' THIS IS SO (SIC)', null],
  ['signed with a stroke', '\n/S/ HOLLIS', 'HOLLIS'],
  ['signed without a colon', '\nSIGNED   HOLLIS', 'HOLLIS'],
  ['signed before a colon with a blank', '\nSIGNED : HOLLIS', 'HOLLIS'],
  ['set in, in parentheses', '\n   (HOLLIS)', 'HOLLIS'],
  ['words before parentheses', '\nMR (HOLLIS)', null],
  ['behind a sentence', ' END.) HOLLIS', 'HOLLIS'],
  ['given name and surname behind a sentence', ' End. Ann Hollis', 'Ann Hollis'],
  ['glued behind a sentence', ' END.HOLLIS', 'HOLLIS'],
  ['three glued letters', ' IN U.S.A', null],
  ['words without a stop', ' WE MET HOLLIS', null],
  ['a particle', '\nvan der Aalst', 'van der Aalst'],
  ['a given name and a particle', '\nPETER VAN AALST', 'PETER VAN AALST'],
  ['with a comma', '\nHOLLIS,', 'HOLLIS'],
  ['five words', '\nONE TWO THREE FOUR FIVE', null],
  ['a name as long as no name', '\nABERYSTWYTHSHIRELINGTONBOROUGHHAMES', null],
  ['letters that nobody speaks', '\nXQZWVTU', null],
  ['a name cut at its hyphen', '\nHOLLIS-', null],
  ['who acts, behind the name', '\nHOLLIS ACTING', 'HOLLIS'],
  ['above eight marks', `\nHOLLIS${'\nBT'.repeat(7)}`, 'HOLLIS'],
  ['above nine', `\nHOLLIS${'\nBT'.repeat(8)}`, null],
  ['below an end of document', '\nHOLLIS\n<< END OF DOCUMENT >>\nDissemination Rule:\nArchive Copy', 'HOLLIS'],
  ['behind a hash', '\nHOLLIS####', 'HOLLIS'],
  ['behind a quote', '\nHOLLIS"', 'HOLLIS'],
  ['behind a notice of a site, redacted', " SOON. Visit London's Classified Website: XXXXXXXXXXXX TUTTLE", 'TUTTLE'],
  ['the same in mixed case', " Visit London's Classified Website: XXXXXXXXXXXX LeBaron", 'LeBaron'],
  ['behind an address', ' See http://www.state.sgov.gov/p/eur/london/index.cfm Tuttle', 'Tuttle'],
  ['behind one that a blank cuts', ' http://www.state.sgov.gov/p/eur/london/index. cfm Tuttle', 'Tuttle'],
  ['behind one cut within a word', ' http://www.intelink.sgov.gov/wiki/Portal:Unit ed_Kingdom LEBARON', 'LEBARON'],
  ['behind one, with a full stop', ' web site: www.un.int/usa. Khalilzad.', 'Khalilzad'],
  ['an address alone', ' See http://www.state.sgov.gov/p/eur/london/index.cfm', null],
  ['behind a redaction', ' (C) XXXXXXXXXXXX MOLLER', 'MOLLER'],
  ['before full stops', '\nOLSON..', 'OLSON'],
  ['before full stops, apart', '\nEASON ..', 'EASON'],
  ['before one, behind a sentence', ' (U) We met. MURRAY .', 'MURRAY'],
  ['a last word and its full stop', ' IT IS SO. UNLIKELY.', null],
  ['before a day', '\nSTEVENS 0 12/23/2007 .', 'STEVENS'],
  ['before a day of another form', ' WORSE. BURNS\t2006-03-31', 'BURNS'],
  ["before the archive's line", '\nHALL NNNN 2004ROME02926 - Classification: CONFIDENTIAL "', 'HALL'],
  ["above the archive's line", '\nSEMBLER\nNNNN  2005ROME01593 - Classification: SECRET', 'SEMBLER'],
  ['above the name of a paper', '\nROOS\n\nEPET @ EL PAÍS', 'ROOS'],
  ['above a number in a data base', '\nHOLLIS\nID:\t187536', 'HOLLIS'],
  ['not above a line of words with one', '\nHOLLIS\nID: 187536 RECEIVED', null],
  ['above the end of a text', '\nBLEICH\n\nNNNN\n\nEnd Cable Text', 'BLEICH'],
  ['before a quote and a comma', '\nGFOELLER ",', 'GFOELLER'],
  ['before a letter escaped', '\nNORLAND \\v', 'NORLAND'],
  ['who is junior', '\nTIMKEN JR', 'TIMKEN JR'],
  ['behind END TEXT at the head of its line', '\nEND TEXT HEFFERN', 'HEFFERN'],
  ['behind the same in mixed case', ' AND SOUTH. End Comment MATHIEU', 'MATHIEU'],
  ['in capitals behind mixed case', ' Date: February 14, 2010 POLASCHIK', 'POLASCHIK'],
  ['in capitals behind a word', '\n1.None ORDWAY', 'ORDWAY'],
  ['letters for a body', ' The request went to the MINUSTAH', null],
  ['few capitals behind mixed case', ' They asked again about NPT', null],
  ['twice', ' Avetik Avetyan, ARSO PENNINGTON PENNINGTON', 'PENNINGTON'],
  ['behind the end of a quotation, in its line', ' IT IS SO. UNQUOTE TOON', 'TOON'],
  ['the same cut short', ' IT IS SO. UNQTE HOLLIS', 'HOLLIS'],
  ['behind who is quoted', '\nPARKER UNQUOTE VANCE', 'VANCE'],
  ['behind who is quoted and a colon', '\nBORG UNQTE:CUTLER', 'CUTLER'],
  ['behind a quotation and a quote', ' IT IS SO. LEWIS. UNQUOTE VANCE".', 'VANCE'],
  ['on a line with its end', '\nUNQUOTE TOON', 'TOON'],
  ['nobody behind a quotation', ' IT IS SO. UNQUOTE', null],
  ['a word behind a quotation', ' IT IS SO. UNQUOTE END', null],
  ['a sentence behind a quotation', ' HE SAID QUOTE NO UNQUOTE TO HIM', null],
  ['a word in small letters', '\nhill', null],
  ['a word of no table', '\ngarblex', null],
  ['the end of a sentence in small letters', ' WE MET\ncurran', null],
  ['before a level', '\nHOLLIS    CONFIDENTIAL', 'HOLLIS'],
]
test.each(rows)('%s', (_shows, tail, signer) => {
  const text = `1. THE TALKS ENDED.${tail}`
  const found = findSigner(text, 0)
  expect(found && text.slice(found.start, found.end)).toBe(signer)
})

const marks = `BT NNN NNNN #12 #4321 -- *** **END** DECONTROL UNQUOTE UNQUOTE. UNQTE:X === XXXXX ... 0VZCZ12 SIPDIS HTTP://X.ORG WWW.X.ORG
  DECLAS/12`
test.each([
  ...marks.split(/\s+/),
  'E E E',
  'NOTE BY OC: PASSED',
  'NOTE TO EDITOR',
  'NOTE: GARBLED',
  'END OF TEXT',
  'END MESSAGE.',
  '<< END CABLE >>',
  'VISIT LIMA AT ITS SITE',
  'UNCLASSIFIED',
])('below the signer may stand %s', (mark) => {
  const text = `1. THE TALKS ENDED.\nHOLLIS\n${mark}\n\n`
  const found = findSigner(text, 0)
  expect(found && text.slice(found.start, found.end)).toBe('HOLLIS')
})

test.each(['#1', 'END OF TALKS', 'XXXX', 'BTX', 'A NOTE'])('%s is no mark', (line) => {
  expect(findSigner(`1. THE TALKS ENDED.\nHOLLIS\n${line}`, 0)?.end).not.toBe(26)
})

test('nothing before the given place is looked at', () => {
  expect(findSigner('HOLLIS\nBT', 7)).toBeNull()
  expect(findSigner('', 0)).toBeNull()
})
