import { type ReactNode, useDeferredValue, useState } from "react";
import type { BoardRow, LinkKindName } from "../../../api/board/contract.ts";
import { useChange } from "../../app/change.tsx";
import { useCase } from "../../app/place.ts";
import { useAnswer } from "../../client/queries.ts";
import { Button } from "../../design/button.tsx";
import { Dialog } from "../../design/dialog.tsx";
import { TextField } from "../../design/field.tsx";
import parts from "../../design/parts.module.css";
import { Answered } from "../../design/states.tsx";
import { useKeys } from "../../keys/keys.tsx";
import { useSay } from "../../messages/say.tsx";
import styles from "./claims.module.css";

const KINDS = ["supports", "rebuts", "undercuts", "qualifies"] as const;
// As many as fit a list that is looked through; words find the rest.
const SHOWN = 60;

/** Says what a claim does to a sentence: which claim, how, and why one thinks so. */
export function LinkForm({
  to,
  onClose,
}: {
  readonly to: BoardRow;
  readonly onClose: () => void;
}): ReactNode {
  const say = useSay();
  const id = useCase();
  const { change } = useChange();
  const [words, setWords] = useState("");
  const [from, setFrom] = useState("");
  const [kind, setKind] = useState<LinkKindName>("supports");
  const [why, setWhy] = useState("");
  const sought = useDeferredValue(words);
  const query = { limit: SHOWN, ...(sought.trim() === "" ? {} : { words: sought }) };
  const claims = useAnswer("GET /cases/:case/claims", { params: { case: id }, query }, { keepsLast: true });
  const submit = async () => {
    if (from === "") return;
    const done = await change(
      "POST /cases/:case/links",
      { params: { case: id }, body: { from, to: to.id, kind, why } },
      {
        says: ({ handle }) => say("web.claims.linked", { handle }),
        undo: ({ seq }) => (seq === null ? [] : [seq]),
      },
    );
    if (done !== undefined) onClose();
  };
  return (
    <Dialog
      title={say("web.claims.linkTo", { handle: to.handle })}
      onClose={onClose}
      onSubmit={() => void submit()}
      submit={say("web.verb.link")}
      isBusy={from === ""}
    >
      <p dir="auto">{to.text}</p>
      <input
        type="search"
        className={parts.input}
        aria-label={say("web.claims.findClaim")}
        placeholder={say("web.claims.findClaim")}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <Answered of={claims}>
        {({ rows }) => (
          <fieldset className={styles.picker}>
            <legend className="visually-hidden">{say("web.claims.findClaim")}</legend>
            {rows.map((claim) => (
              <label key={claim.id}>
                <input
                  type="radio"
                  name="claim"
                  value={claim.id}
                  checked={from === claim.id}
                  onChange={() => setFrom(claim.id)}
                />
                <span>
                  <span className={styles.saidWords} dir="auto" lang={claim.lang}>
                    “{claim.quote}”
                  </span>{" "}
                  <span className={styles.by}>
                    <bdi>{claim.speaker}</bdi> · <bdi>{claim.source?.name}</bdi>
                  </span>
                </span>
              </label>
            ))}
          </fieldset>
        )}
      </Answered>
      <Kinds kind={kind} onKind={setKind} />
      <TextField
        label={say("web.claims.why")}
        value={why}
        required
        maxLength={2000}
        onChange={(event) => setWhy(event.target.value)}
      />
    </Dialog>
  );
}

function Kinds({
  kind,
  onKind,
}: {
  readonly kind: LinkKindName;
  readonly onKind: (kind: LinkKindName) => void;
}): ReactNode {
  const say = useSay();
  useKeys({
    "claims.supports": () => onKind("supports"),
    "claims.rebuts": () => onKind("rebuts"),
    "claims.undercuts": () => onKind("undercuts"),
    "claims.qualifies": () => onKind("qualifies"),
  });
  return (
    <fieldset className={styles.kinds}>
      <legend className={parts.legend}>{say("web.claims.howLabel")}</legend>
      {KINDS.map((each) => (
        <Button
          key={each}
          isSmall
          verb={`claims.${each}`}
          aria-pressed={kind === each}
          onClick={() => onKind(each)}
        >
          {say(`web.claims.how.${each}`)}
        </Button>
      ))}
    </fieldset>
  );
}
