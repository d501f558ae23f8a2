import { type OpenCase, openMaterial, type PublicationMaterial, readRowNames } from "../../casework/index.ts";
import type { Terminal } from "../terminal.ts";
import { tell } from "./with-case.ts";

/** With the rows of all tables, none of whose names may go out. */
export async function materialOf(open: OpenCase, terminal: Terminal): Promise<PublicationMaterial> {
  const { names, cut } = await readRowNames(open);
  for (const { recordSet, rows, read } of cut) {
    const name = open.state.recordSets.get(recordSet)?.entry.recordSet.name ?? recordSet;
    const message = `Of the ${rows} rows of ${name} the names of the first ${read} are looked for.`;
    tell({ code: "records/too-big", message }, terminal);
  }
  return openMaterial(open, names);
}
