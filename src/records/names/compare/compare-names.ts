/**
 * Compares two whole names, each a single text. Invariants: comparing is symmetric; a name compared with itself scores 1; the
 * weights of the explanation sum to the weight behind the score.
 */

import type { NameDictionary } from "../name-form.ts";
import type { WordAgreement } from "./agreement-of-words.ts";
import { align } from "./align.ts";
import type { ComparedWord } from "./compared-word.ts";
import { FULL, type WeightFeature, type WeightLine } from "./name-weight.ts";
import { organisationWeight } from "./organisation-weight.ts";
import { organisationName } from "./organisation-words.ts";
import { personWeight } from "./person-weight.ts";
import { type ComparedName, personName } from "./person-words.ts";
import { DEFAULT_THRESHOLD, scoreOf } from "./score.ts";

export interface CompareOptions {
  /** What the names are of, in the words of FollowTheMoney: Person (the default), Company, Vessel … */
  readonly schema?: string;
  /** Score from which `match` is true; 0 to 1. */
  readonly threshold?: number;
  /** Spellings that no rule gives, for names of people; it adds agreements and takes none away. */
  readonly dictionary?: NameDictionary;
}

/** One reason for or against. */
export interface NameExplanation {
  readonly feature: WeightFeature;
  /** The words as written, on either side; empty where a side has none. */
  readonly left: string;
  readonly right: string;
  /** By what an agreement was found: same, spelling, short form, sound, letters … */
  readonly rule?: string;
  /** 0 to 1, of an agreement. */
  readonly similarity?: number;
  /** precise: the same or a known spelling; close: a kinship of names or sounds; broad: likeness of letters only. */
  readonly level?: "precise" | "close" | "broad";
  /** Bits; positive speaks for one person or body. */
  readonly weight: number;
}

/** What `careo names compare --json` prints. */
export interface NameComparison {
  readonly schema: "careo.names.compare/1";
  readonly a: string;
  readonly b: string;
  readonly entity: string;
  /** 0 to 1. */
  readonly score: number;
  readonly match: boolean;
  readonly threshold: number;
  /** Bits; the sum of the weights of the explanation. */
  readonly weight: number;
  readonly explanation: readonly NameExplanation[];
}

/** Compares two names. Never throws: a name with nothing to compare scores 0, or 1 against itself. */
export function compareNames(a: string, b: string, options: CompareOptions = {}): NameComparison {
  const entity = options.schema ?? "Person";
  const threshold = options.threshold ?? DEFAULT_THRESHOLD;
  // One order for both ways round: where two alignments are as good, the same is taken.
  const turned = a > b;
  const { dictionary } = options;
  const lines = turned ? weigh(b, a, entity, dictionary) : weigh(a, b, entity, dictionary);
  const explanation = lines.map((line) => explained(line, turned));
  const weight = rounded(explanation.reduce((sum, line) => sum + line.weight, 0));
  const score = scoreOf(weight);
  return {
    schema: "careo.names.compare/1",
    a,
    b,
    entity,
    score,
    match: score >= threshold,
    threshold,
    weight,
    explanation,
  };
}

/** Far below any threshold. */
const NOTHING = -50;

// One name is often compared with many; the last read are kept, then begun anew.
const MOST_KEPT = 20_000;
const kept = new Map<string, ComparedName>();
let keptFor: NameDictionary | undefined;

function nameOf(
  text: string,
  kind: "person" | "vessel" | "other",
  dictionary: NameDictionary | undefined,
): ComparedName {
  if (dictionary !== keptFor) kept.clear();
  keptFor = dictionary;
  const key = `${kind} ${text}`;
  const known = kept.get(key);
  if (known) return known;
  const name = kind === "person" ? personName(text, dictionary) : organisationName(text, kind === "vessel");
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, name);
  return name;
}

const VESSELS: ReadonlySet<string> = new Set(["Vessel", "Airplane", "Vehicle"]);

function weigh(
  first: string,
  second: string,
  entity: string,
  dictionary: NameDictionary | undefined,
): WeightLine[] {
  const isPerson = entity === "Person";
  const kind = isPerson ? "person" : VESSELS.has(entity) ? "vessel" : "other";
  const [left, right] = [nameOf(first, kind, dictionary), nameOf(second, kind, dictionary)];
  if (left.words.length === 0 || right.words.length === 0) return [nothing(first === second)];
  const alignment = align(left.words, right.words);
  return isPerson ? personWeight(left, right, alignment) : organisationWeight(alignment);
}

function nothing(same: boolean): WeightLine {
  return { feature: "nothing to compare", left: [], right: [], weight: same ? FULL : NOTHING };
}

const LEVELS: Readonly<Record<WordAgreement["by"], "precise" | "close" | "broad">> = {
  same: "precise",
  spelling: "precise",
  meaning: "precise",
  joined: "close",
  "short form": "close",
  initial: "close",
  "without Abdul": "close",
  sound: "close",
  phones: "close",
  dictionary: "close",
  "other gender": "close",
  letters: "broad",
};

function explained(line: WeightLine, turned: boolean): NameExplanation {
  const [left, right] = turned ? [line.right, line.left] : [line.left, line.right];
  const agreement =
    line.by === undefined || line.similarity === undefined
      ? {}
      : { rule: line.by, similarity: rounded(line.similarity), level: LEVELS[line.by] };
  return {
    feature: line.feature,
    left: written(left),
    right: written(right),
    ...agreement,
    weight: rounded(line.weight),
  };
}

function written(words: readonly ComparedWord[]): string {
  return words.map((word) => word.source).join(" ");
}

/** Four decimals, so that printed lines sum to the printed weight. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000 + 0;
}
