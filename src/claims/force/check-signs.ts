import type { CheckWorthiness } from "../audit.ts";

/** What the reviewed weights are given for; see resources/vocabularies/check-worthiness.yaml. */
export type CheckSign =
  | "number"
  | "furtherNumber"
  | "money"
  | "percentage"
  | "date"
  | "name"
  | "furtherName"
  | "reported"
  | "long"
  | "short"
  | "question"
  | "directive"
  | "opinion"
  | "evaluation"
  | "prediction"
  | "hypothetical"
  | "hedged"
  | "firstPerson";
export type CheckWeights = Readonly<Record<CheckSign, number>>;
export type CheckLevels = Readonly<Record<Exclude<CheckWorthiness, "no">, number>>;
