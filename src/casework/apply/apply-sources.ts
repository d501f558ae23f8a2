import { resolve } from "node:path";
import { CareoError } from "../../base/index.ts";
import type { NewPayload } from "../../ledger/index.ts";
import type { HandlingNoted, SourceAdded } from "../../sources/index.ts";
import { type AddEffects, addSources } from "../add-source.ts";
import { actingPerson, type OpenCase, refreshed } from "../open-case.ts";
import { ownText } from "../own-text.ts";
import type { SaidOfSource } from "../source-entries.ts";
import { sameContent } from "../things/index.ts";
import type { SourceRow } from "./material-forms.ts";
import { nameEntry, type Outcome } from "./outcome.ts";

/** Takes in the sources that are not in the case yet, and corrects what is said of those that are. */
export async function applySource(
  open: OpenCase,
  handle: string,
  row: SourceRow,
  id: string,
  {
    folder,
    person,
    effects,
  }: { readonly folder: string; readonly person: string; readonly effects: AddEffects },
): Promise<Outcome & { readonly id: string }> {
  const known = open.state.sources.get(id)?.entry.source;
  if (known !== undefined) return { id, fate: correct(open, known, row, person) ? "changed" : "as it was" };
  const added = await addOne(open, resolve(folder, row.file), row, person, effects);
  const now = refreshed(open);
  const found = [...now.state.sources.values()].find(({ seq }) => seq === added);
  if (found === undefined) throw new Error("A source was taken in and cannot be found");
  const { source } = found.entry;
  open.ledger.appendAll([nameEntry(actingPerson(now, person, effects.ledger), handle, source.id)]);
  correct(now, source, row, person);
  return { id: source.id, fate: "entered" };
}

/** The number of the source: a new one, or the one that has the same bytes. */
async function addOne(
  open: OpenCase,
  path: string,
  row: SourceRow,
  person: string,
  effects: AddEffects,
): Promise<number> {
  const input = {
    paths: [path],
    person,
    obtainedHow: row.obtained,
    sourceUrl: row.url,
    published: row.published,
    said: saidOf(row),
  };
  let first: number | undefined;
  for await (const { seq, duplicateOf, intake, inside } of addSources(open, input, effects)) {
    if (inside !== undefined || first !== undefined) continue;
    first = seq ?? (duplicateOf?.by === "bytes" ? duplicateOf.seq : undefined);
    if (first === undefined) {
      const why = intake.problems.map(({ message }) => message).join(" ");
      throw new CareoError("sources/unreadable", `${path} could not be taken in. ${why}`);
    }
  }
  return first as number;
}

function saidOf(row: SourceRow): SaidOfSource {
  return {
    title: row.title === undefined ? undefined : ownText(row.title),
    sourceKind: row.kind as SaidOfSource["sourceKind"],
    author: row.author?.map(ownText),
    publisher: row.publisher === undefined ? undefined : ownText(row.publisher),
    language: row.language,
    sensitivity: row.sensitivity,
    parent: row.parent,
  };
}

/** Enters a correction where the file says something else of a source than the case does. What it leaves out stays. */
function correct(open: OpenCase, known: SourceAdded["source"], row: SourceRow, person: string): boolean {
  const { parent, sensitivity, ...said } = saidOf(row);
  const wanted = {
    ...known,
    ...defined(said),
    ...(row.url === undefined ? {} : { sourceUrl: row.url }),
    ...(row.published === undefined
      ? {}
      : { publishedAt: { value: row.published, basis: "given" as const } }),
    ...(parent === undefined
      ? {}
      : { form: "derivative" as const, parentSource: parent.of, parentRelation: parent.relation }),
  };
  const handling = open.state.handling.get(known.id);
  const noted = {
    ...handling,
    source: known.id,
    ...defined({ sensitivity, obtainedHow: row.obtained === undefined ? undefined : ownText(row.obtained) }),
  } as HandlingNoted["handling"];
  const entries = [
    ...(sameContent(wanted, known) ? [] : [{ kind: "source.added", source: wanted, supersedes: known.id }]),
    ...(sameContent(noted, handling) ? [] : [{ kind: "handling.noted", handling: noted }]),
  ];
  if (entries.length === 0) return false;
  const by = actingPerson(open, person);
  open.ledger.appendAll(entries.map((entry) => ({ ...entry, by })) as unknown as NewPayload[]);
  return true;
}

function defined(values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
