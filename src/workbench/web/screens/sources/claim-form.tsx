import { type ReactNode, useState } from "react";
import type { ClaimCard, EditFields } from "../../../api/claims/contract.ts";
import { useCase } from "../../app/place.ts";
import { useAnswer } from "../../client/queries.ts";
import { Dialog } from "../../design/dialog.tsx";
import { SelectField, TextArea } from "../../design/field.tsx";
import { Words } from "../../design/words.tsx";
import { useSay } from "../../messages/say.tsx";

const KINDS = [
  "fact",
  "evaluation",
  "opinion",
  "inference",
  "prediction",
  "call-to-action",
  "definition",
  "question",
] as const;
const POLARITIES = ["affirms", "denies", "unclear"] as const;
const CERTAINTIES = ["CT+", "PR+", "PS+", "CT-", "PR-", "PS-", "CTu", "Uu"] as const;
const INFORMATION = ["primary", "secondary", "undetermined"] as const;
const BASES = ["saw", "did", "was-told", "document", "inferred", "official-position", "unknown"] as const;

interface ClaimFormProps {
  readonly title: string;
  readonly words: string;
  readonly lang: string;
  /** What it is now; nothing for words that no rule found. */
  readonly claim?: ClaimCard | undefined;
  readonly onSave: (edit: EditFields) => void;
  readonly onClose: () => void;
}

/** What a person says of a claim: in which words of ours, of what kind, for or against which sentence. */
export function ClaimForm({ title, words, lang, claim, onSave, onClose }: ClaimFormProps): ReactNode {
  const say = useSay();
  const id = useCase();
  const board = useAnswer("GET /cases/:case/board", { params: { case: id } });
  const [edit, setEdit] = useState<EditFields>({});
  const set = <Field extends keyof EditFields>(
    field: Field,
    value: EditFields[Field],
    before: EditFields[Field] | null,
  ) =>
    setEdit(({ [field]: _, ...rest }) =>
      value === before || value === "" ? rest : { ...rest, [field]: value },
    );
  const propositions = (board.data?.rows ?? []).map((row) => [row.id, `${row.handle}: ${row.text}`] as const);
  return (
    <Dialog
      title={title}
      onClose={onClose}
      onSubmit={() => onSave(edit)}
      submit={say("web.form.save")}
      isBusy={claim !== undefined && Object.keys(edit).length === 0}
    >
      <blockquote>
        <Words lang={lang}>“{words}”</Words>
      </blockquote>
      <TextArea
        label={say("web.form.restatement")}
        help={say("web.form.restatementHelp")}
        rows={2}
        defaultValue={claim?.restatement ?? ""}
        onChange={(event) => set("restatement", event.target.value.trim(), claim?.restatement ?? "")}
      />
      <SelectField
        label={say("web.form.proposition")}
        help={say("web.form.propositionHelp")}
        value={edit.proposition ?? claim?.proposition?.id ?? ""}
        options={[["", say("web.form.noProposition")], ...propositions]}
        onPick={(value) => set("proposition", value, claim?.proposition?.id ?? null)}
      />
      <SelectField
        label={say("web.form.polarity")}
        value={edit.polarity ?? claim?.polarity ?? "affirms"}
        options={POLARITIES.map((polarity) => [polarity, say(`web.claim.polarity.${polarity}`)] as const)}
        onPick={(value) => set("polarity", value as EditFields["polarity"], claim?.polarity ?? null)}
      />
      <SelectField
        label={say("web.form.certainty")}
        value={edit.certainty ?? claim?.certainty ?? "Uu"}
        options={CERTAINTIES.map(
          (code) => [code, say(`web.claim.certainty.${certaintyName(code)}`)] as const,
        )}
        onPick={(value) => set("certainty", value as EditFields["certainty"], claim?.certainty ?? null)}
      />
      <SelectField
        label={say("web.form.kind")}
        value={edit.kind ?? claim?.kind ?? "fact"}
        options={KINDS.map((kind) => [kind, say(`web.claim.kind.${kind}`)] as const)}
        onPick={(value) => set("kind", value as EditFields["kind"], claim?.kind ?? null)}
      />
      <SelectField
        label={say("web.form.information")}
        value={edit.information ?? claim?.information ?? "undetermined"}
        options={INFORMATION.map(
          (information) => [information, say(`web.claim.information.${information}`)] as const,
        )}
        onPick={(value) => set("information", value as EditFields["information"], claim?.information ?? null)}
      />
      <SelectField
        label={say("web.form.basis")}
        value={edit.basis ?? claim?.basis ?? "unknown"}
        options={BASES.map((basis) => [basis, say(`web.claim.basis.${basis}`)] as const)}
        onPick={(value) => set("basis", value as EditFields["basis"], claim?.basis ?? null)}
      />
    </Dialog>
  );
}

/** Words of a message cannot hold the signs of the codes. */
export function certaintyName(
  code: (typeof CERTAINTIES)[number],
): "CTp" | "PRp" | "PSp" | "CTm" | "PRm" | "PSm" | "CTu" | "Uu" {
  return code.replace("+", "p").replace("-", "m") as "CTp";
}
