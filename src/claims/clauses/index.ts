export { type Clause, readClauses } from "./clauses.ts";
export type { ClauseKind } from "./openings.ts";
