/**
 * Endings that surnames have and words have not, by language: what a list of surnames would hold were it long enough. English words
 * misspelt (`LIASION`, `RAESON`) are kept apart by the judge.
 */
const ENDINGS: readonly string[] = [
  // Polish, Czech, Slovak
  'SKI SKA CKI CKA DZKI WICZ CZYK CZAK CZUK OVSKY OVSKI SZEK',
  // Russian, Ukrainian, Bulgarian
  'SKIY SKII SKY SKAYA TSKIY OV OVA EV EVA YEV EFF ENKO CHUK OVICH EVICH OVYCH OVITCH EVITCH',
  // Serbian, Croatian, Slovene
  'OVIC EVIC AVIC IVIC',
  // Armenian, Georgian, Persian
  'YAN IDZE ADZE SHVILI ZADEH POUR NEJAD',
  // German, Dutch, Scandinavian
  'MANN BERGER STEIN FELD BAUER MEYER MEIER MAYER HOFER KSTRA SSON NSEN RSEN STROM QVIST QUIST GAARD',
  // Italian, Romanian, Greek, Turkish
  'ELLI ETTI OTTI UCCI ACCI AZZI OZZI ESCU EANU OPOULOS POULOS IDIS AKIS OGLU',
  // Spanish, Basque
  'EZ ETXEA ETXE URRU ECHEA',
  // Japanese
  'MOTO MURA YAMA KAWA GAWA ZAWA SHIMA JIMA SHITA HARA GUCHI BASHI HASHI TANI MATSU WARA',
  // Sinhalese, Thai
  'RATNE RATNA SINGHE SINGHA NAYAKE NAYAKA SEKERA WARDENE WARDENA TILLEKE SURIYA PHORN PHOL NUKUL',
]

const ENDS = new RegExp(`(?:${ENDINGS.flatMap((row) => row.split(' ')).join('|')})$`)

/** Letters before which an ending proves little: `BERRY`. */
const SHORTEST = 6

/** Whether a word that is in no table is built like a surname: `OLECHOWSKI`, `DIZDAREVIC`, `JAYASINGHE`. `key` in capitals. */
export const looksLikeSurname = (key: string): boolean => key.length >= SHORTEST && ENDS.test(key)
