export { type Clause, type ClauseKind, readClauses } from "./clauses.ts";
