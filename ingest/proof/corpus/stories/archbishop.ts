import type { StoryTemplate } from '../story.ts'

/** Students are arrested, a churchman speaks for them, and an editor prints what he said. */
export const archbishop: StoryTemplate = {
  id: 'archbishop',
  home: ['CI', 'BR', 'RP', 'KS', 'BL', 'SP', 'PL', 'CG', 'VE', 'PO'],
  away: ['IT', 'FR', 'NL', 'GW', 'UK'],
  cast: {
    bishop: 'home + ARCHBISHOP/MSGR.',
    student: 'home + STUDENT LEADER/MR.',
    sister: 'kin student + MISS/SISTER',
    general: 'home + GENERAL/GEN.',
    editor: 'home + EDITOR/MR.',
    nuncio: 'italian + NUNCIO/MSGR.',
    judge: 'home + JUDGE/DR.',
    congressman: 'us + CONGRESSMAN/REP.',
  },
  facts: {
    campus: ['THE ENGINEERING FACULTY', 'THE LAW SCHOOL', 'THE CATHOLIC UNIVERSITY', 'THE NIGHT SCHOOL'],
    prison: ['THE ISLAND PRISON', 'THE OLD BARRACKS', 'BLOCK C'],
  },
  acts: [
    {
      times: [1, 1],
      scenes: [
        {
          id: 'arrests',
          from: 'home',
          to: ['dept'],
          wait: [0, 2],
          cites: ['old'],
          subject: 'ARRESTS AT {campus}',
          tags: 'PINS, SHUM, {tag}',
          level: 'C',
          body: [
            'POLICE ENTERED {campus} {day} AND TOOK AWAY {n:12-70} STUDENTS, {student} AMONG THEM. {interior} SAYS THEY HAD GUNS; {sister} SAYS THEY HAD A MIMEOGRAPH. {general} TOOK COMMAND IN THE CITY.',
            '{bishop} SENT HIS CAR TO {prison} WITH BLANKETS. IT WAS LET IN.',
          ],
        },
      ],
    },
    {
      times: [3, 7],
      scenes: [
        {
          id: 'sermon',
          from: 'home',
          to: ['dept'],
          info: ['away'],
          wait: [5, 21],
          cites: ['arrests', 'last'],
          subject: '[{bishop} AND {gov}|THE CASE OF {student}|CHURCH AND STATE]',
          tags: 'PINT, SHUM, SOCI, {tag}',
          level: 'C',
          body: [
            [
              '{bishop} PREACHED {day} ON HEROD. {general}, IN THE FIRST PEW, DID NOT KNEEL. {editor} PRINTED THE TEXT AND WAS CLOSED FOR A WEEK.',
              '{judge} ORDERED {student} BROUGHT BEFORE HIM. {general} SENT A MAJOR WITH A RECEIPT. {judge} HAS ADJOURNED AND TAKEN UP FISHING.',
              '{sister} WAS RECEIVED BY {bishop} AND, AT HIS REQUEST, BY ME. SHE ASKED ONLY THAT {student} BE ALLOWED HIS GLASSES. I SPOKE TO {foreign}, WHO SPOKE TO {interior}, WHO SPOKE TO {general}.',
              '{nuncio} CALLED. HOLY SEE STANDS BEHIND {bishop}, AT A DISTANCE.',
            ],
            [
              '{student} HAS HIS GLASSES.',
              '{editor} DINES OUT ON HIS SILENCE.',
              "{interior} COMPLAINED OF {congressman's} LETTER IN {outside}. I SAID CONGRESSMEN WRITE LETTERS.",
              'NAMES OF THOSE STILL HELD WERE SENT {cite:arrests}; SEVEN HAVE SINCE GONE HOME.',
            ],
          ],
        },
        {
          id: 'rome',
          from: 'away',
          to: ['dept', 'home'],
          wait: [2, 9],
          cites: ['sermon'],
          chance: 0.35,
          subject: '{adj2} REACTIONS TO EVENTS IN {country}',
          tags: 'SHUM, {tag2}, {tag}',
          level: 'C',
          body: [
            "{foreign2} WAS ASKED IN PARLIAMENT ABOUT {student} AND ANSWERED WITH {bishop's} WORDS. HE WOULD VALUE OUR VIEW OF {general}. WE SHOWED {desk2} A PARAPHRASE OF {ref}.",
          ],
        },
        {
          id: 'hill',
          from: 'dept',
          to: ['home'],
          wait: [3, 14],
          cites: ['sermon', 'arrests'],
          chance: 0.4,
          subject: '{congressman} ON {student}',
          tags: 'SHUM, OREP, {tag}',
          level: 'L',
          body: [
            '{congressman} HAS {n:40-90} SIGNATURES. HE WILL ASK THE SECRETARY ABOUT {ref} {later:10}. WE PROPOSE TO SAY THAT WE HAVE SPOKEN TO {foreign} AND WILL AGAIN.',
          ],
        },
      ],
    },
    {
      times: [1, 1],
      scenes: [
        {
          id: 'amnesty',
          from: 'home',
          to: ['dept'],
          info: ['away'],
          wait: [20, 70],
          cites: ['arrests', 'sermon'],
          subject: 'AMNESTY; {student} RELEASED',
          tags: 'PINT, SHUM, {tag}, PINR ({@student})',
          level: 'C',
          body: [
            "{head} ANNOUNCED AMNESTY {day}, TO THE SURPRISE OF {general}. {student} WALKED OUT OF {prison} INTO {bishop's} CAR. {sister} DROVE.",
            '{editor} ASKED {general} FOR A COMMENT AND PRINTED IT: THREE BLANK LINES. WE RECOMMEND A LETTER TO {congressman}; HISTORY IS IN {ref}.',
          ],
        },
      ],
    },
  ],
}
