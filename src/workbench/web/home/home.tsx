import { FolderOpen, Plus } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { ExampleRow } from "../../api/cases/contract.ts";
import { useDesk } from "../app/desk-context.tsx";
import { ScreenBody, ScreenHead } from "../app/frame.tsx";
import { useOpenCase } from "../app/open-case.ts";
import { useAnswer } from "../client/queries.ts";
import { Button } from "../design/button.tsx";
import { Answered, EmptyState } from "../design/states.tsx";
import { useKeys } from "../keys/keys.tsx";
import { useSay } from "../messages/say.tsx";
import { CaseList } from "./case-list.tsx";
import { Examples } from "./examples.tsx";
import styles from "./home.module.css";
import { MakeExample } from "./make-example.tsx";
import { NewCase } from "./new-case.tsx";
import { OpenFolder } from "./open-folder.tsx";

type Over =
  | { readonly kind: "new" }
  | { readonly kind: "open" }
  | { readonly kind: "example"; readonly example: ExampleRow };

/** The cases of this computer; on a first run the examples, and how to begin one's own. */
export function Home(): ReactNode {
  const say = useSay();
  const { session } = useDesk();
  const cases = useAnswer("GET /cases", {});
  const [over, setOver] = useState<Over | undefined>(undefined);
  const openCase = useOpenCase();
  const canMake = !session.readOnly;
  const onNew = () => setOver({ kind: "new" });
  useKeys({
    "home.new": canMake ? onNew : undefined,
    "home.open-folder": () => setOver({ kind: "open" }),
  });
  return (
    <ScreenBody>
      <ScreenHead title={say("web.home.title")}>
        {canMake && (
          <Button look="main" verb="home.new" onClick={onNew}>
            <Plus aria-hidden="true" />
            {say("web.verb.newCase")}
          </Button>
        )}
        <Button verb="home.open-folder" onClick={() => setOver({ kind: "open" })}>
          <FolderOpen aria-hidden="true" />
          {say("web.verb.openFolder")}
        </Button>
      </ScreenHead>
      <p className={styles.promise}>{say("web.home.promise")}</p>
      <Answered of={cases}>
        {({ rows }) => (
          <>
            {rows.length === 0 ? (
              <EmptyState says={say("web.home.none")} />
            ) : (
              <CaseList rows={rows} onOpen={(root) => void openCase(root)} />
            )}
            {canMake && <Examples made={rows} onMake={(example) => setOver({ kind: "example", example })} />}
          </>
        )}
      </Answered>
      {over?.kind === "new" && <NewCase onClose={() => setOver(undefined)} />}
      {over?.kind === "open" && <OpenFolder onClose={() => setOver(undefined)} />}
      {over?.kind === "example" && <MakeExample example={over.example} onClose={() => setOver(undefined)} />}
    </ScreenBody>
  );
}
