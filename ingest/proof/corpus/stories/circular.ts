import type { StoryCable, StoryTemplate } from '../story.ts'

/** Posts that are asked for their host's vote. */
const ASKED = [
  'LONDON',
  'PARIS',
  'BONN',
  'ROME',
  'THE HAGUE',
  'OSLO',
  'TOKYO',
  'BRASILIA',
  'LAGOS',
  'NEW DELHI',
  'MEXICO',
  'ANKARA',
  'JAKARTA',
  'NAIROBI',
  'LISBON',
  'CARACAS',
]

const reply = (post: string): StoryCable => ({
  id: `reply-${post}`,
  from: post,
  to: ['dept'],
  info: ['USUN NEW YORK'],
  wait: [0, 2],
  cites: ['circular'],
  chance: 0.7,
  subject: "[RESPONSE TO CIRCULAR ON {issue}|{issue}: {foreign-here}'S VIEW|{issue}]",
  tags: 'PORG, UNGA, {tag-here}',
  level: 'C',
  body: [
    [
      '{foreign-here} HEARD ME OUT {day} ON {ref} AND PROMISED TO "STUDY IT WITH SYMPATHY." {desk-here}, WHO WRITES THE INSTRUCTIONS, EXPECTS AN ABSTENTION.',
      'POLCOUNS MADE DEMARCHE PER {ref} TO {desk-here} {day}. {gov-here} WILL VOTE WITH US IF {head} DOES NOT COME IN PERSON. {desk-here} ADDED THAT {foreign-here} OWES {foreign} A FAVOR.',
      'IN ABSENCE OF {foreign-here} I SAW {desk-here}. REPLY IS NO, POLITELY. HE NOTED THAT {head-here} HAS ALREADY TOLD {envoy} AS MUCH.',
    ],
    [
      '{desk-here} ASKED WHO ELSE WAS CO-SPONSORING. I REFERRED HIM TO {rep}.',
      'PRESS HERE HAS NOT TAKEN UP {issue}.',
      'SAME POINTS WERE MADE LAST YEAR ({outside}), TO AS LITTLE EFFECT.',
    ],
  ],
})

/** A circular to many posts, their answers, the vote: the hubs of the graph. */
export const circular: StoryTemplate = {
  id: 'circular',
  home: ['GH', 'PE', 'EG', 'YO', 'PK', 'MX', 'ID', 'KE'],
  away: ['BR', 'IN', 'NI', 'IR', 'MO', 'TH'],
  cast: {
    rep: 'us + AMBASSADOR/PERMREP',
    drafter: 'away + PERMANENT REPRESENTATIVE/AMBASSADOR',
    chairman: 'home + COMMITTEE CHAIRMAN/AMBASSADOR',
    adviser: 'us + MR./MISOFF',
  },
  facts: {
    issue: [
      'SEABED MINING MORATORIUM',
      'SCALE OF ASSESSMENTS',
      'SEAT OF THE ENVIRONMENT PROGRAM',
      'CODE OF CONDUCT FOR LINERS',
      'BUFFER STOCK FINANCING',
    ],
  },
  acts: [
    {
      times: [1, 1],
      scenes: [
        {
          id: 'warning',
          from: 'USUN NEW YORK',
          to: ['dept'],
          wait: [0, 2],
          cites: ['old', 'old2'],
          subject: '{issue}: DRAFT RESOLUTION',
          tags: 'PORG, UNGA, {tag}',
          level: 'C',
          body: [
            '{drafter} SHOWED {adviser} {day} A DRAFT ON {issue} THAT {chairman} MEANS TO PUT TO THE VOTE WITHIN THE MONTH. IT BORROWS FROM GA RESOLUTION 3201 AND IS WORSE. {rep} BELIEVES IT CAN BE BEATEN IF CAPITALS ARE APPROACHED AT ONCE.',
          ],
        },
        {
          id: 'circular',
          from: 'dept',
          to: ASKED,
          info: ['USUN NEW YORK', 'GENEVA', 'home', 'away'],
          wait: [1, 3],
          cites: ['warning'],
          subject: '{issue}: REQUEST FOR SUPPORT',
          tags: 'PORG, UNGA, US',
          level: 'C',
          body: [
            'ADDRESSEES SHOULD APPROACH HOST GOVERNMENTS AT HIGHEST APPROPRIATE LEVEL TO OPPOSE DRAFT DESCRIBED {ref}. {drafter} HAS CLAIMED SUPPORT THAT HE MAY NOT HAVE.',
            'TALKING POINTS: TEXT COSTS {money} A YEAR; IT PREJUDGES THE GENEVA TALKS; ITS PARA 4 CONTRADICTS ITS PARA 2. REPLY TO DEPARTMENT WITH INFO USUN BY {later:9}.',
          ],
        },
        ...ASKED.map(reply),
      ],
    },
    {
      times: [1, 1],
      scenes: [
        {
          id: 'count',
          from: 'USUN NEW YORK',
          to: ['dept'],
          info: ['LONDON', 'PARIS', 'home', 'away'],
          wait: [1, 3],
          cites: ['circular', 'reply-LONDON', 'reply-PARIS', 'reply-TOKYO', 'reply-LAGOS'],
          subject: '{issue}: HEAD COUNT',
          tags: 'PORG, UNGA',
          level: 'C',
          body: [
            'ON STRENGTH OF REPLIES TO {ref} WE COUNT {n:31-44} AGAINST AND {n:45-60} FOR. {cite:reply-PARIS} AND {cite:reply-ROME} PUZZLE {rep}, SINCE THEIR DELEGATES SAY THE OPPOSITE. {adviser} THINKS {cite:reply-BRASILIA} THE MOST USEFUL.',
            '{chairman} HAS PUT OFF THE VOTE TO {later:8}. {drafter} IS WORRIED.',
          ],
        },
        {
          id: 'vote',
          from: 'USUN NEW YORK',
          to: ['dept', 'home', 'away'],
          wait: [3, 8],
          cites: ['count', 'circular'],
          subject: '{issue}: VOTE',
          tags: 'PORG, UNGA, {tag}, {tag2}',
          level: 'U',
          body: [
            'DRAFT WAS [ADOPTED|REJECTED] {day} BY {n:40-58} VOTES TO {n:30-39}. {drafter} SPOKE FOR AN HOUR. {chairman} THANKED {rep} FOR HIS BREVITY. PREDICTIONS IN {ref} WERE WRONG BY {n:2-6}.',
          ],
        },
        {
          id: 'thanks',
          from: 'dept',
          to: ASKED,
          info: ['USUN NEW YORK'],
          wait: [1, 4],
          cites: ['vote', 'circular'],
          chance: 0.7,
          subject: '{issue}: FOLLOW-UP',
          tags: 'PORG, UNGA',
          level: 'L',
          body: [
            'DEPARTMENT APPRECIATES EFFORTS OF ALL POSTS. IN CAPITALS WHOSE VOTE IN {ref} DIFFERED FROM WHAT {cite:circular} BROUGHT, AMBASSADORS MAY EXPRESS SURPRISE.',
          ],
        },
      ],
    },
  ],
}
