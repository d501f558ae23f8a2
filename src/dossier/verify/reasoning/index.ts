/**
 * Whether the conclusions follow from what is published: quotations, rules, figures and exports. This stage knows the weighing;
 * those for integrity, identity and time do not, so that they can be audited without it.
 */
import { type PublishedCase, publishedCase } from "../../published/index.ts";
import type { Bag } from "../integrity/bag.ts";
import { type BundleCheck, checker } from "../report/index.ts";
import { citationChecks } from "./citations.ts";
import { countChecks } from "./counts.ts";
import { exportChecks, type Regeneration } from "./exports.ts";
import { findingChecks } from "./findings.ts";
import { referenceChecks } from "./references.ts";
import { vocabularyChecks } from "./vocabularies.ts";
import { weighingChecks } from "./weighings.ts";

export type { ListedFile, Regeneration, Regenerator } from "./exports.ts";

const FORM = checker(8, "form", "reasoning");

/** What the form of a published case is, or what is wrong with it. */
export function readPublished(value: unknown): PublishedCase | BundleCheck {
  const read = publishedCase.safeParse(value);
  if (read.success) return read.data;
  const [first] = read.error.issues;
  const place = first?.path.map(String).join(".") || "at the top";
  return FORM.failed(`claims.json is not a published case: ${place}: ${first?.message}.`, "data/claims.json");
}

/** Steps 7 to 9. */
export function reasoningChecks(bag: Bag, value: unknown, regenerate: Regeneration): BundleCheck[] {
  if (value === undefined) return [FORM.cannotCheck("Without claims.json there is nothing to follow.")];
  const published = readPublished(value);
  if ("step" in published) return [published];
  return [
    ...citationChecks(bag, published),
    ...ruleChecks(published),
    ...exportChecks(bag, published, regenerate),
  ];
}

/** Step 8, which needs nothing but the published case: a publication can be held against it before anything is sealed. */
export function ruleChecks(published: PublishedCase): BundleCheck[] {
  return [
    ...versionChecks(published),
    ...referenceChecks(published),
    ...vocabularyChecks(published),
    ...countChecks(published),
    ...weighingChecks(published),
    ...findingChecks(published),
  ];
}

/** A later version names the one before and says what changed. */
function versionChecks({ publication: { version, previous }, changes }: PublishedCase): BundleCheck[] {
  const CHECK = checker(8, "versions", "reasoning");
  if (version === 1) return [CHECK.ok("This is the first version.")];
  if (previous === undefined || !changes.some((each) => each.version === version))
    return [
      CHECK.failed(
        `Version ${version} does not name the one before it, or does not say what changed.`,
        "data/claims.json",
      ),
    ];
  return [CHECK.ok(`Version ${version} follows the one whose tagmanifest has the SHA-256 ${previous}.`)];
}
