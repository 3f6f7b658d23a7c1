import type { StoryTemplate } from '../story.ts'

/** The head of government is ill, and everybody counts heads. */
export const president: StoryTemplate = {
  id: 'ailing-head',
  home: ['VE', 'YO', 'EG', 'SP', 'KE', 'TU', 'PK', 'ID', 'PO', 'IT', 'BL'],
  away: ['FR', 'UK', 'GW', 'UR', 'SP', 'NL'],
  cast: {
    doctor: 'away + PROFESSOR/DR./SPECIALIST',
    physician: 'home + DR./PERSONAL PHYSICIAN',
    general: 'home + GENERAL/GEN./CHIEF OF STAFF',
    editor: 'home + EDITOR/MR.',
    aide: 'home + PRIVATE SECRETARY/MR.',
    rival: 'home + PARTY CHAIRMAN/DEPUTY/SENATOR',
  },
  facts: {
    illness: ['A HEART AILMENT', 'PHLEBITIS', 'AN OPERATION ON HIS THROAT', 'EXHAUSTION'],
    villa: ['HIS VILLA BY THE SEA', 'A MILITARY HOSPITAL', 'THE SUMMER PALACE'],
  },
  acts: [
    {
      times: [1, 1],
      scenes: [
        {
          id: 'rumor',
          from: 'home',
          to: ['dept'],
          info: ['away'],
          wait: [0, 2],
          cites: ['old'],
          subject: '[RUMORS OF ILL HEALTH OF {head}|HEALTH OF {head}]',
          tags: 'PINT, PGOV, {tag}, PINR ({@head})',
          level: 'C',
          body: [
            '{head} HAS NOT BEEN SEEN IN PUBLIC SINCE {day}. {aide} BLAMES A COLD. {editor} OF {paper}, NORMALLY WELL INFORMED, SAYS {head} IS AT {villa} WITH {illness} AND THAT {physician} SLEEPS IN THE NEXT ROOM.',
            '{foreign} CANCELLED HIS TRIP TO {capital2}. {general} HAS NOT CANCELLED ANYTHING AND IS SEEN EVERYWHERE.',
            [
              'IF {head} SHOULD GO, CONSTITUTION POINTS TO {rival}; HABIT POINTS TO {general}.',
              'THERE IS NO AGREED SUCCESSOR. {interior}, {defense} AND {rival} EACH THINK THERE IS.',
            ],
          ],
        },
        {
          id: 'tasking',
          from: 'dept',
          to: ['home'],
          info: ['away'],
          wait: [1, 4],
          cites: ['rumor'],
          subject: 'SUCCESSION IN {country}',
          tags: 'PINT, {tag}',
          level: 'S',
          body: [
            'WE READ {ref} WITH INTEREST. WHAT ARE RELATIONS BETWEEN {general} AND {rival}? IS {interior} STILL IN TOUCH WITH THE {adj2} SERVICES? FOR {capital2}: HAS {doctor} LEFT TOWN?',
          ],
        },
        {
          id: 'doctor',
          from: 'away',
          to: ['dept', 'home'],
          wait: [1, 5],
          cites: ['tasking', 'rumor'],
          subject: 'TRAVELS OF {doctor}',
          tags: 'PINT, {tag}, {tag2}, PINR ({@doctor})',
          level: 'S',
          body: [
            '{doctor} LEFT FOR {capital} {day} WITH TWO NURSES AND A CRATE. HIS ASSISTANT TOLD EMBOFF THAT {doctor} "NEVER TRAVELS FOR A COLD." {foreign2} CONFIRMED DISCREETLY. {ref2} THEREFORE LOOKS RIGHT.',
          ],
        },
      ],
    },
    {
      times: [3, 7],
      scenes: [
        {
          id: 'watch',
          from: 'home',
          to: ['dept'],
          info: ['away'],
          wait: [4, 18],
          cites: ['last', 'tasking'],
          subject: '[{head}: [NO CHANGE|BETTER|WORSE]|SUCCESSION WATCH]',
          tags: 'PINT, PGOV, {tag}',
          level: 'C',
          body: [
            [
              '{physician} TOLD [DCM|A MUTUAL FRIEND] {day} THAT {doctor} IS CONTENT AND THAT {head} HAS ASKED FOR HIS HORSE. {aide} IS SELLING A DIFFERENT STORY.',
              '{head} APPEARED ON TELEVISION {day}, SEATED. {editor} COUNTED THREE CUTS IN THE FILM. {doctor} IS STILL IN TOWN.',
              'BULLETIN SIGNED BY {physician} BUT NOT BY {doctor} SPEAKS OF COMPLETE REST. {cite} NOW READS LIKE UNDERSTATEMENT.',
            ],
            [
              '{general} DINED WITH {defense} {day}, AND {rival} WITH {general} THE NEXT EVENING. {interior} DINED ALONE.',
              '{rival} ASKED TO SEE ME. HE WISHED IT KNOWN THAT HE RESPECTS {general}, THAT {general} RESPECTS HIM, AND THAT {finance} IS A FOOL.',
              '{editor} WAS DETAINED FOR TWO HOURS {day}. {interior} APOLOGIZED; {general} HAD HIM DO IT.',
              '{foreign} SAYS THAT {gov} POLICY STANDS WHOEVER IS IN THE PALACE. WE HAVE HEARD THIS BEFORE ({outside}).',
            ],
          ],
        },
        {
          id: 'abroad',
          from: 'away',
          to: ['dept', 'home'],
          wait: [1, 9],
          cites: ['watch'],
          chance: 0.3,
          subject: '{adj2} ASSESSMENT OF {adj} SUCCESSION',
          tags: 'PINT, {tag}, {tag2}',
          level: 'C',
          body: [
            '{desk2} OF FOREIGN MINISTRY AGREES WITH {ref} BUT RATES {rival} HIGHER THAN WE DO. {foreign2} MET HIM TWICE. {head2} HAS NEVER HEARD OF {general}.',
          ],
        },
      ],
    },
    {
      times: [1, 1],
      scenes: [
        {
          id: 'outcome',
          from: 'home',
          to: ['dept'],
          info: ['away', 'LONDON', 'PARIS'],
          wait: [2, 20],
          cites: ['rumor', 'watch'],
          subject: '{head} RETURNS TO HIS DESK',
          tags: 'PINT, PGOV, {tag}, PINR ({@head})',
          level: 'C',
          body: [
            '{head} PRESIDED AT CABINET {day} FOR THE FIRST TIME SINCE {cite:rumor}. HE DISMISSED {aide}, THANKED {doctor}, AND ASKED {general} WHETHER HE HAD BEEN COMFORTABLE IN THE BIG CHAIR.',
            '{rival} IS NAMED AMBASSADOR TO A COUNTRY YET TO BE CHOSEN. {interior} STAYS, SINCE NOBODY ELSE KNOWS WHERE THE FILES ARE.',
          ],
        },
      ],
    },
  ],
}
