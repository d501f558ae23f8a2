import type { Publication } from "../../sources/index.ts";
import { readAttributions } from "../attribution/index.ts";
import type { FoundForce } from "../found.ts";
import { type KnownName, readNames } from "../names/index.ts";
import { readQuotations } from "../quotations/index.ts";
import type { Section } from "../text/section.ts";
import type { SectionFindings } from "./section-reading.ts";

/** What is known before a section is read. */
export interface StageContext {
  readonly published: Publication | null;
  readonly knownNames: readonly KnownName[];
}

/** Runs every stage on one section, each with what the earlier ones found. */
export function readStages(section: Section, context: StageContext): SectionFindings {
  const quotations = readQuotations(section);
  const names = readNames(section, context.knownNames);
  return {
    section,
    quotations,
    names,
    dates: [],
    amounts: [],
    attributions: readAttributions(section, { quotations, names }),
    force: NO_FORCE,
  };
}

const NO_FORCE: FoundForce = {
  hedges: [],
  weasels: [],
  boosters: [],
  negations: [],
  conditions: [],
  presuppositions: [],
  kinds: new Map(),
};
