import type { TableView } from "../view/index.ts";
import { type JoinColumns, type OtherTable, testAgreement } from "./agreement.ts";
import { testDates } from "./dates.ts";
import { testDigits } from "./digits.ts";
import { testDuplicates } from "./duplicates.ts";
import { testHeaping } from "./heaping.ts";
import { testKeys } from "./keys.ts";
import { type KnownPerson, testKnownPersons } from "./known-persons.ts";
import { testCheckDigits, testNumberStructure } from "./numbers.ts";
import type { Tested } from "./result.ts";
import { testSerialOrder } from "./serial-order.ts";
import { testTraces } from "./traces.ts";

export interface TestTable {
  readonly against?: { readonly table: OtherTable; readonly join?: JoinColumns } | undefined;
  readonly known?: readonly KnownPerson[] | undefined;
  /** Called before each group of tests, for who shows progress. */
  readonly onTest?: ((name: string) => void) | undefined;
}

const TESTS: readonly (readonly [name: string, run: (view: TableView) => Promise<Tested>])[] = [
  ["keys", testKeys],
  ["dates", testDates],
  ["heaps of dates", testHeaping],
  ["check digits", testCheckDigits],
  ["structure of numbers", testNumberStructure],
  ["order of numbers", testSerialOrder],
  ["traces of programs", testTraces],
  ["duplicates", testDuplicates],
  ["digits", testDigits],
];

/**
 * Every test of a table that its columns allow, in a fixed order. The same table gives the same results. What could not be
 * tested is told with what it would take.
 */
export async function testTable(view: TableView, input: TestTable = {}): Promise<Tested> {
  const { against, known, onTest } = input;
  const tested: Tested[] = [];
  for (const [name, run] of TESTS) {
    onTest?.(name);
    tested.push(await run(view));
  }
  if (against) {
    onTest?.("agreement with another table");
    tested.push(await testAgreement(view, against.table, against.join));
  }
  if (known) {
    onTest?.("known persons");
    tested.push(await testKnownPersons(view, known));
  }
  return {
    results: tested.flatMap(({ results }) => results),
    notTested: tested.flatMap(({ notTested }) => notTested),
  };
}
