import { AnalysisAnswer, CommunityAnswer, NodeRoleAnswer } from './analysis.ts'
import {
  CableAnswer,
  CableSummaryAnswer,
  CableTextAnswer,
  CitationAnswer,
  CitationOccurrenceAnswer,
  OccurrenceAnswer,
  OfficeTermAnswer,
  TextLayoutAnswer,
} from './cables.ts'
import {
  CitationItemAnswer,
  CitationListAnswer,
  ListGroupAnswer,
  PassageAnswer,
  PassageOccurrenceAnswer,
} from './citations.ts'
import { ExpansionAnswer, NeighbourCountAnswer, RANKED_KINDS, RankAnswer, RankedNodeAnswer } from './expansion.ts'
import { FacetCountAnswer, FacetsAnswer } from './facets.ts'
import { FindingsAnswer, FoundCableAnswer, FoundPostAnswer, FoundTagAnswer } from './find.ts'
import { EDGE_KINDS, EdgeAnswer, NODE_KINDS, NodeAnswer, SubgraphAnswer, TrafficPeriodAnswer } from './graph.ts'
import { HintAnswer } from './hint.ts'
import { LineageAnswer, LineageEdgeAnswer, LineageNodeAnswer, SendingWindowAnswer } from './lineage.ts'
import { PersonCablePage, PersonPage, PostPage, TagPage } from './pages.ts'
import { TrafficPairAnswer, TrafficPairPage } from './pairs.ts'
import {
  CommonCitationsAnswer,
  EdgeQuoteAnswer,
  PathsAnswer,
  RelatedCableAnswer,
  RelatedCablesAnswer,
  SharedThingsAnswer,
} from './paths.ts'
import {
  FoundPersonAnswer,
  MentionLinkAnswer,
  NameMatchAnswer,
  NamesakesAnswer,
  PersonAnswer,
  PersonCableAnswer,
  PersonSummaryAnswer,
} from './persons.ts'
import { PostSummaryAnswer, StatsAnswer, TagSummaryAnswer } from './posts.ts'
import { ProblemAnswer } from './problem.ts'
import { HitAnswer, SearchPageAnswer, SnippetAnswer } from './search.ts'
import { PeriodTotalsAnswer, TrafficTotalsAnswer } from './totals.ts'
import {
  CompanyAnswer,
  CompanyEdgeAnswer,
  CompanyPersonAnswer,
  PersonPeriodAnswer,
  PersonPeriodsAnswer,
  PostPersonAnswer,
  PostPersonPage,
} from './whereabouts.ts'

/** Every named schema, each after those it refers to. */
export const ANSWERS = [
  ProblemAnswer,
  OccurrenceAnswer,
  CitationOccurrenceAnswer,
  CitationAnswer,
  CableSummaryAnswer,
  HintAnswer,
  OfficeTermAnswer,
  CableAnswer,
  TextLayoutAnswer,
  CableTextAnswer,
  PassageAnswer,
  PassageOccurrenceAnswer,
  CitationItemAnswer,
  ListGroupAnswer,
  CitationListAnswer,
  SendingWindowAnswer,
  LineageNodeAnswer,
  LineageEdgeAnswer,
  LineageAnswer,
  PersonSummaryAnswer,
  NameMatchAnswer,
  FoundPersonAnswer,
  PersonAnswer,
  MentionLinkAnswer,
  PersonCableAnswer,
  NamesakesAnswer,
  PostSummaryAnswer,
  TagSummaryAnswer,
  StatsAnswer,
  PeriodTotalsAnswer,
  TrafficTotalsAnswer,
  TrafficPairAnswer,
  TrafficPairPage,
  ...Object.values(NODE_KINDS),
  NodeAnswer,
  TrafficPeriodAnswer,
  ...Object.values(EDGE_KINDS),
  EdgeAnswer,
  SubgraphAnswer,
  EdgeQuoteAnswer,
  PathsAnswer,
  SharedThingsAnswer,
  RelatedCableAnswer,
  RelatedCablesAnswer,
  CommonCitationsAnswer,
  NodeRoleAnswer,
  CommunityAnswer,
  AnalysisAnswer,
  RankAnswer,
  NeighbourCountAnswer,
  ...Object.values(RANKED_KINDS),
  RankedNodeAnswer,
  ExpansionAnswer,
  FoundPostAnswer,
  FoundTagAnswer,
  FoundCableAnswer,
  FindingsAnswer,
  FacetCountAnswer,
  FacetsAnswer,
  SnippetAnswer,
  HitAnswer,
  SearchPageAnswer,
  CompanyPersonAnswer,
  CompanyEdgeAnswer,
  CompanyAnswer,
  PersonPeriodAnswer,
  PersonPeriodsAnswer,
  PostPersonAnswer,
  PostPersonPage,
  PersonPage,
  PersonCablePage,
  PostPage,
  TagPage,
] as const
