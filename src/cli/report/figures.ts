import type { Audit } from "../../casework/index.ts";

/** Dates and amounts of an audit in words: what they were read as, and how. The terminal and the page share them. */

type DateMention = Audit["dates"][number];
type Amount = Audit["amounts"][number];

const VAGUE_TIMES: Readonly<Record<string, string>> = {
  PAST_REF: "some time before",
  PRESENT_REF: "the time of writing",
  FUTURE_REF: "some time to come",
  BEFORE: "before something named",
  AFTER: "after something named",
};

/** EDTF as it is, but for what only a program reads: an interval has its "to", a vague time its words. */
export function dateValue({ value }: DateMention): string {
  if (value === null) return "open";
  const [from, to] = value.split("/");
  if (from && to && to !== "..") return `${from} to ${to}`;
  return VAGUE_TIMES[value] ?? value;
}

const BASIS: Readonly<Record<DateMention["basis"], string>> = {
  explicit: "as written",
  "from-publication-date": "by the date of publication",
  "from-text": "by another date in the text",
  "by-adjacency": "by a date beside it",
  "event-name": "by the name of an event",
};

export function dateNote({ precision, basis }: DateMention): string {
  return `${precision}, ${BASIS[basis]}`;
}

const BOUNDS: Readonly<Record<Amount["bound"], string>> = {
  exact: "",
  about: "about ",
  atLeast: "at least ",
  atMost: "at most ",
  moreThan: "more than ",
  lessThan: "less than ",
  range: "",
  vague: "",
};

/** `at most 300 workers`, `1,900,000 EUR`, `50–100 %`, `3 or more outlets`. */
export function amountValue(amount: Amount): string {
  const isShare = amount.kind === "proportion";
  const figure = (value: number): string => grouped(isShare ? Math.round(value * 1000) / 10 : value);
  const unit = isShare ? "%" : (amount.currency ?? unitOf(amount));
  return `${BOUNDS[amount.bound]}${sizeOf(amount, figure)} ${unit}`.trim();
}

function sizeOf({ value, min, max }: Amount, figure: (value: number) => string): string {
  if (value !== null) return figure(value);
  if (typeof min === "number" && typeof max === "number") return `${figure(min)}–${figure(max)}`;
  if (typeof min === "number") return `${figure(min)} or more`;
  return typeof max === "number" ? `up to ${figure(max)}` : "open";
}

/** Units of time come in the singular, as ISO 8601 names them; what is counted has the number the text gives it. */
function unitOf({ unit, value, kind }: Amount): string {
  if (unit === null) return "";
  return (kind === "age" || kind === "duration") && value !== 1 ? `${unit}s` : unit;
}

/** Groups of three behind four digits: a year that was counted stays plain. The same in every locale. */
function grouped(value: number): string {
  const [whole = "", rest] = String(value).split(".");
  const spaced = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, ",") : whole;
  return rest === undefined ? spaced : `${spaced}.${rest}`;
}

export function amountNote({ kind, bound }: Amount): string {
  return bound === "vague" || bound === "range" ? `${kind}, ${bound}` : kind;
}
