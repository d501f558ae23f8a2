import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { readBytes } from "./files.ts";
import type { Files } from "./manifests.ts";
import { faultsOr, type PageCheck } from "./report.ts";

interface Citation {
  readonly source: string;
  readonly textSha256: string;
  readonly quote: { readonly exact: string };
  readonly position: { readonly start: number; readonly end: number };
}

interface Claims {
  readonly sources: readonly {
    readonly id: string;
    readonly text?: { readonly path: string; readonly sha256: string };
  }[];
  readonly claims: readonly { readonly id: string; readonly citations: readonly Citation[] }[];
}

/** Every quotation exactly at its place, counted in code points of the published text. */
export async function quotationChecks(files: Files, claims: unknown): Promise<PageCheck[]> {
  const { sources, claims: stated } = claims as Claims;
  const texts = new Map<string, Text | undefined>();
  for (const { id, text } of sources)
    if (text !== undefined) texts.set(id, await readSourceText(files, text));
  let count = 0;
  const faults = stated.flatMap(({ id, citations }) =>
    citations.flatMap((citation) => {
      count++;
      return standsIn(texts.get(citation.source), citation)
        ? []
        : [
            {
              message: `A quotation of ${id} does not stand where it is cited.`,
              where: `data/claims.json, ${id}`,
            },
          ];
    }),
  );
  return faultsOr("quotations", faults, `${count} quotations stand exactly where they are cited.`);
}

interface Text {
  readonly sha256: string;
  readonly points: readonly string[];
}

async function readSourceText(
  files: Files,
  text: { readonly path: string; readonly sha256: string },
): Promise<Text | undefined> {
  const bytes = await readBytes(files.get(`data/${text.path}`));
  const hash = bytes === undefined ? "" : bytesToHex(sha256(bytes));
  if (bytes === undefined || hash !== text.sha256) return undefined;
  return { sha256: hash, points: [...new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)] };
}

function standsIn(text: Text | undefined, { textSha256, quote, position }: Citation): boolean {
  if (text === undefined || textSha256 !== text.sha256 || quote.exact === "") return false;
  return text.points.slice(position.start, position.end).join("") === quote.exact;
}
