import { type ReactNode, useState } from "react";
import { useChange } from "../../app/change.tsx";
import { useCase } from "../../app/place.ts";
import { sendFile } from "../../client/call.ts";
import { Dialog } from "../../design/dialog.tsx";
import { TextField } from "../../design/field.tsx";
import parts from "../../design/parts.module.css";
import { Problem } from "../../design/states.tsx";
import { useSay } from "../../messages/say.tsx";

/** Borders of a file that a person picks, who says whose they are and from which viewpoint: without both nothing is drawn. */
export function BordersForm({ onClose }: { readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const id = useCase();
  const { change } = useChange();
  const [file, setFile] = useState<File | undefined>(undefined);
  const [source, setSource] = useState("");
  const [viewpoint, setViewpoint] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(undefined);
  const submit = async () => {
    if (file === undefined) return;
    setBusy(true);
    setError(undefined);
    try {
      const upload = await sendFile(id, file);
      const done = await change(
        "POST /cases/:case/borders",
        { params: { case: id }, body: { upload, source, viewpoint } },
        { says: (kept) => say("web.map.bordersDrawn", { source: kept.source }) },
      );
      if (done !== undefined) onClose();
    } catch (problem) {
      setError(problem);
    }
    setBusy(false);
  };
  return (
    <Dialog
      title={say("web.map.borders")}
      onClose={onClose}
      onSubmit={() => void submit()}
      submit={say("web.form.save")}
      isBusy={isBusy}
    >
      <p className={parts.help}>{say("web.map.bordersLead")}</p>
      {error !== undefined && <Problem error={error} />}
      <TextField
        label={say("web.map.bordersFile")}
        type="file"
        required
        accept=".json,.geojson,.topojson,application/json,application/geo+json"
        onChange={(event) => setFile(event.target.files?.[0])}
      />
      <TextField
        label={say("web.map.bordersSource")}
        help={say("web.map.bordersSourceHelp")}
        value={source}
        required
        maxLength={300}
        onChange={(event) => setSource(event.target.value)}
      />
      <TextField
        label={say("web.map.bordersViewpoint")}
        help={say("web.map.bordersViewpointHelp")}
        value={viewpoint}
        required
        maxLength={300}
        onChange={(event) => setViewpoint(event.target.value)}
      />
    </Dialog>
  );
}
