import { Link } from "@tanstack/react-router";
import { Check, Minus } from "lucide-react";
import type { ReactNode } from "react";
import type { SourceAnswer } from "../../../api/sources/contract.ts";
import { useCase } from "../../app/place.ts";
import { OrMissing } from "../../design/badges.tsx";
import parts from "../../design/parts.module.css";
import { dayAndTime } from "../../home/case-list.tsx";
import { useSay } from "../../messages/say.tsx";
import styles from "./sources.module.css";

/** How a source was obtained and kept, what a court would ask for and whether it is there, and every entry about it. */
export function Custody({ source }: { readonly source: SourceAnswer }): ReactNode {
  const say = useSay();
  const { obtainedHow, sourceUrl, fileName, sha256, size, mimeType, extractor, textSha256, sensitivity } =
    source;
  return (
    <div className={styles.page}>
      <dl className={styles.facts}>
        <dt>{say("web.custody.obtained")}</dt>
        <dd>
          <OrMissing value={obtainedHow} />
        </dd>
        <dt>{say("web.custody.address")}</dt>
        {/* As text: an address of a source is never followed from here. */}
        <dd>{sourceUrl === null ? <OrMissing value={null} /> : <code>{sourceUrl}</code>}</dd>
        <dt>{say("web.custody.file")}</dt>
        <dd>
          <bdi>
            <OrMissing value={fileName} />
          </bdi>
        </dd>
        <dt>{say("web.custody.original")}</dt>
        <dd>
          {mimeType}, {say("web.custody.bytes", { size })}
          <br />
          <code>SHA-256 {sha256}</code>
        </dd>
        <dt>{say("web.custody.text")}</dt>
        <dd>
          <OrMissing value={extractor} />
          {textSha256 !== null && (
            <>
              <br />
              <code>SHA-256 {textSha256}</code>
            </>
          )}
        </dd>
        <dt>{say("web.custody.handling")}</dt>
        <dd>{say(`web.custody.sensitivity.${sensitivity}`)}</dd>
      </dl>
      <Asked source={source} />
      <Noted source={source} />
      <Entries source={source} />
    </div>
  );
}

function Asked({ source: { asked } }: { readonly source: SourceAnswer }): ReactNode {
  const say = useSay();
  if (asked.length === 0) return null;
  return (
    <section>
      <h2>{say("web.custody.asked")}</h2>
      <ul className={styles.asked}>
        {asked.map(({ id, status, words }) => (
          <li key={id}>
            {status === "present" ? (
              <Check size={16} role="img" aria-label={say("web.custody.there")} />
            ) : (
              <Minus size={16} role="img" aria-label={say("web.custody.notThere")} />
            )}
            <span lang="en">{words}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Noted({ source: { noted } }: { readonly source: SourceAnswer }): ReactNode {
  const say = useSay();
  if (noted.length === 0) return null;
  return (
    <section>
      <h2>{say("web.custody.noted")}</h2>
      <ul className={styles.asked}>
        {noted.map(({ code, message, hint }) => (
          <li key={`${code} ${message}`}>
            <span aria-hidden="true">!</span>
            <span lang="en">
              {message} {hint}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Entries({ source: { custody } }: { readonly source: SourceAnswer }): ReactNode {
  const say = useSay();
  const id = useCase();
  return (
    <section>
      <h2>{say("web.trail.entries")}</h2>
      <div className={parts.tableFrame}>
        <table className={parts.table}>
          <thead>
            <tr>
              <th scope="col" className={parts.number}>
                {say("web.history.seq")}
              </th>
              <th scope="col">{say("web.history.at")}</th>
              <th scope="col">{say("web.history.by")}</th>
              <th scope="col">{say("web.history.what")}</th>
            </tr>
          </thead>
          <tbody>
            {custody.map(({ seq, at, by, what }) => (
              <tr key={seq}>
                <td className={parts.number}>
                  <Link to={`/cases/${id}/history` as "/"} search={{ entry: seq } as never}>
                    {seq}
                  </Link>
                </td>
                <td className={parts.number}>{dayAndTime(at)}</td>
                <td>
                  <bdi>{by}</bdi>
                </td>
                <td lang="en">{what}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
