import type { TokenAgreement } from "../names/index.ts";

/** One word of a list entry, or neighbouring words of it read as one, with the words of the table close to it. */
export interface QueryUnit {
  /** Indices into `person.form.tokens`; more than one where words were joined. */
  readonly tokens: readonly number[];
  /** By word id of the table. Shared by all list entries that hold the same word. */
  readonly neighbours: ReadonlyMap<number, TokenAgreement>;
}
