import type { StoryTemplate } from '../story.ts'

/** A loan for a dam, a road or a port, and the audit that follows it. */
export const aid: StoryTemplate = {
  id: 'aid-loan',
  home: ['GH', 'CG', 'BL', 'ID', 'PK', 'CE', 'EC', 'KE', 'RP', 'EG'],
  away: ['GW', 'JA', 'FR', 'UK', 'NL'],
  cast: {
    director: 'us + MISSION DIRECTOR/MR./AID DIRECTOR',
    auditor: 'us + MR./AUDITOR',
    engineer: 'home + ENGINEER/CHIEF ENGINEER/MR.',
    contractor: 'away + MR./CONTRACTOR',
    permsec: 'home + PERMANENT SECRETARY/DR.',
    chief: 'home + CHIEF/PARAMOUNT CHIEF',
  },
  facts: {
    project: [
      'UPPER VALLEY DAM',
      'COAST HIGHWAY',
      'PORT EXTENSION',
      'RURAL ELECTRIFICATION PROJECT',
      'GRAIN SILO PROGRAM',
    ],
    firm: ['KRAUS UND HALLER', 'HARMON ENGINEERING', 'SOCIETE NORD-TRAVAUX', 'DAI-TO CONSTRUCTION'],
  },
  acts: [
    {
      times: [1, 1],
      scenes: [
        {
          id: 'request',
          from: 'home',
          to: ['dept'],
          wait: [0, 2],
          cites: ['old'],
          subject: '{gov} REQUESTS LOAN FOR {project}',
          tags: 'EAID, {tag}',
          level: 'L',
          body: [
            '{finance} {day} HANDED {director} FORMAL REQUEST FOR LOAN OF {money} FOR {project}. {permsec} AND {engineer} SPENT THREE MONTHS ON THE PAPERS, AND IT SHOWS. BALANCE WOULD COME FROM {country2} AND FROM BUDGET.',
            '{director} FINDS COST OF CONCRETE LOW. {engineer} SAYS SAND IS FREE. {chief}, WHOSE LAND IT IS, HAS NOT BEEN ASKED.',
          ],
        },
        {
          id: 'questions',
          from: 'dept',
          to: ['home'],
          info: ['away'],
          wait: [8, 25],
          cites: ['request'],
          subject: '{project}: QUESTIONS OF THE COMMITTEE',
          tags: 'EAID, {tag}',
          level: 'L',
          body: [
            'AID/W. LOAN COMMITTEE REVIEWED {ref} AND ASKS: (A) WHO PAYS FOR RESETTLEMENT; (B) WHY {firm} IS NAMED BEFORE TENDER; (C) WHETHER {permsec} SPEAKS FOR {finance}. PL 480 PROCEEDS MAY NOT BE COUNTED TWICE.',
          ],
        },
      ],
    },
    {
      times: [2, 5],
      scenes: [
        {
          id: 'progress',
          from: 'home',
          to: ['dept'],
          wait: [12, 45],
          cites: ['questions', 'last'],
          subject: '{project}: [PROGRESS REPORT|DELAYS|COST OVERRUN]',
          tags: 'EAID, ECON, {tag}',
          body: [
            [
              'IN ANSWER TO {ref}: {finance} UNDERTAKES TO PAY FOR RESETTLEMENT. {chief} RECEIVED {director} WITH DRUMS {day} AND ASKED FOR A ROAD. {engineer} HAS DRAWN ONE.',
              'WORK STOPPED {day} WHEN {contractor} OF {firm} WITHDREW HIS MEN OVER UNPAID BILLS. {permsec} PAID THE SAME EVENING, IN CASH. {auditor} WOULD LIKE TO KNOW WHOSE.',
              'COST IS NOW {money} AGAINST FIGURE IN {cite:request}. {engineer} BLAMES PRICE OF STEEL, {contractor} BLAMES {engineer}, AND {director} HAS STOPPED ASKING.',
            ],
            [
              '{permsec} WAS REPLACED {day} AND REINSTATED THE NEXT MORNING. {finance} CALLS IT A CLERICAL ERROR.',
              '{chief} HAS NAMED HIS YOUNGEST SON AFTER {director}.',
              '{paper} PRINTED THE CORRESPONDENCE BETWEEN {finance} AND {permsec}. IT IS GENUINE.',
            ],
          ],
        },
        {
          id: 'donor',
          from: 'away',
          to: ['dept', 'home'],
          wait: [3, 15],
          cites: ['progress', 'questions'],
          chance: 0.4,
          subject: '{adj2} SHARE IN {project}',
          tags: 'EAID, {tag2}, {tag}',
          body: [
            '{finance2} WILL HOLD BACK SECOND INSTALLMENT UNTIL {firm} IS CLEARED. {contractor} HAS BEEN TO SEE HIM. {desk2} ASKED FOR A COPY OF {cite:questions}; PLEASE ADVISE WHETHER WE MAY SHOW HIM {ref}.',
          ],
        },
      ],
    },
    {
      times: [1, 1],
      scenes: [
        {
          id: 'audit',
          from: 'dept',
          to: ['home'],
          wait: [20, 60],
          cites: ['progress', 'request'],
          subject: 'AUDIT OF {project}',
          tags: 'EAID, {tag}',
          level: 'C',
          body: [
            '{auditor} ARRIVES {later:14} TO EXAMINE MATTERS RAISED IN {ref} AND {cite:questions}. HE SHOULD SEE {permsec}, {engineer} AND THE BOOKS OF {firm}, IN THAT ORDER. {director} SHOULD NOT ACCOMPANY HIM.',
          ],
        },
        {
          id: 'findings',
          from: 'home',
          to: ['dept'],
          info: ['away'],
          wait: [15, 40],
          cites: ['audit'],
          subject: 'FINDINGS OF {auditor}',
          tags: 'EAID, {tag}',
          level: 'C',
          body: [
            '{auditor} LEFT {day}. HE FOUND NO FRAUD, MUCH OPTIMISM, AND {n:200-900} TONS OF CEMENT. {contractor} COOPERATED. {permsec} HAD A FEVER THROUGHOUT.',
            '{project} WILL BE OPENED BY {head} IN THE NEW YEAR. {chief} WILL SIT IN THE FRONT ROW. LAST WORD ON THE MATTER MAY BE LEFT TO {engineer}: "THE SAND WAS FREE."',
          ],
        },
      ],
    },
  ],
}
