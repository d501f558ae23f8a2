import { type ReactNode, useState } from "react";
import { useChange } from "../../app/change.tsx";
import { useCase } from "../../app/place.ts";
import { useAnswer } from "../../client/queries.ts";
import { Dialog } from "../../design/dialog.tsx";
import { SelectField, TextArea } from "../../design/field.tsx";
import { useSay } from "../../messages/say.tsx";

const KINDS = [
  "existence",
  "responsibility",
  "knowledge",
  "quantity",
  "time-place",
  "intent",
  "cause",
  "legality",
] as const;

/** A sentence that claims affirm or deny, with what would refute it: what nothing could refute cannot be tested. */
export function PropositionForm({ onClose }: { readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const id = useCase();
  const { change } = useChange();
  const narratives = useAnswer("GET /cases/:case/narratives", { params: { case: id } });
  const [text, setText] = useState("");
  const [refutedBy, setRefuted] = useState("");
  const [kind, setKind] = useState<(typeof KINDS)[number]>("existence");
  const [narrative, setNarrative] = useState("");
  const stories = narratives.data?.rows ?? [];
  const submit = async () => {
    const body = { text, refutedBy, kind, ...(narrative === "" ? {} : { narrative }) };
    const done = await change(
      "POST /cases/:case/propositions",
      { params: { case: id }, body },
      {
        says: ({ handle }) => say("web.claims.stated", { handle }),
        undo: ({ seq }) => (seq === null ? [] : [seq]),
      },
    );
    if (done !== undefined) onClose();
  };
  return (
    <Dialog
      title={say("web.verb.newProposition")}
      onClose={onClose}
      onSubmit={() => void submit()}
      submit={say("web.form.save")}
    >
      <TextArea
        label={say("web.claims.sentence")}
        help={say("web.claims.sentenceHelp")}
        value={text}
        rows={2}
        required
        maxLength={2000}
        onChange={(event) => setText(event.target.value)}
      />
      <SelectField
        label={say("web.claims.kindLabel")}
        value={kind}
        options={KINDS.map((each) => [each, say(`web.claims.kind.${each}`)] as const)}
        onPick={(value) => setKind(value as typeof kind)}
      />
      <TextArea
        label={say("web.claims.refuteLabel")}
        help={say("web.claims.refuteHelp")}
        value={refutedBy}
        rows={2}
        required
        maxLength={2000}
        onChange={(event) => setRefuted(event.target.value)}
      />
      {stories.length > 0 && (
        <SelectField
          label={say("web.claims.story")}
          value={narrative}
          options={[
            ["", say("web.claims.noStory")],
            ...stories.map(({ id: story, holder, title }) => [story, `${holder}: ${title}`] as const),
          ]}
          onPick={setNarrative}
        />
      )}
    </Dialog>
  );
}
