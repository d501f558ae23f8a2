import type { Block } from "../../sources/index.ts";
import type { Audit, Tension } from "../audit.ts";
import { typeBlocks } from "../blocks/index.ts";
import type { LazyAudit } from "../lazy-audit.ts";
import { clusterEntities } from "../names/index.ts";
import { readTensions } from "../tensions/index.ts";
import type { Language } from "../text/index.ts";
import { EMITTERS, type Lists } from "./emit-section.ts";
import { tableOfEntities } from "./entities.ts";
import { type Gathered, gather } from "./gather.ts";
import type { ReadingInput, ReadingProgress } from "./input.ts";
import { type EmitContext, namesOf } from "./section-names.ts";
import type { KeptReading } from "./section-reading.ts";
import { type Spans, spansOf } from "./spans.ts";
import { statedPublication } from "./stated-publication.ts";

/** Of every pack, raised when its grammar or lists change what is read: the same text and packs give the same keys. */
const PACK_VERSIONS: Record<Exclude<Language, "und">, string> = { en: "1", es: "1", ru: "1", uk: "1" };

/**
 * Reads a document into an audit: who says what, when, how much, how firmly. Pure and deterministic: the same input
 * gives the same object. Nothing it returns is evidence; every claim is a proposal for a person to accept.
 */
export function readDocument(given: ReadingInput, progress?: ReadingProgress): Audit {
  const read = readText(given, progress);
  const lists = emptyLists();
  lists.problems.push(...ownProblems(read));
  // What has been emitted is let go at once: the findings of a long text take as much memory as its audit.
  for (const reading of takenFrom(read.gathered.readings)) emitSection(reading, lists, read.context);
  const audit: Audit = auditOf(read, { ...lists, tensions: [] as Tension[] });
  audit.tensions.push(...readTensions(audit));
  return audit;
}

/**
 * The same audit, made list by list as it is gone through: for a text of many megabytes, whose whole audit would take
 * more memory than there may be. What was found is kept, in less than half of that.
 */
export function readLazily(given: ReadingInput, progress?: ReadingProgress): LazyAudit {
  const read = readText(given, progress);
  const lists = {
    claims: lazyList("claims", read),
    dates: lazyList("dates", read),
    amounts: lazyList("amounts", read),
    quotations: lazyList("quotations", read),
    attributions: lazyList("attributions", read),
    hedges: lazyList("hedges", read),
    weasels: lazyList("weasels", read),
    boosters: lazyList("boosters", read),
    interest: lazyList("interest", read),
    relations: lazyList("relations", read),
    problems: lazily(function* () {
      yield* ownProblems(read);
      yield* lazyList("problems", read);
    }),
    tensions: lazily(() => readTensions(audit)),
  };
  const audit: LazyAudit = auditOf(read, lists);
  return audit;
}

function lazyList<List extends keyof Lists>(
  list: List,
  { gathered, context }: ReadText,
): Iterable<Lists[List][number]> {
  return lazily(function* () {
    for (const reading of gathered.readings) yield* EMITTERS[list](reading, namesOf(reading, context));
  });
}

/** A list that is made anew each time it is gone through. */
function lazily<Item>(make: () => Iterable<Item>): Iterable<Item> {
  return { [Symbol.iterator]: () => make()[Symbol.iterator]() };
}

/** Everything found in a text, entities with their ids, before it is written into an audit. */
interface ReadText {
  readonly input: ReadingInput;
  readonly blocks: readonly Block[];
  readonly gathered: Omit<Gathered, "descriptions">;
  readonly context: EmitContext;
}

function readText(given: ReadingInput, progress: ReadingProgress | undefined): ReadText {
  const spans = spansOf(given.text);
  const blocks = typeBlocks(given.text, unitsOf(given.blocks, spans));
  const input = { ...given, published: given.published ?? statedPublication(given, blocks) };
  const { descriptions, ...gathered } = gather(input, blocks, spans, progress);
  const { names, sentences } = gathered;
  const clusters = clusterEntities(names, input.text, input.knownNames ?? []);
  const entities = tableOfEntities(clusters, names, descriptions, input.text, spans);
  return { input, blocks, gathered, context: { text: input.text, spans, entities, names, sentences } };
}

function ownProblems({ input }: ReadText): Audit["problems"] {
  return input.published === null
    ? [{ code: "claims/no-publication-date", message: "No publication date." }]
    : [];
}

function* takenFrom<Thing>(things: Thing[]): Generator<Thing> {
  for (let thing = things.shift(); thing !== undefined; thing = things.shift()) yield thing;
}

function emitSection(reading: KeptReading, lists: Lists, context: EmitContext): void {
  const names = namesOf(reading, context);
  for (const list of Object.keys(EMITTERS) as (keyof Lists)[]) add(list);
  function add<List extends keyof Lists>(list: List): void {
    const into = lists[list] as Lists[List][number][];
    for (const item of EMITTERS[list](reading, names)) into.push(item);
  }
}

function unitsOf(blocks: readonly Block[], spans: Spans): Block[] {
  return blocks.map((block) => ({
    ...block,
    start: spans.units(block.start),
    end: spans.units(block.end),
  }));
}

/** Puts an audit together in the order of its schema, from lists or from what makes them. */
function auditOf<Given extends Pick<LazyAudit, keyof Lists | "tensions">>(read: ReadText, lists: Given) {
  const { input, blocks, gathered, context } = read;
  const { spans } = context;
  const languages = [...gathered.languages].sort((a, b) => b[1] - a[1]).map(([language]) => language);
  const packs = languages.filter((language) => language !== "und").sort();
  return {
    schema: "careo.audit/1" as const,
    careo: input.version,
    packs: Object.fromEntries(packs.map((language) => [language, PACK_VERSIONS[language]])),
    document: {
      sha256: input.sha256,
      textSha256: input.textSha256,
      extractor: input.extractor,
      language: languages[0] ?? "und",
      codePoints: spans.codePoints,
      published: input.published,
      blocks: blocks.map(({ type, start, end }) => ({
        type,
        start: spans.offset(start),
        end: spans.offset(end),
      })),
    },
    sentences: gathered.sentences,
    claims: lists.claims as Given["claims"],
    dates: lists.dates as Given["dates"],
    amounts: lists.amounts as Given["amounts"],
    quotations: lists.quotations as Given["quotations"],
    entities: context.entities.entities,
    attributions: lists.attributions as Given["attributions"],
    hedges: lists.hedges as Given["hedges"],
    weasels: lists.weasels as Given["weasels"],
    boosters: lists.boosters as Given["boosters"],
    interest: lists.interest as Given["interest"],
    tensions: lists.tensions as Given["tensions"],
    relations: lists.relations as Given["relations"],
    problems: lists.problems as Given["problems"],
  };
}

function emptyLists(): Lists {
  return {
    claims: [],
    dates: [],
    amounts: [],
    quotations: [],
    attributions: [],
    hedges: [],
    weasels: [],
    boosters: [],
    interest: [],
    relations: [],
    problems: [],
  };
}
