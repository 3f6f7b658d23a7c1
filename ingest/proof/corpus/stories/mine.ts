import type { StoryTemplate } from '../story.ts'

/** A company's mine is taken over; compensation is the word nobody will say first. */
export const mine: StoryTemplate = {
  id: 'nationalized-mine',
  home: ['PE', 'CI', 'VE', 'CG', 'BL', 'GH', 'MO', 'IR', 'ID'],
  away: ['FR', 'UK', 'JA', 'GW', 'SP', 'NL'],
  cast: {
    manager: 'us + MR./GENERAL MANAGER',
    president: 'us + MR./COMPANY PRESIDENT',
    counsel: 'us + MR./COUNSEL',
    union: 'home + UNION LEADER/MR.',
    minister: 'home + MINISTER OF MINES/MINMINES',
    banker: 'away + MR./BANKER',
    envoyspecial: 'us + SPECIAL EMISSARY/AMBASSADOR',
    deputy: 'home + DEPUTY/CONGRESSMAN',
  },
  facts: {
    company: ['COPPER RIVER CORPORATION', 'SOUTHERN ZINC', 'ATLAS MANGANESE COMPANY', 'BELLWETHER OIL'],
    site: ['THE UPPER PIT', 'THE SMELTER AT CERRO PARDO', 'THE NORTHERN CONCESSION', 'SHAFT FOUR'],
  },
  acts: [
    {
      times: [1, 1],
      scenes: [
        {
          id: 'takeover',
          from: 'home',
          to: ['dept'],
          info: ['away'],
          wait: [0, 1],
          cites: ['old'],
          subject: '{gov} TAKES OVER {company}',
          tags: 'EMIN, EIND, PFOR, {tag}, US',
          level: 'C',
          body: [
            'TROOPS OCCUPIED {site} OF {company} AT DAWN {day}. {minister} READ DECREE ON RADIO AN HOUR LATER. {manager} WAS ALLOWED TO FINISH BREAKFAST. {union} MARCHED HIS MEN IN BEHIND THE BAND.',
            'I SAW {foreign} AT NOON AND REMINDED HIM OF PROMPT, ADEQUATE AND EFFECTIVE COMPENSATION. HE SAID {minister} WOULD SPEAK OF MONEY WHEN THE BOOKS HAD BEEN READ.',
          ],
        },
        {
          id: 'company',
          from: 'dept',
          to: ['home'],
          wait: [1, 4],
          cites: ['takeover'],
          subject: '{company}',
          tags: 'EMIN, {tag}',
          level: 'C',
          body: [
            '{president} AND {counsel} CALLED HERE {day}. THEY PUT BOOK VALUE AT {money} AND WANT AID SUSPENDED. WE ARE NOT THERE YET. {manager} SHOULD STAY ON. REPORT REACTIONS TO {ref} AMONG OTHER INVESTORS, {adj2} ONES IN PARTICULAR.',
          ],
        },
      ],
    },
    {
      times: [3, 8],
      scenes: [
        {
          id: 'haggle',
          from: 'home',
          to: ['dept'],
          wait: [7, 28],
          cites: ['company', 'last'],
          subject: '{company}: [COMPENSATION|TALKS RESUME|{minister} SPEAKS]',
          tags: 'EMIN, {tag}',
          level: 'C',
          body: [
            [
              '{minister} NAMED A FIGURE AT LAST: {money}, LESS BACK TAXES OF THE SAME AMOUNT. {counsel} ASKED WHETHER HE WAS JOKING. {minister} SAID HE NEVER JOKED WITH COUNSEL.',
              '{union} HAS DISCOVERED THAT {gov} PAYS LATER THAN {company} DID. HE CALLED ON {manager} {day}, BY THE BACK DOOR.',
              '{envoyspecial} ARRIVED {day}. HE AND {finance} KNOW EACH OTHER FROM WASHINGTON AND SPOKE ENGLISH THROUGHOUT, WHICH {minister} TOOK BADLY.',
              "{deputy} DEMANDED IN CONGRESS THAT {manager} BE TRIED. {manager} IS TEACHING {deputy's} NEPHEW TO DRIVE A CRANE.",
            ],
            [
              'PRODUCTION AT {site} IS DOWN BY {n:15-60} PERCENT. {banker} HAS NOTICED.',
              '{foreign} ASKED FOR PATIENCE; POINTS IN {ref} WERE LEFT WITH HIM AS A NON-PAPER.',
              '{finance} AND {minister} GAVE DIFFERENT NUMBERS TO {paper} ON THE SAME DAY. SEE {cite:takeover} FOR A THIRD.',
            ],
          ],
        },
        {
          id: 'bank',
          from: 'away',
          to: ['dept', 'home'],
          wait: [2, 12],
          cites: ['haggle'],
          chance: 0.4,
          subject: '{banker} AND THE {adj} LOAN',
          tags: 'EFIN, EMIN, {tag2}, {tag}',
          level: 'C',
          body: [
            '{banker} TELLS US HE WILL LEND {gov} {money} AGAINST THE COPPER AND WOULD RATHER NOT KNOW WHOSE IT IS. {finance2} KNOWS. {ref} WAS NEWS TO HIM.',
          ],
        },
        {
          id: 'steer',
          from: 'dept',
          to: ['home'],
          wait: [3, 10],
          cites: ['haggle', 'bank'],
          chance: 0.45,
          subject: '{company}: INSTRUCTIONS',
          tags: 'EMIN, {tag}',
          level: 'S',
          body: [
            'TELL {finance} THAT HALF OF SUM IN {cite:company}, OVER SIX YEARS, WOULD BE LOOKED AT. {president} KNOWS NOTHING OF THIS. {envoyspecial} WILL RETURN WHEN {minister} IS ABROAD. AMOUNT IN {ref} IS NOT SERIOUS.',
          ],
        },
      ],
    },
    {
      times: [1, 1],
      scenes: [
        {
          id: 'settled',
          from: 'home',
          to: ['dept'],
          info: ['away'],
          wait: [10, 50],
          cites: ['takeover', 'haggle'],
          subject: '{company} SETTLEMENT',
          tags: 'EMIN, PFOR, {tag}, ({@envoyspecial})',
          level: 'L',
          body: [
            '{finance} AND {envoyspecial} SIGNED {day}. SUM IS SECRET AND IN {paper}. {minister} DID NOT ATTEND. {president} HAS WIRED HIS THANKS AND HIS DISAPPOINTMENT.',
            '{manager} STAYS, AS ADVISER TO {union}, WHO IS NOW DIRECTOR OF {site}. SO ENDS {cite:takeover}.',
          ],
        },
      ],
    },
  ],
}
