import { type ZodType, z } from "zod";
import { instantOf } from "../../../base/index.ts";
import {
  type HistoryLine,
  isNeverUndoneAlone,
  showHistory,
  undoEntry,
  verifyCase,
} from "../../../casework/index.ts";
import type { CaseSession } from "../../desk/index.ts";
import { list, listOf, partFields, type Topic } from "../endpoint.ts";
import { aboutOf, earlierOf } from "./about.ts";
import type {
  CheckAnswer,
  EntryAnswer,
  HistoryApi,
  HistoryQuery,
  HistoryRow,
  UndoAnswer,
} from "./contract.ts";

const states = z.enum(["open", "undone", "erased", "missing", "altered"]);

const historyQuery: ZodType<HistoryQuery> = z.strictObject({
  ...partFields,
  order: z.enum(["latest", "earliest"]).optional(),
  kind: z.string().max(60).optional(),
  words: z.string().max(200).optional(),
  state: states.optional(),
});

const rowFields = {
  seq: z.int(),
  state: states,
  at: z.string().nullable(),
  by: z.string().nullable(),
  kind: z.string().nullable(),
  summary: z.string(),
  about: z.string().nullable(),
  canUndo: z.boolean(),
};
const historyRow: ZodType<HistoryRow> = z.strictObject(rowFields);
const entryAnswer: ZodType<EntryAnswer> = z.strictObject({
  ...rowFields,
  payload: z.unknown(),
  commitment: z.string(),
  before: z.unknown(),
});
const undoAnswer: ZodType<UndoAnswer> = z.strictObject({ seq: z.int(), resting: z.int() });
const checkAnswer: ZodType<CheckAnswer> = z.strictObject({
  integrity: z.string(),
  identity: z.string(),
  time: z.string(),
  size: z.int(),
  pin: z.string().nullable(),
  checks: z.array(
    z.strictObject({
      id: z.string(),
      verdict: z.string(),
      message: z.string(),
      where: z.string().optional(),
    }),
  ),
  unproved: z.array(z.string()),
});

export const history: Topic<HistoryApi> = {
  "GET /cases/:case/history": {
    summary: "Every entry of the ledger, the undone and erased among them.",
    query: historyQuery,
    answer: listOf(historyRow),
    run: ({ session, query }) => list(filtered(rowsOf(session), query), query),
  },
  "GET /cases/:case/history/:entry": {
    summary: "One entry with all that it recorded, and what it changed.",
    answer: entryAnswer,
    run: ({ session, params }) => {
      const seq = Number(params.entry);
      const { ledger } = session.open;
      const { payload, commitment } = ledger.entry(seq);
      return {
        ...(rowsOf(session)[seq] as HistoryRow),
        commitment,
        payload: payload ?? null,
        before: earlierOf(ledger, payload),
      };
    },
  },
  "POST /cases/:case/history/:entry/undo": {
    summary: "Undoes an entry by a later one; nothing is removed.",
    body: z.strictObject({ reason: z.string().trim().min(1).max(1000) }),
    answer: undoAnswer,
    run: ({ session, params, body, person }) =>
      session.write((open) => undoEntry(open, { seq: Number(params.entry), reason: body.reason, person })),
  },
  "POST /cases/:case/verify": {
    summary: "Checks the whole case, and writes nothing in it.",
    whenShown: true,
    answer: checkAnswer,
    run: ({ session, desk }) => {
      const { pin, ...report } = verifyCase(session.root);
      desk.recent.note(session.root, { check: { at: instantOf(new Date()), verdict: report.integrity } });
      return { ...report, pin: pin ?? null };
    },
  },
};

function rowsOf(session: CaseSession): readonly HistoryRow[] {
  return session.derive("history", (open) => {
    const payloads = [...open.ledger.entries()].map(({ payload }) => payload);
    return showHistory(open).map((line, at) => ({
      ...line,
      about: aboutOf(payloads[at]),
      canUndo: canUndo(line),
    }));
  });
}

/** Whether the verb would refuse it for its kind; it may still refuse for another reason. */
function canUndo({ state, kind }: HistoryLine): boolean {
  return state === "open" && kind !== null && !isNeverUndoneAlone(kind);
}

function filtered(
  rows: readonly HistoryRow[],
  { order = "latest", kind, words, state }: HistoryQuery,
): HistoryRow[] {
  const sought = words?.toLowerCase();
  const found = rows.filter(
    (row) =>
      (kind === undefined || row.kind?.startsWith(kind) === true) &&
      (state === undefined || row.state === state) &&
      (sought === undefined || `${row.summary} ${row.by ?? ""}`.toLowerCase().includes(sought)),
  );
  return order === "latest" ? found.reverse() : found;
}
