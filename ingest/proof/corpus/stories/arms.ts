import type { StoryTemplate } from '../story.ts'

/** An air force wants aircraft, a treasury does not, and a neighbour minds. Cited by date-time group more than other stories. */
export const arms: StoryTemplate = {
  id: 'arms-sale',
  home: ['PE', 'VE', 'IR', 'SA', 'PK', 'TH', 'GR', 'EC', 'BR', 'MO'],
  away: ['CI', 'IN', 'TU', 'ID', 'EG', 'PE'],
  cast: {
    chief: 'home + GENERAL/GEN./AIR FORCE COMMANDER',
    attache: 'home + COLONEL/COL./AIR ATTACHE',
    salesman: 'us + MR./VICE PRESIDENT',
    mission: 'us + COLONEL/COL./CHIEF OF MILGROUP',
    senator: 'us + SENATOR/SEN.',
    pilot: 'home + MAJOR/MAJ.',
    agent: 'home + MR./BUSINESSMAN',
  },
  facts: {
    plane: ['F-5 AIRCRAFT', 'C-130 TRANSPORTS', 'A-37 AIRCRAFT', 'COASTAL RADARS', 'TANK TRANSPORTERS'],
    firm: ['CALDER AIRCRAFT', 'WESTLAKE SYSTEMS', 'MERIDIAN AEROSPACE'],
  },
  acts: [
    {
      times: [1, 1],
      scenes: [
        {
          id: 'request',
          from: 'home',
          to: ['dept'],
          info: ['CINCEUR'],
          wait: [0, 2],
          cites: ['old'],
          subject: '{adj} REQUEST FOR {plane}',
          tags: 'MASS, {tag}, US',
          level: 'C',
          body: [
            "{chief} ASKED {mission} {day} FOR PRICE AND AVAILABILITY OF {n:8-36} {plane}. HE SHOWED A BROCHURE OF {firm} WITH {salesman's} CARD PINNED TO IT. {defense} KNOWS; {finance} DOES NOT.",
            '{attache}, WHO IS TO GO TO WASHINGTON, ADDED THAT {country2} HAS ORDERED AS MANY FROM ELSEWHERE. WE HAVE NO EVIDENCE OF THIS.',
          ],
        },
        {
          id: 'policy',
          from: 'dept',
          to: ['home'],
          info: ['away'],
          wait: [7, 20],
          cites: ['request'],
          subject: 'SALE OF {plane} TO {country}',
          tags: 'MASS, MARR, {tag}',
          level: 'S',
          body: [
            'INTERAGENCY REVIEW OF {ref} IS UNDER WAY. {senator} HAS ASKED TO BE CONSULTED. UNTIL THEN {mission} SHOULD DISCUSS NEITHER PRICE NOR DATES WITH {chief}, AND {salesman} SHOULD BE TOLD THAT BROCHURES ARE NOT POLICY.',
            'PLEASE REPORT HOW {finance} WOULD PAY.',
          ],
        },
      ],
    },
    {
      times: [2, 6],
      scenes: [
        {
          id: 'pressure',
          from: 'home',
          to: ['dept'],
          info: ['away'],
          wait: [6, 25],
          cites: ['policy', 'last'],
          subject: '{plane}: [{chief} PRESSES|A NEW OFFER|PRICE AND AVAILABILITY]',
          tags: 'MASS, {tag}',
          level: 'C',
          body: [
            [
              '{chief} IS LOSING PATIENCE. {attache} CAME HOME WITH NOTHING BUT A TIE. UNLESS THERE IS A LETTER OF OFFER BY {later:40}, HE SAYS, HE WILL BUY FROM WHOEVER SMILES FIRST.',
              '{salesman} RETURNED {day} AND SAW {chief} TWICE, {defense} ONCE, AND {agent} EVERY EVENING. {agent} IS A BROTHER-IN-LAW OF {chief} AND HAS NO OTHER TRADE.',
              '{finance} TOLD ECONCOUNS THAT HE LEARNED OF {plane} FROM {paper}. HE COULD FIND {money} OVER TEN YEARS, NOT THREE. {defense} CALLED HIM A GROCER.',
            ],
            [
              '{pilot}, WHO TRAINED IN TEXAS, TELLS {mission} THAT THE RUNWAYS ARE TOO SHORT.',
              'WE STAND BY RECOMMENDATION IN {cite}. {mission} CONCURS IN MESSAGE TO {ref}.',
              '{head} RAISED THE SUBJECT HIMSELF {day}: HE DOES NOT CARE FOR AIRCRAFT BUT MUST CARE FOR {chief}.',
            ],
          ],
        },
        {
          id: 'neighbor',
          from: 'away',
          to: ['dept', 'home'],
          wait: [2, 14],
          cites: ['pressure', 'policy'],
          chance: 0.5,
          subject: '{gov2} CONCERN OVER ARMS FOR {country}',
          tags: 'MASS, PFOR, {tag2}, {tag}',
          level: 'C',
          body: [
            '{foreign2} SPOKE TO ME {day} MORE IN SORROW THAN IN ANGER. IF {chief} GETS {plane}, {defense2} WILL WANT THEM TOO. HE HAD FIGURES CLOSE TO THOSE IN {ref}. WE DO NOT KNOW FROM WHOM; {agent} WAS HERE LAST WEEK.',
          ],
        },
        {
          id: 'hill',
          from: 'dept',
          to: ['home'],
          wait: [4, 12],
          cites: ['pressure'],
          chance: 0.4,
          subject: '{senator} AND {plane}',
          tags: 'MASS, OREP, {tag}',
          level: 'C',
          body: [
            '{senator} WILL NOT OPPOSE SALE IF NUMBER IS HALVED AND {agent} IS OUT OF IT. {salesman} HAS AGREED TO BOTH. PARAS 2 AND 3 OF {cite:request} NO LONGER APPLY.',
          ],
        },
      ],
    },
    {
      times: [1, 1],
      scenes: [
        {
          id: 'loa',
          from: 'dept',
          to: ['home'],
          info: ['away', 'CINCEUR'],
          wait: [10, 40],
          cites: ['pressure', 'request'],
          subject: 'LETTER OF OFFER FOR {plane}',
          tags: 'MASS, {tag}',
          level: 'C',
          body: [
            'LETTER OF OFFER FOR {n:4-18} {plane} IS BEING POUCHED. {mission} MAY GIVE {chief} ADVANCE COPY. TERMS ARE THOSE {finance} COULD LIVE WITH ({ref}). INFORM {defense} THAT NO FEE TO {agent} MAY BE PAID OUT OF THE PRICE.',
          ],
        },
        {
          id: 'signed',
          from: 'home',
          to: ['dept'],
          info: ['away'],
          wait: [3, 20],
          cites: ['loa'],
          subject: '{chief} SIGNS FOR {plane}',
          tags: 'MASS, {tag}, PINR ({@chief})',
          level: 'C',
          body: [
            '{chief} SIGNED {day} IN THE PRESENCE OF {defense}, {mission} AND A BAND. {salesman} WEPT. {pilot} HAS BEEN TOLD TO LENGTHEN THE RUNWAYS.',
            '{agent} IS SUING.',
          ],
        },
      ],
    },
  ],
}
