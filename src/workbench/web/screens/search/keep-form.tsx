import { type ReactNode, useState } from "react";
import type { SearchAnswer } from "../../../api/search/contract.ts";
import { useChange } from "../../app/change.tsx";
import { useCase } from "../../app/place.ts";
import { Dialog } from "../../design/dialog.tsx";
import { TextArea, TextField } from "../../design/field.tsx";
import { useSay } from "../../messages/say.tsx";

interface KeepFormProps {
  readonly answer: SearchAnswer;
  readonly words: string;
  readonly onClose: () => void;
}

/** Keeps the search in the log; one that found nothing is a record of absence once it is said what it would have found. */
export function KeepForm({ answer: { total, index }, words, onClose }: KeepFormProps): ReactNode {
  const say = useSay();
  const id = useCase();
  const { change } = useChange();
  const [question, setQuestion] = useState("");
  const [coverage, setCoverage] = useState("");
  const submit = async () => {
    const body = {
      question,
      place: say("web.search.place", { done: index.done, total: index.total }),
      query: words,
      outcome: total === 0 ? ("nothing" as const) : ("found" as const),
      resultCount: total,
      ...(coverage.trim() === "" ? {} : { coverage }),
    };
    const done = await change(
      "POST /cases/:case/searches",
      { params: { case: id }, body },
      {
        says: ({ handle }) => say("web.search.kept", { handle }),
        undo: ({ seq }) => (seq === null ? [] : [seq]),
      },
    );
    if (done !== undefined) onClose();
  };
  return (
    <Dialog
      title={say("web.search.keepTitle")}
      onClose={onClose}
      onSubmit={() => void submit()}
      submit={say("web.form.save")}
    >
      <p>{total === 0 ? say("web.search.keepNothing") : say("web.search.keepFound", { total })}</p>
      <TextField
        label={say("web.search.question")}
        value={question}
        required
        maxLength={2000}
        onChange={(event) => setQuestion(event.target.value)}
      />
      {total === 0 && (
        <TextArea
          label={say("web.search.coverage")}
          value={coverage}
          rows={2}
          maxLength={2000}
          onChange={(event) => setCoverage(event.target.value)}
        />
      )}
    </Dialog>
  );
}
