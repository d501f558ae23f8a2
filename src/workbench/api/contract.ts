/** Everything that can be asked of the workbench, and what it answers. The browser imports this, as types, and nothing else. */
import type { CasesApi } from "./cases/contract.ts";
import type { HistoryApi } from "./history/contract.ts";
import type { JobsApi } from "./jobs/contract.ts";
import type { PreferencesApi } from "./preferences/contract.ts";

export interface Api extends CasesApi, HistoryApi, JobsApi, PreferencesApi {}
