import { type ComponentProps, type ReactNode, useId } from "react";
import styles from "./parts.module.css";

interface FieldProps {
  readonly label: string;
  readonly help?: ReactNode;
  readonly wrong?: string | undefined;
}

/** What is asked, what helps to answer, and what is wrong with the answer: one after the other, and read as one. */
export function TextField({ label, help, wrong, ...input }: FieldProps & ComponentProps<"input">): ReactNode {
  const ids = useFieldIds();
  return (
    <Field {...{ label, help, wrong }} ids={ids}>
      <input
        {...input}
        id={ids.input}
        aria-describedby={ids.help}
        aria-invalid={wrong !== undefined || undefined}
      />
    </Field>
  );
}

export function TextArea({
  label,
  help,
  wrong,
  ...input
}: FieldProps & ComponentProps<"textarea">): ReactNode {
  const ids = useFieldIds();
  return (
    <Field {...{ label, help, wrong }} ids={ids}>
      <textarea
        {...input}
        id={ids.input}
        aria-describedby={ids.help}
        aria-invalid={wrong !== undefined || undefined}
      />
    </Field>
  );
}

interface SelectFieldProps extends FieldProps, Omit<ComponentProps<"select">, "onChange"> {
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onPick: (value: string) => void;
}

export function SelectField({ label, help, wrong, options, onPick, ...select }: SelectFieldProps): ReactNode {
  const ids = useFieldIds();
  return (
    <Field {...{ label, help, wrong }} ids={ids}>
      <select
        {...select}
        id={ids.input}
        aria-describedby={ids.help}
        onChange={(event) => onPick(event.target.value)}
      >
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}

interface FieldIds {
  readonly input: string;
  readonly help: string;
}

function useFieldIds(): FieldIds {
  const id = useId();
  return { input: id, help: `${id}-help` };
}

function Field({
  label,
  help,
  wrong,
  ids,
  children,
}: FieldProps & { readonly ids: FieldIds; readonly children: ReactNode }): ReactNode {
  return (
    <div className={styles.field}>
      <label htmlFor={ids.input}>{label}</label>
      {children}
      <div id={ids.help}>
        {wrong !== undefined && <p className={styles.wrong}>{wrong}</p>}
        {help !== undefined && <div className={styles.help}>{help}</div>}
      </div>
    </div>
  );
}
