/**
 * The shape of a reviewed list of cues, resources/languages/<code>/<topic>.yaml. A cue is written as words:
 *   "it is (widely) believed"   round brackets hold words that may be missing, or alternatives split by "|" that may not
 *   "[is|was] said"             square brackets hold alternatives, one of which must stand there
 *   "@be said"                  a named class of words from `words`
 *   "предполож*", "*ado"        a word with this beginning or ending
 *   "as _ as"                   any one word
 */
export interface CueGroup {
  /** Names the rule in the audit: `en.hedges.<rule>`. */
  readonly rule: string;
  /** What the cue marks; "none" marks look-alikes that swallow a cue ("not only", "military might"). */
  readonly kind: string;
  readonly cues: readonly string[];
  /** How firm a claim under this cue still is. */
  readonly degree?: "PR" | "PS" | "U";
  /** How far the cue reaches. */
  readonly scope?: CueScope;
  /** The cue does not count when it is capitalised inside the sentence ("May", "Will"). */
  readonly lower?: boolean;
  /** The words that may not, or must, stand directly before or after; "#number", "#name", "#mark", "#end" are tests. */
  readonly notAfter?: readonly string[];
  readonly notBefore?: readonly string[];
  readonly onlyAfter?: readonly string[];
  readonly onlyBefore?: readonly string[];
  /** The cue counts only as the first words of its sentence. */
  readonly opens?: boolean;
  /** A hand-set weight where the topic adds up its cues. */
  readonly weight?: number;
}

/**
 * `clause`: the clause holding the cue; `after`: from the cue to the end of its clause; `rest`: from the cue to the end
 * of the sentence; `phrase`: the next few words; `sentence`: all of it; `before`: the clause up to the cue.
 */
export type CueScope = "clause" | "after" | "rest" | "phrase" | "sentence" | "before";

export interface CueList {
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly groups: readonly CueGroup[];
}
