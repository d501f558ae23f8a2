import { type ReactNode, useId, useState } from "react";
import type { PublicationAnswer, PublishResult } from "../../../api/dossier/contract.ts";
import { useChange } from "../../app/change.tsx";
import { useDesk } from "../../app/desk-context.tsx";
import { Job } from "../../app/job-tray.tsx";
import { useCase } from "../../app/place.ts";
import { useAnswer } from "../../client/queries.ts";
import { Button } from "../../design/button.tsx";
import { SelectField, TextArea, TextField } from "../../design/field.tsx";
import { Answered } from "../../design/states.tsx";
import { useSay } from "../../messages/say.tsx";
import styles from "./dossier.module.css";
import { linesOf } from "./lines.ts";

/** Publishing has no key: the title is typed. It is shut while anything stands in the way. */
export function Publish({ publication }: { readonly publication: PublicationAnswer }): ReactNode {
  const say = useSay();
  const id = useCase();
  const { jobs } = useDesk();
  const mine = jobs.filter(({ verb, case: of }) => verb === "publish" && of === id);
  return (
    <section className={styles.publish} aria-label={say("web.dossier.part.publish")}>
      {publication.plan !== null &&
        (publication.blockers > 0 ? (
          <p className={styles.verdict}>
            <strong>{say("web.dossier.inTheWay", { count: publication.blockers })}</strong>{" "}
            {say("web.dossier.shut")}
          </p>
        ) : (
          <PublishForm title={publication.plan.title} />
        ))}
      {mine.map((job) =>
        job.state === "done" ? (
          <IsOut key={job.id} result={job.result as unknown as PublishResult} />
        ) : (
          <Job key={job.id} job={job} />
        ),
      )}
    </section>
  );
}

function PublishForm({ title }: { readonly title: string }): ReactNode {
  const say = useSay();
  const id = useCase();
  const { change } = useChange();
  const keys = useAnswer("GET /keys", {});
  const name = useId();
  const [target, setTarget] = useState("");
  const [key, setKey] = useState("");
  const [passphrase, setPassphrase] = useState("");
  const [places, setPlaces] = useState("");
  const [typed, setTyped] = useState("");
  const isTyped = typed.trim() === title.trim();
  return (
    <Answered of={keys}>
      {({ rows }) => {
        const whole = rows.filter(({ uses }) => uses.length === 2).map((each) => each.name);
        const keyName = key === "" ? (whole[0] ?? "") : key;
        const submit = async () => {
          const body = { target, keyName, passphrase, title: typed, keyPublishedAt: linesOf(places) };
          setPassphrase("");
          setTyped("");
          await change("POST /cases/:case/publication/publish", { params: { case: id }, body });
        };
        if (whole.length === 0) return <p className={styles.verdict}>{say("web.dossier.noKey")}</p>;
        return (
          <form
            aria-labelledby={name}
            className={styles.form}
            onSubmit={(event) => {
              event.preventDefault();
              if (isTyped) void submit();
            }}
          >
            <p id={name}>{say("web.dossier.publishSays")}</p>
            <TextField
              label={say("web.dossier.target")}
              help={say("web.dossier.targetHelp")}
              value={target}
              required
              spellCheck={false}
              onChange={(event) => setTarget(event.target.value)}
            />
            <SelectField
              label={say("web.dossier.key")}
              value={keyName}
              options={whole.map((each) => [each, each] as const)}
              onPick={setKey}
            />
            <TextField
              label={say("web.dossier.f.passphrase")}
              help={say("web.dossier.f.passphraseHelp")}
              type="password"
              autoComplete="off"
              value={passphrase}
              required
              onChange={(event) => setPassphrase(event.target.value)}
            />
            <TextArea
              label={say("web.dossier.keyAt")}
              rows={2}
              value={places}
              onChange={(event) => setPlaces(event.target.value)}
            />
            <TextField
              label={say("web.dossier.typeTitle", { title })}
              value={typed}
              required
              autoComplete="off"
              onChange={(event) => setTyped(event.target.value)}
            />
            <div>
              <Button type="submit" look="main" disabled={!isTyped}>
                {say("web.dossier.go")}
              </Button>
            </div>
          </form>
        );
      }}
    </Answered>
  );
}

function IsOut({ result }: { readonly result: PublishResult }): ReactNode {
  const say = useSay();
  const { version, folder, files, bytes, fingerprint, pin, problems } = result;
  return (
    <section className={styles.verdict} data-open>
      <h2>{say("web.dossier.isOut", { version, folder })}</h2>
      <p>{say("web.dossier.filesOut", { files, bytes: String(bytes) })}</p>
      {problems.map((problem) => (
        <p key={problem} lang="en" dir="auto">
          {problem}
        </p>
      ))}
      <dl className={styles.facts}>
        <dt>{say("web.dossier.fingerprint")}</dt>
        <dd>
          <code>{fingerprint}</code>
          <p className={styles.quiet}>{say("web.dossier.fingerprintSays")}</p>
        </dd>
        <dt>{say("web.dossier.pin")}</dt>
        <dd>
          <code>{pin}</code>
        </dd>
      </dl>
    </section>
  );
}
