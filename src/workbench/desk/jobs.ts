import { type ZodType, z } from "zod";
import { CareoError, type Clock, instantOf, newIdentifier, systemClock } from "../../base/index.ts";
import type { Events } from "./events.ts";
import type { JobEffects, JobError, JobProgress, JobView, JsonValue } from "./job.ts";
import { UserFile } from "./user-folder.ts";

/** What is kept of a job that has not ended, beyond what a page sees. */
interface KeptJob {
  readonly view: JobView;
  readonly input: JsonValue;
  /** Folder of its case, to open it again. */
  readonly root: string | null;
  readonly person: string;
}

const keptJobs: ZodType<readonly KeptJob[]> = z.array(
  z.object({
    view: z.custom<JobView>((value) => typeof value === "object" && value !== null && "verb" in value),
    input: z.custom<JsonValue>(),
    root: z.string().nullable(),
    person: z.string(),
  }),
);

/** What a job is started with. The input is kept until it has ended, so that it can be gone on with after a crash. */
export interface NewJob {
  readonly verb: string;
  readonly unit: string;
  readonly input: JsonValue;
  readonly case: string | null;
  readonly root: string | null;
  readonly person: string;
}

/** The work itself. Doing it again must leave alone what is there. */
export type RunJob = (effects: JobEffects) => Promise<JsonValue>;

// Ended work is shown until it is dismissed, or that much more has ended.
const KEPT = 30;
/** Milliseconds between two reports of one job, and between two savings. */
const REPORT_EVERY = 100;
const SAVE_EVERY = 1000;

/** Work under way, and what became of the last. It goes on when the page is reloaded, and is told of after a crash. */
export class Jobs {
  readonly #file: UserFile<readonly KeptJob[]>;
  readonly #events: Events;
  readonly #clock: Clock;
  readonly #running = new Map<string, AbortController>();
  readonly #finished = new Map<string, Promise<void>>();
  #jobs: readonly KeptJob[];
  #savedAt = 0;

  constructor(folder: string, events: Events, clock: Clock = systemClock) {
    this.#events = events;
    this.#clock = clock;
    this.#file = new UserFile(folder, "work.json", (value) => {
      const read = keptJobs.safeParse(value ?? []);
      return read.success ? read.data : [];
    });
    // What was running when the program ended is not running now.
    this.#jobs = this.#file.get().map((kept) => ({ ...kept, view: interrupted(kept.view) }));
  }

  /** Latest first. */
  all(): readonly JobView[] {
    return this.#jobs.map(({ view }) => view);
  }

  get(id: string): JobView | undefined {
    return this.#kept(id)?.view;
  }

  start({ verb, unit, input, case: ofCase, root, person }: NewJob, run: RunJob): JobView {
    const view: JobView = {
      id: newIdentifier("job"),
      verb,
      case: ofCase,
      done: 0,
      total: null,
      unit,
      state: "running",
      startedAt: instantOf(this.#clock()),
      endedAt: null,
      problems: 0,
      error: null,
      result: null,
      canContinue: false,
    };
    this.#jobs = [{ view, input, root, person }, ...this.#jobs].slice(0, KEPT);
    const controller = new AbortController();
    this.#running.set(view.id, controller);
    this.#changed(view, true);
    this.#finished.set(view.id, this.#run(view.id, run, controller.signal));
    return view;
  }

  /** Asks a job to end at the next place where what is there is whole. */
  cancel(id: string): void {
    const controller = this.#running.get(id);
    if (controller === undefined) throw noSuchJob(id, "It has ended.");
    controller.abort();
  }

  /** What a job that was cut short was started with. Throws `workbench/no-such-job`. */
  cutShort(id: string): NewJob {
    const kept = this.#kept(id);
    if (kept === undefined || !kept.view.canContinue)
      throw noSuchJob(id, "Only work that was cut short can be gone on with.");
    const { view, input, root, person } = kept;
    return { verb: view.verb, unit: view.unit, input, case: view.case, root, person };
  }

  /** Takes ended work off the list. */
  dismiss(id: string): void {
    if (this.#running.has(id)) throw noSuchJob(id, "It is still running: cancel it first.");
    this.#jobs = this.#jobs.filter(({ view }) => view.id !== id);
    this.#save();
    this.#events.tell({ kind: "job-gone", id });
  }

  /** When the job has ended, however it did. */
  async ended(id: string): Promise<void> {
    await this.#finished.get(id);
  }

  /** Asks everything to end, and waits for it. */
  async stop(): Promise<void> {
    for (const controller of this.#running.values()) controller.abort();
    await Promise.all(this.#finished.values());
  }

  async #run(id: string, run: RunJob, signal: AbortSignal): Promise<void> {
    const report = this.#reporter(id);
    try {
      const result = await run({ signal, report });
      this.#end(id, { state: signal.aborted ? "cancelled" : "done", result, canContinue: signal.aborted });
    } catch (error) {
      if (signal.aborted) this.#end(id, { state: "cancelled", canContinue: true });
      else this.#end(id, { state: "failed", error: jobError(error), canContinue: true });
    } finally {
      this.#running.delete(id);
      this.#finished.delete(id);
    }
  }

  #reporter(id: string): (progress: JobProgress) => void {
    let last = 0;
    return (progress) => {
      const view = this.get(id);
      if (view === undefined) return;
      const now = this.#clock().getTime();
      const isDue = now - last >= REPORT_EVERY;
      if (isDue) last = now;
      this.#changed({ ...view, ...progress }, false, isDue);
    };
  }

  #end(id: string, ending: Partial<JobView>): void {
    const view = this.get(id);
    if (view !== undefined) this.#changed({ ...view, ...ending, endedAt: instantOf(this.#clock()) }, true);
  }

  #changed(view: JobView, mustSave: boolean, tell = true): void {
    this.#jobs = this.#jobs.map((kept) => (kept.view.id === view.id ? { ...kept, view } : kept));
    if (tell) this.#events.tell({ kind: "job", job: view });
    if (mustSave || this.#clock().getTime() - this.#savedAt > SAVE_EVERY) this.#save();
  }

  #save(): void {
    this.#savedAt = this.#clock().getTime();
    // What has ended well needs no input any more, and an input may name files.
    const kept = this.#jobs.map((each) => (each.view.state === "done" ? { ...each, input: null } : each));
    this.#file.set(kept);
  }

  #kept(id: string): KeptJob | undefined {
    return this.#jobs.find(({ view }) => view.id === id);
  }
}

function interrupted(view: JobView): JobView {
  return view.state === "running" ? { ...view, state: "interrupted", canContinue: true } : view;
}

function jobError(error: unknown): JobError {
  if (error instanceof CareoError)
    return { code: error.code, message: error.message, hint: error.hint ?? null };
  return { code: "bug", message: error instanceof Error ? error.message : String(error), hint: null };
}

function noSuchJob(id: string, hint: string): CareoError {
  return new CareoError("workbench/no-such-job", `There is no such work: ${id}.`, { hint });
}
