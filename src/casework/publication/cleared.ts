import type { RedactedText } from "../../dossier/index.ts";
import type { PublicationPlan } from "../entries/publication.ts";

/**
 * What may go out, as far as people decided: an allow-list. Whatever writes a publication reads this and what it allows of the
 * case, and nothing else. It is made by `checkPublication` and means something only when that finds no blocker.
 */
export interface Cleared {
  /** The plan in force. */
  readonly plan: PublicationPlan;
  /** How each actor may be shown; missing: not at all (aggregate or none). */
  readonly actors: ReadonlyMap<string, ClearedActor>;
  /** By `src_` id; of class X: absent. */
  readonly sources: ReadonlyMap<string, ClearedSource>;
  /** `clm_` ids that may be published. */
  readonly claims: ReadonlySet<string>;
  readonly findings: ReadonlySet<string>;
  /** `prp_` ids that the plan takes in. */
  readonly propositions: ReadonlySet<string>;
  /** `stm_` ids of values of actors and events that may be shown. */
  readonly statements: ReadonlySet<string>;
  /** Own words (labels, summaries, reasons) with the names of those who are not shown put into what they are shown as. */
  readonly inOwnWords: (text: string) => string;
  /** What may stand in a field of a thing, whose value `text` has been through `inOwnWords`: itself, a wider word, or nothing. */
  readonly inField: (thing: string, field: string, text: string) => string | undefined;
  /** Agent id → name shown, or a code such as "Rater 2". */
  readonly agents: ReadonlyMap<string, string>;
  readonly redactions: readonly CountedRedaction[];
  readonly exclusions: readonly CountedExclusion[];
  readonly smallestCount: number;
  /** SHA-256 of everything above and of the things of the case that it lets out: what an approval names. */
  readonly digest: string;
}

export interface ClearedActor {
  readonly label: string;
  readonly shownAs: "full" | "initials" | "code";
}

export type ClearedSource =
  | { readonly class: "P" }
  /** The only text of the source that goes out; passages are found again in it by `placeOf`. */
  | { readonly class: "R"; readonly text: RedactedText }
  /** `SHA-256("careo/commitment/1\0" ‖ salt ‖ SHA-256 of the original)`, hex. */
  | { readonly class: "C"; readonly commitment: string };

export interface CountedRedaction {
  readonly method: "remove" | "mask" | "generalise" | "pseudonym" | "mute";
  readonly reason: string;
  readonly count: number;
}

export interface CountedExclusion {
  /** "persons", "claims", "sources" … */
  readonly what: string;
  readonly reason: string;
  readonly count: number;
}
