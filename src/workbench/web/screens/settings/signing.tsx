import { KeyRound } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { MadeKit } from "../../../api/dossier/contract.ts";
import { useChange } from "../../app/change.tsx";
import { useCase } from "../../app/place.ts";
import { useAnswer } from "../../client/queries.ts";
import { Badge } from "../../design/badges.tsx";
import { Button } from "../../design/button.tsx";
import { Dialog } from "../../design/dialog.tsx";
import { Answered } from "../../design/states.tsx";
import { useSay } from "../../messages/say.tsx";
import { AskDialog } from "../dossier/ask-dialog.tsx";
import { Kit } from "../dossier/kit.tsx";
import styles from "./settings.module.css";

/** The keys of this computer, the public parts that a case names, and how one is made and restored. */
export function Signing(): ReactNode {
  const say = useSay();
  const id = useCase();
  const keys = useAnswer("GET /keys", {});
  const named = useAnswer("GET /cases/:case/keys", { params: { case: id } });
  const [isMaking, setMaking] = useState(false);
  return (
    <>
      <Answered of={keys}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p>{say("web.settings.noKeys")}</p>
          ) : (
            <ul className={styles.plainList}>
              {rows.map(({ name, uses }) => (
                <li key={name}>
                  <bdi>{name}</bdi>{" "}
                  {uses.map((use) => (
                    <Badge key={use}>{say(`web.settings.use.${use as "notes"}`)}</Badge>
                  ))}
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      <div>
        <Button onClick={() => setMaking(true)}>
          <KeyRound aria-hidden="true" />
          {say("web.settings.makeKey")}
        </Button>
      </div>
      <Answered of={named}>
        {({ rows }) =>
          rows.length === 0 ? null : (
            <div>
              <h3>{say("web.settings.publicPart")}</h3>
              <ul className={styles.plainList}>
                {rows.map(({ use, verifier }) => (
                  <li key={verifier}>
                    {say(`web.settings.use.${use as "notes"}`)} <code>{verifier}</code>
                  </li>
                ))}
              </ul>
            </div>
          )
        }
      </Answered>
      <p className={styles.says}>
        {say("web.settings.restore")} <code>careo key NAME --kit FILE</code>
      </p>
      {isMaking && <MakeKey onClose={() => setMaking(false)} />}
    </>
  );
}

function MakeKey({ onClose }: { readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const { change } = useChange();
  const [kit, setKit] = useState<MadeKit | undefined>(undefined);
  if (kit !== undefined) {
    return (
      <Dialog title={say("web.dossier.kit")} onClose={onClose}>
        <Kit made={kit} />
      </Dialog>
    );
  }
  return (
    <AskDialog
      title={say("web.settings.makeKey")}
      submit={say("web.settings.makeKey")}
      asks={[
        {
          name: "name",
          kind: "text",
          label: say("web.settings.keyName"),
          help: say("web.settings.keyNameHelp"),
        },
        {
          name: "use",
          kind: "select",
          label: say("web.settings.keyUse"),
          options: (["notes", "seals"] as const).map((use) => [use, say(`web.settings.use.${use}`)] as const),
        },
        {
          name: "passphrase",
          kind: "secret",
          label: say("web.dossier.f.passphrase"),
          help: say("web.dossier.f.passphraseHelp"),
        },
      ]}
      before={{ use: "notes" }}
      onSubmit={async ({ name = "", use, passphrase = "" }) => {
        const body = { name, use: use as "notes", passphrase };
        const made = await change("POST /keys", { body });
        if (made !== undefined) setKit(made);
        // The kit is read before anything closes.
        return false;
      }}
      onClose={onClose}
    />
  );
}
