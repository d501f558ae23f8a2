import { isAbsolute } from "node:path";
import { type ZodType, z } from "zod";
import { CareoError } from "../../../base/index.ts";
import { auditSource, checkEdtfDate, getSource } from "../../../casework/index.ts";
import { list, listOf, started, startJob, type Topic } from "../endpoint.ts";
import { addSourcesJob } from "./add-job.ts";
import type { SourcesApi } from "./contract.ts";
import { mediaAnswer, originalAnswer } from "./original.ts";
import { readerAnswer } from "./reader.ts";
import {
  addBody,
  facts,
  readerAnswer as readerSchema,
  sourceRow,
  sourceAnswer as sourceSchema,
  uploadedFile,
} from "./schemas.ts";
import { sourceAnswer, sourceRows } from "./source-rows.ts";
import { keepUpload, uploadPaths } from "./uploads.ts";

const uploadsBody = z.strictObject({ uploads: z.array(z.string()).min(1).max(1000), ...facts });

export const sources: Topic<SourcesApi> = {
  "GET /cases/:case/sources": {
    summary: "The sources of a case, in the order in which they were added.",
    answer: listOf(sourceRow),
    run: ({ session }) => list(sourceRows(session)),
  },
  "GET /cases/:case/sources/:source": {
    summary: "One source: how it was obtained, kept and read, and what is missing of its record.",
    answer: sourceSchema,
    run: async ({ session, params }) => {
      const source = getSource(session.open.state, Number(params.source));
      const { links } = await auditSource(session.open, source).catch(() => ({ links: [] }));
      return sourceAnswer(session, source.seq, links) as NonNullable<ReturnType<typeof sourceAnswer>>;
    },
  },
  "GET /cases/:case/sources/:source/text": {
    summary: "The frozen text of a source, cut at the boundaries of its claims, with the claims.",
    answer: readerSchema,
    run: ({ session, params }) => readerAnswer(session, Number(params.source)),
  },
  "GET /cases/:case/sources/:source/original": {
    summary: "The original as it was kept, to save.",
    run: ({ session, params }) => originalAnswer(session.open, Number(params.source)),
  },
  "GET /cases/:case/sources/:source/media": {
    summary: "A picture or a recording, to show.",
    run: ({ session, params, request }) =>
      mediaAnswer(session.open, Number(params.source), request.headers.get("range")),
  },
  "POST /cases/:case/sources": {
    summary: "Takes files and folders of this computer into the case, as a job.",
    body: addBody,
    answer: started,
    run: ({ desk, session, body, person }) => {
      const wrong = body.paths.find((path) => !isAbsolute(path));
      if (wrong !== undefined) {
        throw new CareoError("workbench/no-such-folder", `${wrong} does not say where it lies.`, {
          hint: "Write it from the top: /home/ana/papers, or C:\\papers.",
        });
      }
      if (body.published !== undefined) checkEdtfDate(body.published);
      return startJob(addSourcesJob, withoutUndefined(body), { desk, session, person });
    },
  },
  "POST /cases/:case/uploads": {
    summary: "Keeps one file that the browser sends, to be added: its bytes as application/octet-stream.",
    query: z.strictObject({ name: z.string().min(1).max(1000) }),
    answer: uploadedFile,
    run: async ({ session, query, request }) => {
      session.refuseReadOnly();
      const bytes = new Uint8Array(await request.arrayBuffer());
      return { upload: keepUpload(session.root, query.name, bytes) };
    },
  },
  "POST /cases/:case/uploads/add": {
    summary: "Takes files that were sent into the case, as a job.",
    body: uploadsBody as ZodType<z.infer<typeof uploadsBody>>,
    answer: started,
    run: ({ desk, session, body: { uploads, ...said }, person }) => {
      if (said.published !== undefined) checkEdtfDate(said.published);
      const input = { paths: uploadPaths(session.root, uploads), uploads, ...withoutUndefined(said) };
      return startJob(addSourcesJob, input, { desk, session, person });
    },
  },
};

/** As JSON has it, where what is undefined is not there. */
function withoutUndefined<Value extends object>(
  value: Value,
): { [Field in keyof Value]: Exclude<Value[Field], undefined> } {
  const kept = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(kept) as { [Field in keyof Value]: Exclude<Value[Field], undefined> };
}
