import { type ReactNode, useRef, useState } from "react";
import type { PairAnswer, QueueAnswer, RunAnswer } from "../../../api/matches/contract.ts";
import { useChange } from "../../app/change.tsx";
import { useCase } from "../../app/place.ts";
import { call } from "../../client/call.ts";
import { Button } from "../../design/button.tsx";
import { Dialog } from "../../design/dialog.tsx";
import { Problem } from "../../design/states.tsx";
import { useSay } from "../../messages/say.tsx";
import { colleaguePage, pageLabels } from "./colleague-page.ts";
import { fieldName } from "./field-name.ts";
import { lineWords } from "./line-words.ts";
import styles from "./records.module.css";
import { saveFile } from "./save-file.ts";

interface ColleagueProps {
  readonly run: RunAnswer;
  readonly queue: QueueAnswer;
  readonly all: boolean;
}

/** The queue for a colleague without Careo: one file to be read offline, and the answers that come back as proposals. */
export function Colleague({ run, queue, all }: ColleagueProps): ReactNode {
  const say = useSay();
  const id = useCase();
  const { change } = useChange();
  const [isOpen, setOpen] = useState(false);
  const [made, setMade] = useState<number | undefined>(undefined);
  const [error, setError] = useState<unknown>(undefined);
  const file = useRef<HTMLInputElement>(null);
  const waiting = new Set(queue.rows.filter(({ judgement }) => judgement === null).map(({ pair }) => pair));

  const make = async () => {
    setError(undefined);
    setMade(0);
    try {
      const pairs: PairAnswer[] = [];
      for (let from = 0; from < queue.total; from += CHUNK) {
        const { rows } = await call("GET /cases/:case/runs/:run/pairs", {
          params: { case: id, run: run.id },
          query: { from, limit: CHUNK, ...(all ? { all } : {}) },
        });
        pairs.push(...rows.filter(({ pair }) => waiting.has(pair)));
        setMade(pairs.length);
      }
      const page = await colleaguePage({
        language: say.language,
        run: run.id,
        title: `${run.list.name} → ${run.table.name}`,
        labels: pageLabels(say),
        pairs: pairs.map((pair) => ({
          left: pair.left?.key ?? "",
          right: pair.right?.key ?? "",
          fields: pair.fields.map((field) => ({
            name: fieldName(say, field.key),
            left: field.left.map((at) => pair.left?.cells[at]?.value ?? "").join(" "),
            right: field.right.map((at) => pair.right?.cells[at]?.value ?? "").join(" "),
            latin: field.right
              .map((at) => pair.right?.cells[at]?.pieces.map(({ latin }) => latin).join("") ?? "")
              .join(" "),
            bits: field.lines.length === 0 ? null : Math.round(field.weight * 10) / 10,
          })),
          evidence: pair.lines.map((line) => lineWords(say, line)),
        })),
      });
      saveFile(`review-${run.id.slice(0, 8)}.html`, page, "text/html");
    } catch (failed) {
      setError(failed);
      setMade(undefined);
    }
  };
  const take = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    const content = await chosen.text();
    await change(
      "POST /cases/:case/runs/:run/answers",
      { params: { case: id, run: run.id }, body: { content } },
      { says: ({ by, count }) => say("web.records.colleague.taken", { by, count }) },
    );
    if (file.current !== null) file.current.value = "";
    setOpen(false);
  };
  return (
    <>
      <Button isSmall look="plain" onClick={() => setOpen(true)}>
        {say("web.records.colleague.title")}
      </Button>
      {isOpen && (
        <Dialog
          title={say("web.records.colleague.title")}
          onClose={() => setOpen(false)}
          onSubmit={() => void make()}
          submit={say("web.records.colleague.make", { count: waiting.size })}
          isBusy={waiting.size === 0 || (made !== undefined && made < waiting.size)}
        >
          <p>{say("web.records.colleague.what")}</p>
          <p className={styles.warning}>{say("web.records.colleague.warning")}</p>
          {made !== undefined && <p role="status">{say("web.records.colleague.made", { count: made })}</p>}
          <label className={styles.file}>
            <span>{say("web.records.colleague.answers")}</span>
            <input
              ref={file}
              type="file"
              accept=".json,application/json"
              onChange={(event) => void take(event.target.files?.[0])}
            />
          </label>
          {error !== undefined && <Problem error={error} />}
        </Dialog>
      )}
    </>
  );
}

const CHUNK = 100;
