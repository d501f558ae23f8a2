/** Structured tests of a table that somebody says is something. Results are evidence to weigh, never a verdict. */
export type { JoinColumns, OtherTable } from "./agreement.ts";
export { testTable } from "./authenticate.ts";
export type { KnownPerson } from "./known-persons.ts";
export type { Figure, NotTested, Tail, Tested, TestName, TestResult } from "./result.ts";
export { describeSample, drawSample, type SampledRow } from "./sample.ts";
