import type { SentenceKind } from "../audit.ts";
import type {
  Found,
  FoundAttribution,
  FoundCondition,
  FoundForce,
  FoundHedge,
  FoundNegation,
  FoundQuotation,
  FoundWeasel,
} from "../found.ts";
import type { Section, SentenceText } from "../text/section.ts";
import { sortBySentence } from "./by-sentence.ts";
import { readCheckable, speaksOfSelf } from "./checkable.ts";
import { readConditions } from "./conditions.ts";
import { readHedges } from "./hedges.ts";
import { readKindCues, readKinds } from "./kinds.ts";
import { readNegations } from "./negations.ts";
import { packFor } from "./packs.ts";
import { readPresuppositions } from "./presuppositions.ts";
import { readAsking, rhetoricalHedge } from "./questions.ts";
import { readSentence } from "./reading.ts";
import { readBoosters, readWeasels } from "./weasels.ts";

/** What the earlier stages found in the section. */
export interface ForceContext {
  readonly attributions: readonly FoundAttribution[];
  readonly quotations: readonly FoundQuotation[];
}

interface Gathered {
  readonly hedges: FoundHedge[];
  readonly weasels: FoundWeasel[];
  readonly boosters: Found[];
  readonly negations: FoundNegation[];
  readonly conditions: FoundCondition[];
  readonly presuppositions: Found[];
  readonly kinds: Map<number, readonly SentenceKind[]>;
  readonly checkable: (Found & { readonly weight: number })[];
  readonly kindCues: (Found & { readonly kind: SentenceKind })[];
  readonly firstPerson: Set<number>;
}

/** How firmly each sentence is put: hedges, weasels, boosters, denials, conditions, what is taken for granted, kinds. */
export function readForce(section: Section, context: ForceContext): FoundForce {
  const gathered: Gathered = {
    hedges: [],
    weasels: [],
    boosters: [],
    negations: [],
    conditions: [],
    presuppositions: [],
    kinds: new Map(),
    checkable: [],
    kindCues: [],
    firstPerson: new Set(),
  };
  const attributions = sortBySentence(context.attributions);
  const bioFrom = firstParagraphOfEnd(section);
  for (const sentence of section.sentences) {
    gather(gathered, sentence, attributions.get(sentence.index) ?? [], sentence.paragraph >= bioFrom);
  }
  return gathered;
}

// A note about the author takes the last paragraph or two, and a text this short has none.
const PARAGRAPHS_OF_A_NOTE = 2;
const FEWEST_PARAGRAPHS = 4;

function firstParagraphOfEnd({ sentences }: Section): number {
  const first = sentences[0]?.paragraph ?? 0;
  const last = sentences.at(-1)?.paragraph ?? 0;
  return last - first + 1 < FEWEST_PARAGRAPHS ? Number.POSITIVE_INFINITY : last - PARAGRAPHS_OF_A_NOTE + 1;
}

function gather(
  gathered: Gathered,
  sentence: SentenceText,
  attributions: readonly FoundAttribution[],
  atEnd: boolean,
): void {
  const pack = packFor(sentence.language);
  if (pack === undefined) return;
  const reading = readSentence(sentence, pack, attributions);
  const asking = readAsking(reading);
  const conditions = asking === undefined ? readConditions(reading) : [];
  const boosters = readBoosters(reading);
  const rhetorical = asking === "rhetorical-question" ? rhetoricalHedge(reading) : undefined;
  append(gathered.hedges, readHedges(reading, conditions, rhetorical));
  append(gathered.weasels, readWeasels(reading));
  append(gathered.boosters, boosters);
  append(gathered.negations, readNegations(reading));
  append(gathered.conditions, conditions);
  append(gathered.presuppositions, readPresuppositions(reading));
  append(gathered.kindCues, readKindCues(reading));
  append(gathered.checkable, readCheckable(reading));
  if (speaksOfSelf(reading)) gathered.firstPerson.add(sentence.index);
  const conditional = conditions.length > 0;
  gathered.kinds.set(
    sentence.index,
    readKinds(reading, { asking, conditional, boosters: boosters.length, atEnd }),
  );
}

function append<Each>(list: Each[], more: readonly Each[]): void {
  for (const each of more) list.push(each);
}
