import type { Problem } from "../../../base/index.ts";
import { CareoError, type DayInterval, readEdtf } from "../../../base/index.ts";
import type { Audit, ClaimStated } from "../../../claims/index.ts";
import { claimsByOriginal } from "../../claims-by-original.ts";
import type { OpenCase } from "../../open-case.ts";
import {
  type AuditedSource,
  auditSource,
  auditWithoutText,
  type CaseSource,
  sourcesInOrder,
} from "../../read-source.ts";

/** A source as the finders of shared origins read it. */
export interface ReadText {
  /** Of the source. */
  readonly id: string;
  readonly name: string;
  readonly source: CaseSource["source"];
  readonly text: string;
  readonly audit: Audit;
  readonly links: readonly string[];
  /** Under which others may cite it: publisher, host, authors, its handle. Folded into words. */
  readonly calledBy: readonly (readonly string[])[];
  readonly urls: readonly string[];
  /** SHA-256 of everything that captures of it obtained. */
  readonly hashes: readonly string[];
  readonly published: DayInterval | undefined;
  readonly claims: readonly ClaimStated["claim"][];
}

/** Every source of a case, read; one whose text is gone stands without it, and with a problem. */
export async function readTexts(open: OpenCase): Promise<{ texts: ReadText[]; problems: Problem[] }> {
  const problems: Problem[] = [];
  const texts: ReadText[] = [];
  const claims = claimsByOriginal(open.state);
  for (const source of sourcesInOrder(open.state)) {
    const audited = await readOrTell(open, source, problems);
    const taken = claims.get(source.artifact) ?? [];
    texts.push(
      readText(
        open,
        audited,
        taken.map(({ entry }) => entry.claim),
      ),
    );
  }
  return { texts, problems };
}

async function readOrTell(open: OpenCase, source: CaseSource, problems: Problem[]): Promise<AuditedSource> {
  try {
    return await auditSource(open, source);
  } catch (error) {
    if (!(error instanceof CareoError)) throw error;
    const { code, message, hint } = error;
    problems.push({ code, message, where: source.name, ...(hint === undefined ? {} : { hint }) });
    return auditWithoutText(source);
  }
}

function readText({ state }: OpenCase, audited: AuditedSource, claims: ReadText["claims"]): ReadText {
  const { source, text, audit, links } = audited;
  const captures = [...state.captures.values()]
    .map(({ entry }) => entry.capture)
    .filter((each) => each.source === source.id);
  const urls = [source.sourceUrl, ...captures.flatMap(({ sourceUrl, finalUrl }) => [sourceUrl, finalUrl])];
  const known = [...new Set(urls.flatMap((url) => plainUrl(url) ?? []))];
  const stem = state.handling.get(source.id)?.fileName?.replace(/\.[^.]+$/, "");
  const names = [
    source.publisher,
    ...source.author,
    state.handleOf.get(source.id),
    ...known.map((url) => url.split("/")[0]?.replace(/^www\.|\.[^.]+$/g, "")),
    // What its file is called says whose it is only where nothing else does.
    ...(source.publisher === undefined && known.length === 0 ? [stem] : []),
  ];
  const published = source.publishedAt?.value ?? audit.document.published?.value;
  return {
    id: source.id,
    name: audited.name,
    source,
    text,
    audit,
    links,
    calledBy: names
      .map((name) => nameWords(name ?? ""))
      .filter((words) => words.join("").length >= SHORTEST_NAME),
    urls: known,
    hashes: captures.flatMap(({ artifacts }) =>
      artifacts.flatMap((id) => state.artifacts.get(id)?.entry.artifact.sha256 ?? []),
    ),
    published: published === undefined ? undefined : readEdtf(published),
    claims,
  };
}

// A name of three letters or fewer stands in too many texts for another reason.
const SHORTEST_NAME = 4;
const ARTICLES = new Set(["the", "el", "la", "los", "las", "le", "a", "an"]);

/** The words of a name, folded, articles gone. */
export function nameWords(name: string): string[] {
  const words =
    name
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !ARTICLES.has(word));
}

/** An address without protocol, query for tracking, fragment and trailing slash; undefined for what is none. */
export function plainUrl(url: string | undefined): string | undefined {
  const parsed = url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol)) return undefined;
  return `${parsed.host.replace(/^www\./, "")}${parsed.pathname.replace(/\/+$/, "")}`.toLowerCase();
}
