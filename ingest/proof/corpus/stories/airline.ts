import type { StoryTemplate } from '../story.ts'

/** Landing rights: two airlines, one route, and a minister whose brother flies it. */
export const airline: StoryTemplate = {
  id: 'landing-rights',
  home: ['TH', 'JA', 'IN', 'PL', 'NL', 'MX', 'NI', 'TU', 'RP', 'KS'],
  away: ['UK', 'FR', 'GW', 'JA', 'IT', 'GR'],
  cast: {
    chief: 'home + DIRECTOR OF CIVIL AVIATION/MR.',
    president: 'home + AIRLINE PRESIDENT/AIR MARSHAL',
    brother: 'kin president + CAPTAIN/CAPT.',
    cab: 'us + MR./CAB MEMBER',
    lawyer: 'us + MR./ATTORNEY',
    manager: 'us + MR./STATION MANAGER',
    rival: 'away + MR./AIRLINE DIRECTOR',
  },
  facts: {
    airline: ['ORIENT STAR AIRWAYS', 'CROWN AIR', 'AERO CONDOR', 'UNITED NORTHERN'],
    route: [
      'BEYOND RIGHTS TO SAN FRANCISCO',
      'A FIFTH WEEKLY FREQUENCY',
      'ALL-CARGO SERVICE',
      'CHARTER FLIGHTS FOR PILGRIMS',
    ],
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
          subject: 'CIVAIR: {airline} SEEKS {route}',
          tags: 'EAIR, {tag}',
          level: 'L',
          body: [
            '{chief} TOLD ECONOFF {day} THAT {airline} WANTS {route} AND WANTS IT BY SUMMER. {president}, WHO OWNS A THIRD OF THE AIRLINE, IS CLOSE TO {head}; {brother} FLEW HIM IN THE WAR.',
            'IF REFUSED, {chief} WOULD "REVIEW" SCHEDULE OF U.S. CARRIER. {manager} TAKES THE THREAT SERIOUSLY. HE HAS BEEN SHORT OF FUEL SINCE {day}.',
          ],
        },
        {
          id: 'reply',
          from: 'dept',
          to: ['home'],
          info: ['away'],
          wait: [6, 20],
          cites: ['request'],
          subject: 'CIVAIR: {route}',
          tags: 'EAIR, {tag}',
          level: 'L',
          body: [
            '{cab} WILL NOT HEAR OF {route} UNDER PRESSURE. OFFER {chief} CONSULTATIONS {later:40}. {lawyer} REPRESENTS {airline} HERE AND IS ABLE. REMIND ALL THAT ARTICLE 12 OF THE AGREEMENT REQUIRES SIXTY DAYS.',
          ],
        },
      ],
    },
    {
      times: [2, 6],
      scenes: [
        {
          id: 'talks',
          from: 'home',
          to: ['dept'],
          wait: [6, 22],
          cites: ['reply', 'last'],
          subject: 'CIVAIR [CONSULTATIONS|TALKS]: [FIRST DAY|DEADLOCK|{president} INTERVENES]',
          tags: 'EAIR, {tag}',
          level: 'L',
          body: [
            [
              '{chief} OPENED BY READING FIGURES FOR AN HOUR. {cab} ANSWERED WITH HIS OWN. BOTH SETS ARE RIGHT; {septel} GIVES THEM.',
              '{president} CAME UNINVITED AND OFFERED {cab} A SEAT ON THE FIRST FLIGHT. {cab} SAID HE PREFERRED SHIPS.',
              '{manager} WAS FINED {day} FOR A TAIL LIGHT. {trade} APOLOGIZED, {chief} DID NOT.',
              'DELEGATION CALLED ON {foreign}. HE KNOWS NOTHING OF AVIATION AND SAID SO; {brother} IS HIS BRIDGE PARTNER.',
            ],
            [
              '{gov} PAPER OF {day} REVISES {ref}.',
              '{rival} HAS BEEN SEEN WITH {president}. {adj2} CARRIER MAY GET WHAT WE REFUSE.',
              'LOCAL PRESS COMPARES {cab} TO A PIRATE. HE HAS ASKED FOR COPIES.',
            ],
          ],
        },
        {
          id: 'competitor',
          from: 'away',
          to: ['dept', 'home'],
          wait: [2, 10],
          cites: ['talks'],
          chance: 0.4,
          subject: '{adj2} INTEREST IN {route}',
          tags: 'EAIR, {tag2}, {tag}',
          level: 'L',
          body: [
            '{rival} ADMITS TALKING TO {president} BUT SAYS IT WAS ABOUT SPARE PARTS. {trade2} WOULD NOT MIND IF IT WERE NOT. POINTS IN {cite:reply} MADE TO BOTH.',
          ],
        },
      ],
    },
    {
      times: [1, 1],
      scenes: [
        {
          id: 'deal',
          from: 'home',
          to: ['dept'],
          info: ['away'],
          wait: [5, 30],
          cites: ['request', 'talks'],
          subject: 'CIVAIR: AGREEMENT WITH {gov}',
          tags: 'EAIR, PFOR, {tag}',
          level: 'U',
          body: [
            'NOTES EXCHANGED {day} GIVE {airline} {route} FROM NEXT YEAR AND U.S. CARRIER WHAT IT ALWAYS HAD. {cab} SHOOK HANDS WITH {chief}. {brother} WILL COMMAND THE INAUGURAL FLIGHT, A BOEING 747, WITH {president} ABOARD.',
            '{manager} HAS FUEL.',
          ],
        },
      ],
    },
  ],
}
