/** What a property of the graph in Neo4j holds. */
export type GraphPropertyType = 'string' | 'integer' | 'float' | 'boolean' | 'strings' | 'integers'

/** A property, and what it means to one who reads the graph with Cypher. */
export interface GraphProperty {
  readonly name: string
  readonly type: GraphPropertyType
  readonly meaning: string
}

/** A kind of node. `key`: the property that is unique; null where there is only one such node. */
export interface GraphNodeKind {
  readonly label: string
  readonly key: string | null
  readonly meaning: string
  readonly properties: readonly GraphProperty[]
}

/** A kind of relationship, with the labels at its ends. */
export interface GraphRelationshipKind {
  readonly type: string
  readonly from: string
  readonly to: string
  readonly meaning: string
  readonly properties: readonly GraphProperty[]
}

const property = (name: string, type: GraphPropertyType, meaning: string): GraphProperty => ({ name, type, meaning })

/** How a cable names a person. */
// biome-ignore format: a table
const MENTION = [
  property('role',            'string',  'the strongest of the roles in this cable'),
  property('roles',           'strings', 'all roles in this cable, the strongest first'),
  property('confidence',      'float',   'how sure it is that a person is named at all, 0 to 1'),
  property('titles',          'strings', 'titles in this cable'),
  property('names',           'strings', 'forms of the name in this cable'),
  property('surnames',        'strings', 'the surname of each of these forms'),
  property('raw',             'strings', 'the words of each occurrence'),
  property('mentions',        'string',  'JSON: each form with its words, offsets and evidence'),
  property('sure',            'float',   'how sure it is that this very person is meant, 0 to 1'),
  property('why',             'string',  'the reasons for `sure`, in words'),
] as const satisfies readonly GraphProperty[]

/**
 * The graph as Neo4j keeps it, described once: the loader, the files of the bulk import and docs/graph.md follow this table, and
 * tests hold each of them to it.
 */
// biome-ignore format: a table
export const GRAPH_NODES = [
  { label: 'Cable', key: 'id', meaning: 'A cable, held or only cited; one that is only cited also has the label `Stub`.', properties: [
    property('id',              'string',  'canonical id, `1978MOSCOW18403` or `07TBILISI1605`'),
    property('held',            'boolean', 'false when the cable is only cited'),
    property('post',            'string',  'sending post'),
    property('number',          'string',  'number in the series of the post and year, without padding'),
    property('year',            'integer', 'year of the series'),
    property('date',            'string',  'ISO 8601, UTC'),
    property('time',            'integer', 'the date in seconds since 1970; a number far below zero stands for no date'),
    property('serial',          'integer', 'the number once more, as an integer; only held telegrams with a date have it'),
    property('subject',         'string',  'SUBJECT line'),
    property('classification',  'string',  'classification level'),
    property('collection',      'string',  'that of its first document: `nara`, `cablegate` or `invented`'),
    property('uncertain',       'boolean', 'true when none of its documents shows enough signs of being a cable'),
    property('documentNumbers', 'strings', 'numbers as the archive prints them'),
    property('unresolved',      'strings', 'citations that could not be resolved, with the reason'),
    property('dtgs',            'strings', 'date-time groups and senders that the cable cites'),
    property('settled',         'string',  'JSON: which held cable each of these was found to mean'),
    property('cited',           'integer', 'number of cables that cite it'),
    property('possible',        'strings', 'ids of the nodes that it possibly cites or mentions: such guesses proved wrong too often to be relationships'),
    property('tags',            'strings', 'the codes that its TAGGED relationships lead to, for conditions and counts'),
  ] },
  { label: 'Document', key: 'id', meaning: 'A text under a Document Number; one cable may have several.', properties: [
    property('id',              'string',  'id of the cable, a slash, the document’s key'),
    property('key',             'string',  'start of the SHA-256 of the text'),
    property('documentNumber',  'string',  'as the archive prints it'),
    property('source',          'string',  'the path, or the row of the table, that it was read from'),
    property('format',          'string',  '`nara` or `cablegate`'),
    property('collection',      'string',  '`nara`, `cablegate` or `invented`, a made-up sample'),
    property('uncertain',       'boolean', 'true when it shows few signs of being a cable'),
    property('length',          'integer', 'length of the text in UTF-16 units'),
    property('digest',          'string',  'hash of the facts, which tells whether they changed'),
    property('reading',         'string',  'how ingest read it, for ingest alone; absent where that was not noted, as after a bulk import'),
    property('subject',         'string',  'SUBJECT line'),
    property('text',            'string',  'the text as it was decoded'),
    property('facts',           'string',  'JSON: all that was read out of the text'),
    property('subjectWords',    'string',  'the words of the subject, for the full-text index'),
    property('words',           'string',  'the words of the text, for the full-text index'),
    property('filed',           'string',  'the sender, the TAGS and the day of the cable as terms of that index: `PMOSCOW TPEPR Y1978 M08 D05`'),
  ] },
  { label: 'Post', key: 'name', meaning: 'A sender or an addressee.', properties: [
    property('name',            'string',  'canonical name'),
    property('code',            'string',  'as it stands in NARA’s Document Numbers'),
    property('kind',            'string',  'embassy, consulate, mission, department, military, other'),
    property('country',         'string',  'ISO 3166-1 alpha-2'),
    property('latitude',        'float',   'degrees north'),
    property('longitude',       'float',   'degrees east'),
    property('received',        'integer', 'number of cables that it is an addressee of'),
  ] },
  { label: 'Person', key: 'key', meaning: 'A person, as far as names could be linked.', properties: [
    property('key',             'string',  'stable key'),
    property('name',            'string',  'fullest form'),
    property('surname',         'string',  'surname'),
    property('block',           'string',  'key of the group of similar surnames in which linking told this person from others'),
    property('titles',          'strings', 'titles that cables give'),
    property('variants',        'strings', 'other forms of the name'),
    property('evidence',        'string',  'JSON: why these mentions are one person'),
    property('formerKeys',      'strings', 'keys under which this person, or a part of it, was known before'),
    property('cables',          'integer', 'number of cables that surely mention the person'),
    property('possible',        'integer', 'number of cables whose link to the person is weak: they have MAY_MENTION'),
    property('times',           'strings', 'years of cables that surely mention the person, roles, and roles with years: `1978`, `signer`, `1978 signer`'),
    property('words',           'string',  'the words of all names, for the full-text index'),
  ] },
  { label: 'Tag', key: 'code', meaning: 'One of the TAGS.', properties: [
    property('code',            'string',  'as it stands in the TAGS line'),
    property('kind',            'string',  'country, subject, organisation, program, person, other'),
    property('meaning',         'string',  'what the code stands for'),
  ] },
  { label: 'ChangedBlock', key: 'block', meaning: 'A block whose persons are still to be linked. Linking deletes it when it is done.', properties: [
    property('block',           'string',  'as `block` of the persons'),
  ] },
  { label: 'NameSketch', key: 'part', meaning: 'A part of what is known of how the documents use names: cables that come later are read with it. There is none, as after a bulk import, where it is to be learnt anew.', properties: [
    property('part',            'string',  'its place among the parts, `0000` for the first'),
    property('sketch',          'string',  'base64; all parts together are one text of bytes that were deflated'),
  ] },
  { label: 'ReftelSchema', key: null, meaning: 'Tells that the database is Reftel’s, and which version of the schema it has.', properties: [
    property('version',         'integer', 'last step of the schema that was applied'),
    property('imported',        'boolean', 'true after a bulk import, until Reftel first opens the database'),
    property('persons',         'integer', 'while persons are linked: how many there were before'),
    property('mentions',        'integer', 'while persons are linked: how many mentions there were before'),
    property('filled',          'string',  'while a step of the schema is applied: the last key of what is done'),
    property('steps',           'integer', 'how many times writers have begun or ended to commit'),
    property('writing',         'integers', 'while transactions are committed: until when each is waited for, in milliseconds since 1970'),
  ] },
] as const satisfies readonly GraphNodeKind[]

// biome-ignore format: a table
export const GRAPH_RELATIONSHIPS = [
  { type: 'OF', from: 'Document', to: 'Cable', meaning: 'The document is a text of this cable.', properties: [
    property('facets',          'string',  'JSON: what is counted of the cable: post, year, classification, collection, TAGS; its id, when it has several documents'),
  ] },
  { type: 'CITES', from: 'Cable', to: 'Cable', meaning: 'The cable names another.', properties: [
    property('post',            'string',  'post of the cited cable, as this one names it'),
    property('confidence',      'float',   'how sure post, number and year are, 0 to 1: of the surest occurrence'),
    property('raw',             'strings', 'the words of each occurrence'),
    property('where',           'strings', '`ref`, `text` or `attributes`, for each occurrence'),
    property('occurrences',     'string',  'JSON: words, offsets, rule and confidence of each occurrence'),
  ] },
  { type: 'SENT_BY', from: 'Cable', to: 'Post', meaning: 'The post sent the cable.', properties: [] },
  { type: 'SENT_TO', from: 'Cable', to: 'Post', meaning: 'The post is an addressee.', properties: [
    property('role',            'string',  '`action` or `info`'),
  ] },
  { type: 'MENTIONS', from: 'Cable', to: 'Person', meaning: 'The cable names the person.', properties: MENTION },
  { type: 'MAY_MENTION', from: 'Cable', to: 'Person', meaning: 'The cable names somebody who may be this person. Such weak links are counted apart.', properties: MENTION },
  { type: 'TRAFFIC', from: 'Post', to: 'Post', meaning: 'The first post sent cables to the second, for action or information. Each cable counts once.', properties: [
    property('cables',          'integer', 'number of cables'),
    property('months',          'strings', 'the months in which they were sent, `1978-08`, in order; undated cables are in none'),
    property('counts',          'integers', 'number of cables of each of these months'),
  ] },
  { type: 'TAGGED', from: 'Cable', to: 'Tag', meaning: 'The TAGS line of the cable has the code.', properties: [] },
] as const satisfies readonly GraphRelationshipKind[]

export type GraphLabel = (typeof GRAPH_NODES)[number]['label']
export type GraphRelationship = (typeof GRAPH_RELATIONSHIPS)[number]['type']
