import type { JobView } from "./job.ts";

/** What a page is told without asking. */
export type DeskEvent =
  | { readonly kind: "job"; readonly job: JobView }
  | { readonly kind: "job-gone"; readonly id: string }
  /** The ledger of a case has grown, or who may write it has changed. */
  | { readonly kind: "case"; readonly id: string; readonly size: number }
  /** Nothing was asked for so long that the workbench is locked. */
  | { readonly kind: "locked" }
  /** A page asks that the program end. */
  | { readonly kind: "quit" }
  | { readonly kind: "stopping" };

export class Events {
  readonly #listeners = new Set<(event: DeskEvent) => void>();

  /** @returns what ends the listening */
  listen(listener: (event: DeskEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(event: DeskEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}
