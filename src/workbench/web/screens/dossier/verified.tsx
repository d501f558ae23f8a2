import type { ReactNode } from "react";
import type { VerifyResult } from "../../../api/dossier/contract.ts";
import { useDesk } from "../../app/desk-context.tsx";
import { Job } from "../../app/job-tray.tsx";
import { sayWord, useSay } from "../../messages/say.tsx";
import styles from "./dossier.module.css";

/** What the last checks of dossiers came to: four verdicts, what was looked at, and what even a clean one does not prove. */
export function Verified(): ReactNode {
  const { jobs } = useDesk();
  const checks = jobs.filter(({ verb }) => verb === "verify-dossier");
  return checks.map((job) =>
    job.state === "done" ? (
      <Report key={job.id} report={job.result as unknown as VerifyResult} />
    ) : (
      <Job key={job.id} job={job} />
    ),
  );
}

function Report({ report }: { readonly report: VerifyResult }): ReactNode {
  const say = useSay();
  const { publication, folder, verdicts, checks, unproved, fingerprint, pin } = report;
  return (
    <section className={styles.report} role="status">
      <h2 dir="auto">{publication?.title ?? folder}</h2>
      <p className={styles.quiet}>
        {publication !== null && say("web.dossier.version", { version: publication.version })}{" "}
        <bdi>{folder}</bdi>
      </p>
      <dl className={styles.verdicts}>
        {verdicts.map(({ of, verdict }) => (
          <div key={of} data-verdict={verdict}>
            <dt>{say(`web.dossier.verify.of.${of as "integrity"}`)}</dt>
            <dd>{sayWord(say, "web.verdict", verdict)}</dd>
          </div>
        ))}
      </dl>
      <h3>{say("web.dossier.verify.unproved")}</h3>
      <ul lang="en">
        {unproved.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <details>
        <summary>{say("web.dossier.verify.checks")}</summary>
        <ul>
          {checks.map(({ id, verdict, message, where }) => (
            <li key={`${id} ${message} ${where}`} lang="en" dir="auto">
              <strong>{sayWord(say, "web.verdict", verdict)}</strong> {message}{" "}
              {where !== null && <code>{where}</code>}
            </li>
          ))}
        </ul>
      </details>
      <dl className={styles.facts}>
        {fingerprint !== null && (
          <>
            <dt>{say("web.dossier.fingerprint")}</dt>
            <dd>
              <code>{fingerprint}</code>
            </dd>
          </>
        )}
        {pin !== null && (
          <>
            <dt>{say("web.dossier.pin")}</dt>
            <dd>
              <code>{pin}</code>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
