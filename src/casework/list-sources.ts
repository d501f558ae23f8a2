import type { Problem } from "../base/index.ts";
import {
  type CaptureMade,
  type CompletenessLine,
  captureForm,
  measureCompleteness,
} from "../sources/index.ts";
import { claimsByOriginal } from "./claims-by-original.ts";
import type { OpenCase } from "./open-case.ts";
import { type CaseSource, sourcesInOrder } from "./read-source.ts";

export interface ListedSource extends CaseSource {
  readonly mimeType: string;
  /** Bytes of the original. */
  readonly size: number;
  readonly extractor: string | undefined;
  readonly capture: CaptureMade["capture"] | undefined;
  /** What a court would ask for of a source of this form, and whether it is there, in sentences. */
  readonly asked: readonly CompletenessLine[];
  /** Number of the source it came inside of: a mail, an archive. */
  readonly insideOf: number | undefined;
  readonly claims: number;
  readonly problems: readonly Problem[];
}

/** The sources of a case with what was noted on them. */
export function listSources({ state }: OpenCase): ListedSource[] {
  const taken = claimsByOriginal(state);
  const captures = new Map(
    [...state.captures.values()].map(({ entry }) => [entry.capture.source, entry.capture]),
  );
  const problems = problemsByThing(state);
  return sourcesInOrder(state).map((source) => {
    const capture = captures.get(source.source.id);
    const artifact = state.artifacts.get(capture?.artifacts[0] ?? "")?.entry.artifact;
    return {
      ...source,
      mimeType: artifact?.mimeType ?? "",
      size: artifact?.size ?? 0,
      extractor: state.derivatives.get(source.artifact)?.entry.extractor,
      capture,
      asked: capture ? askedOf(artifact?.mimeType ?? "", capture.missing) : [],
      insideOf: state.sources.get(source.source.parentSource ?? "")?.seq,
      claims: taken.get(source.artifact)?.length ?? 0,
      problems: problems.get(artifact?.id ?? "") ?? [],
    };
  });
}

function problemsByThing({ problems }: OpenCase["state"]): ReadonlyMap<string, readonly Problem[]> {
  const found = new Map<string, Problem[]>();
  for (const { entry } of problems) {
    const here = found.get(entry.about);
    if (here) here.push(problem(entry));
    else found.set(entry.about, [problem(entry)]);
  }
  return found;
}

/** The record keeps what is missing; what was asked and is there follows from the form of the source. */
function askedOf(mimeType: string, missing: readonly string[]): CompletenessLine[] {
  const form = captureForm(mimeType);
  const asked = measureCompleteness(form, {}).lines.filter(({ status }) => status !== "not-applicable");
  const held = asked.filter(({ id }) => !missing.includes(id)).map(({ id }) => [id, "present"] as const);
  const { lines } = measureCompleteness(form, Object.fromEntries(held));
  return lines.filter(({ status }) => status !== "not-applicable");
}

/** What went wrong with files that did not become a source. */
export function strayProblems(open: OpenCase): readonly (Problem & { readonly about: string })[] {
  return open.state.problems
    .filter(({ entry }) => !open.state.artifacts.has(entry.about))
    .map(({ entry }) => ({ ...problem(entry), about: entry.about }));
}

/** Problems are written by this program, so their codes are ours, even if of another version. */
function problem(entry: {
  code: string;
  message: string;
  hint?: string | undefined;
  where?: string | undefined;
}): Problem {
  const { code, message, hint, where } = entry;
  return { code: code as Problem["code"], message, ...(hint ? { hint } : {}), ...(where ? { where } : {}) };
}
