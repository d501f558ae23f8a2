/** Everything that can be asked of the workbench, and what it answers. The browser imports this, as types, and nothing else. */
import type { BoardApi } from "./board/contract.ts";
import type { CasesApi } from "./cases/contract.ts";
import type { ClaimsApi } from "./claims/contract.ts";
import type { DossierApi } from "./dossier/contract.ts";
import type { HistoryApi } from "./history/contract.ts";
import type { JobsApi } from "./jobs/contract.ts";
import type { PreferencesApi } from "./preferences/contract.ts";
import type { SearchApi } from "./search/contract.ts";
import type { SourcesApi } from "./sources/contract.ts";
import type { TrailApi } from "./trail/contract.ts";
import type { WeighingApi } from "./weighing/contract.ts";

export interface Api
  extends BoardApi,
    CasesApi,
    ClaimsApi,
    DossierApi,
    HistoryApi,
    JobsApi,
    PreferencesApi,
    SearchApi,
    SourcesApi,
    TrailApi,
    WeighingApi {}
