/** What a column holds; lists are JSON arrays in a text. */
export type FlatType = 'text' | 'integer' | 'real' | 'boolean'
export type FlatValue = string | number | boolean | null

export interface FlatColumn {
  readonly name: string
  readonly type: FlatType
  readonly meaning: string
}

export interface FlatTable {
  readonly name: string
  readonly meaning: string
  /** Columns that tell rows apart; none where several rows may say the same. */
  readonly key: readonly string[]
  /** Columns that rows are looked up by, each for itself. */
  readonly indexed: readonly string[]
  readonly columns: readonly FlatColumn[]
}

const text = (name: string, meaning: string): FlatColumn => ({ name, type: 'text', meaning })
const integer = (name: string, meaning: string): FlatColumn => ({ name, type: 'integer', meaning })
const real = (name: string, meaning: string): FlatColumn => ({ name, type: 'real', meaning })
const boolean = (name: string, meaning: string): FlatColumn => ({ name, type: 'boolean', meaning })

const cable = text('cable', 'id of the cable')
const document = text('document', 'key of the document that the words stand in')
const words = [
  text('raw', 'the words as they stand there'),
  integer('start', 'where they begin, in UTF-16 units of texts.text'),
  integer('end', 'where they end'),
]

/** The corpus as plain tables: what exports to SQLite and Parquet hold, and what their data sheets say. */
// biome-ignore format: a table
export const FLAT_TABLES = [
  { name: 'cables', meaning: 'One row a cable, held or only cited.', key: ['id'], indexed: ['post', 'date'], columns: [
    text('id',              'canonical id, 1978MOSCOW18403 or 07TBILISI1605'),
    boolean('held',         'false: only cited; then all but id, post, number and year is unknown'),
    text('post',            'sending post'),
    text('number',          'number in the series of the post and year, without padding'),
    integer('year',         'year of the series'),
    text('date',            'ISO 8601, UTC'),
    text('subject',         'SUBJECT line'),
    text('classification',  'classification level'),
    text('collection',      'nara, cablegate, or invented: a made-up sample, nothing to cite'),
    boolean('uncertain',    'no text of it shows enough signs of being a cable'),
    integer('cites',        'distinct cables that it cites'),
    integer('cited_by',     'distinct cables that cite it'),
  ] },
  { name: 'texts', meaning: 'One row a document; a cable may have several.', key: ['cable', 'document'], indexed: ['source'], columns: [
    cable,
    text('document',        'key of the document: start of the SHA-256 of its text'),
    text('document_number', 'as the archive prints it'),
    text('source',          'the file, or the row of a table, that it was read from'),
    text('format',          'nara or cablegate'),
    text('collection',      'nara, cablegate or invented'),
    boolean('uncertain',    'it shows few signs of being a cable'),
    text('text',            'the text as it was decoded'),
  ] },
  { name: 'citations', meaning: 'One row a citation, those that mean no one cable too.', key: [], indexed: ['cable', 'target'], columns: [
    cable, document, ...words,
    text('place',           'ref, text or attributes: the REF line, the running text, the archive’s attributes'),
    text('target',          'id of the cited cable; null: not resolved'),
    text('kind',            'cable or airgram'),
    text('reason',          'why there is no target'),
    text('rule',            'the rule that found it'),
    real('confidence',      '0 to 1: how sure post, number and year are'),
    boolean('possible',     'too often wrong by measure: counted nowhere'),
    text('letter',          'letter of the REF item'),
    text('note',            'words behind it: NOTAL, EXDIS'),
    text('sender',          'of a citation by date-time group'),
    text('dtg',             'its date-time group, ISO 8601'),
  ] },
  { name: 'mentions', meaning: 'One row for each time that a cable names a person.', key: [], indexed: ['cable', 'person'], columns: [
    cable, document, ...words,
    text('person',          'key of the person; null of one that is merely possible'),
    text('name',            'fullest form of the name in this cable'),
    text('role',            'the strongest role in this cable'),
    text('roles',           'all roles, JSON'),
    text('titles',          'titles in this cable, JSON'),
    real('confidence',      '0 to 1: that it is a person'),
    boolean('possible',     'too often no person by measure: counted nowhere'),
  ] },
  { name: 'persons', meaning: 'One row a person, as far as names could be linked.', key: ['key'], indexed: ['surname'], columns: [
    text('key',             'key of the person; may change when more cables are read'),
    text('name',            'fullest form'),
    text('surname',         'surname'),
    text('variants',        'other forms of the name, JSON'),
    text('titles',          'titles that cables give, JSON'),
    text('evidence',        'why these mentions are one person, JSON'),
  ] },
  { name: 'addressees', meaning: 'Whom cables were sent to.', key: ['cable', 'post', 'role'], indexed: ['post'], columns: [
    cable,
    text('post',            'name of the addressee'),
    text('role',            'action or info'),
  ] },
  { name: 'cable_tags', meaning: 'TAGS of cables.', key: ['cable', 'tag'], indexed: ['tag'], columns: [
    cable,
    text('tag',             'code'),
  ] },
  { name: 'posts', meaning: 'Senders and addressees.', key: ['name'], indexed: [], columns: [
    text('name',            'canonical name'),
    text('code',            'as in NARA’s Document Numbers'),
    text('kind',            'embassy, consulate, mission, department, military, other, unknown'),
    text('country',         'ISO 3166-1 alpha-2 of the place today'),
    real('latitude',        'degrees north'),
    real('longitude',       'degrees east'),
  ] },
  { name: 'tags', meaning: 'TAGS: Traffic Analysis by Geography and Subject.', key: ['code'], indexed: [], columns: [
    text('code',            'as it stands in the TAGS line'),
    text('kind',            'country, subject, organisation, program, person, other, unknown'),
    text('meaning',         'what the code stands for'),
  ] },
  { name: 'about', meaning: 'The data sheet: what this is, and what every table and column means.', key: ['name'], indexed: [], columns: [
    text('name',            'what is told of'),
    text('value',           'in words'),
  ] },
] as const satisfies readonly FlatTable[]

export type FlatTableName = (typeof FLAT_TABLES)[number]['name']
