import { z } from "zod";
import { addSources, checkEdtfDate, systemAdding } from "../../../casework/index.ts";
import type { JobContext, JobVerb } from "../endpoint.ts";
import { facts } from "./schemas.ts";
import { removeUploads } from "./uploads.ts";

type AddInput = {
  readonly paths: readonly string[];
  readonly obtainedHow?: string;
  readonly sourceUrl?: string;
  readonly published?: string;
  /** Ids of files that the browser sent: they are removed when they have been taken in. */
  readonly uploads?: readonly string[];
};

/** Takes files and folders in. What is there already is told and not added again, so it can be gone on with. */
export const addSourcesJob: JobVerb<AddInput> = {
  verb: "add-sources",
  unit: "files",
  input: z.strictObject({
    paths: z.array(z.string()),
    ...facts,
    uploads: z.array(z.string()).optional(),
  }) as never,
  run: async (input, context) => {
    const result = await addAll(input, context);
    if (!context.signal.aborted) removeUploads(context.session.root, input.uploads ?? []);
    return result;
  },
};

async function addAll(input: AddInput, { session, person, signal, report }: JobContext) {
  const { paths, obtainedHow, sourceUrl, published } = input;
  const total = paths.length;
  const outcome = { added: 0, duplicates: 0, failed: 0, sources: [] as number[] };
  let problems = 0;
  let done = 0;
  for (const path of paths) {
    if (signal.aborted) break;
    const wanted = {
      paths: [path],
      person,
      obtainedHow,
      sourceUrl,
      published: published && checkEdtfDate(published),
    };
    for await (const each of addSources(session.open, wanted, systemAdding)) {
      problems += each.intake.problems.length;
      if (each.seq !== undefined) outcome.sources.push(each.seq);
      outcome[each.seq !== undefined ? "added" : each.duplicateOf === undefined ? "failed" : "duplicates"]++;
      session.refresh();
      report({ done, total, problems });
      // Between two files what is there is whole: the rest of a folder is left for the next time.
      if (signal.aborted) break;
    }
    report({ done: ++done, total, problems });
  }
  return outcome;
}
