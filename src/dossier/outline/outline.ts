/**
 * What a dossier says, in the order in which it says it: sections of sentences, each with what it rests on, and figures that
 * are drawn from the published case. People edit it as Markdown; everything else of a dossier follows from the case.
 */
import type { DossierLanguage } from "../published/index.ts";

export interface Outline {
  readonly title: string;
  readonly language: DossierLanguage;
  readonly sections: readonly OutlineSection[];
}

export interface OutlineSection {
  /** One of `SECTION_KEYS`, or a key of the authors' own. Stays when the heading is reworded or translated. */
  readonly key: string;
  readonly heading: string;
  readonly blocks: readonly OutlineBlock[];
}

export type OutlineBlock =
  | { readonly kind: "heading" | "paragraph" | "item"; readonly inlines: readonly Inline[] }
  | { readonly kind: "figure"; readonly figure: FigureRef };

export type Inline =
  | { readonly kind: "text" | "emphasis"; readonly text: string }
  /** A reference: a handle, `#17`, an id of this publication, or `OURS`. */
  | { readonly kind: "citation"; readonly ref: string };

/** Says of a sentence that it is the authors' own: a judgement or an explanation, no fact of the case. Shown to the reader. */
export const OURS = "~";

/** A figure by its name, and of which thing where there are several: `record P3`, `money EUR`. */
export interface FigureRef {
  readonly name: FigureName;
  readonly of?: string | undefined;
}

export const FIGURE_NAMES = [
  "changes",
  "story",
  "record",
  "tensions",
  "weighing",
  "timeline",
  "network",
  "money",
  "map",
  "tables",
  "matches",
  "tests",
  "elements",
  "searches",
  "replies",
  "method",
  "limits",
] as const;
export type FigureName = (typeof FIGURE_NAMES)[number];

/** The sections that Careo writes, in their order. */
export const SECTION_KEYS = [
  "changes",
  "question",
  "answer",
  "story",
  "record",
  "hypotheses",
  "timeline",
  "network",
  "money",
  "map",
  "records",
  "elements",
  "searched",
  "replies",
  "method",
  "limits",
] as const;
export type SectionKey = (typeof SECTION_KEYS)[number];

export function isFigureName(name: string): name is FigureName {
  return (FIGURE_NAMES as readonly string[]).includes(name);
}
