import { type ReactNode, useState } from "react";
import { readEdtf } from "../../../../base/in-browser.ts";
import { useChange } from "../../app/change.tsx";
import { useCase } from "../../app/place.ts";
import { ClaimField } from "../../design/claim-field.tsx";
import { Dialog } from "../../design/dialog.tsx";
import { TextArea, TextField } from "../../design/field.tsx";
import { useSay } from "../../messages/say.tsx";

/** An event in a person's own words; the claim that it rests on brings its date along. */
export function EventForm({ onClose }: { readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const id = useCase();
  const { change } = useChange();
  const [label, setLabel] = useState("");
  const [date, setDate] = useState("");
  const [claim, setClaim] = useState("");
  const isDate = date.trim() === "" || readEdtf(date.trim()) !== undefined;
  const submit = async () => {
    const body = {
      label,
      ...(date.trim() === "" ? {} : { date: date.trim() }),
      ...(claim === "" ? {} : { claim }),
    };
    const done = await change(
      "POST /cases/:case/events",
      { params: { case: id }, body },
      {
        says: ({ handle }) => say("web.timeline.entered", { handle }),
        undo: ({ seq }) => (seq === null ? [] : [seq]),
      },
    );
    if (done !== undefined) onClose();
  };
  return (
    <Dialog
      title={say("web.verb.newEvent")}
      onClose={onClose}
      onSubmit={() => isDate && void submit()}
      submit={say("web.form.save")}
    >
      <TextArea
        label={say("web.timeline.eventLabel")}
        value={label}
        rows={2}
        required
        maxLength={2000}
        onChange={(event) => setLabel(event.target.value)}
      />
      <TextField
        label={say("web.timeline.date")}
        help={say("web.timeline.dateHelp")}
        wrong={isDate ? undefined : say("web.timeline.dateWrong")}
        value={date}
        onChange={(event) => setDate(event.target.value)}
      />
      <ClaimField
        label={say("web.timeline.claim")}
        none={say("web.timeline.noClaim")}
        value={claim}
        onPick={setClaim}
      />
    </Dialog>
  );
}
