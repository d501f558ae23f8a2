import type { ReactNode } from "react";
import { useChange } from "../../app/change.tsx";
import { useSay } from "../../messages/say.tsx";
import { AskDialog } from "./ask-dialog.tsx";
import { linesOf } from "./lines.ts";

interface VerifyDialogProps {
  /** Where one looks first. */
  readonly folder: string;
  readonly onClose: () => void;
}

/** Which dossier is checked, and what its reader has from elsewhere. */
export function VerifyDialog({ folder, onClose }: VerifyDialogProps): ReactNode {
  const say = useSay();
  const { change } = useChange();
  return (
    <AskDialog
      title={say("web.verb.verifyDossier")}
      submit={say("web.dossier.verify.go")}
      asks={[
        {
          name: "folder",
          kind: "text",
          label: say("web.dossier.verify.folder"),
          help: say("web.dossier.verify.folderHelp"),
        },
        { name: "keys", kind: "area", label: say("web.dossier.verify.keys"), isOptional: true },
        { name: "pins", kind: "area", label: say("web.dossier.verify.pins"), isOptional: true },
        { name: "earlier", kind: "area", label: say("web.dossier.verify.earlier"), isOptional: true },
      ]}
      before={{ folder }}
      onSubmit={async (said) =>
        (await change("POST /dossiers/verify", {
          body: {
            folder: said["folder"] ?? "",
            keys: linesOf(said["keys"]),
            pins: linesOf(said["pins"]),
            earlier: linesOf(said["earlier"]),
          },
        })) !== undefined
      }
      onClose={onClose}
    />
  );
}
