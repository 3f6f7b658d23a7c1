import type { CultureName } from './cultures.ts'

/** A country in which stories may play: only what sentences and headers need. Governments and papers are invented. */
export interface Country {
  /** TAGS code. */
  readonly tag: string
  readonly name: string
  readonly adjective: string
  /** `GOP`. */
  readonly government: string
  readonly capital: string
  readonly consulate: string | null
  readonly culture: CultureName
  /** Title of the head of state or government, long and short. */
  readonly head: 'PRESIDENT' | 'PRIME MINISTER' | 'KING' | 'PREMIER'
  /** Office of the Department that acts on its cables: `ARA`. */
  readonly bureau: string
  readonly paper: string
  readonly port: string
  /** Rough telegrams a year. */
  readonly traffic: number
  /** Last year of the post under that name. */
  readonly until?: number
}

type Row = readonly [
  tag: string,
  name: string,
  adjective: string,
  government: string,
  capital: string,
  consulate: string | null,
  culture: CultureName,
  head: Country['head'],
  bureau: string,
  paper: string,
  port: string,
  traffic: number,
  until?: number,
]

// biome-ignore format: a table
const ROWS: readonly Row[] = [
  ['PE', 'PERU', 'PERUVIAN', 'GOP', 'LIMA', null, 'spanish', 'PRESIDENT', 'ARA', 'EL PREGON', 'CALLAO', 12000],
  ['BL', 'BOLIVIA', 'BOLIVIAN', 'GOB', 'LA PAZ', null, 'spanish', 'PRESIDENT', 'ARA', 'LA TARDE', 'GUAQUI', 8000],
  ['EC', 'ECUADOR', 'ECUADOREAN', 'GOE', 'QUITO', 'GUAYAQUIL', 'spanish', 'PRESIDENT', 'ARA', 'EL CONDOR', 'GUAYAQUIL', 9000],
  ['CI', 'CHILE', 'CHILEAN', 'GOC', 'SANTIAGO', null, 'spanish', 'PRESIDENT', 'ARA', 'LA VANGUARDIA', 'VALPARAISO', 9500],
  ['VE', 'VENEZUELA', 'VENEZUELAN', 'GOV', 'CARACAS', 'MARACAIBO', 'spanish', 'PRESIDENT', 'ARA', 'EL TIEMPO NUEVO', 'LA GUAIRA', 13000],
  ['MX', 'MEXICO', 'MEXICAN', 'GOM', 'MEXICO', 'MONTERREY', 'spanish', 'PRESIDENT', 'ARA', 'LA HOJA', 'VERACRUZ', 20000],
  ['BR', 'BRAZIL', 'BRAZILIAN', 'GOB', 'BRASILIA', 'SAO PAULO', 'portuguese', 'PRESIDENT', 'ARA', 'FOLHA DO PLANALTO', 'SANTOS', 10500],
  ['PO', 'PORTUGAL', 'PORTUGUESE', 'GOP', 'LISBON', 'PONTA DELGADA', 'portuguese', 'PRIME MINISTER', 'EUR', 'O LITORAL', 'SETUBAL', 9500],
  ['SP', 'SPAIN', 'SPANISH', 'GOS', 'MADRID', 'BARCELONA', 'spanish', 'PRIME MINISTER', 'EUR', 'LA CORRESPONDENCIA', 'CADIZ', 10500],
  ['IT', 'ITALY', 'ITALIAN', 'GOI', 'ROME', 'MILAN', 'italian', 'PRIME MINISTER', 'EUR', 'IL MATTINO ROMANO', 'LIVORNO', 20000],
  ['FR', 'FRANCE', 'FRENCH', 'GOF', 'PARIS', 'MARSEILLE', 'french', 'PRESIDENT', 'EUR', 'LA DEPECHE DU SOIR', 'LE HAVRE', 38000],
  ['NL', 'NETHERLANDS', 'DUTCH', 'GON', 'THE HAGUE', 'ROTTERDAM', 'dutch', 'PRIME MINISTER', 'EUR', 'DE AVONDPOST', 'ROTTERDAM', 7500],
  ['UK', 'UNITED KINGDOM', 'BRITISH', 'HMG', 'LONDON', 'EDINBURGH', 'british', 'PRIME MINISTER', 'EUR', 'THE EVENING COURANT', 'HULL', 21000],
  ['NO', 'NORWAY', 'NORWEGIAN', 'GON', 'OSLO', null, 'nordic', 'PRIME MINISTER', 'EUR', 'MORGENBLADET NORD', 'STAVANGER', 6500],
  ['IC', 'ICELAND', 'ICELANDIC', 'GOI', 'REYKJAVIK', null, 'nordic', 'PRIME MINISTER', 'EUR', 'KVOLDBLADID', 'AKUREYRI', 2600],
  ['PL', 'POLAND', 'POLISH', 'GOP', 'WARSAW', 'POZNAN', 'polish', 'PREMIER', 'EUR', 'GLOS STOLICY', 'GDYNIA', 8600],
  ['YO', 'YUGOSLAVIA', 'YUGOSLAV', 'GOY', 'BELGRADE', 'ZAGREB', 'serbian', 'PRESIDENT', 'EUR', 'NOVI GLASNIK', 'RIJEKA', 9000],
  ['UR', 'SOVIET UNION', 'SOVIET', 'USSR', 'MOSCOW', 'LENINGRAD', 'russian', 'PREMIER', 'EUR', 'VECHERNIY TRUD', 'NAKHODKA', 21000],
  ['GR', 'GREECE', 'GREEK', 'GOG', 'ATHENS', 'THESSALONIKI', 'greek', 'PRIME MINISTER', 'EUR', 'TA NEA TIS ATTIKIS', 'PIRAEUS', 11500],
  ['TU', 'TURKEY', 'TURKISH', 'GOT', 'ANKARA', 'ISTANBUL', 'turkish', 'PRIME MINISTER', 'NEA', 'YENI HABER', 'MERSIN', 9800],
  ['EG', 'EGYPT', 'EGYPTIAN', 'GOE', 'CAIRO', 'ALEXANDRIA', 'arabic', 'PRESIDENT', 'NEA', 'AL-NAHDAH', 'ALEXANDRIA', 18500],
  ['SA', 'SAUDI ARABIA', 'SAUDI', 'SAG', 'JIDDA', 'DHAHRAN', 'arabic', 'KING', 'NEA', 'AL-SAHIFAH', 'DAMMAM', 8800],
  ['MO', 'MOROCCO', 'MOROCCAN', 'GOM', 'RABAT', 'CASABLANCA', 'arabic', 'KING', 'AF', 'L\'ECHO DU MAGHREB', 'SAFI', 7400],
  ['IR', 'IRAN', 'IRANIAN', 'GOI', 'TEHRAN', 'ISFAHAN', 'persian', 'PRIME MINISTER', 'NEA', 'SEDA-YE EMRUZ', 'BANDAR ABBAS', 12200],
  ['PK', 'PAKISTAN', 'PAKISTANI', 'GOP', 'ISLAMABAD', 'KARACHI', 'pakistani', 'PRIME MINISTER', 'NEA', 'THE FRONTIER MAIL', 'KARACHI', 12800],
  ['IN', 'INDIA', 'INDIAN', 'GOI', 'NEW DELHI', 'BOMBAY', 'indian', 'PRIME MINISTER', 'NEA', 'THE DECCAN COURIER', 'COCHIN', 17500],
  ['CE', 'SRI LANKA', 'SRI LANKAN', 'GSL', 'COLOMBO', null, 'indian', 'PRIME MINISTER', 'NEA', 'THE ISLAND GAZETTE', 'TRINCOMALEE', 4500],
  ['JA', 'JAPAN', 'JAPANESE', 'GOJ', 'TOKYO', 'OSAKA KOBE', 'japanese', 'PRIME MINISTER', 'EA', 'TOTO SHIMBUN', 'YOKOHAMA', 22000],
  ['KS', 'KOREA', 'KOREAN', 'ROKG', 'SEOUL', null, 'korean', 'PRESIDENT', 'EA', 'HANSONG ILBO', 'INCHON', 10500],
  ['CH', 'CHINA', 'CHINESE', 'PRC', 'PEKING', null, 'chinese', 'PREMIER', 'EA', 'HUAPEI DAILY', 'TIENTSIN', 3600, 1978],
  ['TW', 'TAIWAN', 'CHINESE', 'GRC', 'TAIPEI', null, 'chinese', 'PREMIER', 'EA', 'TA CHUNG DAILY', 'KEELUNG', 7600, 1978],
  ['VS', 'VIET-NAM', 'VIETNAMESE', 'GVN', 'SAIGON', null, 'vietnamese', 'PRESIDENT', 'EA', 'TIN SOM', 'VUNG TAU', 19000, 1974],
  ['TH', 'THAILAND', 'THAI', 'RTG', 'BANGKOK', 'CHIANG MAI', 'thai', 'PRIME MINISTER', 'EA', 'SIAM HERALD', 'SATTAHIP', 23000],
  ['ID', 'INDONESIA', 'INDONESIAN', 'GOI', 'JAKARTA', 'MEDAN', 'indonesian', 'PRESIDENT', 'EA', 'HARIAN MERDU', 'BELAWAN', 15000],
  ['RP', 'PHILIPPINES', 'PHILIPPINE', 'GOP', 'MANILA', 'CEBU', 'filipino', 'PRESIDENT', 'EA', 'THE VISAYAN POST', 'CEBU', 17500],
  ['GH', 'GHANA', 'GHANAIAN', 'GOG', 'ACCRA', null, 'african', 'PRESIDENT', 'AF', 'THE VOLTA TIMES', 'TEMA', 7200],
  ['NI', 'NIGERIA', 'NIGERIAN', 'FMG', 'LAGOS', 'KADUNA', 'african', 'PRESIDENT', 'AF', 'THE DELTA STAR', 'WARRI', 12800],
  ['KE', 'KENYA', 'KENYAN', 'GOK', 'NAIROBI', null, 'african', 'PRESIDENT', 'AF', 'RIFT VALLEY NEWS', 'MOMBASA', 13000],
  ['CG', 'ZAIRE', 'ZAIRIAN', 'GOZ', 'KINSHASA', 'LUBUMBASHI', 'african', 'PRESIDENT', 'AF', 'LE FLEUVE', 'MATADI', 10400],
  ['GW', 'FEDERAL REPUBLIC', 'GERMAN', 'FRG', 'BONN', 'HAMBURG', 'german', 'PRIME MINISTER', 'EUR', 'RHEINISCHE ABENDPOST', 'BREMERHAVEN', 20000],
]

export const COUNTRIES: readonly Country[] = ROWS.map(
  ([tag, name, adjective, government, capital, consulate, culture, head, bureau, paper, port, traffic, until]) => ({
    tag,
    name,
    adjective,
    government,
    capital,
    consulate,
    culture,
    head,
    bureau,
    paper,
    port,
    traffic,
    ...(until === undefined ? {} : { until }),
  }),
)

/** Posts that no country of the table has, with rough telegrams a year. */
export const OTHER_POSTS: ReadonlyMap<string, number> = new Map([
  ['STATE', 305_000],
  ['USUN NEW YORK', 6200],
  ['GENEVA', 8000],
  ['EC BRUSSELS', 11_500],
  ['CANBERRA', 9200],
  ['OTTAWA', 5200],
  ['STOCKHOLM', 5600],
  ['VIENNA', 11_000],
  ['HELSINKI', 3100],
  ['HONG KONG', 13_500],
  ['SINGAPORE', 5600],
  ['WELLINGTON', 3600],
  ['DAKAR', 7000],
  ['BOGOTA', 11_500],
  ['PANAMA', 7500],
  ['KUALA LUMPUR', 6000],
  ['BRUSSELS', 10_500],
  ['COPENHAGEN', 4000],
  ['USDOC', 21_000],
  ['SECTO', 14_000],
  ['TOSEC', 190_000],
])
