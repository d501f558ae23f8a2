import { type ReactNode, useState } from "react";
import type { GroupRow, HypothesisKind } from "../../../api/weighing/contract.ts";
import { useChange } from "../../app/change.tsx";
import { useCase } from "../../app/place.ts";
import { Dialog } from "../../design/dialog.tsx";
import { SelectField, TextArea } from "../../design/field.tsx";
import { useSay } from "../../messages/say.tsx";
import { type Posed, PosedFields } from "./group-form.tsx";

const KINDS = ["primary", "rival", "null", "deception"] as const;

/** A rival answer; the first one brings its question along. */
export function HypothesisForm({
  group,
  onClose,
}: {
  readonly group: GroupRow | undefined;
  readonly onClose: () => void;
}): ReactNode {
  const say = useSay();
  const id = useCase();
  const { change } = useChange();
  const [posed, setPosed] = useState<Posed>({ question: "", exclusive: false, exhaustive: false });
  // Until the page is told of the question that was just posed.
  const [ref, setRef] = useState(group?.handle);
  const [text, setText] = useState("");
  const [kind, setKind] = useState<HypothesisKind>(
    group === undefined || group.hypotheses === 0 ? "primary" : "rival",
  );
  const submit = async () => {
    const question =
      ref ?? (await change("POST /cases/:case/groups", { params: { case: id }, body: posed }))?.handle;
    if (question === undefined) return;
    setRef(question);
    const done = await change(
      "POST /cases/:case/hypotheses",
      { params: { case: id }, body: { group: question, text, kind } },
      {
        says: ({ handle }) => say("web.weighing.entered", { handle }),
        undo: ({ seq }) => (seq === null ? [] : [seq]),
      },
    );
    if (done !== undefined) onClose();
  };
  return (
    <Dialog
      title={say("web.verb.newHypothesis")}
      onClose={onClose}
      onSubmit={() => void submit()}
      submit={say("web.form.save")}
    >
      {group === undefined ? (
        <PosedFields posed={posed} onPosed={setPosed} />
      ) : (
        <p dir="auto">{group.question}</p>
      )}
      <TextArea
        label={say("web.weighing.hypothesisText")}
        help={say("web.weighing.hypothesisHelp")}
        value={text}
        rows={2}
        required
        maxLength={2000}
        onChange={(event) => setText(event.target.value)}
      />
      <SelectField
        label={say("web.weighing.kind")}
        value={kind}
        options={KINDS.map((each) => [each, say(`web.weighing.kind.${each}`)] as const)}
        onPick={(value) => setKind(value as HypothesisKind)}
      />
    </Dialog>
  );
}
