import type { TagForm } from "./parts.ts";

/** Beside its words each mark has a sign, so that neither colour nor language is needed to tell them apart. */
export const SIGNS: Readonly<Record<TagForm, string>> = {
  plain: "",
  supported: "▲",
  contradicted: "▼",
  both: "◆",
  unaddressed: "○",
  sound: "●",
  weakened: "◐",
  unsupported: "◌",
  withdrawn: "×",
  stale: "↻",
  missing: "–",
  unknown: "?",
  none: "∅",
  withheld: "■",
  warning: "!",
};
