import { type ReactNode, useState } from "react";
import { Dialog } from "../design/dialog.tsx";
import { TextField } from "../design/field.tsx";
import { useSay } from "../messages/say.tsx";
import { useDesk } from "./desk-context.tsx";

interface AskNameProps {
  /** Once somebody has said it. */
  readonly onSaid: () => void;
  readonly onClose: () => void;
}

/** Who works here: every entry of a case bears the name of whoever made it, so nothing is entered before it is known. */
export function AskName({ onSaid, onClose }: AskNameProps): ReactNode {
  const say = useSay();
  const { preferences, setPreferences } = useDesk();
  const [name, setName] = useState(preferences.person ?? "");
  const submit = async () => {
    if (name.trim() === "") return;
    await setPreferences({ person: name.trim() });
    onSaid();
  };
  return (
    <Dialog
      title={say("web.who.title")}
      onClose={onClose}
      onSubmit={() => void submit()}
      submit={say("web.who.go")}
    >
      <TextField
        label={say("web.who.name")}
        help={say("web.who.why")}
        value={name}
        autoComplete="name"
        required
        onChange={(event) => setName(event.target.value)}
      />
    </Dialog>
  );
}
