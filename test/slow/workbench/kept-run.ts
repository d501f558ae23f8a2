import {
  keepRun,
  matchPeople,
  openCase,
  systemMatching,
  tablesInOrder,
} from "../../../src/casework/index.ts";

/** Looks for the people of the families' list in the border table of `costa-verde`, and keeps the run beside the case. */
export async function compareLists(root: string): Promise<void> {
  const open = openCase(root, "read");
  const numberOf = (name: string) =>
    String(tablesInOrder(open.state).find(({ recordSet }) => recordSet.name === name)?.seq);
  const document = await matchPeople(
    open,
    {
      list: numberOf("families.csv"),
      table: numberOf("border.csv"),
      listMap: [],
      tableMap: [],
      top: 20,
      audit: 0,
      decoys: 0,
      seed: "1",
      dictionary: true,
    },
    systemMatching,
  );
  keepRun(open, document, { at: "2025-03-01T10:00:00Z", by: "Ana Leko" });
  open.ledger.close();
}
