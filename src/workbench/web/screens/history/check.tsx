import type { ReactNode } from "react";
import type { CheckAnswer } from "../../../api/history/contract.ts";
import { sayWord, useSay } from "../../messages/say.tsx";
import styles from "./history.module.css";

/** What a check of the whole case found, and what even a clean one does not show. */
export function Check({ check }: { readonly check: CheckAnswer }): ReactNode {
  const say = useSay();
  const { integrity, checks, unproved, pin, size } = check;
  const verdict = (word: string) => sayWord(say, "web.verdict", word);
  return (
    <section className={styles.check} data-verdict={integrity} role="status">
      <h2>{say("web.check.title", { verdict: verdict(integrity), count: size })}</h2>
      <ul>
        {checks.map(({ id, verdict: own, message, where }) => (
          <li key={`${id} ${message}`}>
            <strong>{verdict(own)}</strong> <span lang="en">{message}</span>{" "}
            {where !== undefined && <code>{where}</code>}
          </li>
        ))}
      </ul>
      {unproved.length > 0 && (
        <div className={styles.quiet} lang="en">
          {unproved.map((each) => (
            <p key={each}>{each}</p>
          ))}
        </div>
      )}
      {pin !== null && (
        <p className={styles.quiet}>
          {say("web.check.pin")} <code>{pin}</code>
        </p>
      )}
    </section>
  );
}
