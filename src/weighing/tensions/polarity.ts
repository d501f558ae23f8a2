/** How sure a source is, and which way (FactBank, Sauri and Pustejovsky 2009). */
export interface Stance {
  readonly certainty: "CT" | "PR" | "PS" | "U";
  readonly polarity: "affirms" | "denies" | "unclear";
}

export type StanceVerdict = "contradiction" | "tension" | "none";

/**
 * What two claims on one proposition make of each other: only what is put as certain contradicts, a certainty against a
 * probability or possibility of the other side is a tension, and two uncertainties are none.
 */
export function compareStances(a: Stance, b: Stance): StanceVerdict {
  const opposed =
    (a.polarity === "affirms" && b.polarity === "denies") ||
    (a.polarity === "denies" && b.polarity === "affirms");
  if (!opposed || a.certainty === "U" || b.certainty === "U") return "none";
  if (a.certainty === "CT" && b.certainty === "CT") return "contradiction";
  return a.certainty === "CT" || b.certainty === "CT" ? "tension" : "none";
}
