import type { Culture } from './culture.ts'
import { combined, words } from './name-lists.ts'

/** Names of Europe, and of Spanish and Portuguese speakers. */
export const EUROPE = {
  russian: {
    order: 'patronymic',
    given: words('ANATOLIY, VIKTOR, GENNADIY, YURIY, VALENTIN, STEPAN, LEV, ROSTISLAV, IGOR, BORIS, ARKADIY, FEDOR'),
    women: words('LYUDMILA, TAMARA, GALINA'),
    family: [
      ...words(
        'KORVALIN, DEMYANSKIY, TROPAREV, SOLODUKHIN, VERESKOV, ZHARINOV, OBLOMSKIY, PASTUKHOV, GRUZDEV, MIKLASHEVSKIY, CHEREMNYKH, YELAGINTSEV, TURBANOV, STARIKHIN, KRYUKALOV, BEREZHNOV, LADYGIN, UFIMTSEV',
      ),
      ...combined(
        'ABROS, BELOG, CHERN, DOROF, GORB, KLEP, LUZH, MEDV, OZER, POLT, RAZD, SVIR, TARAN, ZAVAL',
        'YANOV, UKHIN, ENKOV, ITSYN, ANSKIY, AYEV',
      ),
    ],
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
    family: [
      ...words('WOJNARSKI, KRZEPICKI, DOBROSZEK, MALINOWICZ, TRZEBIATOW, SKARBEK, ZALESZCZYK, GOLUCHOW'),
      ...combined('BOR, GRAB, KOS, LIP, MAZ, OSTR, WIL', 'OWICZ, ANSKI, ECKI, ULAK'),
    ],
    respell: [[/CKI$/, 'CKY']],
  },
  serbian: {
    order: 'given-family',
    given: words('DRAGAN, MILUTIN, RADOVAN, BRANKO, NENAD, SLOBODAN, VLADO'),
    women: words('MILICA, VESNA'),
    family: [
      ...words('KOVAREVIC, STANOJLOVIC, PERISAVIC, MIRKALJ, DJUKANAC, TRBOVIC, LAZAREVSKI, BOGOJEVAC'),
      ...combined('BABI, GRU, JOKI, MARKO, RADU, STOJ', 'NOVIC, JEVIC, SAVAC, TARAC'),
    ],
    respell: [
      [/VIC$/, 'VICH'],
      [/DJ/, 'DZH'],
    ],
  },
  greek: {
    order: 'given-family',
    given: words('SPYROS, ATHANASIOS, KIMON, LEONIDAS, STAVROS, PERIKLES, ARISTIDES'),
    women: words('ELENI, SOPHIA'),
    family: [
      ...words('KARAVOULIAS, METAXOGLOU, PAPADIMAKIS, VRETTAKIS, THEOTOKAS, STRATIGAKOS, LAMBRIANIDES'),
      ...combined('ALEX, DIAM, GALAN, KALO, MAVRO, PANAG, XEN', 'OPOULOS, ATOS, IADIS, AKAKOS'),
    ],
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
    family: [
      ...words(
        'ELIZALDE, QUINTANILLA, BARRENECHEA, ORTUZAR, ZAVALETA, DE LA BARRA, MONTELLANO, URDININEA, CASTELLANI, ARAMBURU, VIZCARRONDO, SOLOGUREN, IRIGOYEN, CANDAMO, PORTALES, DE LA QUINTANA, BERRUEZO, TEJADILLO, CARRANZUELA, ECHENAGUCIA',
      ),
      ...combined(
        'ARAM, BARRU, ECHEV, GOICO, IRU, LARRA, MENDI, OLAZ, SALAB, URQUI, YRI, ZUBI',
        'ZABAL, RRIETA, CHEGUI, ONDO, ARTEA, NAGA, ZURI, GOITIA',
      ),
    ],
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
    family: [
      ...words(
        'DE ALMEIDA FRAGOSO, BRANDAO, DA CUNHA TELLES, VILARINHO, MASCARENHAS, DE SOUSA LOBATO, CORTE REAL, PESTANA',
      ),
      ...combined('ALVA, BARRO, CASTEL, FIGUE, MONTE, PEDRO', 'REDO, SANDE, LHOSA, ZINHO'),
    ],
    respell: [
      [/SOUSA/, 'SOUZA'],
      [/NH/, 'N'],
    ],
  },
  italian: {
    order: 'given-family',
    given: words('GIANCARLO, EMILIO, FRANCO, LUCIANO, UGO, SANDRO'),
    women: words('FRANCESCA, LIVIA'),
    family: [
      ...words('BERTOLASI, DI CAPODACQUA, MARCHESONI, TRAVAGLINI, DELLA SPINA, FANTOZZINI, GUARINELLI'),
      ...combined('BALD, CORS, GHIR, LANZ, MONT, PAGAN, ROVER', 'INELLI, ACCIO, OTTO, ARDINI'),
    ],
    respell: [[/ZZ/, 'Z']],
  },
  french: {
    order: 'given-family',
    given: words('JEAN-LOUIS, ALAIN, MAURICE, PHILIPPE, XAVIER, BERNARD, ETIENNE'),
    women: words('SIMONE, GENEVIEVE'),
    family: [
      ...words('DE LA ROCHEMAURE, VAUTRINEL, DU CHASTEL, BELLEGARDE, LECONTOIS, MARCHADIER, DE MONTBRUN, TISSERANDOT'),
      ...combined('BEAU, CHAT, FONT, GRAND, MAL, ROCHE, VILLE', 'MONTEL, FRANC, VALLIER, SENAY'),
    ],
    respell: [],
  },
  dutch: {
    order: 'given-family',
    given: words('PIETER, WILLEM, JOOST, HENDRIK, CORNELIS, FRITS'),
    women: words('ANNEKE, LIES'),
    family: [
      ...words('VAN DER HOUVEN, DE GRAAFLAND, TEN BROEKE, VAN LIEMPDE, ROOSENBURGH, VAN DEN EYNDE, KUYPERSMA'),
      ...combined('BLOK, DIEK, HAVER, KROON, OOST, STEEN, VELD', 'STRA, INGA, HUIZEN, KAMP'),
    ],
    respell: [
      [/^VAN DER /, 'VANDER '],
      [/UY/, 'UI'],
    ],
  },
  german: {
    order: 'given-family',
    given: words('GUENTHER, KARL-HEINZ, DIETRICH, WOLFGANG, HORST, EBERHARD'),
    women: words('URSULA, HANNELORE'),
    family: [
      ...words('VON TRESKOWITZ, KLEINSCHROD, ROTHMALER, HOLZAPFELMANN, VON DER AUE, BRUCKHAUSER, STEINKAMPF'),
      ...combined('BRAND, EICH, GRUN, HARTEN, LANG, OBER, WEIS', 'HUBER, BERGER, ACKER, LEITNER'),
    ],
    respell: [
      [/MANN$/, 'MAN'],
      [/SCHR/, 'SHR'],
    ],
  },
  nordic: {
    order: 'given-family',
    given: words('EINAR, GUNNAR, OLAFUR, TRYGVE, BJARNE, SIGURD, HALLDOR, MAGNUS'),
    women: words('INGRID, SOLVEIG'),
    family: [
      ...words('THORBJARNARSON, HALLGRIMSEN, AASNES, SKJELBRED, STRANDVOLL, HJALMTYSSON, RAVNDAL, BRATTEBO'),
      ...combined('ARN, BERG, EID, HAUG, LIND, SOL, TOR', 'FJORD, SETHER, KVIST, DALSEN'),
    ],
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
    family: [
      ...words(
        'FANSHAWE-LYLE, CARMODY, WETHERINGTON, OGILTHORPE, BASSINGHAM, TREMLETT, STAVELEY-COOKE, POOLE, HEATHCOTE',
      ),
      ...combined('AINS, BRACK, COLL, DUN, EGER, HATH, PEMB', 'LEIGH, THWAITE, NESS, ERBY'),
    ],
    respell: [],
  },
} as const satisfies Record<string, Culture>
