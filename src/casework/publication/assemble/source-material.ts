/** The files of a source that go out, and where its passages stand in them. */
import { codePointIndex, sha256, sliceCodePoints } from "../../../base/index.ts";
import type { BundleFile, PublishedSource } from "../../../dossier/index.ts";
import { type Block, CONTEXT_CODE_POINTS, originalPath, readDerivative } from "../../../sources/index.ts";
import type { OpenCase } from "../../open-case.ts";
import { type CaseSource, sourcesInOrder } from "../../read-source.ts";
import type { Cleared, ClearedSource } from "../cleared.ts";
import { originalExtension } from "./original-extension.ts";
import type { PublicIds } from "./public-ids.ts";

interface Range {
  readonly start: number;
  readonly end: number;
}

export interface SourceMaterial {
  /** Of the source in the publication. */
  readonly id: string;
  readonly original?: PublishedSource["original"];
  readonly text?: PublishedSource["text"];
  readonly files: readonly BundleFile[];
  /** What a reader's text says, as it is published. */
  readonly words: string;
  /** Where a range of the frozen text stands in the published one; undefined where any of it was cut. */
  readonly positionOf: (range: Range) => Range | undefined;
  readonly quoteAt: (range: Range) => {
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
  };
  /** Of the frozen text. */
  readonly blocks: readonly Block[];
}

/** By the id of the source in the case. Throws what `readDerivative` throws. */
export function sourceMaterial(
  open: OpenCase,
  cleared: Cleared,
  ids: PublicIds,
): ReadonlyMap<string, SourceMaterial> {
  const bySource = new Map(sourcesInOrder(open.state).map((each) => [each.source.id, each]));
  return new Map(
    ids.inOrder("src").flatMap((id) => {
      const source = bySource.get(id);
      const shown = cleared.sources.get(id);
      const number = ids.find(id);
      if (source === undefined || shown === undefined || shown.class === "C" || number === undefined)
        return [];
      return [[id, materialOf(open, source, shown, number)] as const];
    }),
  );
}

function materialOf(open: OpenCase, source: CaseSource, shown: ClearedSource, id: string): SourceMaterial {
  const folder = `sources/${id}`;
  const extractor = open.state.derivatives.get(source.artifact)?.entry.extractor;
  const frozen =
    extractor === undefined
      ? undefined
      : readDerivative(open.root, source.artifact, extractor, open.ledger.disk);
  const words = shown.class === "R" ? shown.text.text : (frozen?.text ?? "");
  const text = frozen === undefined ? undefined : textFile(words, `${folder}/text.txt`);
  const original = shown.class === "P" ? originalFile(open, source, folder) : undefined;
  return {
    id,
    ...(original !== undefined && { original: original.described }),
    ...(text !== undefined && {
      text: {
        ...text.described,
        extractor: extractor ?? "none/1",
        redactions: shown.class === "R" ? shown.text.redactions : 0,
      },
    }),
    files: [...(original === undefined ? [] : [original.file]), ...(text === undefined ? [] : [text.file])],
    words,
    positionOf: shown.class === "R" ? shown.text.placeOf : (range) => range,
    quoteAt: (range) => quoteIn(words, range),
    blocks: frozen?.blocks ?? [],
  };
}

function textFile(
  words: string,
  path: string,
): { readonly described: NonNullable<PublishedSource["original"]>; readonly file: BundleFile } {
  const content = Buffer.from(words, "utf8");
  return {
    described: { path, sha256: sha256(content), size: content.length, mimeType: "text/plain" },
    file: { path, content },
  };
}

function originalFile(
  open: OpenCase,
  { artifact: hash }: CaseSource,
  folder: string,
): { readonly described: NonNullable<PublishedSource["original"]>; readonly file: BundleFile } {
  const artifact = [...open.state.artifacts.values()].find(({ entry }) => entry.artifact.sha256 === hash)
    ?.entry.artifact;
  const [mimeType, size] = [artifact?.mimeType ?? "application/octet-stream", artifact?.size ?? 0];
  const path = `${folder}/original${originalExtension(mimeType)}`;
  return {
    described: { path, sha256: hash, size, mimeType },
    file: { path, content: { copyOf: originalPath(open.root, hash), sha256: hash, size } },
  };
}

/** With the words around it as far as the text has any, as `makePassage` takes them. */
function quoteIn(
  text: string,
  { start, end }: Range,
): { readonly exact: string; readonly prefix: string; readonly suffix: string } {
  const { length } = codePointIndex(text);
  return {
    exact: sliceCodePoints(text, start, end),
    prefix: sliceCodePoints(text, Math.max(0, start - CONTEXT_CODE_POINTS), start),
    suffix: sliceCodePoints(text, end, Math.min(length, end + CONTEXT_CODE_POINTS)),
  };
}

/** Where a passage stands in the original, for people and in the notation of its format. */
export function placeIn(
  { blocks }: SourceMaterial,
  { start }: Range,
): { readonly place?: string; readonly fragment?: string } {
  const place = blocks.find((block) => block.start <= start && start < block.end)?.place;
  if (place === undefined) return {};
  const { page, paragraph, time } = place;
  const words = [
    ...(page === undefined ? [] : [`page ${page}`]),
    ...(paragraph === undefined ? [] : [`paragraph ${paragraph}`]),
    ...(time === undefined ? [] : [clockOf(time.from)]),
  ];
  const fragment =
    page !== undefined ? `page=${page}` : time !== undefined ? `t=${time.from},${time.to}` : undefined;
  return {
    ...(words.length > 0 && { place: words.join(", ") }),
    ...(fragment !== undefined && { fragment }),
  };
}

/** Seconds as `0:12:05`. */
function clockOf(seconds: string): string {
  const whole = Math.floor(Number(seconds));
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${Math.floor(whole / 3600)}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
}
