import type { Audit } from "../audit.ts";

/** What of an audit tensions are read from. */
export type Comparable = Pick<
  Audit,
  "claims" | "dates" | "amounts" | "entities" | "relations" | "sentences" | "document"
>;
