import { type ReactNode, useState } from "react";
import { readEdtf } from "../../../../base/in-browser.ts";
import type { EventRow } from "../../../api/timeline/contract.ts";
import { useChange } from "../../app/change.tsx";
import { useCase } from "../../app/place.ts";
import { Dialog } from "../../design/dialog.tsx";
import { TextField } from "../../design/field.tsx";
import { useSay } from "../../messages/say.tsx";

/** A date for an event that has none, by a person: it is inferred, for no claim of the case states it. */
export function EventDate({
  event,
  onClose,
}: {
  readonly event: EventRow;
  readonly onClose: () => void;
}): ReactNode {
  const say = useSay();
  const id = useCase();
  const { change } = useChange();
  const [date, setDate] = useState("");
  const isDate = readEdtf(date.trim()) !== undefined;
  const submit = async () => {
    const done = await change(
      "POST /cases/:case/events/:event",
      { params: { case: id, event: event.id }, body: { date: date.trim() } },
      {
        says: ({ handle }) => say("web.timeline.changed", { handle }),
        undo: ({ seq }) => (seq === null ? [] : [seq]),
      },
    );
    if (done !== undefined) onClose();
  };
  return (
    <Dialog
      title={say("web.timeline.dateHead")}
      onClose={onClose}
      onSubmit={() => isDate && void submit()}
      submit={say("web.form.save")}
    >
      <p dir="auto">{event.label}</p>
      <TextField
        label={say("web.timeline.date")}
        help={say("web.timeline.dateHelp")}
        wrong={date.trim() === "" || isDate ? undefined : say("web.timeline.dateWrong")}
        value={date}
        required
        onChange={(input) => setDate(input.target.value)}
      />
    </Dialog>
  );
}
