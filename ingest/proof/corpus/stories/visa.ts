import type { StoryTemplate } from '../story.ts'

/** A dancer, a pianist or a chess player wants to leave; husband and wife share a name and not a view. */
export const visa: StoryTemplate = {
  id: 'visa-case',
  home: ['UR', 'PL', 'YO', 'GR', 'CI', 'KS'],
  away: ['FR', 'UK', 'IT', 'NL', 'GW'],
  cast: {
    artist: 'home + PIANIST/MR./CELLIST',
    wife: 'kin artist + MRS./WIFE',
    colonel: 'home + COLONEL/COL./CHIEF OF PASSPORT OFFICE',
    senator: 'us + SENATOR/SEN.',
    congressman: 'us + CONGRESSMAN/REP./CODEL',
    impresario: 'away + IMPRESARIO/MR.',
    brother: 'kin artist + BROTHER/DR.',
  },
  facts: {
    hall: ['SALLE PLEYEL', 'CARNEGIE HALL', 'THE HOLLAND FESTIVAL', 'ROYAL FESTIVAL HALL'],
    paperwork: ['EXIT PERMIT', 'PASSPORT', 'CHARACTER REFERENCE FROM HIS EMPLOYER'],
  },
  acts: [
    {
      times: [1, 1],
      scenes: [
        {
          id: 'request',
          from: 'home',
          to: ['dept'],
          info: ['away'],
          wait: [0, 1],
          cites: ['old'],
          subject: 'VISA CASE: {artist}',
          tags: 'CVIS, SCUL, SHUM, {tag}, ({@artist})',
          level: 'L',
          body: [
            '{artist} CALLED AT CONSULAR SECTION {day} WITH INVITATION FROM {impresario} TO PLAY AT {hall}. HE HAS NO {paperwork}. {colonel}, TO WHOM HE APPLIED IN SPRING, TOLD HIM TO COME BACK WHEN HE HAD LEARNED PATIENCE.',
            '{wife} DID NOT COME. {artist} SAYS SHE IS AFRAID; OTHERS SAY SHE IS AGAINST IT. {brother}, A SURGEON, LOST HIS POST LAST MONTH.',
          ],
        },
        {
          id: 'interest',
          from: 'dept',
          to: ['home'],
          info: ['away'],
          wait: [3, 12],
          cites: ['request'],
          subject: 'CONGRESSIONAL INTEREST IN {artist} CASE',
          tags: 'CVIS, SHUM, OREP, {tag}',
          body: [
            '{senator} HAS WRITTEN TO THE SECRETARY ABOUT CASE REPORTED {ref}. {congressman} WILL VISIT {capital} WITH HIS COMMITTEE AND WISHES TO MEET {artist}. PLEASE ADVISE WHETHER MEETING WOULD [HELP|HARM] HIM.',
            'YOU MAY TELL {foreign} THAT INTEREST HERE IS WIDE AND GENUINE, AND THAT {head} WOULD GAIN BY GENEROSITY.',
          ],
        },
      ],
    },
    {
      times: [2, 6],
      scenes: [
        {
          id: 'demarche',
          from: 'home',
          to: ['dept'],
          wait: [4, 21],
          cites: ['interest', 'last'],
          subject: '[{artist} CASE|CASE OF {artist}: DEMARCHE]',
          tags: 'CVIS, SHUM, {tag}',
          level: 'C',
          body: [
            [
              'DCM RAISED {artist} WITH {desk} {day}. {desk} PROFESSED NEVER TO HAVE HEARD OF HIM, THEN RECITED HIS ADDRESS. HE ADVISED AGAINST MORE LETTERS FROM {senator}.',
              'FOREIGN MINISTRY REPLIED ORALLY {day} TO NOTE AUTHORIZED BY {ref}: {colonel} HAS THE FILE AND {interior} HAS {colonel}. NOTHING IN WRITING.',
              '{colonel} RECEIVED CONSUL {day}, A FIRST. HE SAID THAT {artist} OWES TAXES AND THAT {wife} HAS SIGNED A STATEMENT AGAINST HIS LEAVING.',
            ],
            [
              "{artist}, TOLD OF THIS, SHRUGGED. HE NOW TEACHES SCALES TO {brother's} CHILDREN.",
              '{wife} TELEPHONED EMBASSY {day} TO DENY THAT SHE HAD SIGNED ANYTHING. LINE WENT DEAD.',
              '{impresario} THREATENS TO GIVE THE EVENING AT {hall} TO ANOTHER.',
            ],
          ],
        },
        {
          id: 'paris',
          from: 'away',
          to: ['dept', 'home'],
          wait: [2, 14],
          cites: ['demarche'],
          chance: 0.45,
          subject: 'CONCERT AT {hall}',
          tags: 'SCUL, CVIS, {tag2}, {tag}',
          level: 'U',
          body: [
            '{impresario} TELLS CULTURAL ATTACHE THAT {hall} IS SOLD OUT FOR A PIANIST WHO MAY NOT COME. HE HAS ASKED {head2} TO WRITE TO {head}. {foreign2} IS NOT AMUSED. {cite:request} AND {ref} BEING HELD CLOSELY HERE.',
          ],
        },
        {
          id: 'codel',
          from: 'home',
          to: ['dept'],
          wait: [3, 10],
          cites: ['interest'],
          chance: 0.3,
          subject: 'CODEL {congressman?} MEETS {artist}',
          tags: 'OREP, CVIS, {tag}',
          body: [
            "{congressman} AND PARTY SPENT AN HOUR IN {artist's} FLAT {day}. {wife} SERVED TEA AND SAID NOTHING. {brother} SAID A GREAT DEAL. POLICE CAR WAITED BELOW AND FOLLOWED CODEL TO THE HOTEL.",
          ],
        },
      ],
    },
    {
      times: [1, 1],
      scenes: [
        {
          id: 'exit',
          from: 'home',
          to: ['dept'],
          info: ['away'],
          wait: [5, 40],
          cites: ['request', 'demarche'],
          subject: '{artist} LEAVES',
          tags: 'CVIS, SHUM, {tag}, ({@artist})',
          level: 'L',
          body: [
            '{artist} BOARDED FLIGHT FOR {capital2} {day} ON A PASSPORT GOOD FOR ONE MONTH. {colonel} CAME TO THE AIRPORT AND ASKED FOR HIS AUTOGRAPH. {wife} REMAINS.',
            'WE DOUBT THAT HE WILL USE THE RETURN HALF. {interior} MUST DOUBT IT TOO. THUS ENDS, FOR US, WHAT BEGAN WITH {cite:request}.',
          ],
        },
        {
          id: 'after',
          from: 'away',
          to: ['dept', 'home'],
          wait: [10, 60],
          cites: ['exit'],
          subject: '{artist} ASKS TO STAY',
          tags: 'CVIS, SREF, {tag}, {tag2}',
          level: 'C',
          body: [
            '{artist} PLAYED AT {hall} {day} AND NEXT MORNING TOLD CONSUL HE WILL NOT GO BACK ({ref} REFERS). {impresario} HAS FOUND HIM A PIANO AND A LAWYER. HE WANTS {wife} TO FOLLOW; HE HAS HAD ONE LETTER FROM {brother}.',
            '{envoy} CALLED ON {foreign2} TO PROTEST, BRIEFLY.',
          ],
        },
      ],
    },
  ],
}
