import { type ReactNode, useState } from "react";
import type { PlaceRow } from "../../../api/map/contract.ts";
import { useChange } from "../../app/change.tsx";
import { useCase } from "../../app/place.ts";
import styles from "../../design/chart.module.css";
import { Dialog } from "../../design/dialog.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../messages/say.tsx";

const PRECISIONS = ["exact", "vicinity", "locality", "region", "country"] as const;
const DEGREES = "-?[0-9]{1,3}([.][0-9]{1,8})?";

/** Where on the earth a named place is, how exactly, and how that is known: put down for the event, by a person. */
export function LocateForm({
  place,
  onClose,
}: {
  readonly place: PlaceRow;
  readonly onClose: () => void;
}): ReactNode {
  const say = useSay();
  const id = useCase();
  const { change } = useChange();
  const [lat, setLat] = useState(place.lat ?? "");
  const [lon, setLon] = useState(place.lon ?? "");
  const [precision, setPrecision] = useState<PlaceRow["precision"]>(place.precision);
  const [reason, setReason] = useState("");
  const submit = async () => {
    const said = { label: place.label, lat: lat.trim(), lon: lon.trim(), precision };
    const body = { place: said, ...(reason.trim() === "" ? {} : { reason }) };
    const done = await change(
      "POST /cases/:case/events/:event",
      { params: { case: id, event: place.event.id }, body },
      {
        says: ({ handle }) => say("web.map.located", { handle }),
        undo: ({ seq }) => (seq === null ? [] : [seq]),
      },
    );
    if (done !== undefined) onClose();
  };
  return (
    <Dialog
      title={say("web.map.locateHead", { place: place.label })}
      onClose={onClose}
      onSubmit={() => void submit()}
      submit={say("web.form.save")}
    >
      <p dir="auto">{place.event.label}</p>
      <div className={styles.twoFields}>
        <TextField
          label={say("web.map.lat")}
          help={say("web.map.degreesHelp")}
          value={lat}
          required
          pattern={DEGREES}
          onChange={(event) => setLat(event.target.value)}
        />
        <TextField
          label={say("web.map.lon")}
          help={say("web.map.degreesHelp")}
          value={lon}
          required
          pattern={DEGREES}
          onChange={(event) => setLon(event.target.value)}
        />
      </div>
      <SelectField
        label={say("web.map.precisionHead")}
        value={precision}
        options={PRECISIONS.map((each) => [each, say(`web.map.precision.${each}`)] as const)}
        onPick={(value) => setPrecision(value as PlaceRow["precision"])}
      />
      <TextField
        label={say("web.map.reason")}
        value={reason}
        maxLength={2000}
        onChange={(event) => setReason(event.target.value)}
      />
    </Dialog>
  );
}
