/** A property of FollowTheMoney that a column of a table may hold, and what headers call it. */
export interface TableProperty {
  /** As FollowTheMoney names it; of schemata other than Person with the schema before it: Passport:startDate. */
  readonly property: string;
  readonly order?: 1 | 2;
  readonly holds: string;
  readonly values: "text" | "date" | "identifier" | "code";
  /** Folded by `foldHeader`. */
  readonly words: readonly string[];
}
