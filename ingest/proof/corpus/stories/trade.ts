import type { StoryTemplate } from '../story.ts'

/** Two governments bargain over quotas for a year and more; the longest exchange of instructions and reports. */
export const trade: StoryTemplate = {
  id: 'trade-negotiation',
  home: ['JA', 'KS', 'TW', 'BR', 'MX', 'IN', 'PL', 'YO', 'TH', 'IT'],
  away: ['UK', 'FR', 'GW', 'NL', 'JA', 'IT'],
  cast: {
    negotiator: 'home + VICE MINISTER/VICE MINISTER OF TRADE/MR.',
    aide: 'home + COUNSELOR/DEPUTY DIRECTOR/MR.',
    rep: 'us + AMBASSADOR/SPECIAL TRADE REPRESENTATIVE',
    lawyer: 'us + MR./COUNSEL',
    senator: 'us + SENATOR/SEN.',
    boss: 'home + CHAIRMAN/MR.',
  },
  facts: {
    goods: [
      'COLOR TELEVISION SETS',
      'SPECIALTY STEEL',
      'FOOTWEAR',
      'COTTON TEXTILES',
      'CANNED MUSHROOMS',
      'LEATHER HANDBAGS',
    ],
    asks: ['SOYBEANS', 'TOBACCO', 'CITRUS', 'FEED GRAINS', 'HIDES'],
  },
  acts: [
    {
      times: [1, 1],
      scenes: [
        {
          id: 'petition',
          from: 'dept',
          to: ['home'],
          info: ['GENEVA', 'EC BRUSSELS'],
          wait: [0, 2],
          cites: ['old'],
          subject: 'IMPORTS OF {goods} FROM {country}',
          tags: 'ETRD, {tag}, US',
          level: 'L',
          body: [
            'TARIFF COMMISSION {day} RECEIVED PETITION FOR RELIEF FROM IMPORTS OF {goods}, OF WHICH {country} SUPPLIED {n:34-71} PERCENT LAST YEAR. {senator} HAS INTRODUCED A BILL THAT WOULD [HALVE|FREEZE] THEM. ADMINISTRATION WOULD PREFER A VOLUNTARY ARRANGEMENT.',
            'PLEASE APPROACH {trade} OR {negotiator} AND EXPLAIN THAT TIME IS SHORT. {rep} IS PREPARED TO COME TO {capital} AFTER {later:30}. {lawyer} OF HIS STAFF WILL CALL ON {envoy} HERE.',
            'YOU MAY ALSO RECALL OUR LONG STANDING REQUEST FOR BETTER TREATMENT OF {asks}.',
          ],
        },
        {
          id: 'first',
          from: 'home',
          to: ['dept'],
          info: ['GENEVA'],
          wait: [2, 6],
          cites: ['petition'],
          subject: '{goods}: {gov} REACTION',
          tags: 'ETRD, {tag}',
          level: 'L',
          body: [
            'I MADE PRESENTATION PER {ref} TO {trade} {day}. {negotiator} AND {aide} SAT IN. {trade} SAID HE HAD EXPECTED IT; HE WOULD CONSULT {boss}, WHO SPEAKS FOR THE INDUSTRY, BUT COULD PROMISE NOTHING BEFORE [THE BUDGET|ELECTIONS].',
            [
              'ON {asks} {negotiator} WAS CURT: "THAT IS FOR OUR FARMERS." {aide}, WALKING EMBOFF TO THE DOOR, THOUGHT A SMALL QUOTA MIGHT BE FOUND.',
              '{aide} LATER TELEPHONED TO SAY THAT {negotiator} HAD BEEN MORE FORTHCOMING THAN HE SOUNDED.',
            ],
          ],
        },
      ],
    },
    {
      times: [4, 9],
      scenes: [
        {
          id: 'instruct',
          from: 'dept',
          to: ['home'],
          info: ['GENEVA'],
          wait: [5, 16],
          cites: ['last'],
          subject: '{goods} TALKS: INSTRUCTIONS',
          tags: 'ETRD, {tag}',
          level: 'C',
          body: [
            [
              'FOLLOWING ANSWERS POINTS RAISED {ref}. OUR CEILING IS {n:2-8}.{n:1-9} MILLION UNITS IN THE FIRST YEAR WITH GROWTH OF {n:2-7} PERCENT. {rep} WILL NOT GO HIGHER, AND {senator} THINKS THIS TOO MUCH.',
              "WE HAVE STUDIED {negotiator's} PAPER ({cite}). IT IS AN ADVANCE ON THE LANGUAGE IN {cite:first} BUT LEAVES OUT {asks} ALTOGETHER. ASK HIM WHY.",
              "{lawyer} POINTS OUT THAT THE CARRYOVER CLAUSE OF {ref} WOULD LET {country} SHIP TWO YEARS' QUOTA IN ONE. IT MUST GO.",
            ],
            [
              '{envoy} CALLED HERE {day} AND SPOKE IN THE SAME SENSE AS {aide}.',
              'FYI: {senator} LEAVES TOWN {later:20}. AN AGREEMENT BY THEN WOULD SPARE US A HEARING. END FYI.',
              'PUBLIC LINE REMAINS THAT TALKS ARE FRIENDLY.',
            ],
          ],
        },
        {
          id: 'report',
          from: 'home',
          to: ['dept'],
          info: ['GENEVA', 'EC BRUSSELS'],
          wait: [2, 9],
          cites: ['instruct', 'last'],
          subject: '{goods} TALKS: [{negotiator} GIVES GROUND|NO MOVEMENT|A NEW PAPER]',
          tags: 'ETRD, {tag}',
          level: 'C',
          body: [
            [
              '{negotiator} HEARD US OUT {day} AND THEN, FOR THE FIRST TIME, NAMED A FIGURE: {n:3-9}.{n:1-9} MILLION. HE ASKED THAT IT NOT REACH {boss} BEFORE {head} HAD SEEN IT.',
              'TWO HOURS WITH {negotiator} AND {aide} PRODUCED TEA AND GOOD WILL. {negotiator} REJECTS {ref} PARA 3; HE IS BOUND, HE SAYS, BY WHAT {trade} TOLD {boss}.',
              '{aide} HANDED OVER REVISED TEXT {day}. CHANGES FROM THAT IN {cite} ARE MARKED. {boss} HAS SEEN IT AND {paper} HAS HALF OF IT.',
            ],
            [
              'ON {asks}, {negotiator} HINTED THAT {finance} COULD BE WON OVER. {cite:first} RECORDED A FLAT NO.',
              '{foreign} WANTS THE MATTER OUT OF THE WAY BEFORE HIS TRIP. {trade} AND HE ARE BARELY ON SPEAKING TERMS.',
              'EMBASSY BELIEVES THAT A CALL BY {rep} ON {head} WOULD HELP MORE THAN ANOTHER PAPER.',
            ],
          ],
        },
        {
          id: 'rumor',
          from: 'away',
          to: ['dept', 'home'],
          wait: [1, 6],
          cites: ['report'],
          chance: 0.25,
          subject: '{gov2} CONCERN AT {adj}-U.S. TALKS ON {goods}',
          tags: 'ETRD, {tag2}, {tag}, EEC',
          body: [
            '{trade2} ASKED ECONCOUNS {day} WHETHER {goods} TURNED AWAY FROM U.S. WOULD LAND IN {country2}. HE HAD SEEN THE FIGURE IN {ref} PRINTED IN {paper}. {foreign2} WILL RAISE IT IN BRUSSELS.',
          ],
        },
      ],
    },
    {
      times: [1, 1],
      scenes: [
        {
          id: 'visit',
          from: 'home',
          to: ['dept'],
          wait: [4, 12],
          cites: ['instruct'],
          subject: '{rep} CALLS ON {head}',
          tags: 'ETRD, OVIP ({@rep}), {tag}',
          level: 'C',
          body: [
            '{rep} SPENT FORTY MINUTES WITH {head} {day}. {head} SAID HE HAD TOLD {trade} TO CLOSE. {rep} THANKED HIM AND MENTIONED {asks}; {head} LAUGHED AND SAID THAT {finance} HAD WARNED HIM.',
            '{negotiator}, {aide} AND {lawyer} WORKED THROUGH THE NIGHT ON THE TEXT.',
          ],
        },
        {
          id: 'initialled',
          from: 'home',
          to: ['dept'],
          info: ['GENEVA', 'EC BRUSSELS', 'away'],
          wait: [1, 4],
          cites: ['visit', 'petition', 'instruct'],
          subject: 'AGREEMENT ON {goods} INITIALLED',
          tags: 'ETRD, {tag}',
          level: 'U',
          body: [
            '{rep} AND {negotiator} INITIALLED AGREEMENT {day}. FIGURES ARE THOSE OF {ref2} WITH ONE EXCEPTION. {boss} CALLED IT A DEFEAT; {paper} CALLS HIM A MAN WHO [CANNOT COUNT|NEVER SELLS].',
            'EMBASSY WISHES TO RECORD ITS DEBT TO {lawyer}, WHOSE DRAFT, FIRST SENT US IN {cite:petition}, STANDS ALMOST UNCHANGED.',
          ],
        },
      ],
    },
  ],
}
