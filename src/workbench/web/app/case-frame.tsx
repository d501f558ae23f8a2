import { Outlet } from "@tanstack/react-router";
import { type ReactNode, useEffect } from "react";
import type { ReadOnlyAnswer } from "../../api/cases/contract.ts";
import { call } from "../client/call.ts";
import { useAnswer } from "../client/queries.ts";
import { Button } from "../design/button.tsx";
import { Answered } from "../design/states.tsx";
import { useSay } from "../messages/say.tsx";
import styles from "./app.module.css";
import { useChange } from "./change.tsx";
import { useCase, usePlace } from "./place.ts";

/** Around every screen of a case: why it cannot be written, if so, and the memory of where somebody is. */
export function CaseFrame(): ReactNode {
  const id = useCase();
  const found = useAnswer("GET /cases/:case", { params: { case: id } });
  useRememberPlace(id);
  return (
    <Answered of={found}>
      {({ readOnly }) => (
        <>
          {readOnly !== null && <ReadOnlyBanner readOnly={readOnly} id={id} />}
          <Outlet />
        </>
      )}
    </Answered>
  );
}

/** Milliseconds that somebody stays before a place is worth remembering. */
const SETTLED = 1500;

function useRememberPlace(id: string): void {
  const place = usePlace();
  useEffect(() => {
    if (id === "" || place === "") return undefined;
    const timer = setTimeout(
      () => void call("POST /cases/:case/place", { params: { case: id }, body: { place } }).catch(() => {}),
      SETTLED,
    );
    return () => clearTimeout(timer);
  }, [id, place]);
}

function ReadOnlyBanner({
  readOnly,
  id,
}: {
  readonly readOnly: ReadOnlyAnswer;
  readonly id: string;
}): ReactNode {
  const say = useSay();
  const { change } = useChange();
  const { because, holder } = readOnly;
  const retry = () =>
    change(
      "POST /cases/:case/take-over",
      { params: { case: id } },
      { says: (answer) => say(answer.readOnly === null ? "web.case.writable" : "web.case.stillLocked") },
    );
  const who = holder?.person ?? say("web.case.somebody");
  return (
    <div className={styles.banner} role="status">
      <p>
        {because === "locked"
          ? say("web.case.locked", {
              who,
              host: holder?.host ?? "",
              since: (holder?.since ?? "").slice(0, 16).replace("T", " "),
            })
          : say(because === "shown" ? "web.case.shown" : "web.case.refused")}
      </p>
      {because !== "shown" && (
        <Button isSmall onClick={() => void retry()}>
          {say("web.case.takeOver")}
        </Button>
      )}
    </div>
  );
}
