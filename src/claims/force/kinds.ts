import type { SentenceKind } from "../audit.ts";
import type { Found, FoundAttribution } from "../found.ts";
import type { Range } from "../text/token.ts";
import type { Asking } from "./questions.ts";
import { cuesOf, endOf, type SentenceReading, startOf } from "./reading.ts";

/** The words that mark a kind, each where it stands; those inside reported words colour what is reported. */
export function readKindCues(reading: SentenceReading): (Found & { readonly kind: SentenceKind })[] {
  return cuesOf(reading, "kinds")
    .filter((cue) => MARKED.has(cue.group.kind))
    .map((cue) => ({
      start: startOf(reading, cue),
      end: endOf(reading, cue),
      sentence: reading.sentence.index,
      rule: cue.rule,
      kind: cue.group.kind as SentenceKind,
    }));
}

interface KindSigns {
  readonly asking: Asking;
  readonly conditional: boolean;
  readonly boosters: number;
  /** Whether the sentence stands where a text introduces its author: at the end of an article. */
  readonly atEnd: boolean;
}

/** What kinds of sentence this is; several may hold, and a sentence that only asks or calls states no fact. */
export function readKinds(reading: SentenceReading, signs: KindSigns): SentenceKind[] {
  const { sentence } = reading;
  if (sentence.block === "bio") return ["author-bio"];
  if (sentence.block !== "body" && OUTSIDE_TEXT.has(sentence.block)) return ["other"];
  if (signs.asking !== undefined) return [signs.asking];
  const marked = markedKinds(reading, signs);
  if (marked.has("author-bio")) return ["author-bio"];
  if (isReported(reading)) marked.add("reported-claim");
  if (statesFact(reading, marked)) marked.add("fact-claim");
  return kindsOf(marked);
}

/** Most sentences are of one kind only. */
function kindsOf(marked: ReadonlySet<SentenceKind>): SentenceKind[] {
  if (marked.size === 0) return ["other"];
  return marked.size === 1 ? [...marked] : ORDER.filter((kind) => marked.has(kind));
}

const OUTSIDE_TEXT: ReadonlySet<string> = new Set(["byline", "dateline", "boilerplate"]);

// The order of SentenceKind in the audit.
const ORDER: readonly SentenceKind[] = [
  "fact-claim",
  "reported-claim",
  "inference",
  "evaluation",
  "opinion",
  "prediction",
  "conditional-claim",
  "call-to-action",
  "author-bio",
  "other",
];

const MARKED: ReadonlySet<string> = new Set([
  "inference",
  "evaluation",
  "opinion",
  "prediction",
  "call-to-action",
  "author-bio",
]);

// One loaded word is an epithet, three are a verdict.
const LOADED_WORDS_OF_A_VERDICT = 3;

/** Kinds the wording marks. A cue inside reported words colours what is reported, not the sentence. */
function markedKinds(reading: SentenceReading, signs: KindSigns): Set<SentenceKind> {
  const kinds = new Set<SentenceKind>();
  for (const cue of cuesOf(reading, "kinds")) {
    const start = reading.sentence.tokens[cue.from]?.start ?? 0;
    const reported = reading.contents.some((content) => content.start <= start && start < content.end);
    if (cue.group.kind === "bio-detail" && signs.atEnd) kinds.add("author-bio");
    if (MARKED.has(cue.group.kind) && !reported) kinds.add(cue.group.kind as SentenceKind);
  }
  if (signs.conditional) kinds.add("conditional-claim");
  if (signs.boosters >= LOADED_WORDS_OF_A_VERDICT) kinds.add("evaluation");
  return kinds;
}

const SPEECH: ReadonlySet<FoundAttribution["kind"]> = new Set([
  "direct",
  "indirect",
  "mixed",
  "commitment",
  "label",
]);

function isReported(reading: SentenceReading): boolean {
  return reading.attributions.some((each) => SPEECH.has(each.kind) && each.content.length > 0);
}

// Shorter than this a sentence is a heading, an interjection or a fragment.
const FEWEST_WORDS = 4;
const NOT_FACT: readonly SentenceKind[] = [
  "call-to-action",
  "opinion",
  "evaluation",
  "prediction",
  "inference",
  "conditional-claim",
];

/** A sentence states a fact when something is said outside of what is reported, and nothing marks it as more or less. */
function statesFact(reading: SentenceReading, marked: ReadonlySet<SentenceKind>): boolean {
  if (NOT_FACT.some((kind) => marked.has(kind))) return false;
  const speech = speechOf(reading);
  let words = 0;
  for (const token of reading.sentence.tokens) {
    if (token.kind === "mark" || isInside(speech, token.start)) continue;
    if (++words === FEWEST_WORDS) return true;
  }
  return false;
}

/** What is reported, and the words that report it. */
function speechOf({ attributions, contents }: SentenceReading): readonly Range[] {
  if (attributions.length === 0) return contents;
  const speech = [...contents];
  for (const { source, cue } of attributions) {
    if (source !== null) speech.push(source);
    if (cue !== null) speech.push(cue);
  }
  return speech;
}

function isInside(ranges: readonly Range[], at: number): boolean {
  for (const range of ranges) if (range.start <= at && at < range.end) return true;
  return false;
}
