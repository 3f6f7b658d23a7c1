import type { StoryTemplate } from '../story.ts'

/** A river moves and a boundary with it: surveyors, an incident, a mixed commission. */
export const border: StoryTemplate = {
  id: 'border-talks',
  home: ['PE', 'BL', 'EC', 'IR', 'MO', 'TH', 'KE', 'IN'],
  away: ['CI', 'BR', 'VE', 'PK', 'EG', 'ID', 'GH', 'CE'],
  cast: {
    surveyor: 'home + ENGINEER/COLONEL/COL.',
    surveyor2: 'away + ENGINEER/MAJOR/MAJ.',
    prefect: 'home + PREFECT/GOVERNOR',
    sergeant: 'away + SERGEANT/SGT.',
    mediator: 'nordic + AMBASSADOR/MEDIATOR',
    historian: 'home + PROFESSOR/DR.',
  },
  facts: {
    river: ['THE RIO SECO', 'THE UPPER BARIMA', 'THE WADI RUMAYL', 'THE LUMI RIVER', 'THE SARDAR CHANNEL'],
    village: ['PUERTO ESPERANZA', 'KILOMETER 41', 'SANTA BARBARA', 'OLD FERRY'],
  },
  acts: [
    {
      times: [1, 1],
      scenes: [
        {
          id: 'flood',
          from: 'home',
          to: ['dept'],
          info: ['away'],
          wait: [0, 2],
          cites: ['old'],
          subject: '{river} CHANGES COURSE',
          tags: 'PBOR, {tag}, {tag2}',
          level: 'L',
          body: [
            "LAST MONTH'S FLOOD MOVED {river} BY SOME {n:2-9} KILOMETERS, LEAVING {village} ON WHAT MAY BE THE {adj2} SIDE. {prefect} REPORTED {day} THAT {sergeant} AND TEN MEN HAD CROSSED TO RAISE A FLAG.",
            '{foreign} TOLD ME THE LINE OF 1921 STANDS WHATEVER THE WATER DOES. {historian}, WHOM HE CONSULTS, HOLDS THE CONTRARY OPINION AND HAS PUBLISHED IT. {surveyor} LEAVES FOR THE SITE {later:9}.',
          ],
        },
        {
          id: 'otherside',
          from: 'away',
          to: ['dept', 'home'],
          wait: [1, 4],
          cites: ['flood'],
          subject: '{adj2} VIEW ON {river} BOUNDARY',
          tags: 'PBOR, {tag2}, {tag}',
          level: 'L',
          body: [
            '{foreign2} SAYS {sergeant} ACTED ON HIS OWN AND WILL BE PROMOTED FOR IT. {gov2} WOULD ACCEPT A SURVEY; {surveyor2} HAS BEEN NAMED. {defense2} IS LESS CALM, AND {paper} HAS SENT A PHOTOGRAPHER.',
          ],
        },
      ],
    },
    {
      times: [2, 6],
      scenes: [
        {
          id: 'survey',
          from: 'home',
          to: ['dept'],
          info: ['away', 'USUN NEW YORK'],
          wait: [7, 30],
          cites: ['last', 'flood'],
          subject: '{river}: [MIXED COMMISSION|SURVEY] [MEETS|CONTINUES|ADJOURNS]',
          tags: 'PBOR, {tag}, {tag2}',
          level: 'C',
          body: [
            [
              '{surveyor} AND {surveyor2} HAVE PLACED {n:4-30} MARKERS AND AGREE ON ALL BUT {n:2-3}. THEY LIKE EACH OTHER. THEIR GOVERNMENTS HAVE NOTICED, AND {prefect} NOW ATTENDS EVERY SESSION.',
              'COMMISSION BROKE UP {day} WHEN {sergeant} WAS FOUND TO HAVE MOVED MARKER {n:5-40} BY NIGHT. {surveyor2} APOLOGIZED. {surveyor} ACCEPTED. {defense} DID NOT.',
              '{mediator} ARRIVED {day}. HE SPENT THE MORNING WITH {historian} AND THE AFTERNOON IN A BOAT WITH {messrs:surveyor,surveyor2}, AND THINKS THE CASE EASY IF LEFT ALONE.',
            ],
            [
              '{historian} HAS FOUND A MAP. IT SUPPORTS {country2}. {foreign} ASKS THAT HE STOP LOOKING.',
              'SHOTS WERE EXCHANGED NEAR {village} {day}; ONE MULE DEAD. {prefect} BLAMES {sergeant}, AND {sergeant} THE MULE.',
              '{head} ASSURED ME THAT HE WANTS NO INCIDENT. {cite:otherside} SUGGESTED SAME OF {head2}.',
            ],
          ],
        },
        {
          id: 'echo',
          from: 'away',
          to: ['dept', 'home'],
          wait: [2, 10],
          cites: ['survey', 'otherside'],
          chance: 0.55,
          subject: '{gov2} ON {river} SURVEY',
          tags: 'PBOR, {tag2}, {tag}',
          body: [
            [
              '{foreign2} CONFIRMS {ref} EXCEPT THAT MARKERS WERE MOVED BY CATTLE. {defense2} HAS ORDERED {sergeant} BACK TO BARRACKS.',
              '{surveyor2} CAME TO LUNCH. HE EXPECTS COMMISSION TO SPLIT THE DIFFERENCE AT {village} AND ASKED WHETHER USG COULD LEND AERIAL PHOTOGRAPHS. {septel} MAKES THE REQUEST.',
            ],
          ],
        },
        {
          id: 'photos',
          from: 'dept',
          to: ['home', 'away'],
          wait: [3, 9],
          cites: ['survey', 'echo'],
          chance: 0.4,
          subject: 'AERIAL PHOTOGRAPHS OF {river}',
          tags: 'PBOR, TGEN, {tag}, {tag2}',
          level: 'C',
          body: [
            'PHOTOGRAPHS REQUESTED {ref} EXIST AND WILL BE GIVEN TO BOTH SIDES OR NEITHER. YOU SHOULD TELL {foreign} AND {foreign2} ON THE SAME DAY. {mediator} HAS BEEN INFORMED IN NEW YORK.',
          ],
        },
      ],
    },
    {
      times: [1, 1],
      scenes: [
        {
          id: 'protocol',
          from: 'away',
          to: ['dept'],
          info: ['home', 'USUN NEW YORK'],
          wait: [8, 40],
          cites: ['survey', 'otherside', 'flood'],
          subject: 'BOUNDARY PROTOCOL SIGNED AT {village}',
          tags: 'PBOR, PFOR, {tag}, {tag2}, OVIP ({@foreign})',
          level: 'U',
          body: [
            '{foreign} AND {foreign2} MET ON THE NEW FERRY {day} AND SIGNED. {village} GOES TO {country}, THE ISLAND TO {country2}, AND {sergeant} TO STAFF COLLEGE. {mediator} WAS PRESENT.',
            'LINE FOLLOWS MARKERS SET BY {surveyor} AND {surveyor2}, JUST AS PROPOSED IN {cite:survey}.',
          ],
        },
      ],
    },
  ],
}
