import { type ZodType, z } from "zod";
import { CareoError } from "../../../base/index.ts";
import { done, type JobVerb, list, listOf, started, startJob, type Topic } from "../endpoint.ts";
import { JOB_VERBS } from "../job-verbs.ts";
import type { JobRow, JobsApi, JsonAnswer } from "./contract.ts";

const jobRow: ZodType<JobRow> = z.strictObject({
  id: z.string(),
  verb: z.string(),
  case: z.string().nullable(),
  done: z.number(),
  total: z.number().nullable(),
  unit: z.string(),
  state: z.enum(["running", "done", "cancelled", "failed", "interrupted"]),
  startedAt: z.string(),
  endedAt: z.string().nullable(),
  problems: z.int(),
  error: z.strictObject({ code: z.string(), message: z.string(), hint: z.string().nullable() }).nullable(),
  // Whatever its verb gives.
  result: z.unknown() as ZodType<JsonAnswer>,
  canContinue: z.boolean(),
});

export const jobs: Topic<JobsApi> = {
  "GET /jobs": {
    summary: "Work under way, and what became of the last, latest first.",
    answer: listOf(jobRow),
    run: ({ desk }) => list(desk.jobs.all()),
  },
  "POST /jobs/:job/cancel": {
    summary: "Asks work to end at the next place where what is there is whole.",
    answer: done,
    run: ({ desk, params }) => {
      desk.jobs.cancel(params.job);
      return { done: true };
    },
  },
  "POST /jobs/:job/continue": {
    summary: "Goes on with work that was cut short; what is there already is left alone.",
    answer: started,
    run: ({ desk, params }) => {
      const { verb: name, input, root, person } = desk.jobs.cutShort(params.job);
      const verb: JobVerb | undefined = JOB_VERBS.find((each) => each.verb === name);
      if (verb === undefined)
        throw new CareoError("workbench/no-such-job", `This Careo has no verb ${name}.`);
      const session = root === null ? undefined : desk.cases.open(root);
      const answer = startJob(verb, verb.input.parse(input), { desk, person, session });
      desk.jobs.dismiss(params.job);
      return answer;
    },
  },
  "POST /jobs/:job/dismiss": {
    summary: "Takes ended work off the list.",
    answer: done,
    run: ({ desk, params }) => {
      desk.jobs.dismiss(params.job);
      return { done: true };
    },
  },
};
