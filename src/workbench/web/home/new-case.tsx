import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useChange } from "../app/change.tsx";
import { useDesk } from "../app/desk-context.tsx";
import { SCREENS } from "../app/screens.ts";
import { Dialog } from "../design/dialog.tsx";
import { TextArea, TextField } from "../design/field.tsx";
import { useSay } from "../messages/say.tsx";
import { FolderField, useFolderIn } from "./folder-field.tsx";

/** Four questions, each with an answer already where there can be one. */
export function NewCase({ onClose }: { readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const { change } = useChange();
  const { preferences, setPreferences } = useDesk();
  const navigate = useNavigate();
  const [title, setTitle] = useState("");
  const [question, setQuestion] = useState("");
  const [person, setPerson] = useState(preferences.person ?? "");
  const [folder, setFolder] = useFolderIn(folderName(title));
  const [isBusy, setBusy] = useState(false);
  const submit = async () => {
    setBusy(true);
    if (person.trim() !== preferences.person) await setPreferences({ person: person.trim() });
    const body = { folder, title, ...(question.trim() === "" ? {} : { question }) };
    const opened = await change("POST /cases", { body }, { says: () => say("web.case.started") });
    setBusy(false);
    if (opened === undefined) return;
    onClose();
    await navigate({ to: `/cases/${opened.id}/${SCREENS[0]?.id ?? ""}` as "/" });
  };
  return (
    <Dialog
      title={say("web.verb.newCase")}
      onClose={onClose}
      onSubmit={() => void submit()}
      submit={say("web.new.start")}
      isBusy={isBusy}
    >
      <TextField
        label={say("web.new.name")}
        value={title}
        required
        maxLength={500}
        onChange={(event) => setTitle(event.target.value)}
      />
      <TextArea
        label={say("web.new.question")}
        help={say("web.new.questionHelp")}
        value={question}
        rows={2}
        maxLength={2000}
        onChange={(event) => setQuestion(event.target.value)}
      />
      <TextField
        label={say("web.who.name")}
        help={say("web.who.why")}
        value={person}
        required
        autoComplete="name"
        onChange={(event) => setPerson(event.target.value)}
      />
      <FolderField
        label={say("web.home.folder")}
        help={say("web.home.folderHelp")}
        value={folder}
        onChange={setFolder}
      />
    </Dialog>
  );
}

/** A plain name for a folder, from what the case is called. */
function folderName(title: string): string {
  const plain = title
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return plain === "" ? "case" : plain.slice(0, 60);
}
