import type { StoryTemplate } from '../story.ts'

/** A new chancery building, and the ground it is to stand on. */
export const chancery: StoryTemplate = {
  id: 'chancery',
  home: ['UR', 'NI', 'EG', 'SA', 'PK', 'VE', 'CE', 'YO', 'PO', 'GH'],
  away: ['UK', 'FR', 'JA', 'GW', 'IT'],
  cast: {
    architect: 'us + ARCHITECT/MR.',
    builder: 'home + CONTRACTOR/MR.',
    mayor: 'home + MAYOR/MR.',
    inspector: 'us + MR./FBO INSPECTOR',
    widow: 'home + MRS./WIDOW',
    sergeant: 'us + GUNNERY SERGEANT/SGT.',
    nephew: 'kin widow + MR./NEPHEW',
  },
  facts: {
    plot: [
      'THE RIVERSIDE PLOT',
      'THE OLD RACECOURSE',
      'LOT 17 OF THE DIPLOMATIC QUARTER',
      'THE GARDEN OF THE FORMER BREWERY',
    ],
    trouble: ['A WELL', 'A ROMAN WALL', "SOMEBODY ELSE'S SEWER", "A SAINT'S TOMB"],
  },
  acts: [
    {
      times: [1, 1],
      scenes: [
        {
          id: 'plot',
          from: 'home',
          to: ['dept'],
          wait: [0, 2],
          cites: ['old'],
          subject: 'NEW CHANCERY SITE: {plot}',
          tags: 'ABLD, {tag}',
          level: 'L',
          body: [
            'FOR FBO. {mayor} {day} OFFERED {plot} ON 99 YEAR LEASE. SELLER IS {widow}, REPRESENTED BY {nephew}. {architect} WALKED THE GROUND AND LIKES IT, THOUGH HE STOPPED OVER A DAMP PATCH.',
            'ASKING PRICE IS {money}. {adj2} EMBASSY IS ALSO INTERESTED, AND {envoy2} IS SAID TO HAVE HAD {nephew} TO DINNER.',
          ],
        },
        {
          id: 'authority',
          from: 'dept',
          to: ['home'],
          wait: [5, 15],
          cites: ['plot'],
          subject: '{plot}',
          tags: 'ABLD, {tag}',
          level: 'L',
          body: [
            "FBO AUTHORIZES POST TO CONCLUDE ON TERMS OF {ref} UP TO 90 PERCENT OF PRICE. {inspector} WILL VISIT {later:20}. GET {nephew's} POWER OF ATTORNEY IN WRITING.",
          ],
        },
      ],
    },
    {
      times: [3, 8],
      scenes: [
        {
          id: 'works',
          from: 'home',
          to: ['dept'],
          wait: [9, 35],
          cites: ['authority', 'last'],
          subject: 'CHANCERY CONSTRUCTION: [SITREP|FURTHER DELAY|{trouble}]',
          tags: 'ABLD, ASEC, {tag}',
          body: [
            [
              'DIGGING FOUND {trouble}. {mayor} HAS ORDERED WORK STOPPED, {builder} HAS STOPPED BEING PAID, AND {architect} IS REDRAWING THE BASEMENT.',
              '{builder} POURED THE SECOND FLOOR {day} WITHOUT THE PIPES. {inspector} HAD IT OUT AGAIN BY NIGHT. {builder} SAYS {architect} NEVER SHOWED HIM SHEET {n:11-48}.',
              '{widow} NOW SAYS THAT {nephew} SOLD WHAT WAS NOT HIS. {nephew} IS IN {capital2}. LAWYERS ON BOTH SIDES QUOTE CIVIL CODE ARTICLE 1142.',
              'ROOF IS ON. {sergeant} COUNTED ELEVEN WINDOWS IN THE GUARD ROOM WHERE {architect} HAD DRAWN NONE.',
            ],
            [
              '{inspector} AND {builder} ARE NO LONGER SPEAKING. {sergeant} CARRIES NOTES BETWEEN THEM.',
              'COSTS SINCE {cite:plot} HAVE RISEN BY {n:12-60} PERCENT. REQUEST {money} FROM FY 1976 FUNDS PER {ref}.',
              '{foreign} ASKED WHEN HE WOULD BE INVITED. I SAID SOON.',
            ],
          ],
        },
        {
          id: 'money',
          from: 'dept',
          to: ['home'],
          wait: [4, 14],
          cites: ['works'],
          chance: 0.5,
          subject: 'CHANCERY FUNDS',
          tags: 'ABLD, AFSP, {tag}',
          level: 'U',
          body: [
            '{ref} DOES NOT SAY WHO IS TO PAY FOR {trouble}. FBO CAN FIND {money} IF POST CAN FIND {nephew}. {architect} SHOULD REMEMBER THAT WINDOWS COST MONEY TOO.',
          ],
        },
      ],
    },
    {
      times: [1, 1],
      scenes: [
        {
          id: 'opening',
          from: 'home',
          to: ['dept'],
          info: ['away'],
          wait: [15, 60],
          cites: ['plot', 'works'],
          subject: 'CHANCERY OPENED',
          tags: 'ABLD, OVIP ({@foreign}), {tag}',
          level: 'U',
          body: [
            'NEW CHANCERY WAS OPENED {day} BY {foreign} IN LIGHT RAIN. {mayor} SPOKE, {builder} WAS APPLAUDED, AND {widow} CUT THE RIBBON WITH HER OWN SCISSORS. {architect} POINTED OUT {trouble}, WHICH IS UNDER GLASS.',
            'POST IS GRATEFUL TO {inspector} AND {sergeant}. {nephew} SENT FLOWERS FROM {capital2}.',
          ],
        },
      ],
    },
  ],
}
