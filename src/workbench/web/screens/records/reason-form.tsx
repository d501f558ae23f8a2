import { type ReactNode, useState } from "react";
import type { JudgementName } from "../../../api/matches/contract.ts";
import { Dialog } from "../../design/dialog.tsx";
import { TextArea } from "../../design/field.tsx";
import { useSay } from "../../messages/say.tsx";

interface ReasonFormProps {
  readonly written: string;
  /** What is decided with it; without one the words wait for the decision. */
  readonly judgement: JudgementName | undefined;
  readonly onSaid: (written: string) => void;
  readonly onClose: () => void;
}

export function ReasonForm({ written, judgement, onSaid, onClose }: ReasonFormProps): ReactNode {
  const say = useSay();
  const [words, setWords] = useState(written);
  return (
    <Dialog
      title={say("web.records.reason.title")}
      onClose={onClose}
      onSubmit={() => onSaid(words)}
      submit={
        judgement === undefined ? say("web.records.reason.keep") : say(`web.records.judgement.${judgement}`)
      }
      isBusy={judgement !== undefined && words.trim() === ""}
    >
      <TextArea
        label={say("web.records.reason.label")}
        help={say("web.records.reason.help")}
        value={words}
        rows={3}
        onChange={(event) => setWords(event.target.value)}
      />
    </Dialog>
  );
}
