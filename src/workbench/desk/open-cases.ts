import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { CareoError } from "../../base/index.ts";
import { type LedgerEffects, systemEffects } from "../../casework/index.ts";
import { CaseSession } from "./case-session.ts";
import type { Events } from "./events.ts";

export interface OpenCasesOptions {
  /** Cases are shown and never written. */
  readonly readOnly: boolean;
  /** Who works here, for whoever finds a case locked. */
  readonly person: () => string | null;
}

/** The cases that are open at the workbench, by the id that is in their folder. */
export class OpenCases {
  readonly #sessions = new Map<string, CaseSession>();
  readonly #events: Events;
  readonly #options: OpenCasesOptions;
  readonly #effects: LedgerEffects;

  constructor(events: Events, options: OpenCasesOptions, effects: LedgerEffects = systemEffects) {
    this.#events = events;
    this.#options = options;
    this.#effects = effects;
  }

  all(): readonly CaseSession[] {
    return [...this.#sessions.values()];
  }

  /**
   * Opens the case in a folder, or finds it open. Throws `ledger/not-found` and the rest of what opening throws, and
   * `workbench/two-copies`: a copy of a case has its id, and nobody could tell which of the two a page shows.
   */
  open(folder: string): CaseSession {
    const root = realPath(folder);
    const known = this.all().find((each) => each.root === root);
    if (known !== undefined) return known;
    const isShown = this.#options.readOnly;
    const onChange = (id: string, size: number) => this.#events.tell({ kind: "case", id, size });
    const session = new CaseSession(root, { isShown, onChange }, this.#withPerson());
    const other = this.#sessions.get(session.id);
    if (other !== undefined) {
      void session.close();
      throw new CareoError(
        "workbench/two-copies",
        `${root} is a copy of the case in ${other.root}, which is open.`,
        {
          hint: "Close that one first.",
        },
      );
    }
    this.#sessions.set(session.id, session);
    return session;
  }

  /** Throws `workbench/no-such-case`. */
  get(id: string): CaseSession {
    const found = this.#sessions.get(id);
    if (found !== undefined) return found;
    throw new CareoError("workbench/no-such-case", "This case is not open at the workbench.", {
      hint: "Open it from the list of cases.",
    });
  }

  async close(id: string): Promise<void> {
    const session = this.get(id);
    this.#sessions.delete(id);
    await session.close();
  }

  async closeAll(): Promise<void> {
    await Promise.all([...this.#sessions.keys()].map((id) => this.close(id)));
  }

  #withPerson(): LedgerEffects {
    const person = this.#options.person();
    if (person === null) return this.#effects;
    return { ...this.#effects, self: () => ({ ...this.#effects.self(), person }) };
  }
}

/** One folder by whichever way it is named. */
function realPath(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return resolve(folder);
  }
}
