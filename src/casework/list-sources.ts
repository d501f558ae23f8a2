import type { Problem } from "../base/index.ts";
import type { CaptureMade } from "../sources/index.ts";
import type { OpenCase } from "./open-case.ts";
import { type CaseSource, sourcesInOrder } from "./read-source.ts";

export interface ListedSource extends CaseSource {
  readonly mimeType: string;
  /** Bytes of the original. */
  readonly size: number;
  readonly extractor: string | undefined;
  readonly capture: CaptureMade["capture"] | undefined;
  readonly claims: number;
  readonly problems: readonly Problem[];
}

/** The sources of a case with what was noted on them. */
export function listSources(open: OpenCase): ListedSource[] {
  const { state } = open;
  return sourcesInOrder(state).map((source) => {
    const capture = [...state.captures.values()].find(
      ({ entry }) => entry.capture.source === source.source.id,
    )?.entry.capture;
    const artifact = state.artifacts.get(capture?.artifacts[0] ?? "")?.entry.artifact;
    return {
      ...source,
      mimeType: artifact?.mimeType ?? "",
      size: artifact?.size ?? 0,
      extractor: state.derivatives.get(source.artifact)?.entry.extractor,
      capture,
      claims: claimCount(open, source.artifact),
      problems: problemsOn(open, artifact?.id),
    };
  });
}

/** What went wrong with files that did not become a source. */
export function strayProblems(open: OpenCase): readonly (Problem & { readonly about: string })[] {
  return open.state.problems
    .filter(({ entry }) => !open.state.artifacts.has(entry.about))
    .map(({ entry }) => ({ ...problem(entry), about: entry.about }));
}

function claimCount({ state }: OpenCase, artifact: string): number {
  const cites = (id: string) => state.passages.get(id)?.entry.passage.artifact === artifact;
  return [...state.claims.values()].filter(
    ({ entry }) => !state.superseded.has(entry.claim.id) && entry.claim.passages.some(cites),
  ).length;
}

function problemsOn({ state }: OpenCase, about: string | undefined): Problem[] {
  return state.problems.filter(({ entry }) => entry.about === about).map(({ entry }) => problem(entry));
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
