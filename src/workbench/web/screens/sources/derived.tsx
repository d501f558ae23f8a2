import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { SourceAnswer } from "../../../api/sources/contract.ts";
import { useCase } from "../../app/place.ts";
import { EmptyState } from "../../design/states.tsx";
import { sayWord, useSay } from "../../messages/say.tsx";
import styles from "./sources.module.css";

/** What this source was taken from, and what was made of it: translations, copies, excerpts, attachments. */
export function Derived({
  source: { parent, derived, links },
}: {
  readonly source: SourceAnswer;
}): ReactNode {
  const say = useSay();
  const id = useCase();
  const rows = [
    ...(parent === null ? [] : [{ ...parent, isParent: true }]),
    ...derived.map((each) => ({ ...each, isParent: false })),
  ];
  if (rows.length === 0 && links.length === 0) return <EmptyState says={say("web.derived.none")} />;
  return (
    <div className={styles.page}>
      <dl className={styles.facts}>
        {rows.map(({ seq, name, relation, isParent }) => (
          <div key={seq} style={{ display: "contents" }}>
            <dt>
              {say(isParent ? "web.derived.from" : "web.derived.into", {
                relation: sayWord(say, "web.relation", relation),
              })}
            </dt>
            <dd>
              <Link to={`/cases/${id}/sources` as "/"} search={{ source: seq } as never}>
                <bdi>{name}</bdi>
              </Link>
            </dd>
          </div>
        ))}
      </dl>
      {links.length > 0 && (
        <section>
          <h2>{say("web.derived.links")}</h2>
          {/* As text: where a source leads is never followed from here. */}
          <ul className={styles.asked}>
            {links.map((link) => (
              <li key={link}>
                <span aria-hidden="true">→</span>
                <code>{link}</code>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
