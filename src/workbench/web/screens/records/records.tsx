import type { ReactNode } from "react";
import { useView } from "../../app/place.ts";
import { RecordsHome } from "./home.tsx";
import { Run } from "./run.tsx";
import { TableScreen } from "./table.tsx";
import { recordsView } from "./view.ts";

/** Tables and what was compared: the lists of both, one table, or one run with its queue. */
export function Records(): ReactNode {
  const [{ table, run }] = useView(recordsView);
  if (table !== undefined) return <TableScreen key={table} seq={table} />;
  if (run !== undefined) return <Run key={run} id={run} />;
  return <RecordsHome />;
}
