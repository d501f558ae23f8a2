/** What stands in the way of a publication. */
export const BLOCKER_KINDS = [
  "no-plan",
  "lawful-basis",
  "undecided",
  "consent",
  "withdrawn",
  "unasked",
  "stale",
  "standard",
  "doubt",
  "nothing-shown",
  "missing",
  "class",
  "text",
  "name",
  "metadata",
  "commitment",
  "small-count",
  "unread",
  "approval",
] as const;
export type BlockerKind = (typeof BLOCKER_KINDS)[number];

export interface Blocker {
  readonly kind: BlockerKind;
  /** A whole sentence for whoever has to do something about it. It may name people: it is for the case alone. */
  readonly says: string;
  /** The command that does it; `CASE` stands for the folder of the case. */
  readonly fix: string;
  /** Ids of what it is about. */
  readonly about: readonly string[];
  /** Words that stand where they must not. */
  readonly words?: string | undefined;
}
