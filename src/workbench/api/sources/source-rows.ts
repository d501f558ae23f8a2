import { type ListedSource, listSources, type OpenCase, showHistory } from "../../../casework/index.ts";
import type { CaseSession } from "../../desk/index.ts";
import { doubtsOf } from "../doubt.ts";
import type { DoubtName } from "../shapes.ts";
import type { CustodyRow, SourceAnswer, SourceRow } from "./contract.ts";

type Doubts = ReadonlyMap<string, DoubtName>;

/** The sources of a case with what was noted on each. */
export function sourceRows(session: CaseSession): readonly SourceRow[] {
  const doubts = doubtsOf(session);
  return session.derive("sources", (open) => listed(session).map((each) => rowOf(open, each, doubts)));
}

/** One source with all that is known of it; undefined where there is none of this number. */
export function sourceAnswer(
  session: CaseSession,
  seq: number,
  links: readonly string[],
): SourceAnswer | undefined {
  const { open } = session;
  const all = listed(session);
  const found = all.find((each) => each.seq === seq);
  if (found === undefined) return undefined;
  const { state } = open;
  const { parentSource, parentRelation, sourceUrl } = found.source;
  const handling = state.handling.get(found.source.id);
  const parent = all.find(({ source }) => source.id === parentSource);
  const children = all.filter(({ source }) => source.parentSource === found.source.id);
  return {
    ...rowOf(open, found, doubtsOf(session)),
    obtainedHow: handling?.obtainedHow ?? null,
    sourceUrl: sourceUrl ?? null,
    fileName: handling?.fileName ?? null,
    extractor: found.extractor ?? null,
    textSha256: state.derivatives.get(found.artifact)?.entry.artifact.sha256 ?? null,
    links,
    noted: found.problems,
    asked: found.asked.map(({ id, status, sentence }) => ({ id, status, words: sentence })),
    custody: custodyOf(session, found),
    parent:
      parent === undefined
        ? null
        : { seq: parent.seq, name: parent.name, relation: parentRelation ?? "excerpt" },
    derived: children.map(({ seq: child, name, source }) => ({
      seq: child,
      name,
      relation: source.parentRelation ?? "excerpt",
    })),
  };
}

function listed(session: CaseSession): readonly ListedSource[] {
  return session.derive("listed sources", listSources);
}

function rowOf({ state }: OpenCase, listedSource: ListedSource, doubts: Doubts): SourceRow {
  const { seq, source, name, artifact, mimeType, size, extractor, capture, insideOf, claims, problems } =
    listedSource;
  return {
    id: source.id,
    seq,
    name,
    kind: source.sourceKind,
    author: source.author,
    publisher: source.publisher ?? null,
    published: source.publishedAt?.value ?? null,
    language: source.language ?? null,
    mimeType,
    size,
    sha256: artifact,
    hasText: extractor !== undefined,
    claims,
    problems: problems.length,
    sensitivity: state.handling.get(source.id)?.sensitivity ?? "restricted",
    completeness: capture?.completeness ?? null,
    insideOf: insideOf ?? null,
    doubt: doubts.get(source.id) ?? "sound",
  };
}

const CUSTODY: ReadonlySet<string> = new Set([
  "artifact.kept",
  "source.added",
  "handling.noted",
  "capture.made",
  "custody.noted",
  "derivative.made",
  "retraction.made",
]);

/** Every entry about how the source was obtained, kept and read, in the order of the ledger. */
function custodyOf(session: CaseSession, { source, artifact, capture }: ListedSource): CustodyRow[] {
  const { open } = session;
  const names = [source.id, artifact, capture?.id ?? "", ...(capture?.artifacts ?? [])].filter(
    (name) => name !== "",
  );
  const lines = session.derive("history lines", showHistory);
  const rows: CustodyRow[] = [];
  for (const { seq, payload } of open.ledger.entries()) {
    if (payload === undefined || !CUSTODY.has(payload.kind)) continue;
    const said = JSON.stringify(payload);
    const line = lines[seq];
    if (line === undefined || !names.some((name) => said.includes(name))) continue;
    rows.push({ seq, at: payload.at, by: line.by ?? "", kind: payload.kind, what: line.summary });
  }
  return rows;
}
