export { startOfAntecedent } from "./antecedent.ts";
export { type Clause, readClauses } from "./clauses.ts";
export { type ClauseGrammar, clauseGrammar } from "./grammar.ts";
export type { ClauseKind } from "./openings.ts";
export { trimStretch } from "./trim.ts";
