import { makeExampleJob } from "./cases/example-job.ts";
import type { JobVerb } from "./endpoint.ts";

/** Every verb that runs as a job, so that one which was cut short can be gone on with. */
export const JOB_VERBS: readonly JobVerb[] = [makeExampleJob as unknown as JobVerb];
