import type { ReactNode } from "react";
import type { MadeKit } from "../../../api/dossier/contract.ts";
import { useSay } from "../../messages/say.tsx";
import styles from "./dossier.module.css";

/** A recovery kit, which is shown once: to be printed or written down. */
export function Kit({ made }: { readonly made: MadeKit }): ReactNode {
  const say = useSay();
  return (
    <>
      <p>{say("web.dossier.kitSays")}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard. */}
      <pre className={styles.kit} lang="en" tabIndex={0}>
        {made.kit}
      </pre>
      <p className={styles.quiet}>{say("web.dossier.keptIn", { path: made.path })}</p>
      <p className={styles.quiet}>
        <code>{made.shown}</code>
      </p>
    </>
  );
}
