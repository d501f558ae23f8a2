import type { PublishedCase, PublishedSource } from "../../published/index.ts";
import { type DateParts, dateShape } from "../date-shape.ts";
import { byId, jsonText } from "../export-file.ts";
import { issuedAt, notesOf } from "./reference-notes.ts";
import { referenceKind } from "./source-kinds.ts";

/** The sources as CSL-JSON, the form that reference managers and citation processors share. */
export function cslOf({ sources }: PublishedCase): string {
  return jsonText(byId(sources).map(itemOf));
}

function itemOf(source: PublishedSource): object {
  const { csl, appearsIn } = referenceKind(source.kind);
  const notes = notesOf(source);
  return {
    id: source.id,
    type: csl,
    title: source.title,
    // Names stay whole: which part of a name is the family's is not known here.
    ...(source.author.length > 0 ? { author: source.author.map((literal) => ({ literal })) } : {}),
    ...(source.publisher ? { [appearsIn ? "container-title" : "publisher"]: source.publisher } : {}),
    ...(source.url ? { URL: source.url } : {}),
    ...(source.language ? { language: source.language } : {}),
    ...dateOf("issued", issuedAt(source)),
    ...dateOf("accessed", source.capture?.retrievedAt),
    ...(source.retracted ? { status: "retracted" } : {}),
    ...(notes.length > 0 ? { note: notes.join("\n") } : {}),
  };
}

function dateOf(field: string, text: string | undefined): object {
  return text === undefined ? {} : { [field]: cslDate(text) };
}

/** What CSL cannot say of a date stays as it is written: a processor prints it and computes nothing with it. */
export function cslDate(text: string): object {
  const shape = dateShape(text);
  switch (shape.kind) {
    case "plain":
      return { "date-parts": [partsOf(shape.parts)] };
    case "approximate":
      return { "date-parts": [partsOf(shape.parts)], circa: true };
    case "season":
      return { "date-parts": [[shape.year]], season: shape.season };
    case "span":
      return { "date-parts": [partsOf(shape.from), partsOf(shape.to)] };
    case "words":
      return { literal: text };
  }
}

function partsOf(parts: DateParts): readonly number[] {
  return parts.filter((part) => part !== undefined);
}
