import { type ReactNode, useDeferredValue, useState } from "react";
import type { NewEvidence } from "../../../api/weighing/contract.ts";
import { useChange } from "../../app/change.tsx";
import { useCase } from "../../app/place.ts";
import { useAnswer } from "../../client/queries.ts";
import { Dialog } from "../../design/dialog.tsx";
import { SelectField, TextArea } from "../../design/field.tsx";
import parts from "../../design/parts.module.css";
import { Answered } from "../../design/states.tsx";
import { Words } from "../../design/words.tsx";
import { useSay } from "../../messages/say.tsx";
import styles from "./weighing.module.css";

const KINDS = ["direct", "indirect", "negative"] as const;
// As many as fit a list that is looked through; words find the rest.
const SHOWN = 60;

/** An item of evidence: a sentence, and the claims, the search or the tests that it rests on. */
export function EvidenceForm({ onClose }: { readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const id = useCase();
  const { change } = useChange();
  const [summary, setSummary] = useState("");
  const [kind, setKind] = useState<NewEvidence["kind"]>("direct");
  const [claims, setClaims] = useState<readonly string[]>([]);
  const [tests, setTests] = useState<readonly string[]>([]);
  const [search, setSearch] = useState("");
  const supports = useAnswer("GET /cases/:case/supports", { params: { case: id } });
  const rows = supports.data?.rows ?? [];
  const searches = rows.filter(
    (each) => each.kind === "search" && (kind !== "negative" || each.showsAbsence),
  );
  const restsOnNothing = claims.length + tests.length === 0 && search === "";
  const submit = async () => {
    const body = { summary, kind, claims, tests, ...(search === "" ? {} : { search }) };
    const done = await change(
      "POST /cases/:case/evidence",
      { params: { case: id }, body },
      {
        says: ({ handle }) => say("web.weighing.entered", { handle }),
        undo: ({ seq }) => (seq === null ? [] : [seq]),
      },
    );
    if (done !== undefined) onClose();
  };
  return (
    <Dialog
      title={say("web.verb.newEvidence")}
      onClose={onClose}
      onSubmit={() => void submit()}
      submit={say("web.form.save")}
      isBusy={restsOnNothing}
    >
      <TextArea
        label={say("web.weighing.itemSummary")}
        value={summary}
        rows={2}
        required
        maxLength={2000}
        onChange={(event) => setSummary(event.target.value)}
      />
      <SelectField
        label={say("web.weighing.itemKind")}
        value={kind}
        options={KINDS.map((each) => [each, say(`web.weighing.itemKind.${each}`)] as const)}
        onPick={(value) => setKind(value as NewEvidence["kind"])}
      />
      <ClaimPicker chosen={claims} onChosen={setClaims} />
      {searches.length > 0 && (
        <SelectField
          label={say("web.weighing.itemSearch")}
          value={search}
          options={[
            ["", say("web.weighing.noSearch")],
            ...searches.map((each) => [each.id, each.says] as const),
          ]}
          onPick={setSearch}
        />
      )}
      <Tests rows={rows.filter((each) => each.kind === "test")} chosen={tests} onChosen={setTests} />
    </Dialog>
  );
}

interface PickerProps {
  readonly chosen: readonly string[];
  readonly onChosen: (ids: readonly string[]) => void;
}

function toggled(chosen: readonly string[], id: string): readonly string[] {
  return chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id];
}

function ClaimPicker({ chosen, onChosen }: PickerProps): ReactNode {
  const say = useSay();
  const id = useCase();
  const [words, setWords] = useState("");
  const sought = useDeferredValue(words).trim();
  const query = { limit: SHOWN, ...(sought === "" ? {} : { words: sought }) };
  const claims = useAnswer("GET /cases/:case/claims", { params: { case: id }, query }, { keepsLast: true });
  return (
    <fieldset className={styles.checks}>
      <legend className={parts.legend}>
        {say("web.weighing.itemRests")} · {say("web.weighing.chosen", { count: chosen.length })}
      </legend>
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
          <div className={styles.picker}>
            {rows.map((claim) => (
              <label key={claim.id}>
                <input
                  type="checkbox"
                  checked={chosen.includes(claim.id)}
                  onChange={() => onChosen(toggled(chosen, claim.id))}
                />
                <span>
                  <Words lang={claim.lang}>“{claim.quote}”</Words>{" "}
                  <span className={parts.help}>
                    <bdi>{claim.speaker}</bdi> · <bdi>{claim.source?.name}</bdi>
                  </span>
                </span>
              </label>
            ))}
          </div>
        )}
      </Answered>
    </fieldset>
  );
}

function Tests({
  rows,
  chosen,
  onChosen,
}: PickerProps & { readonly rows: readonly { readonly id: string; readonly says: string }[] }): ReactNode {
  const say = useSay();
  if (rows.length === 0) return null;
  return (
    <fieldset className={styles.checks}>
      <legend className={parts.legend}>{say("web.weighing.itemTests")}</legend>
      <div className={styles.picker}>
        {rows.map(({ id, says }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={() => onChosen(toggled(chosen, id))}
            />
            <span lang="en" dir="auto">
              {says}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
