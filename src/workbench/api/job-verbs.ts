import { makeExampleJob } from "./cases/example-job.ts";
import { publishJob, verifyDossierJob } from "./dossier/jobs.ts";
import type { JobVerb } from "./endpoint.ts";
import { indexCaseJob } from "./search/index-job.ts";
import { addSourcesJob } from "./sources/add-job.ts";

/** Every verb that runs as a job, so that one which was cut short can be gone on with. */
export const JOB_VERBS: readonly JobVerb[] = [
  addSourcesJob as unknown as JobVerb,
  indexCaseJob as unknown as JobVerb,
  makeExampleJob as unknown as JobVerb,
  publishJob as unknown as JobVerb,
  verifyDossierJob as unknown as JobVerb,
];
