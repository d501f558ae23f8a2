import { type Clock, systemClock } from "../../base/index.ts";
import { type LedgerEffects, systemEffects } from "../../casework/index.ts";
import { Events } from "./events.ts";
import { Jobs } from "./jobs.ts";
import { OpenCases } from "./open-cases.ts";
import { type Preferences, preferencesFile } from "./preferences.ts";
import { RecentCases } from "./recent-cases.ts";
import type { UserFile } from "./user-folder.ts";

/** What the workbench keeps while it runs: everything that a route may reach for. */
export interface Desk {
  readonly cases: OpenCases;
  readonly recent: RecentCases;
  readonly jobs: Jobs;
  readonly events: Events;
  readonly preferences: UserFile<Preferences>;
  /** Cases are shown and never changed. */
  readonly readOnly: boolean;
  /** Where the example cases lie that ship with Careo. */
  readonly examples: string;
  /** Waits for what is being written, and gives every case free. */
  readonly close: () => Promise<void>;
}

export interface DeskOptions {
  /** Folder of the person: preferences, recent cases, work under way. */
  readonly folder: string;
  readonly examples: string;
  readonly readOnly?: boolean | undefined;
}

export interface DeskEffects {
  readonly clock: Clock;
  readonly ledger: LedgerEffects;
}

export function makeDesk(
  { folder, examples, readOnly = false }: DeskOptions,
  effects: DeskEffects = { clock: systemClock, ledger: systemEffects },
): Desk {
  const events = new Events();
  const preferences = preferencesFile(folder);
  const cases = new OpenCases(events, { readOnly, person: () => preferences.get().person }, effects.ledger);
  const jobs = new Jobs(folder, events, effects.clock);
  return {
    cases,
    recent: new RecentCases(folder),
    jobs,
    events,
    preferences,
    readOnly,
    examples,
    close: async () => {
      events.tell({ kind: "stopping" });
      await jobs.stop();
      await cases.closeAll();
    },
  };
}
