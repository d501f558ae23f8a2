import { type ReactNode, useState } from "react";
import type {
  CellAnswer,
  Code,
  GridRowAnswer,
  HypothesisAnswer,
  LikelihoodAnswer,
  NewRating,
  Relevance,
} from "../../../api/weighing/contract.ts";
import { useChange } from "../../app/change.tsx";
import { useCase } from "../../app/place.ts";
import { Dialog } from "../../design/dialog.tsx";
import { SelectField, TextArea, TextField } from "../../design/field.tsx";
import parts from "../../design/parts.module.css";
import { useSay } from "../../messages/say.tsx";
import { CODES } from "./codes.ts";
import { ownVote } from "./grid-order.ts";

interface RatingFormProps {
  readonly row: GridRowAnswer;
  readonly hypothesis: HypothesisAnswer;
  readonly cell: CellAnswer | undefined;
  readonly onClose: () => void;
}

type Given = LikelihoodAnswer["given"] | "none";
const GIVEN = ["none", "direct", "report", "absence"] as const;
const FIELDS = {
  none: [],
  direct: ["value"],
  report: ["fact", "hit", "falseReport"],
  absence: ["trace", "detection"],
} as const;
const RELEVANCE = ["none", "H", "M", "L"] as const;

/** All that can be said of a cell: the code, why, how relevant, and how likely the evidence is if the hypothesis holds. */
export function RatingForm({ row, hypothesis, cell, onClose }: RatingFormProps): ReactNode {
  const say = useSay();
  const id = useCase();
  const { change } = useChange();
  const own = ownVote(cell);
  const [code, setCode] = useState<Code | "">(own?.code ?? "");
  const [why, setWhy] = useState(own?.why ?? "");
  const [relevance, setRelevance] = useState<Relevance | "none">(own?.relevance ?? "none");
  const [given, setGiven] = useState<Given>(own?.likelihood?.given ?? "none");
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() => {
    const { given: _, ...fields } = own?.likelihood ?? { given: "direct", value: "" };
    return fields;
  });
  const names = { item: row.handle, hypothesis: hypothesis.handle };
  const submit = async () => {
    const likelihood = {
      given,
      ...Object.fromEntries(FIELDS[given].map((each) => [each, typed[each] ?? ""])),
    };
    const body: NewRating = {
      target: row.target ?? row.id,
      hypothesis: hypothesis.handle,
      ...(code === "" ? {} : { code }),
      ...(relevance === "none" ? {} : { relevance }),
      ...(given === "none" ? {} : { likelihood: likelihood as LikelihoodAnswer }),
      ...(why.trim() === "" ? {} : { why }),
    };
    const done = await change(
      "POST /cases/:case/ratings",
      { params: { case: id }, body },
      {
        says: () => say("web.weighing.rated", { ...names, code: code === "" ? "–" : code }),
        undo: ({ seq }) => (seq === null ? [] : [seq]),
      },
    );
    if (done !== undefined) onClose();
  };
  return (
    <Dialog
      title={say("web.weighing.reasonTitle", names)}
      onClose={onClose}
      onSubmit={() => void submit()}
      submit={say("web.form.save")}
    >
      <TextArea
        label={say("web.weighing.why")}
        value={why}
        rows={3}
        maxLength={2000}
        onChange={(event) => setWhy(event.target.value)}
      />
      <SelectField
        label={say("web.weighing.code")}
        value={code}
        options={[
          ["", say("web.weighing.code.none")],
          ...CODES.map(([each]) => [each, `${each} · ${say(`web.weighing.code.${each}`)}`] as const),
        ]}
        onPick={(value) => setCode(value as Code | "")}
      />
      <SelectField
        label={say("web.weighing.relevance")}
        value={relevance}
        options={RELEVANCE.map((each) => [each, say(`web.weighing.relevance.${each}`)] as const)}
        onPick={(value) => setRelevance(value as Relevance | "none")}
      />
      <SelectField
        label={say("web.weighing.likelihood")}
        value={given}
        options={GIVEN.map((each) => [each, say(`web.weighing.likelihood.${each}`)] as const)}
        onPick={(value) => setGiven(value as Given)}
      />
      {FIELDS[given].map((each) => (
        <TextField
          key={each}
          label={say(`web.weighing.likelihood.${each}`)}
          value={typed[each] ?? ""}
          required
          inputMode="decimal"
          maxLength={60}
          onChange={(event) => setTyped({ ...typed, [each]: event.target.value })}
        />
      ))}
      {given !== "none" && <p className={parts.help}>{say("web.weighing.rangeHelp")}</p>}
    </Dialog>
  );
}
