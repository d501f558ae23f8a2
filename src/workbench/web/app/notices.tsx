import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../design/button.tsx";
import { Problem } from "../design/states.tsx";
import { useSay } from "../messages/say.tsx";
import styles from "./app.module.css";

export interface Notice {
  readonly id: number;
  readonly says: string;
  readonly error?: unknown;
  readonly onUndo?: (() => void) | undefined;
}

interface NoticesProps {
  readonly notices: readonly Notice[];
  readonly onClose: (id: number) => void;
}

/** Lines in the corner: what was just done, and how to take it back. Read out politely; what failed at once. */
export function Notices({ notices, onClose }: NoticesProps): ReactNode {
  const say = useSay();
  return (
    <div className={styles.notices} aria-live="polite">
      {notices.map(({ id, says, error, onUndo }) => (
        <div key={id} className={styles.notice}>
          <div className={styles.noticeText}>
            {error === undefined ? <p>{says}</p> : <Problem error={error} />}
          </div>
          {onUndo !== undefined && (
            <Button
              isSmall
              verb="everywhere.undo"
              onClick={() => {
                onClose(id);
                onUndo();
              }}
            >
              {say("web.undo.button")}
            </Button>
          )}
          <Button isSmall look="plain" aria-label={say("web.app.close")} onClick={() => onClose(id)}>
            <X aria-hidden="true" />
          </Button>
        </div>
      ))}
    </div>
  );
}
