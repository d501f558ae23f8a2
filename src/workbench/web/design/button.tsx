import type { ComponentProps, ReactNode } from "react";
import { useLegend } from "../keys/keys.tsx";
import type { VerbId } from "../keys/shortcuts.generated.ts";
import styles from "./parts.module.css";

interface ButtonProps extends ComponentProps<"button"> {
  /** `main` for the one thing that is meant to be done; `plain` for what stands by. */
  readonly look?: "main" | "plain" | undefined;
  readonly isSmall?: boolean | undefined;
  /** Whose key is shown on it. */
  readonly verb?: VerbId | undefined;
}

export function Button({ look, isSmall, verb, className, children, ...rest }: ButtonProps): ReactNode {
  const names = [
    styles.button,
    look && styles[look],
    isSmall && styles.small,
    rest["aria-pressed"] === true && styles.pressed,
    className,
  ];
  return (
    <button type="button" {...rest} className={names.filter(Boolean).join(" ")}>
      {children}
      {verb !== undefined && <KeyHint verb={verb} />}
    </button>
  );
}

/** The key of a verb, for eyes alone: who listens is told of keys by the help. */
export function KeyHint({ verb }: { readonly verb: VerbId }): ReactNode {
  const legend = useLegend()(verb);
  return legend === "" ? null : (
    <span className={styles.hint} aria-hidden="true">
      {legend}
    </span>
  );
}
