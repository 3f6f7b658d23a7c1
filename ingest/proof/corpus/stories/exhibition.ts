import type { StoryTemplate } from '../story.ts'

/** An exhibition of treasures tours, and one piece comes home different. */
export const exhibition: StoryTemplate = {
  id: 'cultural-exhibition',
  home: ['EG', 'CH', 'UR', 'GR', 'IR', 'PE', 'IN', 'MX', 'TH'],
  away: ['FR', 'UK', 'JA', 'IT', 'NL', 'GW'],
  cast: {
    curator: 'home + CURATOR/DR./PROFESSOR',
    director: 'us + MR./MUSEUM DIRECTOR',
    director2: 'away + DIRECTOR/DR.',
    restorer: 'away + RESTORER/MR.',
    widow: 'us + MRS./COLLECTOR MRS.',
    guard: 'home + LIEUTENANT/LT.',
    minister: 'home + MINISTER OF CULTURE/CULTURE MINISTER',
  },
  facts: {
    show: [
      'TREASURES OF THE DELTA',
      'GOLD OF THE HORSEMEN',
      'THE BRONZE AGE IN THE NORTH',
      'MASTERS OF THE SOUTHERN SCHOOL',
    ],
    piece: ['A GOLD STAG', 'A JADE CUP', 'THE SMALL SPHINX', 'A PAINTED FAN', 'THE SILVER MASK'],
  },
  acts: [
    {
      times: [1, 1],
      scenes: [
        {
          id: 'proposal',
          from: 'home',
          to: ['dept'],
          info: ['away'],
          wait: [0, 2],
          cites: ['old'],
          subject: 'EXHIBITION "{show}"',
          tags: 'SCUL, OEXC, {tag}',
          level: 'U',
          body: [
            '{minister} {day} PROPOSED TO SEND "{show}" TO {capital2} AND THENCE TO FOUR AMERICAN CITIES. {curator} WOULD TRAVEL WITH IT, AND {guard} WITH {curator}. JEWEL OF THE SHOW IS {piece}.',
            '{foreign} IS IN FAVOR, {finance} WANTS INSURANCE OF {money}. PLEASE SOUND OUT {director}.',
          ],
        },
        {
          id: 'accept',
          from: 'dept',
          to: ['home'],
          info: ['away'],
          wait: [6, 20],
          cites: ['proposal'],
          subject: '"{show}": ACCEPTANCE',
          tags: 'SCUL, OEXC, {tag}',
          level: 'U',
          body: [
            '{director} ACCEPTS WITH JOY PROPOSAL OF {ref}. INDEMNITY REQUIRES LIST WITH VALUES. {widow}, WHO OWNS A TWIN OF {piece}, WILL LEND IT IF THE TWO MAY BE SHOWN TOGETHER.',
          ],
        },
      ],
    },
    {
      times: [2, 6],
      scenes: [
        {
          id: 'tour',
          from: 'away',
          to: ['home', 'dept'],
          wait: [8, 30],
          cites: ['accept', 'last'],
          subject: '"{show}" IN {capital2}',
          tags: 'SCUL, {tag2}, {tag}',
          level: 'U',
          body: [
            [
              'QUEUES REACH THE RIVER. {head2} CAME TWICE. {director2} AND {curator} DISAGREE IN PUBLIC ABOUT THE DATE OF {piece} AND IN PRIVATE ABOUT EVERYTHING ELSE.',
              '{restorer} ASKED LEAVE TO CLEAN {piece}. {curator} REFUSED. {guard}, WHO SLEEPS BESIDE IT, REFUSED MORE BRIEFLY.',
              '{director2} REPORTS A CASE FOUND UNLOCKED {day}. NOTHING IS MISSING, SAYS {guard}. {curator} WAS PALE.',
            ],
            [
              '{minister} ARRIVES {later:20}. {foreign2} WILL GIVE A DINNER.',
              '{widow} CAME WITH HER OWN MAGNIFYING GLASS. SEE ALSO {cite:accept}.',
              'CATALOG IS IN ITS {n:3-9}TH PRINTING.',
            ],
          ],
        },
        {
          id: 'worry',
          from: 'home',
          to: ['away', 'dept'],
          wait: [3, 12],
          cites: ['tour'],
          chance: 0.5,
          subject: '"{show}": {gov} WORRIES',
          tags: 'SCUL, {tag}, {tag2}',
          level: 'L',
          body: [
            '{minister} HAS READ {paper} ON EVENTS {ref} AND WANTS {piece} BACK. {curator} CABLED HIM THAT ALL IS WELL. {desk} ASKED EMBOFF WHETHER ALL IS WELL. WHAT ARE WE TO SAY.',
          ],
        },
      ],
    },
    {
      times: [1, 1],
      scenes: [
        {
          id: 'fake',
          from: 'dept',
          to: ['home', 'away'],
          wait: [10, 40],
          cites: ['accept', 'tour'],
          subject: 'AUTHENTICITY OF {piece}',
          tags: 'SCUL, {tag}, {tag2}',
          level: 'C',
          body: [
            "{director} INFORMS US IN CONFIDENCE THAT, SIDE BY SIDE WITH {widow's}, {piece} LOOKS NEW. {curator} WEPT WHEN ASKED. {director} BELIEVES EXCHANGE WAS MADE AT {capital2}; {restorer} HAS SINCE LEFT HIS POST.",
            'DO NOT APPROACH {minister} UNTIL FURTHER INSTRUCTED.',
          ],
        },
        {
          id: 'twin',
          from: 'away',
          to: ['dept'],
          info: ['home'],
          wait: [4, 20],
          cites: ['fake', 'tour'],
          subject: '{restorer} AND {piece}',
          tags: 'SCUL, {tag2}',
          level: 'C',
          body: [
            '{restorer} RECEIVED US IN HIS GARDEN. {piece} STOOD ON THE TABLE. HE HAD CLEANED IT, HE SAID, SINCE NOBODY ELSE WOULD, AND HAD MEANT TO PUT IT BACK BEFORE {curator} LOOKED. {director2} HAS IT NOW. {ref} IS OTHERWISE ACCURATE.',
          ],
        },
        {
          id: 'return',
          from: 'home',
          to: ['dept', 'away'],
          wait: [10, 40],
          cites: ['proposal', 'twin'],
          subject: '"{show}" COMES HOME',
          tags: 'SCUL, {tag}, ({@curator})',
          level: 'L',
          body: [
            '{minister} UNPACKED {piece} HIMSELF {day} AND REMARKED HOW CLEAN IT WAS. {curator} HAS BEEN PROMOTED. {guard} WANTS A TRANSFER. NOBODY HERE HAS SEEN {cite:fake}, AND WE SUGGEST THAT NOBODY SHOULD.',
          ],
        },
      ],
    },
  ],
}
