import type { Culture } from './culture.ts'

const words = (list: string): readonly string[] => list.trim().split(/\s*,\s*/)

export const CULTURES = {
  american: {
    order: 'given-family',
    given: words(
      'WALTER, HARLAN, EDWIN, CALVIN, MERRILL, THOMAS, RUSSELL, PHILIP, LEWIS, GORDON, EVERETT, STANLEY, WARREN',
    ),
    women: words('MARGARET, HELEN, DOROTHY, ELINOR, RUTH'),
    family: words(
      'TOLLIVER, HARGREAVE, WENDELMAN, BRADSTOCK, OXNARD, KITTERIDGE, LOCKABY, PEMBROOK, STRANAHAN, VANTINE, WHITCROFT, DUNLEAVY, ALDERSHAW, MERRIFIELD, COPPINGER, SHELDRAKE, GANTWELL, THACKERMAN, ROSSITER, HOLLENBECK, PRATHER, CRANWELL, LINDGATE, MAYBERRY, OSTRANDER, BELKNAP, FAIRWEATHER, TEASDALE, QUIMBY, RADCLYFFE, PRICE, BANKS, FIELD, WELLS, MARCH, SHORE, LONG, BRIDGES, POPE, RICE',
    ),
    respell: [],
  },
  russian: {
    order: 'patronymic',
    given: words('ANATOLIY, VIKTOR, GENNADIY, YURIY, VALENTIN, STEPAN, LEV, ROSTISLAV, IGOR, BORIS, ARKADIY, FEDOR'),
    women: words('LYUDMILA, TAMARA, GALINA'),
    family: words(
      'KORVALIN, DEMYANSKIY, TROPAREV, SOLODUKHIN, VERESKOV, ZHARINOV, OBLOMSKIY, PASTUKHOV, GRUZDEV, MIKLASHEVSKIY, CHEREMNYKH, YELAGINTSEV, TURBANOV, STARIKHIN, KRYUKALOV, BEREZHNOV, LADYGIN, UFIMTSEV',
    ),
    respell: [
      [/SKIY$/, 'SKY'],
      [/^YE/, 'E'],
      [/EV$/, 'YEV'],
      [/KH/, 'H'],
      [/OV$/, 'OFF'],
      [/IN$/, 'INE'],
    ],
  },
  polish: {
    order: 'given-family',
    given: words('ZBIGNIEW, TADEUSZ, WITOLD, JERZY, RYSZARD, KAZIMIERZ, BOGDAN'),
    women: words('HALINA, DANUTA'),
    family: words('WOJNARSKI, KRZEPICKI, DOBROSZEK, MALINOWICZ, TRZEBIATOW, SKARBEK, ZALESZCZYK, GOLUCHOW'),
    respell: [[/CKI$/, 'CKY']],
  },
  serbian: {
    order: 'given-family',
    given: words('DRAGAN, MILUTIN, RADOVAN, BRANKO, NENAD, SLOBODAN, VLADO'),
    women: words('MILICA, VESNA'),
    family: words('KOVAREVIC, STANOJLOVIC, PERISAVIC, MIRKALJ, DJUKANAC, TRBOVIC, LAZAREVSKI, BOGOJEVAC'),
    respell: [
      [/VIC$/, 'VICH'],
      [/DJ/, 'DZH'],
    ],
  },
  japanese: {
    order: 'given-family',
    given: words('SHIGEO, MASARU, KENJIRO, HIDEKI, TOSHIO, YOSHIHIRO, MINORU, TAKASHI, KAZUO, NOBUYUKI'),
    women: words('MICHIKO, FUMIKO'),
    family: words(
      'KUROSHIMA, OKUDAIRA, HAMANISHI, TOKUMARU, SHIRAOKA, NIWATANI, ENDOH, MATSUZONO, IWAGAKI, ARITOMI, KASHIWADA, UOZUMI, TAKEZAKI, MURANAKA',
    ),
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
    family: words('RATTANAKUL, PHONGSAWAT, CHAROENSRI, WIRIYAPAN, THEPSUKHON, SUWANNARAT, BUNYAKET'),
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
    family: words('SURJODININGRAT, PRAWIROSENTONO, WIRJOATMO, TJOKRODIHARDJO, SOEMARSONO, KARTAMIHARDJA, NATAKUSUMO'),
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
    family: words('MACARAIG, BATUNGBAL, PANGILIMAN, CATACUTAN, DE LA PENA, DIMAYUGA, SALONGSONG, TUASON'),
    respell: [[/DE LA /, 'DELA ']],
  },
  indian: {
    order: 'given-family',
    given: words('RAGHUNATH, KRISHAN, MADHUKAR, S. R., T. N., PREM, HARI, V. K., ASHOK'),
    women: words('LAKSHMI, SAROJINI'),
    family: words('BHATAWADEKAR, SESHACHARI, MALKANI, VENKATRAMANI, CHATURBHUJ, DHANAPAL, KULKARNEKAR, RAMAMOORTI'),
    respell: [
      [/OO/, 'U'],
      [/TW/, 'TV'],
    ],
  },
  pakistani: {
    order: 'given-family',
    given: words('GHULAM, IFTIKHAR, ZAHID, MAHMUD, AGHA, TARIQ, S. M.'),
    women: words('BEGUM SALMA, NUSRAT'),
    family: words('QIZILBASHI, KHAKWANI, JATOWALA, DAULTANI, REHMATULLAH, TAMMANI, KAKEZAI'),
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
    family: words(
      'AL-TAHIRI, AL-QASABI, EL-MENSHAWY, BIN SUWAYLIM, AL-DHAHABI, BEN KADDOUR, AL-RUWAIS, QADRAN, SHARQAWI, AL-ZUBAIDAN, BIN ZAYDAN, ABU RASHED, EL-GAZZAR, BENMOUSSA',
    ),
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
    family: words('TAFAZOLIAN, GHAVAMPUR, MEHRAN-NIA, SAMSAMZADEH, KHALATBAREH, FARROKHZAND, AZMUDAN'),
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
    family: words('KARASULU, DEMIRKIRAN, OZGUMUS, SAYGINER, TUFEKCIOGLU, ERDEMIR, BALABANLI, YALCINDAG'),
    respell: [
      [/OGLU$/, 'OGLOU'],
      [/C/, 'DJ'],
    ],
  },
  greek: {
    order: 'given-family',
    given: words('SPYROS, ATHANASIOS, KIMON, LEONIDAS, STAVROS, PERIKLES, ARISTIDES'),
    women: words('ELENI, SOPHIA'),
    family: words('KARAVOULIAS, METAXOGLOU, PAPADIMAKIS, VRETTAKIS, THEOTOKAS, STRATIGAKOS, LAMBRIANIDES'),
    respell: [
      [/OU/, 'U'],
      [/KIS$/, 'KES'],
      [/^V/, 'B'],
    ],
  },
  spanish: {
    order: 'spanish',
    given: words(
      'RAMIRO, HERNAN, EDUARDO, GUSTAVO, LUIS ALBERTO, JORGE, FELIX, RICARDO, JUAN JOSE, MIGUEL ANGEL, OCTAVIO, ENRIQUE, JULIO',
    ),
    women: words('MERCEDES, ROSA MARIA, ELVIRA'),
    family: words(
      'ELIZALDE, QUINTANILLA, BARRENECHEA, ORTUZAR, ZAVALETA, DE LA BARRA, MONTELLANO, URDININEA, CASTELLANI, ARAMBURU, VIZCARRONDO, SOLOGUREN, IRIGOYEN, CANDAMO, PORTALES, DE LA QUINTANA, BERRUEZO, TEJADILLO, CARRANZUELA, ECHENAGUCIA',
    ),
    respell: [
      [/Z/, 'S'],
      [/^DE LA /, 'DE LA'],
      [/^QU/, 'CU'],
    ],
  },
  portuguese: {
    order: 'given-family',
    given: words('JOAO, ARMANDO, HEITOR, OSVALDO, PAULO CESAR, ANTONIO CARLOS, VASCO, RUI'),
    women: words('MARIA HELENA, TERESA'),
    family: words(
      'DE ALMEIDA FRAGOSO, BRANDAO, DA CUNHA TELLES, VILARINHO, MASCARENHAS, DE SOUSA LOBATO, CORTE REAL, PESTANA',
    ),
    respell: [
      [/SOUSA/, 'SOUZA'],
      [/NH/, 'N'],
    ],
  },
  italian: {
    order: 'given-family',
    given: words('GIANCARLO, EMILIO, FRANCO, LUCIANO, UGO, SANDRO'),
    women: words('FRANCESCA, LIVIA'),
    family: words('BERTOLASI, DI CAPODACQUA, MARCHESONI, TRAVAGLINI, DELLA SPINA, FANTOZZINI, GUARINELLI'),
    respell: [[/ZZ/, 'Z']],
  },
  french: {
    order: 'given-family',
    given: words('JEAN-LOUIS, ALAIN, MAURICE, PHILIPPE, XAVIER, BERNARD, ETIENNE'),
    women: words('SIMONE, GENEVIEVE'),
    family: words(
      'DE LA ROCHEMAURE, VAUTRINEL, DU CHASTEL, BELLEGARDE, LECONTOIS, MARCHADIER, DE MONTBRUN, TISSERANDOT',
    ),
    respell: [],
  },
  dutch: {
    order: 'given-family',
    given: words('PIETER, WILLEM, JOOST, HENDRIK, CORNELIS, FRITS'),
    women: words('ANNEKE, LIES'),
    family: words('VAN DER HOUVEN, DE GRAAFLAND, TEN BROEKE, VAN LIEMPDE, ROOSENBURGH, VAN DEN EYNDE, KUYPERSMA'),
    respell: [
      [/^VAN DER /, 'VANDER '],
      [/UY/, 'UI'],
    ],
  },
  german: {
    order: 'given-family',
    given: words('GUENTHER, KARL-HEINZ, DIETRICH, WOLFGANG, HORST, EBERHARD'),
    women: words('URSULA, HANNELORE'),
    family: words('VON TRESKOWITZ, KLEINSCHROD, ROTHMALER, HOLZAPFELMANN, VON DER AUE, BRUCKHAUSER, STEINKAMPF'),
    respell: [
      [/MANN$/, 'MAN'],
      [/SCHR/, 'SHR'],
    ],
  },
  nordic: {
    order: 'given-family',
    given: words('EINAR, GUNNAR, OLAFUR, TRYGVE, BJARNE, SIGURD, HALLDOR, MAGNUS'),
    women: words('INGRID, SOLVEIG'),
    family: words('THORBJARNARSON, HALLGRIMSEN, AASNES, SKJELBRED, STRANDVOLL, HJALMTYSSON, RAVNDAL, BRATTEBO'),
    respell: [
      [/SON$/, 'SSON'],
      [/^AA/, 'A'],
      [/SKJ/, 'SK'],
    ],
  },
  british: {
    order: 'given-family',
    given: words('ALASTAIR, NIGEL, RODERICK, PEREGRINE, HUGH, DENIS, CLIVE'),
    women: words('PAMELA, ROSALIND'),
    family: words(
      'FANSHAWE-LYLE, CARMODY, WETHERINGTON, OGILTHORPE, BASSINGHAM, TREMLETT, STAVELEY-COOKE, POOLE, HEATHCOTE',
    ),
    respell: [],
  },
  african: {
    order: 'given-family',
    given: words('KWAME, EMMANUEL, JOSEPH, ALHAJI SANI, SAMUEL, DANIEL, PATRICE, MUTUA'),
    women: words('GRACE, ESTHER'),
    family: words(
      'ASANTE-DOKU, OYEKANLU, ADEBAMBO, MWANGOLA, KAMAU-NJERI, NGOMBALE, MULUMBATI, TCHIBAMBO, OWUSU-BRAKO, ODHIAMBA, EKWUEMENA, WA KITHOME',
    ),
    respell: [
      [/^TCH/, 'CH'],
      [/OU/, 'U'],
      [/^OYE/, 'OJE'],
    ],
  },
} as const satisfies Record<string, Culture>

export type CultureName = keyof typeof CULTURES
