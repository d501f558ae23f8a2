import { Plus } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { GroupRow } from "../../../api/weighing/contract.ts";
import { ScreenBody, ScreenHead } from "../../app/frame.tsx";
import { useCase, useView } from "../../app/place.ts";
import { useAnswer } from "../../client/queries.ts";
import { Button } from "../../design/button.tsx";
import parts from "../../design/parts.module.css";
import { Answered, EmptyState } from "../../design/states.tsx";
import { useKeys } from "../../keys/keys.tsx";
import { useSay } from "../../messages/say.tsx";
import { EvidenceForm } from "./evidence-form.tsx";
import { GroupForm } from "./group-form.tsx";
import { HypothesisForm } from "./hypothesis-form.tsx";
import { PriorsForm } from "./priors-form.tsx";
import { Question } from "./question.tsx";
import { weighingView } from "./view.ts";
import styles from "./weighing.module.css";

type Form = "hypothesis" | "evidence" | "priors" | "question" | "new-question";

/** Rival answers to one question against one set of evidence. */
export function WeighingScreen(): ReactNode {
  const say = useSay();
  const id = useCase();
  const groups = useAnswer("GET /cases/:case/groups", { params: { case: id } });
  const [view, setView] = useView(weighingView);
  const [form, setForm] = useState<Form | undefined>(undefined);
  const rows = groups.data?.rows ?? [];
  const group = rows.find(({ handle }) => handle === view.group) ?? rows[0];
  const canWeigh = group !== undefined && group.hypotheses >= 2;
  const open = (which: Form) => () => setForm(which);
  useKeys({
    "weighing.hypothesis": open("hypothesis"),
    "weighing.evidence": canWeigh ? open("evidence") : undefined,
    "weighing.priors": canWeigh ? open("priors") : undefined,
    "weighing.question": group === undefined ? undefined : open("question"),
  });
  return (
    <ScreenBody>
      <ScreenHead title={say("web.weighing.title")}>
        <Button look={canWeigh ? undefined : "main"} verb="weighing.hypothesis" onClick={open("hypothesis")}>
          <Plus aria-hidden="true" />
          {say("web.verb.newHypothesis")}
        </Button>
        {canWeigh && (
          <>
            <Button verb="weighing.evidence" onClick={open("evidence")}>
              <Plus aria-hidden="true" />
              {say("web.verb.newEvidence")}
            </Button>
            <Button verb="weighing.priors" onClick={open("priors")}>
              {say("web.verb.priors")}
            </Button>
          </>
        )}
      </ScreenHead>
      <p className={styles.studies}>{say("web.weighing.studies")}</p>
      <Answered of={groups}>
        {() => (
          <>
            {group !== undefined && (
              <QuestionHead
                group={group}
                all={rows}
                onPick={(handle) => setView({ ...NOTHING, group: handle })}
                onEdit={open("question")}
                onNew={open("new-question")}
              />
            )}
            {group === undefined || !canWeigh ? (
              <EmptyState
                says={say("web.weighing.none")}
                action={
                  <Button look="main" onClick={open("hypothesis")}>
                    {say("web.verb.newHypothesis")}
                  </Button>
                }
              />
            ) : (
              <Question
                key={group.id}
                group={group}
                onEvidence={open("evidence")}
                onPriors={open("priors")}
              />
            )}
          </>
        )}
      </Answered>
      <Forms form={form} group={group} onClose={() => setForm(undefined)} />
    </ScreenBody>
  );
}

/** Another question has other rows, and no preview. */
const NOTHING = { without: undefined, prior: undefined, row: undefined, at: undefined };

interface QuestionHeadProps {
  readonly group: GroupRow;
  readonly all: readonly GroupRow[];
  readonly onPick: (handle: string) => void;
  readonly onEdit: () => void;
  readonly onNew: () => void;
}

function QuestionHead({ group, all, onPick, onEdit, onNew }: QuestionHeadProps): ReactNode {
  const say = useSay();
  return (
    <div className={styles.question}>
      {all.length > 1 && (
        <select
          className={parts.button}
          aria-label={say("web.weighing.question")}
          value={group.handle}
          onChange={(event) => onPick(event.target.value)}
        >
          {all.map(({ handle, question }) => (
            <option key={handle} value={handle}>
              {question}
            </option>
          ))}
        </select>
      )}
      <h2 dir="auto">{group.question}</h2>
      <Button isSmall look="plain" verb="weighing.question" onClick={onEdit}>
        {say("web.weighing.editQuestion")}
      </Button>
      <Button isSmall look="plain" onClick={onNew}>
        {say("web.weighing.newQuestion")}
      </Button>
    </div>
  );
}

interface FormsProps {
  readonly form: Form | undefined;
  readonly group: GroupRow | undefined;
  readonly onClose: () => void;
}

function Forms({ form, group, onClose }: FormsProps): ReactNode {
  if (form === "hypothesis") return <HypothesisForm group={group} onClose={onClose} />;
  if (form === "new-question") return <GroupForm group={undefined} onClose={onClose} />;
  if (group === undefined) return null;
  if (form === "evidence") return <EvidenceForm onClose={onClose} />;
  if (form === "priors") return <PriorsForm group={group} onClose={onClose} />;
  return form === "question" ? <GroupForm group={group} onClose={onClose} /> : null;
}
