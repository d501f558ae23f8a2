import { Pencil } from "lucide-react";
import type { ReactNode } from "react";
import type { PublicationAnswer } from "../../../api/dossier/contract.ts";
import { Badge } from "../../design/badges.tsx";
import { Button } from "../../design/button.tsx";
import { useSay } from "../../messages/say.tsx";
import styles from "./dossier.module.css";

interface PlanProps {
  readonly publication: PublicationAnswer;
  readonly onEdit: () => void;
}

/** What is planned, in a few lines, and the versions that are out. */
export function Plan({ publication: { plan, versions }, onEdit }: PlanProps): ReactNode {
  const say = useSay();
  return (
    <section className={styles.plan} aria-label={say("web.dossier.plan")}>
      {plan !== null && (
        <>
          <h2 dir="auto">{plan.title}</h2>
          <p dir="auto">{plan.answer}</p>
          <p className={styles.quiet}>
            <Badge tone="quiet">{say("web.dossier.version", { version: plan.version })}</Badge>{" "}
            <span lang={plan.language}>{plan.language}</span> · <bdi>{plan.authors.join(", ")}</bdi> ·{" "}
            <bdi>{plan.licence}</bdi>
          </p>
        </>
      )}
      <Button isSmall onClick={onEdit}>
        <Pencil aria-hidden="true" />
        {say("web.dossier.editPlan")}
      </Button>
      {versions.length > 0 && (
        <div>
          <h2>{say("web.dossier.versions")}</h2>
          <ul className={styles.plainList}>
            {versions.map(({ id, version, target, seal }) => (
              <li key={id}>
                {say("web.dossier.version", { version })} · <bdi>{target}</bdi>{" "}
                <code>{seal.slice(0, 16)}…</code>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
