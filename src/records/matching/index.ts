export {
  chanceOfRun,
  type NameChance,
  type RunChance,
} from "./chance.ts";
export { chanceOfQuery, type QueryChance } from "./chance-model.ts";
export { encodeDate } from "./dates.ts";
export type { Decoy } from "./decoys.ts";
export type { EvidenceCell, ExplanationLine, Feature } from "./explanation.ts";
export { communityPeople, countSounds, markCommunity } from "./frequency.ts";
export { readNameCounts } from "./name-counts.ts";
export type { QueryUnit } from "./neighbours.ts";
export type { BirthDate, Person } from "./person.ts";
export { prepareQuery } from "./prepare.ts";
export type { MatchContext, PreparedQuery } from "./prepared-query.ts";
export { type Prior, type Probabilities, scoreFor } from "./probability.ts";
export type { RankingInput } from "./ranking.ts";
export type { AuditedPair, Recall, RecallReport } from "./recall.ts";
export {
  bearersInList,
  type NameBearers,
  type NameReference,
  type NameShare,
  nameReference,
} from "./reference.ts";
export type { Band, Candidate, QueryResult, QueryStatus, ScoredRows } from "./result.ts";
export { COLUMNS, emptyRow, GENDERS, MOST_ROW_WORDS, type RowTokens } from "./row-tokens.ts";
export { scoreRow } from "./score.ts";
export type { MatchSettings } from "./settings.ts";
export { type TableStatistics, WORD } from "./statistics.ts";
export { matchSettings } from "./weights.generated.ts";
