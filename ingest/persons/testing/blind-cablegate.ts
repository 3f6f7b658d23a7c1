import type { BlindCable } from './blind-seventies.ts'

/** Cables of 2003-10, in both cases: written and labelled before the rules were run on them. The body holds the line of classification. */
// biome-ignore format: a table
export const CABLEGATE: readonly BlindCable[] = [
  ['Kyiv', 2008, `Classified By: Ambassador William Taylor, reasons 1.4 (b,d).

1. (C) President Yushchenko told A/S Fried that Prime Minister Tymoshenko had blocked the budget. Regions Party leader Yanukovych and MP Borys Kolesnikov agreed.
2. (C) Dmytro Firtash, co-owner of RosUkrEnergo, called on the Ambassador. Firtash blamed Gazprom's Miller. Vitaliy Hayduk disagreed.
TAYLOR`, ['William Taylor', 'Yushchenko', 'Fried', 'Tymoshenko', 'Yanukovych', 'Borys Kolesnikov', 'Dmytro Firtash', 'Miller', 'Vitaliy Hayduk']],
  ['Harare', 2007, `Classified By: Ambassador Christopher Dell under Section 1.4 b/d

1. (C) MDC leader Morgan Tsvangirai said Mugabe would not step down. ZANU-PF heavyweights Solomon Mujuru and Emmerson Mnangagwa are maneuvering. Reserve Bank Governor Gono
printed more money. 2. (C) Arthur Mutambara and Welshman Ncube were released. South African President Mbeki's mediation stalled.
DELL`, ['Christopher Dell', 'Morgan Tsvangirai', 'Mugabe', 'Solomon Mujuru', 'Emmerson Mnangagwa', 'Gono', 'Arthur Mutambara', 'Welshman Ncube', 'Mbeki']],
  ['Tripoli', 2009, `CLASSIFIED BY: Gene A. Cretz, Ambassador, U.S. Embassy Tripoli, Department of State. REASON: 1.4 (b), (d)

1. (S) Saif al-Islam al-Qadhafi and his brother Muatassim attended. Foreign Minister Musa Kusa told the Ambassador that al-Qadhafi would not travel to Halifax. Ukrainian nurse Galyna
Kolotnytska travels with the Leader. 2. (S) NOC Chairman Shukri Ghanem complained.
CRETZ`, ['Gene A. Cretz', 'Saif al-Islam al-Qadhafi', 'Muatassim', 'Musa Kusa', 'al-Qadhafi', 'Galyna Kolotnytska', 'Shukri Ghanem']],
  ['Tokyo', 2009, `Classified By: Ambassador John V. Roos. Reasons 1.4 (b) and (d).

1. (C) DPJ Secretary General Ozawa and Foreign Minister Katsuya Okada discussed Futenma. Prime Minister Hatoyama asked Okinawa Governor Nakaima for time. Assistant Secretary
Campbell pressed Vice Foreign Minister Yabunaka. 2. (C) Maehara, the Land Minister, was blunt. Futenma Air Station and Camp Schwab were surveyed.
ROOS`, ['John V. Roos', 'Ozawa', 'Katsuya Okada', 'Hatoyama', 'Nakaima', 'Campbell', 'Yabunaka', 'Maehara']],
  ['Caracas', 2006, `Classified By: Political Counselor Robert Downes for Reason 1.4(d)

1. (C) President Hugo Chavez Frias attacked Manuel Rosales. Zulia businessman Nelson Mezerhane told Poloffs that Vice President Jose Vicente Rangel was sidelined. CNE head Tibisay Lucena
denied it. 2. (C) Teodoro Petkoff and Julio Borges withdrew. PDVSA President Rafael Ramirez threatened workers.
BROWNFIELD`, ['Robert Downes', 'Hugo Chavez Frias', 'Manuel Rosales', 'Nelson Mezerhane', 'Jose Vicente Rangel', 'Tibisay Lucena', 'Teodoro Petkoff', 'Julio Borges', 'Rafael Ramirez', 'BROWNFIELD']],
  ['Islamabad', 2008, `Classified By: Anne W. Patterson for reasons 1.4 (b) (d)

1. (C) PPP Co-Chair Asif Zardari and PML-N leader Nawaz Sharif met in Murree. Shahbaz Sharif will become Chief Minister. General Kayani assured Admiral Mullen that the Army stays out.
2. (C) Interior Advisor Rehman Malik and NSA Durrani accompanied Prime Minister Gilani. Musharraf's allies, the Chaudhrys, objected. Lal Masjid is quiet.
PATTERSON`, ['Anne W. Patterson', 'Asif Zardari', 'Nawaz Sharif', 'Shahbaz Sharif', 'Kayani', 'Mullen', 'Rehman Malik', 'Durrani', 'Gilani', 'Musharraf']],
  ['Berlin', 2009, `Classified By: Ambassador Philip D. Murphy for reasons 1.4 (b) and (d).

1. (C) FDP Chairman Guido Westerwelle told the Ambassador that Chancellor Merkel is cautious. CSU's zu Guttenberg is popular. Helmut Metzner took notes. 2. (C) Defense Minister Jung
and FM Steinmeier differ on Kunduz. SPD's Gernot Erler was critical.
MURPHY`, ['Philip D. Murphy', 'Guido Westerwelle', 'Merkel', 'zu Guttenberg', 'Helmut Metzner', 'Jung', 'Steinmeier', 'Gernot Erler']],
  ['Nairobi', 2008, `Classified By: Ambassador Michael Ranneberger, reasons 1.4 (b,d)

1. (C) President Kibaki and Prime Minister Odinga met Kofi Annan. ODM Secretary General Anyang Nyong'o and William Ruto refused. Martha Karua, the Justice Minister, walked out.
2. (C) Uhuru Kenyatta and Musalia Mudavadi are acceptable to both. Jomo Kenyatta International Airport reopened.
RANNEBERGER`, ['Michael Ranneberger', 'Kibaki', 'Odinga', 'Kofi Annan', "Anyang Nyong'o", 'William Ruto', 'Martha Karua', 'Uhuru Kenyatta', 'Musalia Mudavadi']],
]
