import { DoorClosed, Lock, Unplug } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../design/button.tsx";
import { useSay } from "../messages/say.tsx";
import styles from "./app.module.css";

/** Why nothing of a case is shown: nobody was let in, the workbench is locked, or the program has ended. */
export type GateReason = "stranger" | "locked" | "gone";

const ICONS = { stranger: DoorClosed, locked: Lock, gone: Unplug } as const;

export function Gate({
  reason,
  onRetry,
}: {
  readonly reason: GateReason;
  readonly onRetry: () => void;
}): ReactNode {
  const say = useSay();
  const Icon = ICONS[reason];
  return (
    <main className={styles.gate}>
      <Icon aria-hidden="true" />
      <h1>{say(`web.gate.title.${reason}`)}</h1>
      <p>{say(`web.gate.says.${reason}`)}</p>
      <Button onClick={onRetry}>{say("web.gate.retry")}</Button>
    </main>
  );
}
