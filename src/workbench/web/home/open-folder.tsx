import { type ReactNode, useState } from "react";
import { useOpenCase } from "../app/open-case.ts";
import { Dialog } from "../design/dialog.tsx";
import { useSay } from "../messages/say.tsx";
import { FolderField } from "./folder-field.tsx";

/** Opens a case that was made elsewhere, or came from somebody else. */
export function OpenFolder({ onClose }: { readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const openCase = useOpenCase();
  const [folder, setFolder] = useState("");
  const submit = () => {
    onClose();
    void openCase(folder);
  };
  return (
    <Dialog
      title={say("web.verb.openFolder")}
      onClose={onClose}
      onSubmit={submit}
      submit={say("web.home.openThis")}
    >
      <FolderField
        isForCase
        label={say("web.home.folder")}
        help={say("web.home.openHelp")}
        value={folder}
        onChange={setFolder}
      />
    </Dialog>
  );
}
