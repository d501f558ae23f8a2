/** Everything that can be asked of the workbench, and what it answers. The browser imports this, as types, and nothing else. */
import type { BoardApi } from "./board/contract.ts";
import type { CasesApi } from "./cases/contract.ts";
import type { ClaimsApi } from "./claims/contract.ts";
import type { DossierApi } from "./dossier/contract.ts";
import type { HistoryApi } from "./history/contract.ts";
import type { JobsApi } from "./jobs/contract.ts";
import type { MapApi } from "./map/contract.ts";
import type { MatchesApi } from "./matches/contract.ts";
import type { MoneyApi } from "./money/contract.ts";
import type { NetworkApi } from "./network/contract.ts";
import type { PreferencesApi } from "./preferences/contract.ts";
import type { SearchApi } from "./search/contract.ts";
import type { SettingsApi } from "./settings/contract.ts";
import type { SourcesApi } from "./sources/contract.ts";
import type { TableEvidenceApi } from "./table-evidence/contract.ts";
import type { TablesApi } from "./tables/contract.ts";
import type { TimelineApi } from "./timeline/contract.ts";
import type { TrailApi } from "./trail/contract.ts";
import type { WeighingApi } from "./weighing/contract.ts";

export interface Api
  extends BoardApi,
    CasesApi,
    ClaimsApi,
    DossierApi,
    HistoryApi,
    JobsApi,
    MapApi,
    MatchesApi,
    MoneyApi,
    NetworkApi,
    PreferencesApi,
    SearchApi,
    SettingsApi,
    SourcesApi,
    TableEvidenceApi,
    TablesApi,
    TimelineApi,
    TrailApi,
    WeighingApi {}
