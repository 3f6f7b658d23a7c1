import type { StoryTemplate } from '../story.ts'

/** Dockers strike; a ministry, two unions and a visiting labour leader try to end it. */
export const strike: StoryTemplate = {
  id: 'dock-strike',
  home: ['IN', 'CE', 'IT', 'PO', 'GH', 'UK', 'FR', 'NI', 'RP', 'SP'],
  away: ['NL', 'GW', 'UK', 'JA', 'GR', 'NO'],
  cast: {
    leader: 'home + UNION LEADER/MR.',
    leader2: 'home + RIVAL UNION LEADER/MR.',
    labor: 'home + LABOR MINISTER/MINISTER OF LABOR',
    visitor: 'us + MR./AFL-CIO REPRESENTATIVE',
    harbor: 'home + PORT DIRECTOR/ADMIRAL',
    captain: 'away + CAPTAIN/CAPT.',
    prince: 'home + MR./CHAMBER OF SHIPPING CHAIRMAN',
  },
  facts: {
    ship: ['MV BRABANT', 'SS CITY OF DERRY', 'MV HOSHI MARU', 'SS ELPIS'],
    cargo: ['BANANAS', 'ONIONS', 'PL 480 WHEAT', 'FROZEN MEAT'],
  },
  acts: [
    {
      times: [1, 1],
      scenes: [
        {
          id: 'walkout',
          from: 'town',
          to: ['home', 'dept'],
          wait: [0, 1],
          cites: ['old'],
          subject: 'STRIKE AT {port}',
          tags: 'ELAB, EWWT, {tag}',
          level: 'U',
          body: [
            "DOCKERS AT {port} STOPPED WORK {day} WHEN {harbor} BANNED BICYCLES. {leader} WANTS {n:12-30} PERCENT; {leader2} WANTS {leader's} JOB. {ship}, {captain}, IS CAUGHT AT BERTH {n:2-9} WITH {cargo}.",
          ],
        },
        {
          id: 'embassy',
          from: 'home',
          to: ['dept'],
          info: ['away', 'town'],
          wait: [1, 4],
          cites: ['walkout'],
          subject: '{port} STRIKE: {gov} ATTITUDE',
          tags: 'ELAB, {tag}',
          level: 'L',
          body: [
            '{labor} TOLD LABATT {day} THAT HE WILL NOT SEND TROOPS, AND {interior} THAT HE WILL. {prince} DEMANDS BOTH. {ref} IS BEST ACCOUNT WE HAVE SEEN OF WHAT HAPPENED ON THE QUAY.',
          ],
        },
      ],
    },
    {
      times: [2, 6],
      scenes: [
        {
          id: 'days',
          from: 'town',
          to: ['home', 'dept'],
          wait: [2, 6],
          cites: ['last', 'walkout'],
          subject: '{port} STRIKE: DAY {n:4-30}',
          tags: 'ELAB, {tag}',
          level: 'U',
          body: [
            [
              '{leader} AND {leader2} MET ON THE STEPS AND EMBRACED FOR {paper}. INSIDE, THEY THREW A CHAIR.',
              '{captain} IS SELLING HIS {cargo} OVER THE SIDE. {harbor} PRETENDS NOT TO SEE; IT IS CHEAP.',
              '{visitor} ARRIVED {day} TO OBSERVE AND WAS ASKED BY {leader} TO SPEAK. HE SPOKE ABOUT PITTSBURGH. {leader2} SPOKE AGAINST PITTSBURGH.',
            ],
            [
              '{harbor} HAS PERMITTED TRICYCLES.',
              '{prince} OFFERS {n:5-11} PERCENT, HALF OF THE FIGURE GIVEN {ref}.',
              'NO VIOLENCE. CAFES ARE FULL.',
            ],
          ],
        },
        {
          id: 'flag',
          from: 'away',
          to: ['dept', 'home'],
          wait: [1, 5],
          cites: ['days'],
          chance: 0.35,
          subject: '{ship} AT {port}',
          tags: 'EWWT, {tag2}, {tag}',
          level: 'U',
          body: [
            'OWNERS ASK WHETHER {captain} MAY BE REACHED. {trade2} WILL SPEAK TO {envoy}. PLEASE SEE {cite:walkout} AND ADVISE VALUE OF {cargo} LEFT.',
          ],
        },
        {
          id: 'ministry',
          from: 'home',
          to: ['dept'],
          wait: [1, 5],
          cites: ['days', 'embassy'],
          chance: 0.4,
          subject: '{labor} ON {port} STRIKE',
          tags: 'ELAB, PINT, {tag}',
          level: 'C',
          body: [
            '{labor} EXPECTS {leader} TO SETTLE WHEN {leader2} IS OUT OF TOWN. {head} HAS BOUGHT {leader2} A TICKET. {finance} THINKS {n:9-15} PERCENT CAN BE FOUND. {visitor} WAS HELPFUL, IF LOUD.',
          ],
        },
      ],
    },
    {
      times: [1, 1],
      scenes: [
        {
          id: 'end',
          from: 'town',
          to: ['home', 'dept'],
          info: ['away'],
          wait: [2, 8],
          cites: ['walkout', 'days'],
          subject: '{port} STRIKE ENDS',
          tags: 'ELAB, EWWT, {tag}',
          level: 'U',
          body: [
            'WORK RESUMED {day}. MEN GET {n:9-16} PERCENT AND BICYCLE RACKS. {leader} WAS CARRIED; {leader2} CAME BACK A DAY LATE. {captain} SAILED EMPTY. {harbor} IS LEARNING TO RIDE.',
          ],
        },
      ],
    },
  ],
}
