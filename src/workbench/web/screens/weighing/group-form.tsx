import { type ReactNode, useState } from "react";
import type { GroupRow } from "../../../api/weighing/contract.ts";
import { useChange } from "../../app/change.tsx";
import { useCase, useView } from "../../app/place.ts";
import { Dialog } from "../../design/dialog.tsx";
import { SelectField, TextArea } from "../../design/field.tsx";
import parts from "../../design/parts.module.css";
import { useSay } from "../../messages/say.tsx";
import { weighingView } from "./view.ts";
import styles from "./weighing.module.css";

export interface Posed {
  readonly question: string;
  readonly exclusive: boolean;
  readonly exhaustive: boolean;
}

/** A question, and what is declared of its answers: without both declarations no probability is shown. */
export function GroupForm({
  group,
  onClose,
}: {
  readonly group: GroupRow | undefined;
  readonly onClose: () => void;
}): ReactNode {
  const say = useSay();
  const id = useCase();
  const { change } = useChange();
  const [, setView] = useView(weighingView);
  const [posed, setPosed] = useState<Posed>({
    question: group?.question ?? "",
    exclusive: group?.exclusive ?? false,
    exhaustive: group?.exhaustive ?? false,
  });
  const [cap, setCap] = useState(group?.capDecades ?? "2");
  const submit = async () => {
    const ref = group === undefined ? {} : { ref: group.handle };
    const done = await change(
      "POST /cases/:case/groups",
      { params: { case: id }, body: { ...ref, ...posed, capDecades: cap } },
      {
        says: ({ handle }) => say("web.weighing.entered", { handle }),
        undo: ({ seq }) => (seq === null ? [] : [seq]),
      },
    );
    if (done === undefined) return;
    if (group === undefined) setView({ group: done.handle });
    onClose();
  };
  const caps = ["1", "2", "3"] as const;
  return (
    <Dialog
      title={say(group === undefined ? "web.weighing.newQuestion" : "web.weighing.editQuestion")}
      onClose={onClose}
      onSubmit={() => void submit()}
      submit={say("web.form.save")}
    >
      <PosedFields posed={posed} onPosed={setPosed} />
      <SelectField
        label={say("web.weighing.cap")}
        value={cap}
        options={[
          ...caps.map((each) => [each, say(`web.weighing.cap.${each}`)] as const),
          ...(caps.some((each) => each === cap) ? [] : [[cap, `10^${cap}`] as const]),
        ]}
        onPick={setCap}
      />
    </Dialog>
  );
}

export function PosedFields({
  posed,
  onPosed,
}: {
  readonly posed: Posed;
  readonly onPosed: (posed: Posed) => void;
}): ReactNode {
  const say = useSay();
  return (
    <>
      <TextArea
        label={say("web.weighing.questionText")}
        value={posed.question}
        rows={2}
        required
        maxLength={2000}
        onChange={(event) => onPosed({ ...posed, question: event.target.value })}
      />
      <div className={styles.checks}>
        {(["exclusive", "exhaustive"] as const).map((each) => (
          <label key={each}>
            <input
              type="checkbox"
              checked={posed[each]}
              onChange={(event) => onPosed({ ...posed, [each]: event.target.checked })}
            />{" "}
            {say(`web.weighing.${each}`)}
          </label>
        ))}
        <p className={parts.help}>{say("web.weighing.declareHelp")}</p>
      </div>
    </>
  );
}
