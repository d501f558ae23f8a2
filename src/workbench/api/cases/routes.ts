import { existsSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { type ZodType, z } from "zod";
import { CareoError } from "../../../base/index.ts";
import { startCase } from "../../../casework/index.ts";
import { type CaseSession, type Desk, isSyncedFolder, type RecentCase } from "../../desk/index.ts";
import { done, list, listOf, started, startJob, type Topic } from "../endpoint.ts";
import type { CaseAnswer, CaseRow, CasesApi, FolderAnswer, OpenedCase } from "./contract.ts";
import { listExamples, makeExampleJob } from "./example-job.ts";
import { listFolders } from "./folders.ts";
import { countsOf, openAndRemember } from "./opened.ts";
import { caseAnswer, caseRow, exampleRow, folderAnswer, newCaseBody, readOnlyAnswer } from "./schemas.ts";

const folderBody = z.strictObject({ folder: z.string().min(1) });
const openedCase: ZodType<OpenedCase> = z.strictObject({ id: z.string() });

export const cases: Topic<CasesApi> = {
  "GET /cases": {
    summary: "Cases that were opened here, latest first.",
    answer: listOf(caseRow),
    run: ({ desk }) => list(desk.recent.all().map((recent) => rowOf(desk, recent))),
  },
  "POST /cases": {
    summary: "Starts a case in an empty or new folder, and opens it.",
    body: newCaseBody,
    answer: openedCase,
    run: ({ desk, body, person }) => {
      const { title, question, lawfulBasis: processingNote } = body;
      const root = absolute(body.folder);
      startCase({ root, title, question, processingNote, person }).ledger.close();
      return { id: openAndRemember(desk, root).id };
    },
  },
  "POST /cases/open": {
    summary: "Opens the case in a folder: for writing, or for reading where somebody else writes it.",
    whenShown: true,
    body: folderBody,
    answer: openedCase,
    run: ({ desk, body }) => ({ id: openAndRemember(desk, absolute(body.folder)).id }),
  },
  "POST /cases/forget": {
    summary: "Takes a case off the list. Its folder stays as it is.",
    whenShown: true,
    body: folderBody,
    answer: done,
    run: ({ desk, body }) => {
      desk.recent.forget(body.folder);
      return { done: true };
    },
  },
  "GET /cases/:case": {
    summary: "What a case is called, holds, and whether it can be written.",
    answer: caseAnswer,
    run: ({ session }) => summaryOf(session),
  },
  "POST /cases/:case/close": {
    summary: "Gives a case free for others.",
    whenShown: true,
    answer: done,
    run: async ({ desk, session }) => {
      desk.recent.note(session.root, { counts: countsOf(session.open) });
      await desk.cases.close(session.id);
      return { done: true };
    },
  },
  "POST /cases/:case/take-over": {
    summary: "Becomes the writer of a case, once the other has gone.",
    answer: z.strictObject({ readOnly: readOnlyAnswer.nullable() }),
    run: ({ session }) => ({ readOnly: session.takeOver() ?? null }),
  },
  "POST /cases/:case/place": {
    summary: "Remembers where in the case somebody is, to open it there again.",
    whenShown: true,
    body: z.strictObject({ place: z.string().max(2000) }),
    answer: done,
    run: ({ desk, session, body }) => {
      desk.recent.note(session.root, { place: body.place });
      return { done: true };
    },
  },
  "GET /examples": {
    summary: "The example cases that ship with Careo.",
    answer: listOf(exampleRow),
    run: ({ desk }) => list(listExamples(desk.examples)),
  },
  "POST /examples/:example": {
    summary: "Makes an example into a case in a new folder, as a job.",
    body: folderBody,
    answer: started,
    run: ({ desk, params, body }) => {
      const folder = absolute(body.folder);
      // The job makes no entry of its own: who made the example stands in it.
      return startJob(makeExampleJob, { example: params.example, folder }, { desk, person: "" });
    },
  },
  "GET /folders": {
    summary: "Folders of this computer, to choose one.",
    query: z.strictObject({ path: z.string().min(1).optional() }),
    answer: folderAnswer as ZodType<FolderAnswer>,
    run: ({ query }) => listFolders(query.path),
  },
};

function rowOf(desk: Desk, { id, root, title, openedAt, place, counts, check }: RecentCase): CaseRow {
  const session = desk.cases.all().find((each) => each.root === root);
  return {
    id,
    root,
    title,
    openedAt,
    isOpen: session !== undefined,
    isThere: existsSync(join(root, "careo.json")),
    isSynced: isSyncedFolder(root),
    readOnly: session?.readOnly ?? null,
    counts: session === undefined ? counts : countsOf(session.open),
    check,
    place,
  };
}

function summaryOf(session: CaseSession): CaseAnswer {
  const { open } = session;
  const { opened, agents } = open.state;
  return {
    id: session.id,
    root: session.root,
    title: opened?.title ?? session.id,
    question: opened?.question ?? null,
    counts: countsOf(open),
    people: [...agents.values()].filter(({ agentKind }) => agentKind === "person").map(({ name }) => name),
    readOnly: session.readOnly ?? null,
    // That it is read and not written is said by `readOnly`.
    problems: open.problems.filter(({ code }) => code !== "ledger/read-only"),
  };
}

/** A relative path would be taken from wherever the server was started, which nobody at a browser knows. */
function absolute(folder: string): string {
  if (isAbsolute(folder)) return folder;
  throw new CareoError("workbench/no-such-folder", `${folder} does not say where it lies.`, {
    hint: "Write it from the top: /home/ana/cases/harbour, or C:\\cases\\harbour.",
  });
}
