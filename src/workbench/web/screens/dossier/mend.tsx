import { type ReactNode, useState } from "react";
import type { MadeKit, PublicationAnswer } from "../../../api/dossier/contract.ts";
import { Dialog } from "../../design/dialog.tsx";
import { useSay } from "../../messages/say.tsx";
import { AskDialog } from "./ask-dialog.tsx";
import { useForm } from "./forms.ts";
import { Kit } from "./kit.tsx";
import type { Mending } from "./mendings.ts";

interface MendDialogProps {
  readonly mending: Mending;
  readonly publication: PublicationAnswer;
  readonly onClose: () => void;
}

/** The form that mends something in the way of a publication. */
export function MendDialog({ mending, publication, onClose }: MendDialogProps): ReactNode {
  const say = useSay();
  const [kit, setKit] = useState<MadeKit | undefined>(undefined);
  const form = useForm(mending, publication, setKit);
  const title = say(`web.dossier.mend.${mending.form}`);
  if (kit !== undefined) {
    return (
      <Dialog title={say("web.dossier.kit")} onClose={onClose}>
        <Kit made={kit} />
      </Dialog>
    );
  }
  if (form === undefined) return null;
  return (
    <AskDialog
      title={title}
      submit={form.submit ?? title}
      lead={form.lead === undefined ? undefined : <p dir="auto">{form.lead}</p>}
      asks={form.asks}
      before={form.before}
      onSubmit={form.run}
      onClose={onClose}
    />
  );
}
