import { board } from "./board/routes.ts";
import { cases } from "./cases/routes.ts";
import { claims } from "./claims/routes.ts";
import { dossier } from "./dossier/routes.ts";
import type { AnyTopic } from "./endpoint.ts";
import { history } from "./history/routes.ts";
import { jobs } from "./jobs/routes.ts";
import { map } from "./map/routes.ts";
import { matches } from "./matches/routes.ts";
import { money } from "./money/routes.ts";
import { network } from "./network/routes.ts";
import { preferences } from "./preferences/routes.ts";
import { search } from "./search/routes.ts";
import { settings } from "./settings/routes.ts";
import { sources } from "./sources/routes.ts";
import { tableEvidence } from "./table-evidence/routes.ts";
import { tables } from "./tables/routes.ts";
import { timeline } from "./timeline/routes.ts";
import { trail } from "./trail/routes.ts";
import { weighing } from "./weighing/routes.ts";

/** All topics of the API by name; each fulfils its part of the contract (contract.ts). */
export const TOPICS: Readonly<Record<string, AnyTopic>> = {
  board,
  cases,
  claims,
  dossier,
  history,
  jobs,
  map,
  matches,
  money,
  network,
  preferences,
  search,
  settings,
  sources,
  tableEvidence,
  tables,
  timeline,
  trail,
  weighing,
};
