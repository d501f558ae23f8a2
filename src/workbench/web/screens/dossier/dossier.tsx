import { BookOpen, ShieldCheck } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useState } from "react";
import type { PublicationAnswer } from "../../../api/dossier/contract.ts";
import { ScreenBody, ScreenHead } from "../../app/frame.tsx";
import { useCase, useView } from "../../app/place.ts";
import { useAnswer } from "../../client/queries.ts";
import { Badge } from "../../design/badges.tsx";
import { Button } from "../../design/button.tsx";
import { Answered, EmptyState } from "../../design/states.tsx";
import { useKeys } from "../../keys/keys.tsx";
import { useSay } from "../../messages/say.tsx";
import styles from "./dossier.module.css";
import { Gate } from "./gate.tsx";
import { MendDialog } from "./mend.tsx";
import type { Mending } from "./mendings.ts";
import { People } from "./people.tsx";
import { Plan } from "./plan.tsx";
import { Preview } from "./preview.tsx";
import { Publish } from "./publish.tsx";
import { Redactions } from "./redactions.tsx";
import { SourcesOut } from "./sources-out.tsx";
import { Verified } from "./verified.tsx";
import { VerifyDialog } from "./verify.tsx";
import { dossierView, PARTS, type Part } from "./view.ts";

/** What would go out, beside everything that stands in its way. */
export function Dossier(): ReactNode {
  const say = useSay();
  const id = useCase();
  const found = useAnswer("GET /cases/:case/publication", { params: { case: id } });
  const [view, setView] = useView(dossierView);
  const [mending, setMending] = useState<Mending | undefined>(undefined);
  const [verified, setVerified] = useState<string | undefined>(undefined);
  const hasPlan = found.data?.plan != null;
  const togglePreview = () => setView({ preview: view.preview === "off" ? undefined : "off" });
  useKeys({
    "dossier.preview": hasPlan ? togglePreview : undefined,
    "dossier.verify": () => setVerified(found.data?.versions[0]?.target ?? ""),
  });
  return (
    <ScreenBody>
      <ScreenHead title={say("web.dossier.title")}>
        {hasPlan && (
          <Button verb="dossier.preview" aria-pressed={view.preview !== "off"} onClick={togglePreview}>
            <BookOpen aria-hidden="true" />
            {say("web.verb.preview")}
          </Button>
        )}
        <Button verb="dossier.verify" onClick={() => setVerified("")}>
          <ShieldCheck aria-hidden="true" />
          {say("web.verb.verifyDossier")}
        </Button>
      </ScreenHead>
      <Answered of={found}>
        {(publication) =>
          publication.plan === null && publication.versions.length === 0 ? (
            <>
              <EmptyState
                says={say("web.dossier.none")}
                action={
                  <Button look="main" onClick={() => setMending({ form: "plan" })}>
                    {say("web.dossier.choose")}
                  </Button>
                }
              />
              <Verified />
            </>
          ) : (
            <Spread
              publication={publication}
              hasPreview={publication.plan !== null && view.preview !== "off"}
              onMend={setMending}
            />
          )
        }
      </Answered>
      {mending !== undefined && found.data !== undefined && (
        <MendDialog
          key={JSON.stringify(mending)}
          mending={mending}
          publication={found.data}
          onClose={() => setMending(undefined)}
        />
      )}
      {verified !== undefined && <VerifyDialog folder={verified} onClose={() => setVerified(undefined)} />}
    </ScreenBody>
  );
}

interface SpreadProps {
  readonly publication: PublicationAnswer;
  readonly hasPreview: boolean;
  readonly onMend: (mending: Mending) => void;
}

function Spread({ publication, hasPreview, onMend }: SpreadProps): ReactNode {
  const [view, setView] = useView(dossierView);
  return (
    <div className={`${styles.spread} ${hasPreview ? styles.withPreview : ""}`}>
      {hasPreview && <Preview page={view.page} onRedaction={() => setView({ part: "redactions" })} />}
      <div className={styles.side}>
        <Plan publication={publication} onEdit={() => onMend({ form: "plan" })} />
        <Tabs part={view.part} blockers={publication.blockers} onPart={(part) => setView({ part })} />
        <div
          role="tabpanel"
          id="dossier-panel"
          aria-labelledby={`dossier-${view.part}`}
          className={styles.panel}
        >
          {view.part === "gate" && <Gate publication={publication} onMend={onMend} />}
          {view.part === "people" && <People onMend={onMend} />}
          {view.part === "sources" && <SourcesOut onMend={onMend} />}
          {view.part === "redactions" && <Redactions publication={publication} onMend={onMend} />}
          {view.part === "publish" && <Publish publication={publication} />}
        </div>
        <Verified />
      </div>
    </div>
  );
}

interface TabsProps {
  readonly part: Part;
  readonly blockers: number;
  readonly onPart: (part: Part) => void;
}

function Tabs({ part, blockers, onPart }: TabsProps): ReactNode {
  const say = useSay();
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = PARTS[(PARTS.indexOf(part) + step + PARTS.length) % PARTS.length] as Part;
    onPart(next);
    document.getElementById(`dossier-${next}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={say("web.dossier.parts")} className={styles.tabs} onKeyDown={onKeyDown}>
      {PARTS.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`dossier-${each}`}
          aria-selected={each === part}
          aria-controls="dossier-panel"
          tabIndex={each === part ? 0 : -1}
          onClick={() => onPart(each)}
        >
          {say(`web.dossier.part.${each}`)}
          {each === "gate" && blockers > 0 && <Badge tone="warm">{blockers}</Badge>}
        </button>
      ))}
    </div>
  );
}
