import type { ReactNode } from "react";
import type { DoubtName } from "../../api/shapes.ts";
import { useSay } from "../messages/say.tsx";
import styles from "./parts.module.css";

interface BadgeProps {
  readonly tone?: "warm" | "cool" | "quiet" | undefined;
  readonly title?: string | undefined;
  readonly children: ReactNode;
}

export function Badge({ tone, title, children }: BadgeProps): ReactNode {
  return (
    <span className={[styles.badge, tone && styles[tone]].filter(Boolean).join(" ")} title={title}>
      {children}
    </span>
  );
}

/** How each doubt is drawn, the same as on the marks of a chart: full, hollow, broken, broken and struck through. */
const FORMS: Readonly<Record<DoubtName, ReactNode>> = {
  sound: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  weakened: <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.75" />,
  unsupported: (
    <circle
      cx="6"
      cy="6"
      r="4.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeDasharray="2 2"
    />
  ),
  withdrawn: (
    <>
      <circle
        cx="6"
        cy="6"
        r="4.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeDasharray="2 2"
      />
      <path d="M1 11 11 1" stroke="currentColor" strokeWidth="1.75" />
    </>
  ),
  stale: (
    <>
      <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.75" />
      <path d="M6 3v3l2 2" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
};

function DoubtForm({ doubt }: { readonly doubt: DoubtName }): ReactNode {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true">
      {FORMS[doubt]}
    </svg>
  );
}

/** How a thing stands. What is sound says nothing, unless all shall be told apart. */
export function DoubtBadge({
  doubt,
  isTold = false,
}: {
  readonly doubt: DoubtName;
  readonly isTold?: boolean;
}): ReactNode {
  const say = useSay();
  if (doubt === "sound" && !isTold) return null;
  return (
    <Badge
      tone={
        doubt === "sound" ? "quiet" : doubt === "withdrawn" || doubt === "unsupported" ? "warm" : undefined
      }
    >
      <DoubtForm doubt={doubt} />
      {say(`web.doubt.${doubt}`)}
    </Badge>
  );
}

/**
 * The four absences (data-model.md): nobody recorded it; looked for and not established; established that there is none; known
 * and not shown. Each has a form of its own.
 */
export type AbsenceName = "missing" | "unknown" | "none" | "withheld";

const ABSENCES: Readonly<Record<AbsenceName, ReactNode>> = {
  missing: <path d="M2 6h8" stroke="currentColor" strokeWidth="1.5" strokeDasharray="1.5 1.5" />,
  unknown: (
    <path
      d="M4 4.5a2 2 0 1 1 2.6 1.9c-.5.2-.6.5-.6 1.1m0 2v.6"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
    />
  ),
  none: (
    <path
      d="M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 1 0 0-9M2.8 9.2l6.4-6.4"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
    />
  ),
  withheld: <path d="M1.5 3.5h9v5h-9z" fill="currentColor" />,
};

export function Absence({ which }: { readonly which: AbsenceName }): ReactNode {
  const say = useSay();
  return (
    <span className={styles.absence}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {ABSENCES[which]}
      </svg>
      {say(`web.absence.${which}`)}
    </span>
  );
}

/** A value, or that nobody recorded one. */
export function OrMissing({ value }: { readonly value: ReactNode }): ReactNode {
  return value === null || value === undefined || value === "" ? <Absence which="missing" /> : value;
}
