import type { PublishedCase, PublishedSource } from "../../published/index.ts";
import { type DateParts, dateShape } from "../date-shape.ts";
import { byId } from "../export-file.ts";
import { issuedAt, notesOf } from "./reference-notes.ts";
import { referenceKind } from "./source-kinds.ts";

/** The sources as RIS, which older reference managers read. */
export function risOf({ sources }: PublishedCase): string {
  return byId(sources).map(recordOf).join("\n");
}

function recordOf(source: PublishedSource): string {
  const { ris, appearsIn } = referenceKind(source.kind);
  const issued = issuedAt(source);
  const accessed = source.capture?.retrievedAt;
  const tags: readonly (readonly [tag: string, value: string | undefined])[] = [
    ["TY", ris],
    ["ID", source.id],
    ["TI", source.title],
    ...source.author.map((name) => ["AU", name] as const),
    [appearsIn ? "T2" : "PB", source.publisher],
    ["PY", yearOf(issued)],
    ["DA", issued && risDate(issued)],
    ["LA", source.language],
    ["UR", source.url],
    ["Y2", accessed && risDate(accessed)],
    ...notesOf(source).map((note) => ["N1", note] as const),
    ["ER", ""],
  ];
  return tags.flatMap(([tag, value]) => (value === undefined ? [] : [line(tag, value)])).join("");
}

/** A value is one line: a break within it would let a title end the record and begin another. */
function line(tag: string, value: string): string {
  return `${tag}  - ${value.replaceAll(/[\p{Zl}\p{Zp}\p{Cc}\s]+/gu, " ").trim()}\n`;
}

/** `YYYY/MM/DD/words`, with every slash in its place; what is no certain date stands in the last part. */
function risDate(text: string): string {
  const shape = dateShape(text);
  return shape.kind === "plain" ? `${slashed(shape.parts)}/` : `///${text.replaceAll("/", " to ")}`;
}

function slashed([year, month, day]: DateParts): string {
  const two = (part: number | undefined) => (part === undefined ? "" : String(part).padStart(2, "0"));
  return `${String(year).padStart(4, "0")}/${two(month)}/${two(day)}`;
}

function yearOf(text: string | undefined): string | undefined {
  const shape = text === undefined ? undefined : dateShape(text);
  return shape?.kind === "plain" ? String(shape.parts[0]).padStart(4, "0") : undefined;
}
