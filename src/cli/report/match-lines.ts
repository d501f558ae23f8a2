import type { ExplanationLine } from "../../casework/index.ts";
import { safeForTerminal } from "../terminal.ts";

/** The evidence for one candidate: bits, the words on both sides, and what they say, in three columns. */
export function evidenceLines(lines: readonly ExplanationLine[]): string[] {
  const words = lines.map(wordsOf);
  const width = Math.min(WIDEST, Math.max(0, ...words.map((each) => [...each].length)));
  return lines.map((line, at) => {
    const bits = `${line.weight >= 0 ? "+" : ""}${line.weight.toFixed(1)}`.padStart(6);
    const said = words[at] as string;
    return `${bits}  ${said}${" ".repeat(Math.max(0, width - [...said].length))}  ${saying(line)}`;
  });
}

const WIDEST = 36;

function wordsOf({ left, right }: ExplanationLine): string {
  if (left === right && left !== undefined) return safeForTerminal(left);
  return [left, right]
    .filter((word) => word !== undefined)
    .map((word) => safeForTerminal(word))
    .join(" ~ ");
}

function saying({ feature, role = "", level, rules = [], u }: ExplanationLine): string {
  const [part, ...how] = role.split(" ");
  switch (feature) {
    case "name":
      return `${roleText(role)}${bracketed([level, ...rules])}`;
    case "missing-name":
      return `${roleText(role)} missing`;
    case "unexplained-name":
      return `not in the list (${role})`;
    case "order":
      return `${roleText(part ?? "")} ${PLACES[how.join(" ")] ?? how.join(" ")}`;
    case "layout":
      return `the list read as ${role}`;
    case "community":
      return `people like those of the list${u === undefined ? "" : `, ${oneIn(u)} of the table's rows`}`;
    case "birth-date":
      return `date of birth: ${DATES[role] ?? role}`;
    case "identifier":
      return `${role} equal or not`;
    default:
      return feature;
  }
}

function bracketed(said: readonly (string | undefined)[]): string {
  const known = said.filter((each) => each !== undefined);
  return known.length === 0
    ? ""
    : `, ${known.slice(0, 1).join("")}${known.length > 1 ? ` (${known.slice(1).join(" ")})` : ""}`;
}

function oneIn(share: number): string {
  return share >= 0.095
    ? `${Math.round(share * 100)} in 100`
    : `one in ${Math.round(1 / share).toLocaleString("en")}`;
}

const ROLES: Readonly<Record<string, string>> = {
  S1: "first surname",
  S2: "second surname",
  G1: "given name",
  G2: "second given name",
  P: "patronymic",
  X: "name",
};

function roleText(role: string): string {
  return role
    .split("+")
    .map((each) => ROLES[each] ?? each)
    .join(" and ");
}

const PLACES: Readonly<Record<string, string>> = {
  "in order": "after the first, as in the list",
  swapped: "in each other's places",
  apart: "not beside the other",
  joined: "written in one word",
  split: "written in two words",
};

const DATES: Readonly<Record<string, string>> = {
  swapped: "day and month swapped",
  digits: "a digit or two neighbours differ",
  heaped: "the same year, no more is said",
  "year-month": "the same month",
  year: "the same year",
  conflict: "another",
};
