import type { StoryTemplate } from '../story.ts'

const COASTAL = ['PE', 'EC', 'CI', 'IC', 'NO', 'MX', 'GH', 'MO', 'PO']
const FLEETS = ['UK', 'JA', 'UR', 'PL', 'SP', 'GW', 'KS', 'NL']

/** A coastal state extends its limits, a trawler is taken, a treaty comes of it after many rounds. */
export const fishing: StoryTemplate = {
  id: 'fishing-rights',
  home: COASTAL,
  away: FLEETS,
  cast: {
    skipper: 'away + CAPTAIN/CAPT./SKIPPER',
    mate: 'away + MATE/MR.',
    delegate: 'home + CHIEF DELEGATE/UNDER SECRETARY/AMBASSADOR',
    delegate2: 'away + AMBASSADOR/AMB/CHIEF NEGOTIATOR',
    adviser: 'home + DR./FISHERIES ADVISER DR.',
    owner: 'away + MR./DIRECTOR',
    expert: 'us + MR./NOAA EXPERT',
  },
  facts: {
    ship: [
      'SS NORTHERN HARVEST',
      'MV ARCTURUS',
      'MV STELLA BOREALIS',
      'MV SAINT BRENDAN',
      'SS PROGRESS',
      'MV KITTIWAKE',
    ],
    stock: ['COD', 'HAKE', 'ANCHOVY', 'TUNA', 'HERRING', 'MACKEREL'],
    zone: ['200 MILE ZONE', '50 MILE ZONE', 'EXCLUSIVE FISHERIES ZONE'],
  },
  acts: [
    {
      times: [1, 1],
      scenes: [
        {
          id: 'decree',
          from: 'home',
          to: ['dept'],
          info: ['away', 'USUN NEW YORK'],
          wait: [0, 2],
          cites: ['old'],
          subject: '{adj} DECREE ON FISHERIES LIMITS',
          tags: 'EFIS, PLOS, PFOR, {tag}, {tag2}',
          body: [
            '{head} {day} SIGNED DECREE ESTABLISHING A {zone} IN WHICH ALL FOREIGN VESSELS TAKING {stock} WILL NEED A LICENSE OF THE {gov}. [TEXT WAS PUBLISHED IN {paper}|{foreign} READ TEXT TO ASSEMBLED CHIEFS OF MISSION]. DECREE TAKES EFFECT {later:60}.',
            [
              '{desk}, WHO RECEIVED [EMBOFF|ECONCOUNS] {day}, [SAID|EXPLAINED] THAT DECISION HAD BEEN TAKEN AGAINST ADVICE OF {trade}, WHO FEARED FOR {adj} EXPORTS. {desk} ADDED THAT {adviser} HAD PERSUADED {head} WITH FIGURES SHOWING THAT {stock} CATCH HAD FALLEN BY {n:15-45} PERCENT IN THREE YEARS.',
              'IN CALL ON {foreign} {day} I [RECALLED|STRESSED] THAT USG COULD NOT RECOGNIZE UNILATERAL CLAIMS. {foreign} REPLIED THAT {gov} COULD NOT WAIT FOR LAW OF THE SEA CONFERENCE WHILE {adj2} FLEET EMPTIED ITS WATERS. HE REFERRED ME TO {adviser} FOR SCIENTIFIC DETAIL.',
            ],
            '{adj2} EMBASSY HERE [IS TAKING|TAKES] A GRAVE VIEW. {envoy2} HAS ASKED TO SEE {foreign} AND HINTED AT [TRADE MEASURES|NAVAL PROTECTION FOR TRAWLERS].',
          ],
        },
        {
          id: 'tasking',
          from: 'dept',
          to: ['home', 'away'],
          wait: [2, 6],
          cites: ['decree'],
          subject: '{adj} FISHERIES LIMITS: U.S. POSITION',
          tags: 'EFIS, PLOS, {tag}, {tag2}',
          body: [
            'DEPARTMENT APPRECIATES {ref}. POSTS MAY DRAW ON FOLLOWING IN DISCUSSIONS WITH HOST GOVERNMENTS: USG DOES NOT RECOGNIZE CLAIMS BEYOND 12 MILES, BUT HAS EVERY INTEREST IN AN INTERIM ARRANGEMENT ON {stock} THAT WOULD SPARE BOTH SIDES A CONFRONTATION AT SEA.',
            'FOR {capital}: PLEASE ASK {foreign} WHETHER {gov} WOULD [ACCEPT|CONSIDER] A CATCH QUOTA WITH INSPECTION RATHER THAN LICENSES. {expert} OF NOAA IS AVAILABLE FOR CONSULTATIONS FROM {later:20}.',
            'FOR {capital2}: YOU SHOULD URGE RESTRAINT ON {foreign2}. NAVAL ESCORT OF TRAWLERS WOULD IN OUR VIEW MAKE A SETTLEMENT [HARDER|IMPOSSIBLE].',
          ],
        },
        {
          id: 'seizure',
          from: 'home',
          to: ['dept'],
          info: ['away'],
          wait: [12, 40],
          cites: ['tasking', 'decree'],
          subject: '{adj} NAVY TAKES {adj2} TRAWLER',
          tags: 'EFIS, PLOS, {tag}, {tag2}',
          body: [
            '{adj} GUNBOAT {day} STOPPED {adj2} TRAWLER {ship} {n:60-180} MILES OFF {port} AND BROUGHT HER IN. {skipper} AND CREW OF {n:18-41} ARE HELD ABOARD. [SHOTS WERE FIRED ACROSS HER BOWS|NO SHOTS WERE FIRED].',
            '{mate}, WHO WAS ALLOWED ASHORE TO TELEPHONE, TOLD {adj2} CONSUL THAT {skipper} HAD BELIEVED HIMSELF OUTSIDE THE {zone}. {defense} TOLD PRESS {day} THAT {ship} HAD BEEN FOLLOWED FOR SIX HOURS AND THAT HER LOG HAD BEEN [FALSIFIED|THROWN OVERBOARD].',
            '{envoy2} DELIVERED A STIFF NOTE TO {foreign} {day}. {ref} [ANTICIPATED|FORESAW] EXACTLY THIS, AND {cite:decree} GAVE THE LEGAL BACKGROUND.',
          ],
        },
        {
          id: 'protest',
          from: 'away',
          to: ['dept'],
          info: ['home'],
          wait: [1, 3],
          cites: ['seizure'],
          subject: '{adj2} REACTION TO SEIZURE OF TRAWLER {ship}',
          tags: 'EFIS, PFOR, {tag2}, {tag}',
          body: [
            '{foreign2} CALLED ME IN {day} ON SEIZURE REPORTED {ref}. HE SAID {head2} WAS UNDER HEAVY PRESSURE FROM THE PORTS, THAT {owner}, WHOSE FIRM OWNS {ship}, HAD FRIENDS IN PARLIAMENT, AND THAT HE HOPED USG WOULD USE ITS INFLUENCE IN {capital}.',
            '{owner} [HIMSELF TOLD PRESS|TELEPHONED ECONCOUNS {day} TO SAY] THAT {skipper} WAS THE MOST CAREFUL MASTER IN HIS FLEET. "{skipper} HAS TAKEN {stock} THERE FOR TWENTY YEARS," HE SAID.',
          ],
        },
      ],
    },
    {
      times: [3, 7],
      scenes: [
        {
          id: 'round',
          from: 'home',
          to: ['dept'],
          info: ['away'],
          wait: [9, 30],
          cites: ['last', 'tasking'],
          subject: '[FISHERIES TALKS: ANOTHER ROUND|{adj}-{adj2} FISHERIES TALKS]',
          tags: 'EFIS, PLOS, {tag}, {tag2}',
          body: [
            [
              '{delegate} AND {delegate2} MET HERE {day} AND AGAIN {day}. {delegate} OFFERED {n:30-90},000 TONS OF {stock} A YEAR AGAINST LICENSE FEES; {delegate2} WOULD PAY NOTHING BUT ACCEPTED INSPECTION IN PORT.',
              'LATEST ROUND ENDED {day} WITHOUT COMMUNIQUE. {delegate2} TOLD US THAT {delegate} HAD [NO AUTHORITY|NO WISH] TO MOVE BELOW FIGURE GIVEN {ref}. {delegate}, FOR HIS PART, BLAMED {foreign2}.',
              '{delegate} CAME DIRECTLY FROM TALKS TO BRIEF ME. HE THOUGHT {delegate2} HAD FRESH INSTRUCTIONS: QUOTA WOULD BE ACCEPTABLE IF {skipper} AND HIS CREW WERE FREED FIRST. {defense} WAS AGAINST IT, {trade} FOR IT, AND {head} HAD YET TO DECIDE.',
            ],
            [
              "SCIENTISTS ARE NO LONGER THE PROBLEM. {adviser} AND {expert} AGREE WITHIN A FEW THOUSAND TONS, AND {adviser's} LATEST PAPER, SENT {septel}, CONCEDES THAT {stock} STOCK IS RECOVERING.",
              '{messrs:adviser,expert} SPENT {day} ON THE CATCH TABLES AND REPORT FULL AGREEMENT ON METHOD, NONE ON NUMBERS.',
              'PRESS IS LOSING INTEREST. {paper} PUTS {ship} ON PAGE {n:5-12}.',
            ],
          ],
        },
        {
          id: 'counsel',
          from: 'dept',
          to: ['home'],
          info: ['away'],
          wait: [2, 8],
          cites: ['round'],
          chance: 0.6,
          subject: 'GUIDANCE FOR FISHERIES TALKS',
          tags: 'EFIS, PLOS, {tag}',
          body: [
            "{ref} IS ENCOURAGING. YOU SHOULD TELL {foreign} THAT WE [SEE MERIT|FIND MUCH TO LIKE] IN {delegate's} LATEST FIGURES AND HAVE SAID SO TO {envoy2} HERE.",
            'WE LEAVE TO YOUR DISCRETION WHETHER TO RAISE RELEASE OF {skipper}. {cite:seizure} SUGGESTED THAT {defense} MIGHT [RESENT|MISREAD] IT.',
          ],
        },
        {
          id: 'mood',
          from: 'away',
          to: ['home', 'dept'],
          wait: [2, 9],
          cites: ['round'],
          chance: 0.5,
          subject: '{capital2} VIEW OF FISHERIES TALKS',
          tags: 'EFIS, {tag2}, {tag}',
          body: [
            '{delegate2}, BACK FROM {capital}, GAVE EMBOFF {day} AN ACCOUNT THAT DIFFERS FROM {ref} ON ONE POINT: IT WAS {delegate}, NOT HE, WHO BROKE OFF. {delegate2} [RESPECTS|LIKES] {delegate} BUT THINKS HIM AFRAID OF {defense}.',
            '{trade2} TOLD PARLIAMENT {day} THAT {n:4-19} TRAWLERS ARE LAID UP. {foreign2} REMAINS CONFIDENT.',
          ],
        },
      ],
    },
    {
      times: [1, 1],
      scenes: [
        {
          id: 'release',
          from: 'home',
          to: ['dept', 'away'],
          wait: [5, 15],
          cites: ['seizure', 'round'],
          subject: 'TRAWLER {ship} RELEASED',
          tags: 'EFIS, {tag}, {tag2}, CASC ({@skipper})',
          body: [
            '{ship} SAILED FROM {port} {day} WITH {skipper} IN COMMAND AFTER PAYMENT OF FINE OF {money}. {mate}, WHO HAD BEEN IN HOSPITAL, FOLLOWS BY AIR.',
            '{defense} SAW THE SHIP OFF IN PERSON, A GESTURE NOBODY HERE EXPECTED AFTER {cite:seizure}. {delegate} CALLS IT A FRESH START.',
          ],
        },
        {
          id: 'treaty',
          from: 'home',
          to: ['dept'],
          info: ['away', 'GENEVA'],
          wait: [20, 70],
          cites: ['release', 'decree', 'last'],
          subject: '{foreign} AND {foreign2} SIGN FISHERIES AGREEMENT',
          tags: 'EFIS, PLOS, PFOR, {tag}, {tag2}, OVIP ({@foreign2})',
          body: [
            '{foreign} AND {foreign2} {day} SIGNED AGREEMENT UNDER WHICH {adj2} VESSELS MAY TAKE {n:25-80},000 TONS OF {stock} A YEAR WITHIN THE {zone} FOR THREE YEARS. ENGLISH TEXT FOLLOWS {septel}.',
            '{delegate} AND {delegate2} STOOD SIDE BY SIDE BEHIND THEIR MINISTERS. IT IS [JUST OVER|NEARLY] A YEAR SINCE {cite:decree}, AND LITTLE IN THE TEXT WAS NOT ALREADY ON THE TABLE WHEN {ship} WAS TAKEN ({cite:seizure}).',
            '{head} RECEIVED {foreign2} FOR AN HOUR. ACCORDING TO {desk} THEY TALKED OF EVERYTHING EXCEPT FISH.',
          ],
        },
      ],
    },
  ],
}
