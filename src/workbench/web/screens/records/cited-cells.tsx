import type { ReactNode } from "react";
import type { CitedCellAnswer } from "../../../api/table-evidence/contract.ts";
import { useView } from "../../app/place.ts";
import { useSay } from "../../messages/say.tsx";
import styles from "./records.module.css";
import { recordsView } from "./view.ts";

const SHOWN = 12;

/** Cells that a result rests on; each opens where it stands. */
export function CitedCells({ cells }: { readonly cells: readonly CitedCellAnswer[] }): ReactNode {
  const say = useSay();
  const [, setView] = useView(recordsView);
  if (cells.length === 0) return null;
  return (
    <p className={styles.by}>
      {say("web.records.restsOnCells")}{" "}
      {cells.slice(0, SHOWN).map(({ rowKey, column }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one cell may be cited twice, and the list never changes.
        <span key={at}>
          {at > 0 && ", "}
          <button
            type="button"
            className={styles.bare}
            onClick={() => setView({ tab: "rows", key: rowKey, column, words: undefined })}
          >
            <bdi>
              {rowKey}:{column}
            </bdi>
          </button>
        </span>
      ))}
      {cells.length > SHOWN && <> {say("web.trail.more", { count: cells.length - SHOWN })}</>}
    </p>
  );
}
