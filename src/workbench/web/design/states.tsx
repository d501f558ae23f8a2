import type { ReactNode } from "react";
import { CallError } from "../client/call.ts";
import { sayWord, useSay } from "../messages/say.tsx";
import styles from "./parts.module.css";

/** Nothing is here yet: one sentence, and one button that changes it. */
export function EmptyState({
  says,
  action,
}: {
  readonly says: string;
  readonly action?: ReactNode;
}): ReactNode {
  return (
    <div className={styles.empty}>
      <p>{says}</p>
      {action}
    </div>
  );
}

/** What went wrong, and what to do: in the reader's language where it is a thing that often happens, else as the server says it. */
export function Problem({ error }: { readonly error: unknown }): ReactNode {
  const say = useSay();
  const { code, message, hint } =
    error instanceof CallError ? error : { code: "bug", message: String(error), hint: undefined };
  const said = sayWord(say, "web.error", code.replace("/", "-"), "");
  return (
    <div className={styles.problem} role="alert">
      <div>
        {said !== "" && <p>{said}</p>}
        {/* The program's own words name what it was about; they are English. */}
        {(said === "" || message !== "") && (
          <p lang="en" className={said === "" ? undefined : styles.help}>
            {message}
          </p>
        )}
        {hint !== undefined && (
          <p lang="en" className={styles.help}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}

export function Waiting(): ReactNode {
  const say = useSay();
  return (
    <div role="status">
      <div className={styles.spinner} />
      <span className="visually-hidden">{say("web.app.waiting")}</span>
    </div>
  );
}

interface Asked<Value> {
  readonly data: Value | undefined;
  readonly error: unknown;
}

/** What was asked for when it is there, else that it is on its way, or what went wrong. */
export function Answered<Value>({
  of,
  children,
}: {
  readonly of: Asked<Value>;
  readonly children: (value: Value) => ReactNode;
}): ReactNode {
  if (of.data !== undefined) return children(of.data);
  return of.error === null || of.error === undefined ? <Waiting /> : <Problem error={of.error} />;
}
