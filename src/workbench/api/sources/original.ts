import { createReadStream, existsSync, statSync } from "node:fs";
import { Readable } from "node:stream";
import { CareoError } from "../../../base/index.ts";
import { getSource, type OpenCase, originalPath } from "../../../casework/index.ts";

/** What a browser shows by a player or decoder of its own, which runs nothing. SVG and HTML are not among them. */
const SHOWN = /^(image\/(png|jpeg|gif|webp|avif|bmp)|(audio|video)\/[a-z0-9.+-]+)$/;

/** The original of a source to save: never by the name it had, never run, never guessed at. */
export function originalAnswer(open: OpenCase, seq: number): Response {
  const { path } = fileOf(open, seq);
  return new Response(streamOf(path), {
    headers: {
      ...SANDBOXED,
      "Content-Type": "application/octet-stream",
      "Content-Length": String(statSync(path).size),
      "Content-Disposition": `attachment; filename="source-${seq}"`,
    },
  });
}

/** The same to be shown in the page, where its type is one that runs nothing; a player may ask for a part. */
export function mediaAnswer(open: OpenCase, seq: number, range: string | null): Response {
  const { path, mimeType } = fileOf(open, seq);
  if (!SHOWN.test(mimeType)) {
    throw new CareoError("workbench/forbidden", `A ${mimeType} is not shown by the browser.`, {
      hint: "Save it, and open it with a program of your choice.",
    });
  }
  const size = statSync(path).size;
  const headers = { ...SANDBOXED, "Content-Type": mimeType, "Accept-Ranges": "bytes" };
  const part = partOf(range, size);
  if (part === undefined) {
    return new Response(streamOf(path), { headers: { ...headers, "Content-Length": String(size) } });
  }
  const { start, end } = part;
  return new Response(streamOf(path, part), {
    status: 206,
    headers: {
      ...headers,
      "Content-Length": String(end - start + 1),
      "Content-Range": `bytes ${start}-${end}/${size}`,
    },
  });
}

const SANDBOXED = {
  "Content-Security-Policy": "sandbox; default-src 'none'; media-src 'self'",
  "X-Content-Type-Options": "nosniff",
};

function fileOf(open: OpenCase, seq: number): { readonly path: string; readonly mimeType: string } {
  const { artifact, name } = getSource(open.state, seq);
  const path = originalPath(open.root, artifact);
  const kept = [...open.state.artifacts.values()].find(({ entry }) => entry.artifact.sha256 === artifact);
  if (existsSync(path))
    return { path, mimeType: kept?.entry.artifact.mimeType ?? "application/octet-stream" };
  throw new CareoError("sources/store-damaged", `The original of “${name}” is not in the case folder.`, {
    hint: "Restore the folder “store” from a copy of the case.",
  });
}

/** One part from a byte to a byte; anything else that a header may ask for is answered whole. */
function partOf(
  range: string | null,
  size: number,
): { readonly start: number; readonly end: number } | undefined {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range ?? "") ?? [];
  if (from === undefined) return undefined;
  const start = Number(from);
  const end = Math.min(to === "" || to === undefined ? size - 1 : Number(to), size - 1);
  return start <= end ? { start, end } : undefined;
}

function streamOf(
  path: string,
  part: { readonly start?: number; readonly end?: number } = {},
): ReadableStream {
  return Readable.toWeb(createReadStream(path, part)) as ReadableStream;
}
