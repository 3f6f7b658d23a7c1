import type { Culture } from './culture.ts'
import { combined, words } from './name-lists.ts'

/** Names of Asia, Africa and North America. */
export const OVERSEAS = {
  american: {
    order: 'given-family',
    given: words(
      'WALTER, HARLAN, EDWIN, CALVIN, MERRILL, THOMAS, RUSSELL, PHILIP, LEWIS, GORDON, EVERETT, STANLEY, WARREN',
    ),
    women: words('MARGARET, HELEN, DOROTHY, ELINOR, RUTH'),
    family: [
      ...words(
        'TOLLIVER, HARGREAVE, WENDELMAN, BRADSTOCK, OXNARD, KITTERIDGE, LOCKABY, PEMBROOK, STRANAHAN, VANTINE, WHITCROFT, DUNLEAVY, ALDERSHAW, MERRIFIELD, COPPINGER, SHELDRAKE, GANTWELL, THACKERMAN, ROSSITER, HOLLENBECK, PRATHER, CRANWELL, LINDGATE, MAYBERRY, OSTRANDER, BELKNAP, FAIRWEATHER, TEASDALE, QUIMBY, RADCLYFFE, PRICE, BANKS, FIELD, WELLS, MARCH, SHORE, LONG, BRIDGES, POPE, RICE',
      ),
      ...combined(
        'ASH, BRAN, CAL, DEN, ELS, FAR, GRAN, HOL, KIN, LAM, MER, NOR, OAK, PEN, RAN, SHEL, THORN, WIN',
        'WORTH, WELL, BURY, STEAD, GATE, SHAW, WICK, HURST, COTE, BROOK, MOND',
      ),
    ],
    respell: [],
  },
  japanese: {
    order: 'given-family',
    given: words('SHIGEO, MASARU, KENJIRO, HIDEKI, TOSHIO, YOSHIHIRO, MINORU, TAKASHI, KAZUO, NOBUYUKI'),
    women: words('MICHIKO, FUMIKO'),
    family: [
      ...words(
        'KUROSHIMA, OKUDAIRA, HAMANISHI, TOKUMARU, SHIRAOKA, NIWATANI, ENDOH, MATSUZONO, IWAGAKI, ARITOMI, KASHIWADA, UOZUMI, TAKEZAKI, MURANAKA',
      ),
      ...combined(
        'AKI, FUJI, HORI, KATA, MIZU, NAKA, ONO, SAKA, TOMI, WAKA, YONE, HISA',
        'ZAWA, BASHI, GUCHI, MORI, SUGI, TANI, HARA',
      ),
    ],
    respell: [
      [/OH$/, 'O'],
      [/SHI/, 'SI'],
      [/TSU/, 'TU'],
    ],
  },
  korean: {
    order: 'family-given',
    given: words('CHONG-HUN, SANG-YOL, TAE-SOK, KWANG-MIN, PYONG-CHOL, YONG-HWAN, IN-SU, SONG-KI, MYONG-JIN, CHAE-UK'),
    women: words('SUN-HI, YONG-JA'),
    family: words('NAMGUNG, CHU, MAENG, PYO, HWANGBO, KIL, PAENG, TAK, YOM, KU, PONG, MUN'),
    respell: [
      [/^PAENG$/, 'BAENG'],
      [/^CHU$/, 'JOO'],
    ],
  },
  chinese: {
    order: 'family-given',
    given: words(
      "KUO-LIANG, TSE-MIN, HSUEH-WEN, CHUNG-YI, P'ENG-FEI, SHIH-CH'ANG, JUI-LIN, TSUNG-HAN, WEN-CHIN, YUNG-SHENG",
    ),
    women: words('MEI-LAN, HSIU-YING'),
    family: words("KUANG, HSUEH, T'ENG, CH'AI, LUNG, TSOU, P'AN, HSIANG, NIEH, CH'U, FENG, SHAO"),
    respell: [
      [/^HSUEH$/, 'XUE'],
      [/^T'ENG$/, 'TENG'],
      [/^CH'AI$/, 'CHAI'],
      [/^P'AN$/, 'PAN'],
      [/^HSIANG$/, 'XIANG'],
      [/^CH'U$/, 'CHU'],
    ],
  },
  vietnamese: {
    order: 'vietnamese',
    given: words('VAN LOC, DINH KHAI, QUANG TRUNG, HUU PHUOC, XUAN BACH, DUC THIEN, NGOC HOAN, BA LUONG'),
    women: words('THI SANG, THI NHUNG'),
    family: words('TRAN, NGUYEN, PHAM, LE, VO, HUYNH, DANG, BUI'),
    respell: [],
  },
  thai: {
    order: 'given-family',
    given: words('SOMCHAI, PRASONG, WICHIAN, BOONLERT, CHALOEM, SUTHEP, NARONG'),
    women: words('MALEE, SUPATRA'),
    family: [
      ...words('RATTANAKUL, PHONGSAWAT, CHAROENSRI, WIRIYAPAN, THEPSUKHON, SUWANNARAT, BUNYAKET'),
      ...combined('ANAN, CHAIYA, DUANG, KITTI, PRA, SIRI, WATTHA', 'PHONG, SAKUN, NUKUL, CHINDA, THARA'),
    ],
    respell: [
      [/^PHONG/, 'PONG'],
      [/WAT$/, 'VAT'],
      [/^WI/, 'VI'],
    ],
  },
  indonesian: {
    order: 'given-family',
    given: words('RADEN, BAMBANG, HARDJO, SLAMET, DJOKO, ABDULLAH, SUTAN'),
    women: words('SITI, RATNA'),
    family: [
      ...words('SURJODININGRAT, PRAWIROSENTONO, WIRJOATMO, TJOKRODIHARDJO, SOEMARSONO, KARTAMIHARDJA, NATAKUSUMO'),
      ...combined('ATMO, DARMO, HADI, MANGUN, SASTRO, WIDJO', 'SUDIRO, KUSUMO, PRANOTO, SISWOJO'),
    ],
    respell: [
      [/OE/, 'U'],
      [/TJ/, 'C'],
      [/RJ/, 'RY'],
      [/DJ/, 'J'],
    ],
  },
  filipino: {
    order: 'given-family',
    given: words('ERNESTO, RODOLFO, BENIGNO, LEONCIO, AURELIO, CESAR, NESTOR'),
    women: words('CORAZON, IMELDINA'),
    family: [
      ...words('MACARAIG, BATUNGBAL, PANGILIMAN, CATACUTAN, DE LA PENA, DIMAYUGA, SALONGSONG, TUASON'),
      ...combined('BALA, CALI, GATU, LUMA, MANA, SUMA', 'BAYA, LANG, NGAL, GTAS'),
    ],
    respell: [[/DE LA /, 'DELA ']],
  },
  indian: {
    order: 'given-family',
    given: words('RAGHUNATH, KRISHAN, MADHUKAR, S. R., T. N., PREM, HARI, V. K., ASHOK'),
    women: words('LAKSHMI, SAROJINI'),
    family: [
      ...words('BHATAWADEKAR, SESHACHARI, MALKANI, VENKATRAMANI, CHATURBHUJ, DHANAPAL, KULKARNEKAR, RAMAMOORTI'),
      ...combined('BHAG, CHAND, DESH, GOP, JAY, KRISHN, MADH, NARAY, SUBRAM', 'AWANI, ACHARYA, EKAR, ANANDAN, ALINGAM'),
    ],
    respell: [
      [/OO/, 'U'],
      [/TW/, 'TV'],
    ],
  },
  pakistani: {
    order: 'given-family',
    given: words('GHULAM, IFTIKHAR, ZAHID, MAHMUD, AGHA, TARIQ, S. M.'),
    women: words('BEGUM SALMA, NUSRAT'),
    family: [
      ...words('QIZILBASHI, KHAKWANI, JATOWALA, DAULTANI, REHMATULLAH, TAMMANI, KAKEZAI'),
      ...combined('ANWAR, FAIZ, JAMAL, LATIF, NASIR, RASHID', 'ZAI, ANI, ULHAQ, PURI'),
    ],
    respell: [
      [/^Q/, 'K'],
      [/ULLAH$/, 'OOLLA'],
    ],
  },
  arabic: {
    order: 'given-family',
    given: words(
      'ABD AL-RAHIM, MUHAMMAD, HASAN, IBRAHIM, SALIH, FARUQ, KAMAL, MAHMOUD, HISHAM, YUSUF, NAJIB, ABDULLAH',
    ),
    women: words('LAYLA, SAMIRA'),
    family: [
      ...words(
        'AL-TAHIRI, AL-QASABI, EL-MENSHAWY, BIN SUWAYLIM, AL-DHAHABI, BEN KADDOUR, AL-RUWAIS, QADRAN, SHARQAWI, AL-ZUBAIDAN, BIN ZAYDAN, ABU RASHED, EL-GAZZAR, BENMOUSSA',
      ),
      ...combined(
        'AL-BAR, AL-DUR, AL-FAY, AL-HAM, EL-KHAL, AL-MAR, AL-NAJ, AL-SHAM, BIN RAJ, EL-ZAM',
        'ZANI, MASI, QAWI, DARI, BAN',
      ),
    ],
    respell: [
      [/^AL-/, 'EL-'],
      [/^EL-/, 'AL-'],
      [/^Q/, 'G'],
      [/Q/, 'K'],
      [/OU/, 'U'],
      [/^BIN /, 'IBN '],
    ],
  },
  persian: {
    order: 'given-family',
    given: words('HUSHANG, PARVIZ, MANUCHEHR, FEREYDOUN, JAMSHID, ALI-REZA, BAHRAM'),
    women: words('MAHNAZ, SHIRIN'),
    family: [
      ...words('TAFAZOLIAN, GHAVAMPUR, MEHRAN-NIA, SAMSAMZADEH, KHALATBAREH, FARROKHZAND, AZMUDAN'),
      ...combined('AFSHAR, BEHNAM, DARYUSH, KAVUS, MINU, PARSA', 'ZADEH, PUR, IAN, NEZHAD'),
    ],
    respell: [
      [/GH/, 'Q'],
      [/PUR$/, 'POUR'],
      [/EH$/, 'I'],
    ],
  },
  turkish: {
    order: 'given-family',
    given: words('TURGAY, ORHAN, NECATI, SELAHATTIN, ILHAN, CEVDET, MUAMMER'),
    women: words('NURTEN, AYSEL'),
    family: [
      ...words('KARASULU, DEMIRKIRAN, OZGUMUS, SAYGINER, TUFEKCIOGLU, ERDEMIR, BALABANLI, YALCINDAG'),
      ...combined('AKIN, BOZ, DURAK, GUNES, KARA, SARI, TAN', 'DOGAN, BEYLI, OGLU, KAYALI'),
    ],
    respell: [
      [/OGLU$/, 'OGLOU'],
      [/C/, 'DJ'],
    ],
  },
  african: {
    order: 'given-family',
    given: words('KWAME, EMMANUEL, JOSEPH, ALHAJI SANI, SAMUEL, DANIEL, PATRICE, MUTUA'),
    women: words('GRACE, ESTHER'),
    family: [
      ...words(
        'ASANTE-DOKU, OYEKANLU, ADEBAMBO, MWANGOLA, KAMAU-NJERI, NGOMBALE, MULUMBATI, TCHIBAMBO, OWUSU-BRAKO, ODHIAMBA, EKWUEMENA, WA KITHOME',
      ),
      ...combined('ADE, BOA, KIP, MBO, NKO, OGUN, OKO, SESE', 'LEKE, TENGO, RUTO, WUSU, BANJO'),
    ],
    respell: [
      [/^TCH/, 'CH'],
      [/OU/, 'U'],
      [/^OYE/, 'OJE'],
    ],
  },
} as const satisfies Record<string, Culture>
