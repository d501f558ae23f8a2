import { resolve } from "node:path";
import { importTable } from "../import-table.ts";
import { type OpenCase, refreshed } from "../open-case.ts";
import { applyClaim, sourceReader } from "./apply-claims.ts";
import { applySource } from "./apply-sources.ts";
import type { TableRowForm } from "./material-forms.ts";
import { nameEntry } from "./outcome.ts";
import type { Plan } from "./read-plan.ts";
import { wishesOf } from "./texts.ts";
import { applier, count, readAgain, type Writer } from "./writer.ts";

export async function writeSources(open: OpenCase, plan: Plan, writer: Writer): Promise<void> {
  const { folder, person, effects } = writer;
  const { ids } = plan.names;
  for (const [at, handle] of inOrder(plan).entries()) {
    // Read again each time: what it copies or translates has got its id by now.
    const row = readAgain(open, plan, writer).sources.get(handle);
    if (row === undefined) continue;
    const id = ids.get(handle) as string;
    const how = { folder, person, effects: effects.adding };
    const written = await applySource(refreshed(open), handle, row, id, how);
    ids.set(handle, written.id);
    count(writer, "sources", written.fate);
    effects.onStep?.({ section: "sources", done: at + 1, of: plan.sources.size });
  }
}

/** A source after the one that it copies or translates, so that the reference is to something. */
function inOrder({ sources, names }: Plan): string[] {
  const byId = new Map([...sources.keys()].map((handle) => [names.ids.get(handle), handle]));
  const ordered = new Set<string>();
  const place = (handle: string): void => {
    const parent = byId.get(sources.get(handle)?.parent?.of);
    if (parent !== undefined && !ordered.has(parent)) place(parent);
    ordered.add(handle);
  };
  for (const handle of sources.keys()) place(handle);
  return [...ordered];
}

export async function writeTables(open: OpenCase, plan: Plan, writer: Writer): Promise<void> {
  const { ids } = plan.names;
  let done = 0;
  for (const [handle, row] of plan.tables) {
    const now = refreshed(open);
    const known = now.state.recordSets.has(ids.get(handle) as string);
    if (!known) ids.set(handle, await importOne(now, handle, row, writer));
    count(writer, "tables", known ? "as it was" : "entered");
    writer.effects.onStep?.({ section: "tables", done: ++done, of: plan.tables.size });
  }
}

async function importOne(open: OpenCase, handle: string, row: TableRowForm, writer: Writer): Promise<string> {
  const { folder, person } = writer;
  const [table] = await importTable(open, {
    path: resolve(folder, row.file),
    map: row.map,
    accept: row.accept,
    key: row.key,
    obtainedHow: row.obtained,
    wishes: wishesOf(row),
    person,
  });
  if (table === undefined) throw new Error(`${row.file} gave no table`);
  const { id } = table.recordSet;
  if (open.state.handleOf.get(id) !== handle)
    open.ledger.append(nameEntry(applier(refreshed(open), writer), handle, id));
  return id;
}

export async function writeClaims(open: OpenCase, plan: Plan, writer: Writer): Promise<void> {
  const now = refreshed(open);
  const read = sourceReader(now);
  const { ids } = plan.names;
  let done = 0;
  for (const [handle, row] of plan.claims) {
    const claim = { handle, row, id: ids.get(handle) as string };
    const how = { person: writer.person, effects: writer.effects.adding.ledger };
    const written = await applyClaim(now, claim, await read(row.source), how);
    ids.set(handle, written.id);
    count(writer, "claims", written.fate);
    writer.effects.onStep?.({ section: "claims", done: ++done, of: plan.claims.size });
  }
}
