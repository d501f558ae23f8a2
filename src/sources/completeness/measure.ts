import type { CaptureForm, CompletenessItem, CompletenessName } from "./item.ts";
import { completenessItems } from "./items.generated.ts";

/**
 * What is known of one item. The four absences of the data model stay apart: left out is "nobody has recorded it",
 * `unknown` is "looked for, not established", `none` is "established that there is none", `withheld` is "known, not
 * shown here".
 */
export type ItemState = "present" | "unknown" | "none" | "withheld";
export type CaptureFacts = Readonly<Partial<Record<CompletenessName, ItemState>>>;

export interface CompletenessLine {
  readonly id: CompletenessName;
  readonly level: CompletenessItem["level"];
  readonly status: "present" | "missing" | "not-applicable";
  /** A plain sentence for a person. */
  readonly sentence: string;
  readonly from: string;
}

export interface Completeness {
  /** `full`: all of the minimum is there. `failed`: none of it. */
  readonly completeness: "full" | "partial" | "failed";
  readonly missing: readonly CompletenessName[];
  readonly lines: readonly CompletenessLine[];
}

/** What a court would ask for, and whether it is there. Says nothing of whether the source is true. */
export function measureCompleteness(form: CaptureForm, facts: CaptureFacts): Completeness {
  const lines = completenessItems.map((item) => lineOf(item, form, facts[item.id]));
  const minimum = lines.filter((line) => line.level === "minimum" && line.status !== "not-applicable");
  const held = minimum.filter((line) => line.status === "present").length;
  return {
    completeness: held === minimum.length ? "full" : held === 0 ? "failed" : "partial",
    missing: lines.filter((line) => line.status === "missing").map((line) => line.id),
    lines,
  };
}

function lineOf(item: CompletenessItem, form: CaptureForm, state: ItemState | undefined): CompletenessLine {
  const { id, level, from } = item;
  if (!item.forms.includes(form))
    return {
      id,
      level,
      from,
      status: "not-applicable",
      sentence: "This is not asked of a source of this form.",
    };
  if (state === "present") return { id, level, from, status: "present", sentence: item.present };
  return {
    id,
    level,
    from,
    status: "missing",
    sentence: `${item.missing}${ABSENCES[state ?? "unrecorded"]}`,
  };
}

const ABSENCES = {
  unrecorded: "",
  unknown: " It was looked for and not established.",
  none: " It was established that there is none.",
  withheld: " It is known, and withheld here.",
} as const;
