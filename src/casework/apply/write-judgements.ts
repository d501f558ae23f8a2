import { CareoError } from "../../base/index.ts";
import type { NewPayload } from "../../ledger/index.ts";
import { judgeMatch } from "../judge-match.ts";
import type { RecordReference } from "../match-entries.ts";
import { actingPerson, type OpenCase, refreshed } from "../open-case.ts";
import { openRecordSet, tablesInOrder } from "../open-record-set.ts";
import { type NewThing, recordThings, sameContent } from "../things/index.ts";
import type { MatchRow, SearchRow } from "./material-forms.ts";
import { nameEntry } from "./outcome.ts";
import type { Plan } from "./read-plan.ts";
import { applier, count, type Writer } from "./writer.ts";

/** Raters whom the case does not know take part from now on. */
export function enterPeople(open: OpenCase, { names }: Plan, writer: Writer): void {
  const effects = writer.effects.adding.ledger;
  for (const [name, id] of names.people)
    if (!open.state.agents.has(id)) names.people.set(name, actingPerson(refreshed(open), name, effects));
}

export function writeSearch(
  open: OpenCase,
  handle: string,
  row: SearchRow,
  { names }: Plan,
  writer: Writer,
): void {
  const id = names.ids.get(handle) as string;
  const known = open.state.searches.get(id)?.entry.search;
  const search = { id, ...row };
  if (known !== undefined && sameContent(known, search)) {
    count(writer, "searches", "as it was");
    return;
  }
  const by = applier(open, writer);
  const naming = known === undefined ? [nameEntry(by, handle, id)] : [];
  open.ledger.appendAll([{ kind: "search.made", by, search } as unknown as NewPayload, ...naming]);
  count(writer, "searches", known === undefined ? "entered" : "changed");
}

export async function writeMatch(
  open: OpenCase,
  handle: string,
  row: MatchRow,
  { names }: Plan,
  writer: Writer,
): Promise<void> {
  const known = open.state.matches.get(names.ids.get(handle) as string)?.entry;
  const { judgement, reason, evidence } = row;
  if (known !== undefined && known.match.judgement === judgement && known.reason === reason)
    return void count(writer, "matches", "as it was");
  const left = await referenceTo(open, row.left);
  const right = await referenceTo(open, row.right);
  const person = row.by ?? writer.person;
  const judged = judgeMatch(
    open,
    { left, right, judgement, reason, evidence, person },
    writer.effects.adding.ledger,
  );
  names.ids.set(handle, judged.id);
  open.ledger.append(nameEntry(applier(refreshed(open), writer), handle, judged.id));
  count(writer, "matches", known === undefined ? "entered" : "changed");
}

async function referenceTo(open: OpenCase, side: MatchRow["left"]): Promise<RecordReference> {
  const table = tablesInOrder(open.state).find(({ recordSet }) => recordSet.id === side.table);
  if (table === undefined) throw new Error(`${side.table} was taken in and cannot be found`);
  const opened = await openRecordSet(open, table);
  try {
    const row = await opened.findRow(side.row);
    if (row !== undefined) return { recordSet: side.table, rowKey: side.row, rowHash: row.rowHash };
    throw new CareoError("casework/no-such-pair", `${table.recordSet.name} has no row "${side.row}".`, {
      hint: "careo table CASE TABLE shows the rows and their keys.",
    });
  } finally {
    opened.close();
  }
}

/** One batch: all of it is entered, or nothing. */
export function writeThings(open: OpenCase, planned: Plan["things"], writer: Writer): void {
  const things: NewThing[] = planned.map(({ thing }) => thing);
  const known = new Set(Object.values(open.state.things).flatMap((map) => [...map.keys()]));
  const recorded = recordThings(open, things, { person: writer.person }, writer.effects.adding.ledger);
  for (const [at, { id, seq }] of recorded.entries()) {
    const fate = seq === undefined ? "as it was" : known.has(id) ? "changed" : "entered";
    count(writer, String(planned[at]?.path[0]), fate);
  }
}
