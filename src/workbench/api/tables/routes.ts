import { isAbsolute } from "node:path";
import { z } from "zod";
import { CareoError } from "../../../base/index.ts";
import {
  acceptMapping,
  forgetLook,
  getTable,
  listRejects,
  showLook,
  tableProperties,
  withMappings,
} from "../../../casework/index.ts";
import type { CaseSession } from "../../desk/index.ts";
import { done, list, listOf, partFields, recorded, started, startJob, type Topic } from "../endpoint.ts";
import { removeUploads, uploadPaths } from "../sources/uploads.ts";
import { cellAnswer as readCell } from "./cell.ts";
import type { LookBody, TablesApi, WishAnswer } from "./contract.ts";
import { importTableJob, readTableJob } from "./jobs.ts";
import { linesOf } from "./lines.ts";
import {
  cellAnswer,
  cellQuery,
  forgetBody,
  importBody,
  lineAnswer,
  linesQuery,
  lookBody,
  mappingBody,
  propertyAnswer,
  readingAnswer,
  rejectAnswer,
  tableAnswer,
  tableRow,
} from "./schemas.ts";
import { readingOf, tableRows, tableAnswer as tellTable } from "./table-rows.ts";

export const tables: Topic<TablesApi> = {
  "GET /cases/:case/tables": {
    summary: "The tables of the case, in the order in which they were taken in.",
    answer: listOf(tableRow),
    run: ({ session }) => list(tableRows(session)),
  },
  "GET /cases/:case/tables/:table": {
    summary: "One table: how it was read, what it covers, how good each column is.",
    answer: tableAnswer,
    run: ({ session, params }) => tellTable(session, params.table),
  },
  "GET /cases/:case/tables/:table/rows": {
    summary:
      "Lines of a table as received or normalised, in the order of the file; with words, the rows that hold them.",
    query: linesQuery,
    answer: listOf(lineAnswer),
    run: ({ session, params, query }) => linesOf(session, params.table, query),
  },
  "GET /cases/:case/tables/:table/cell": {
    summary:
      "A cell by the key of its row and the name of its column: its citation, its whole row, and what is said of the row.",
    query: cellQuery,
    answer: cellAnswer,
    run: ({ session, params, query }) => readCell(session.open, params.table, query),
  },
  "GET /cases/:case/tables/:table/rejects": {
    summary: "Every row of a table that could not be read, with its line.",
    query: z.strictObject(partFields),
    answer: listOf(rejectAnswer),
    run: async ({ session, params, query }) => list(await rejectsOf(session, params.table), query),
  },
  "POST /cases/:case/tables/:table/mapping": {
    summary: "Records what a person says the columns of a table hold.",
    body: mappingBody,
    answer: recorded,
    run: async ({ session, params, body, person }) => {
      const { recordSet, seq } = getTable(session.open.state, params.table);
      const map = body.columns.map(wishText);
      const entry = await session.write((open) =>
        acceptMapping(open, { table: recordSet.id, map, accept: body.accept, person }),
      );
      return { id: recordSet.id, handle: String(seq), seq: entry };
    },
  },
  "GET /properties": {
    summary: "What a column of a table may hold.",
    answer: listOf(propertyAnswer),
    run: () =>
      list(tableProperties.map(({ property, order, holds }) => ({ property, order: order ?? null, holds }))),
  },
  "POST /cases/:case/looks": {
    summary: "Reads a table, as a job, so that a person can say what its columns hold. Nothing is recorded.",
    body: lookBody,
    answer: started,
    run: ({ desk, session, body, person }) => {
      session.refuseReadOnly();
      return startJob(
        readTableJob,
        { path: pathOf(session, body), ...wishes(body) },
        { desk, session, person },
      );
    },
  },
  "GET /cases/:case/looks/:look": {
    summary: "What was read of a table that is not in the case yet; what its columns hold is a guess.",
    answer: readingAnswer,
    run: async ({ session, params }) => {
      const { description } = await showLook(session.open, params.look);
      return readingOf(description, withMappings(description.columns));
    },
  },
  "POST /cases/:case/looks/forget": {
    summary: "Removes what was read, or sent, and is not taken in.",
    body: forgetBody,
    answer: done,
    run: async ({ session, body: { looks, upload } }) => {
      await forgetLook(session.open, looks);
      if (upload !== undefined) removeUploads(session.root, [upload]);
      return { done: true };
    },
  },
  "POST /cases/:case/tables": {
    summary: "Takes a table into the case, as a job, with what a person says its columns hold.",
    body: importBody,
    answer: started,
    run: ({ desk, session, body, person }) => {
      session.refuseReadOnly();
      const { columns, accept, key, obtainedHow, upload } = body;
      const input = {
        path: pathOf(session, body),
        ...wishes(body),
        map: columns.map(wishText),
        accept,
        ...(key === undefined ? {} : { key }),
        ...(obtainedHow === undefined ? {} : { obtainedHow }),
        ...(upload === undefined ? {} : { upload }),
      };
      return startJob(importTableJob, input, { desk, session, person });
    },
  },
};

async function rejectsOf(session: CaseSession, said: string) {
  const found = await session.derive(`rejects ${said}`, async (open) => {
    const all = [];
    for await (const batch of listRejects(open, said)) all.push(...batch);
    return all;
  });
  return found.map(({ ordinal, line, code, text }) => ({ ordinal, line, code, text }));
}

/** As `careo table --map` takes it. */
function wishText({ column, mapsTo, order, dates }: WishAnswer): string {
  if (mapsTo === "") return `${column}=`;
  return `${column}=${mapsTo}${order === undefined ? "" : `.${order}`}${dates === undefined ? "" : `:${dates}`}`;
}

function wishes({ sheet, encoding, delimiter, header }: LookBody) {
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(header === undefined ? {} : { header }),
  };
}

function pathOf(session: CaseSession, { path, upload }: LookBody): string {
  if (upload !== undefined) return uploadPaths(session.root, [upload])[0] as string;
  if (path !== undefined && isAbsolute(path)) return path;
  throw new CareoError("workbench/no-such-folder", `${path ?? "The file"} does not say where it lies.`, {
    hint: "Write it from the top: /home/ana/border.csv, or C:\\border.csv.",
  });
}
