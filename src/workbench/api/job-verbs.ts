import { makeExampleJob } from "./cases/example-job.ts";
import { publishJob, verifyDossierJob } from "./dossier/jobs.ts";
import type { JobVerb } from "./endpoint.ts";
import { matchPeopleJob } from "./matches/match-job.ts";
import { indexCaseJob } from "./search/index-job.ts";
import { addSourcesJob } from "./sources/add-job.ts";
import { seekPatternsJob, testTableJob } from "./table-evidence/jobs.ts";
import { importTableJob, readTableJob } from "./tables/jobs.ts";

/** Every verb that runs as a job, so that one which was cut short can be gone on with. */
export const JOB_VERBS: readonly JobVerb[] = [
  addSourcesJob as unknown as JobVerb,
  indexCaseJob as unknown as JobVerb,
  makeExampleJob as unknown as JobVerb,
  publishJob as unknown as JobVerb,
  verifyDossierJob as unknown as JobVerb,
  readTableJob as unknown as JobVerb,
  importTableJob as unknown as JobVerb,
  matchPeopleJob as unknown as JobVerb,
  testTableJob as unknown as JobVerb,
  seekPatternsJob as unknown as JobVerb,
];
