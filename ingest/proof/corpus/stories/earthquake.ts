import type { StoryTemplate } from '../story.ts'

/** An earthquake in the provinces: relief flights, missing Americans, and what became of the blankets. */
export const earthquake: StoryTemplate = {
  id: 'earthquake-relief',
  home: ['PE', 'TU', 'IR', 'MX', 'PK', 'RP', 'ID', 'IT', 'GR', 'EC'],
  away: ['GW', 'FR', 'UK', 'JA', 'SP', 'NL'],
  cast: {
    prefect: 'home + PREFECT/GOVERNOR',
    pilot: 'us + CAPTAIN/CAPT.',
    coordinator: 'us + MR./DISASTER COORDINATOR',
    nun: 'home + SISTER/MOTHER SUPERIOR',
    colonel: 'home + COLONEL/COL.',
    missing: 'us + MR./TEACHER',
    father: 'kin missing + MR./DR.',
    surgeon: 'away + DR./SURGEON',
  },
  facts: {
    town: ['SAN ISIDRO', 'KARADERE', 'QASR-E NAW', 'VILLA RICA', 'MONTALTO'],
    goods: ['TENTS', 'BLANKETS', 'WATER PURIFIERS', 'PLASMA'],
  },
  acts: [
    {
      times: [1, 1],
      scenes: [
        {
          id: 'quake',
          from: 'home',
          to: ['dept'],
          info: ['away', 'GENEVA'],
          wait: [0, 1],
          subject: 'EARTHQUAKE AT {town}',
          tags: 'SWEL, EAID, {tag}',
          level: 'U',
          body: [
            'STRONG EARTHQUAKE STRUCK {town} AT 0410 LOCAL {day}. {prefect} SPEAKS OF {n:200-900} DEAD. ROAD IS CUT; {colonel} IS ON HIS WAY WITH ENGINEERS. I HAVE EXERCISED DISASTER AUTHORITY FOR US DOLS 25,000.',
            '{interior} ASKS FOR {goods}. {head} FLIES TO THE SCENE {later:3}. {missing}, AN AMERICAN, TAUGHT SCHOOL THERE AND HAS NOT BEEN HEARD FROM.',
          ],
        },
        {
          id: 'flight',
          from: 'dept',
          to: ['home'],
          info: ['CINCEUR', 'GENEVA'],
          wait: [0, 1],
          cites: ['quake'],
          subject: 'RELIEF FLIGHT FOR {town}',
          tags: 'SWEL, EAID, {tag}',
          level: 'U',
          body: [
            'C-141 WITH {goods} LEAVES {later:3}, {pilot} COMMANDING. {coordinator} OF AID IS ABOARD. {father} OF DAYTON, OHIO, ASKS NEWS OF HIS SON ({ref} PARA 2); HIS TELEPHONE IS 513-555-0142.',
          ],
        },
      ],
    },
    {
      times: [3, 7],
      scenes: [
        {
          id: 'sitrep',
          from: 'home',
          to: ['dept'],
          info: ['away', 'GENEVA'],
          wait: [1, 4],
          cites: ['last', 'quake'],
          subject: '{town} EARTHQUAKE: SITREP {n:2-9}',
          tags: 'SWEL, EAID, {tag}',
          level: 'U',
          body: [
            [
              '{pilot} LANDED ON A STRIP {colonel} CLEARED OVERNIGHT. {coordinator} HAS TENTS UP FOR {n:3-9}00. {nun} RUNS THE ONLY KITCHEN AND TAKES ORDERS FROM NOBODY.',
              '{surgeon} AND HIS TEAM FROM {capital2} WORK IN THE SCHOOL. {surgeon} ASKS FOR PLASMA, {nun} FOR SALT, {prefect} FOR A TELEPHONE.',
              '{colonel} ARRESTED THREE MEN {day} WITH {n:2-9}0 BLANKETS. {prefect} WANTS THEM RELEASED; ONE IS A COUSIN.',
            ],
            [
              'NO WORD OF {missing}. {nun} SAW HIM ON THE BRIDGE THE EVENING BEFORE.',
              "{missing} IS ALIVE. HE WALKED INTO {nun's} KITCHEN {day} WITH FOURTEEN CHILDREN. PLEASE INFORM {father} (YOUR MESSAGE {ref}).",
              '{coordinator} RECOMMENDS AGAINST MORE {goods}. FIGURES IN {cite:quake} WERE TOO HIGH BY HALF.',
            ],
          ],
        },
        {
          id: 'donor',
          from: 'away',
          to: ['dept', 'home'],
          wait: [1, 4],
          cites: ['sitrep'],
          chance: 0.35,
          subject: '{adj2} RELIEF FOR {town}',
          tags: 'SWEL, {tag2}, {tag}',
          level: 'U',
          body: [
            "{foreign2} ANNOUNCED GIFT OF {money}. {surgeon's} REPORTS ARE ON EVERY FRONT PAGE, AND {head2} READ FROM ONE IN PARLIAMENT. {ref} WAS USEFUL.",
          ],
        },
      ],
    },
    {
      times: [1, 1],
      scenes: [
        {
          id: 'blankets',
          from: 'dept',
          to: ['home'],
          wait: [20, 60],
          cites: ['quake', 'sitrep'],
          subject: 'WHEREABOUTS OF {goods}',
          tags: 'EAID, {tag}',
          level: 'L',
          body: [
            'PRESS HERE SAYS {goods} SENT UNDER {cite:flight} ARE ON SALE IN {capital}. PLEASE COMMENT. {coordinator} RECALLS HANDING THEM TO {colonel} AGAINST SIGNATURE.',
          ],
        },
        {
          id: 'answer',
          from: 'home',
          to: ['dept'],
          wait: [2, 8],
          cites: ['blankets'],
          subject: 'WHEREABOUTS OF {goods}',
          tags: 'EAID, PINT, {tag}',
          level: 'C',
          body: [
            '{ref}. {colonel} PRODUCED HIS RECEIPTS {day}. {goods} WENT TO {prefect}, AND FROM HIM, IT SEEMS, TO HIS COUSIN. {interior} HAS DISMISSED {prefect}. {nun} HAS BEEN DECORATED AND IS ANNOYED.',
            '{missing} HAS ASKED TO STAY ANOTHER YEAR.',
          ],
        },
      ],
    },
  ],
}
