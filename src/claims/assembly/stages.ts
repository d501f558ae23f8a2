import type { Publication } from "../../sources/index.ts";
import { readAttributions } from "../attribution/index.ts";
import { readForce } from "../force/index.ts";
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
  const attributions = readAttributions(section, { quotations, names });
  const force = readForce(section, { attributions, quotations });
  return { section, quotations, names, dates: [], amounts: [], attributions, force };
}
