import { type ZodType, z } from "zod";
import { UserFile } from "./user-folder.ts";

/** A case that was opened here before. The folder says what it holds now; this says only where to look. */
export interface RecentCase {
  readonly id: string;
  readonly root: string;
  readonly title: string;
  readonly openedAt: string;
  /** Where in the case somebody was last: path and search of the page, below the case. */
  readonly place: string | null;
  /** What it held when it was last open. */
  readonly counts: CaseCounts | null;
  /** When the whole case was last checked here, and what came of it. */
  readonly check: { readonly at: string; readonly verdict: string } | null;
}

export interface CaseCounts {
  readonly sources: number;
  readonly claims: number;
  readonly propositions: number;
  readonly tables: number;
  readonly entries: number;
}

const count = z.int().nonnegative();

const recentCases: ZodType<readonly RecentCase[]> = z.array(
  z.strictObject({
    id: z.string().regex(/^[0-9a-f]{32}$/),
    root: z.string().min(1),
    title: z.string(),
    openedAt: z.string(),
    place: z.string().max(2000).nullable(),
    counts: z
      .strictObject({ sources: count, claims: count, propositions: count, tables: count, entries: count })
      .nullable(),
    check: z.strictObject({ at: z.string(), verdict: z.string() }).nullable(),
  }),
);

// More than this and the list is no list of recent things.
const KEPT = 50;

export class RecentCases {
  readonly #file: UserFile<readonly RecentCase[]>;

  constructor(folder: string) {
    this.#file = new UserFile(folder, "cases.json", (value) => {
      const read = recentCases.safeParse(value ?? []);
      return read.success ? read.data : [];
    });
  }

  /** Latest first. */
  all(): readonly RecentCase[] {
    return this.#file.get();
  }

  /** A folder stands once in the list: an id may come with a new folder, and a folder with a new id. */
  opened({ id, root, title, openedAt, counts }: Omit<RecentCase, "place" | "check">): void {
    const earlier = this.all().find((each) => each.root === root && each.id === id);
    const others = this.all().filter((each) => each.root !== root);
    const { place, check } = earlier ?? { place: null, check: null };
    this.#file.set([{ id, root, title, openedAt, counts, place, check }, ...others].slice(0, KEPT));
  }

  /** Keeps something else of a case that is in the list. */
  note(root: string, noted: Partial<Pick<RecentCase, "place" | "counts" | "check">>): void {
    this.#file.set(this.all().map((each) => (each.root === root ? { ...each, ...noted } : each)));
  }

  /** Takes a case off the list; its folder stays. */
  forget(root: string): void {
    this.#file.set(this.all().filter((each) => each.root !== root));
  }
}
