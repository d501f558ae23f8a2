import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../client/queries.ts";
import { Badge } from "../design/badges.tsx";
import { Dialog } from "../design/dialog.tsx";
import { Answered } from "../design/states.tsx";
import { useSay } from "../messages/say.tsx";
import styles from "./app.module.css";
import { useChange } from "./change.tsx";
import { useOpenCase } from "./open-case.ts";

/** The other cases, to go to one of them; each opens where somebody was last. */
export function CaseSwitcher({
  current,
  onClose,
}: {
  readonly current: string;
  readonly onClose: () => void;
}): ReactNode {
  const say = useSay();
  const cases = useAnswer("GET /cases", {});
  const openCase = useOpenCase();
  const { change } = useChange();
  const navigate = useNavigate();
  const closeThis = async () => {
    onClose();
    await navigate({ to: "/" });
    await change(
      "POST /cases/:case/close",
      { params: { case: current } },
      { says: () => say("web.case.closed") },
    );
  };
  return (
    <Dialog title={say("web.app.switchCase")} onClose={onClose}>
      <Answered of={cases}>
        {({ rows }) => (
          <ul className={styles.things}>
            {rows.map(({ id, root, title, isOpen }) => (
              <li key={root}>
                <button
                  type="button"
                  className={styles.thing}
                  aria-current={id === current}
                  onClick={() => {
                    onClose();
                    void openCase(root);
                  }}
                >
                  <span aria-hidden="true">{id === current ? "●" : "○"}</span>
                  <span>
                    <bdi>{title}</bdi>
                    <br />
                    <span className={styles.handle}>{root}</span>
                  </span>
                  {isOpen && <Badge tone="quiet">{say("web.case.open")}</Badge>}
                </button>
              </li>
            ))}
          </ul>
        )}
      </Answered>
      <div className={styles.segments}>
        <button
          type="button"
          className={styles.thing}
          onClick={() => void navigate({ to: "/" }).then(onClose)}
        >
          <span />
          {say("web.app.toCases")}
        </button>
        <button type="button" className={styles.thing} onClick={() => void closeThis()}>
          <span />
          {say("web.case.close")}
        </button>
      </div>
    </Dialog>
  );
}
