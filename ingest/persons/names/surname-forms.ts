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
  'YAN JIAN KIAN IDZE ADZE SHVILI ZADEH POUR NEJAD',
  // German, Dutch, Scandinavian
  'MANN GMAN BERG BERGER STEIN FELD BAUM BAUER MEYER MEIER MAYER HOFER HOLTZ HOLZ WITZ KSTRA STRA SSON NSEN RSEN STROM QVIST QUIST GAARD',
  // Finnish, Lithuanian
  'ANEN INEN ONEN AUSKAS AITIS EVICIUS AVICIUS',
  // Italian, Romanian, Greek, Turkish
  'INI ALDI ARDI ELLI ETTI OTTI UCCI ACCI AZZI OZZI ESCU EANU OPOULOS POULOS IDIS AKIS OGLU',
  // Spanish, Basque
  'EZ ETXEA ETXE URRU ECHEA GOITIA BEITIA',
  // Japanese
  'MOTO MURA YAMA KAWA GAWA ZAWA SHIMA JIMA SHITA HARA GUCHI BASHI HASHI TANI MATSU WARA SAKI ZAKI SAWA KURA NUMA UCHI',
  // Tamil, Sinhalese, Thai
  'SWAMY SWAMI MURTHY NATHAN RATNE RATNA SINGHE SINGHA NAYAKE NAYAKA SEKERA WARDENE WARDENA TILLEKE SURIYA PHORN PHOL NUKUL',
]

const ENDS = new RegExp(`(?:${ENDINGS.flatMap((row) => row.split(' ')).join('|')})$`)

/** Letters before which an ending proves little: `BERRY`. */
const SHORTEST = 6

/** Whether a word that is in no table is built like a surname: `OLECHOWSKI`, `DIZDAREVIC`, `JAYASINGHE`. `key` in capitals. */
export const looksLikeSurname = (key: string): boolean => key.length >= SHORTEST && ENDS.test(key)
