import type { ReactNode } from "react";
import { useAnswer } from "../../client/queries.ts";
import { Answered } from "../../design/states.tsx";
import { useSay } from "../../messages/say.tsx";
import styles from "./settings.module.css";

/** Every list with its sources; the whole of it unfolds. They are written in English, words of languages aside. */
export function Vocabularies(): ReactNode {
  const say = useSay();
  const found = useAnswer("GET /vocabularies", {});
  return (
    <Answered of={found}>
      {({ rows }) => (
        <>
          <p>{say("web.settings.ownTerms")}</p>
          {rows.map(({ name, about, text }) => (
            <details key={name} className={styles.list}>
              <summary>
                <code>{name}</code>
                <span lang="en">{about.split(/\.\s/)[0]}</span>
              </summary>
              <p lang="en" className={styles.about}>
                {about}
              </p>
              <h3>{say("web.settings.whole")}</h3>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard. */}
              <pre lang="en" tabIndex={0} className={styles.text}>
                {text}
              </pre>
            </details>
          ))}
        </>
      )}
    </Answered>
  );
}
