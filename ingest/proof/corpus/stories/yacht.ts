import type { StoryTemplate } from '../story.ts'

/** A yacht is overdue. Consuls along a coast look for two brothers, their cook and a parrot. */
export const yacht: StoryTemplate = {
  id: 'missing-yacht',
  home: ['PO', 'MO', 'SP', 'RP', 'ID', 'MX', 'EC', 'GH'],
  away: ['UK', 'SP', 'NL', 'FR', 'BR', 'GR'],
  cast: {
    owner: 'us + MR./YACHTSMAN',
    brother: 'kin owner + MR./BROTHER',
    cook: 'away + COOK/MR.',
    harbor: 'home + HARBOR MASTER/CAPT.',
    mother: 'kin owner + MRS.',
    insurer: 'british + MR./UNDERWRITER',
    pilot: 'home + LIEUTENANT/LT.',
  },
  facts: {
    yacht: ['KETCH SECOND WIND', 'YAWL CORMORANT', 'SCHOONER LADY JANE PRICE', 'SLOOP HALCYON'],
    island: ['DESERTAS ISLANDS', 'CAPE GHIR', 'LOS ROQUES', 'THE OUTER BANK'],
  },
  acts: [
    {
      times: [1, 1],
      scenes: [
        {
          id: 'overdue',
          from: 'dept',
          to: ['town', 'home'],
          info: ['away'],
          wait: [0, 1],
          subject: 'WELFARE AND WHEREABOUTS: {owner}',
          tags: 'CASC ({@owner})',
          level: 'U',
          body: [
            '{mother} OF NEWPORT REPORTS HER SONS {owner} AND {brother} OVERDUE ABOARD {yacht}, WHITE HULL, 48 FEET. LAST POSTCARD WAS FROM {port}, {day}. A COOK, {cook}, WAS TAKEN ON THERE.',
            'POSTS ARE ASKED TO CHECK HARBORS. {insurer} IN LONDON HAS ALSO INQUIRED.',
          ],
        },
        {
          id: 'harbor',
          from: 'town',
          to: ['dept'],
          info: ['away'],
          wait: [1, 4],
          cites: ['overdue'],
          subject: 'W/W {owner}',
          tags: 'CASC ({@owner}), {tag}',
          level: 'U',
          body: [
            '{harbor} REMEMBERS {yacht} WELL: SHE LEFT {port} {day} WITHOUT PAYING. {owner} AND {brother} HAD QUARRELLED ON THE QUAY, {harbor} SAYS, ABOUT A PARROT. {cook} CAME ABOARD LAST, WITH A TRUNK.',
          ],
        },
      ],
    },
    {
      times: [2, 6],
      scenes: [
        {
          id: 'search',
          from: 'town',
          to: ['dept'],
          info: ['away', 'home'],
          wait: [2, 9],
          cites: ['last', 'overdue'],
          subject: '[SEARCH FOR {yacht}|W/W {owner} AND {brother}]',
          tags: 'CASC ({@brother}), {tag}',
          level: 'U',
          body: [
            [
              '{pilot} FLEW THE COAST TO {island} {day} AND SAW NOTHING. HE WILL TRY AGAIN IF EMBASSY PAYS FOR FUEL. {mother} TELEPHONES DAILY.',
              'HATCH COVER MARKED {yacht} CAME ASHORE NEAR {island}. {harbor} THINKS IT WAS THROWN, NOT TORN.',
              'FISHERMEN MET A WHITE KETCH UNDER ANOTHER NAME. A MAN ANSWERING TO {cook} BOUGHT LEMONS FROM THEM; {brother} WAVED FROM BELOW.',
            ],
            [
              '{insurer} WRITES THAT {owner} RAISED HIS POLICY IN SPRING. WE PASS THIS ON WITHOUT COMMENT.',
              'PLEASE ASK {mother} WHETHER {brother} CAN NAVIGATE. {ref} DOES NOT SAY.',
              '{harbor} RECALLS, SINCE {cite:harbor}, THAT THE TRUNK WAS HEAVY.',
            ],
          ],
        },
        {
          id: 'coast',
          from: 'away',
          to: ['dept', 'town'],
          wait: [1, 6],
          cites: ['search'],
          chance: 0.5,
          subject: 'W/W {owner}',
          tags: 'CASC ({@owner}), {tag2}',
          level: 'U',
          body: [
            [
              'POLICE HERE KNOW {cook} UNDER TWO OTHER NAMES. HE IS WANTED FOR NOTHING WORSE THAN DEBTS. {ref} NOTED.',
              '{insurer} CALLED. HE WILL PAY NOTHING WITHOUT A WRECK. HE ASKED FOR COPY OF {cite:harbor}.',
            ],
          ],
        },
      ],
    },
    {
      times: [1, 1],
      scenes: [
        {
          id: 'found',
          from: 'away',
          to: ['dept', 'town'],
          wait: [6, 30],
          cites: ['overdue', 'search'],
          subject: '{yacht} FOUND',
          tags: 'CASC ({@owner}), {tag2}',
          level: 'U',
          body: [
            '{yacht} ENTERED HARBOR HERE {day} UNDER JURY RIG. {owner} AND {brother} ARE THIN AND ON GOOD TERMS. {cook}, WHO BROUGHT HER IN WITH AN ATLAS, HAS BEEN OFFERED A HALF SHARE. PARROT DIED.',
            'PLEASE INFORM {mother} AND, IF HE WILL LISTEN, {insurer}. {cite:overdue} MAY BE CLOSED.',
          ],
        },
      ],
    },
  ],
}
