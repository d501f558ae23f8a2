import type { LineOfEvidence } from "../../../api/matches/contract.ts";
import { type Say, sayWord } from "../../messages/say.tsx";
import { propertyName } from "./mapping-fields.tsx";

/** What one line of evidence says, in words of the reader's language. */
export function lineWords(say: Say, line: LineOfEvidence): string {
  const role = line.role ?? "";
  const [part = "", ...how] = role.split(" ");
  switch (line.feature) {
    case "name":
      return say("web.records.line.name", {
        role: roleWords(say, role),
        level: (line.level ?? "other") as "broad",
      });
    case "missing-name":
      return say("web.records.line.missing", { role: roleWords(say, role) });
    case "unexplained-name":
      return say("web.records.line.unexplained");
    case "order":
      return say("web.records.line.order", {
        role: roleWords(say, part),
        how: (HOW[how.join(" ")] ?? "other") as How,
      });
    case "layout":
      return say("web.records.line.layout", { how: role });
    case "community":
      return say("web.records.line.community");
    case "birth-date":
      return say("web.records.line.birthDate", { how: (DATES[role] ?? "other") as DateHow });
    case "identifier":
      return say("web.records.line.identifier", {
        what: propertyName(say, role),
        how: line.weight > 0 ? "same" : "different",
      });
    default:
      return sayWord(say, "web.records.field", line.feature);
  }
}

type How = "inOrder" | "swapped" | "apart" | "joined" | "split";
const HOW: Readonly<Record<string, How>> = {
  "in order": "inOrder",
  swapped: "swapped",
  apart: "apart",
  joined: "joined",
  split: "split",
};

type DateHow = "equal" | "swapped" | "digits" | "heaped" | "yearMonth" | "year" | "conflict";
const DATES: Readonly<Record<string, DateHow>> = {
  equal: "equal",
  swapped: "swapped",
  digits: "digits",
  heaped: "heaped",
  "year-month": "yearMonth",
  year: "year",
  conflict: "conflict",
};

function roleWords(say: Say, role: string): string {
  return role
    .split("+")
    .map((each) => sayWord(say, "web.records.role", each))
    .join(" + ");
}

/** How alike the two sides of a line are; what is drawn by it is told by its underline as well as by its colour. */
export type Likeness = "same" | "close" | "broad" | "against";

/** As matching takes them: full weight from .97, less from .85, least below (design of the score). */
const SAME = 0.97;
const CLOSE = 0.85;

export function likenessOf({ feature, similarity, weight }: LineOfEvidence): Likeness {
  if (weight < 0 || feature === "unexplained-name") return "against";
  if (similarity === null || similarity >= SAME) return "same";
  return similarity >= CLOSE ? "close" : "broad";
}
