import { type ReactNode, useState } from "react";
import { Dialog } from "../../design/dialog.tsx";
import { SelectField, TextArea, TextField } from "../../design/field.tsx";
import parts from "../../design/parts.module.css";
import styles from "./dossier.module.css";
import { linesOf } from "./lines.ts";

/** One thing that is asked. Many answers are lines of one text. */
export interface Ask {
  readonly name: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly kind: "text" | "area" | "select" | "many" | "check" | "secret" | "date";
  readonly options?: readonly (readonly [value: string, label: string])[];
  readonly isOptional?: boolean;
}

export type Said = Readonly<Record<string, string>>;

interface AskDialogProps {
  readonly title: string;
  readonly submit: string;
  readonly lead?: ReactNode;
  readonly asks: readonly Ask[];
  /** What is said already. */
  readonly before?: Said;
  /** Whether it was done; then the dialog closes. */
  readonly onSubmit: (said: Said) => Promise<boolean>;
  readonly onClose: () => void;
}

/** A dialog that asks a few things and does one. */
export function AskDialog({
  title,
  submit,
  lead,
  asks,
  before = {},
  onSubmit,
  onClose,
}: AskDialogProps): ReactNode {
  const [said, setSaid] = useState<Said>(before);
  const [isBusy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    const isDone = await onSubmit(said);
    setBusy(false);
    if (isDone) onClose();
  };
  return (
    <Dialog title={title} onClose={onClose} onSubmit={() => void run()} submit={submit} isBusy={isBusy}>
      {lead}
      {asks.map((ask) => (
        <Field
          key={ask.name}
          ask={ask}
          value={said[ask.name] ?? ""}
          onSay={(value) => setSaid((all) => ({ ...all, [ask.name]: value }))}
        />
      ))}
    </Dialog>
  );
}

interface FieldProps {
  readonly ask: Ask;
  readonly value: string;
  readonly onSay: (value: string) => void;
}

function Field({ ask, value, onSay }: FieldProps): ReactNode {
  const { label, help, kind, options = [], isOptional = false } = ask;
  const said = { label, help, value, required: !isOptional };
  if (kind === "select") return <SelectField {...said} required={false} options={options} onPick={onSay} />;
  if (kind === "many") return <Many ask={ask} value={value} onSay={onSay} />;
  if (kind === "check")
    return (
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={value === "yes"}
          onChange={(event) => onSay(event.target.checked ? "yes" : "")}
        />
        <span>{label}</span>
      </label>
    );
  if (kind === "area")
    return <TextArea {...said} rows={2} maxLength={4000} onChange={(event) => onSay(event.target.value)} />;
  return (
    <TextField
      {...said}
      type={kind === "secret" ? "password" : kind === "date" ? "date" : "text"}
      autoComplete="off"
      spellCheck={kind === "secret" ? false : undefined}
      maxLength={1000}
      onChange={(event) => onSay(event.target.value)}
    />
  );
}

function Many({ ask, value, onSay }: FieldProps): ReactNode {
  const chosen = linesOf(value);
  const toggle = (each: string, isOn: boolean) =>
    onSay((isOn ? [...chosen, each] : chosen.filter((other) => other !== each)).join("\n"));
  return (
    <fieldset className={styles.many}>
      <legend className={parts.legend}>{ask.label}</legend>
      {(ask.options ?? []).map(([each, label]) => (
        <label key={each} className={styles.check}>
          <input
            type="checkbox"
            checked={chosen.includes(each)}
            onChange={(event) => toggle(each, event.target.checked)}
          />
          <span dir="auto">{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
