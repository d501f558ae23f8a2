import type { Outline } from "../outline/index.ts";
import type { PublishedCase } from "../published/index.ts";
import { type Context, contextOf } from "./context.ts";
import type { Part } from "./parts.ts";
import { sectionParts } from "./prose.ts";

export interface DossierSection {
  /** Of the page: `timeline`. */
  readonly anchor: string;
  readonly key: string;
  readonly heading: string;
  readonly parts: readonly Part[];
}

/** The whole text of a dossier, with everything that its notes need. */
export interface Dossier {
  readonly context: Context;
  readonly title: string;
  readonly sections: readonly DossierSection[];
}

export function dossierOf(published: PublishedCase, outline: Outline): Dossier {
  const context = contextOf(published);
  const used = new Set<string>();
  const sections = outline.sections.map((section) => {
    // Two sections of one key would share an address.
    let anchor = `s-${section.key}`;
    while (used.has(anchor)) anchor += "-";
    used.add(anchor);
    return { anchor, key: section.key, heading: section.heading, parts: sectionParts(section, context) };
  });
  return { context, title: outline.title, sections };
}
