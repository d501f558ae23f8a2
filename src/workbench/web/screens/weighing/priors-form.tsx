import { type ReactNode, useState } from "react";
import type { GroupRow, HypothesisAnswer } from "../../../api/weighing/contract.ts";
import { useChange } from "../../app/change.tsx";
import { useCase, useView } from "../../app/place.ts";
import { useAnswer } from "../../client/queries.ts";
import { Dialog } from "../../design/dialog.tsx";
import { TextArea, TextField } from "../../design/field.tsx";
import parts from "../../design/parts.module.css";
import { Answered } from "../../design/states.tsx";
import { useSay } from "../../messages/say.tsx";
import { short } from "./figures.ts";
import { weighingView } from "./view.ts";

interface PriorsFormProps {
  readonly group: GroupRow;
  readonly onClose: () => void;
}

/** How likely each answer was before the evidence, with what that rests on: all of them at once, for they sum to 1. */
export function PriorsForm({ group, onClose }: PriorsFormProps): ReactNode {
  const id = useCase();
  const [{ open }] = useView(weighingView);
  const query = { group: group.handle, ...(open === undefined ? {} : { open }) };
  const weighing = useAnswer("GET /cases/:case/weighing", { params: { case: id }, query });
  return (
    <Answered of={weighing}>
      {({ hypotheses }) => <Fields group={group} hypotheses={hypotheses} onClose={onClose} />}
    </Answered>
  );
}

function Fields({
  group,
  hypotheses,
  onClose,
}: PriorsFormProps & { readonly hypotheses: readonly HypothesisAnswer[] }): ReactNode {
  const say = useSay();
  const id = useCase();
  const { change } = useChange();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(hypotheses.map(({ handle, prior }) => [handle, priorText(prior)])),
  );
  const [basis, setBasis] = useState(hypotheses.find(({ prior }) => prior !== null)?.prior?.basis ?? "");
  const sum = hypotheses.reduce(
    (total, { handle }) => total + (Number.parseFloat(typed[handle] ?? "") || 0),
    0,
  );
  const submit = async () => {
    const priors = hypotheses.map(({ handle }) => ({ hypothesis: handle, prior: typed[handle] ?? "" }));
    const done = await change(
      "POST /cases/:case/priors",
      { params: { case: id }, body: { group: group.handle, priors, basis } },
      { says: () => say("web.weighing.priorsSet"), undo: ({ seqs }) => [...seqs].reverse() },
    );
    if (done !== undefined) onClose();
  };
  return (
    <Dialog
      title={say("web.weighing.priorsTitle", { group: group.handle })}
      onClose={onClose}
      onSubmit={() => void submit()}
      submit={say("web.form.save")}
    >
      <p className={parts.help}>
        {say("web.weighing.priorsHelp")} {say("web.weighing.rangeHelp")}
      </p>
      {hypotheses.map(({ handle, text }) => (
        <TextField
          key={handle}
          label={handle}
          help={<span dir="auto">{text}</span>}
          value={typed[handle] ?? ""}
          required
          inputMode="decimal"
          maxLength={60}
          onChange={(event) => setTyped({ ...typed, [handle]: event.target.value })}
        />
      ))}
      <p role="status">{say("web.weighing.priorsSum", { sum: short(sum) })}</p>
      <TextArea
        label={say("web.weighing.priorsBasis")}
        value={basis}
        rows={2}
        required
        maxLength={2000}
        onChange={(event) => setBasis(event.target.value)}
      />
    </Dialog>
  );
}

function priorText(prior: HypothesisAnswer["prior"]): string {
  if (prior === null) return "";
  const { value, low, high } = prior;
  return low === value && high === value ? String(value) : `${value}:${low}:${high}`;
}
