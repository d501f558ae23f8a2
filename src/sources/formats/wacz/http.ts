import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";

/** An answer of a server as a WARC record holds it. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  /** As sent, chunks and compression included. */
  readonly payload: Uint8Array;
}

/** Splits the block of a response record. Undefined where it is no HTTP answer. */
export function findHttpAnswer(block: Uint8Array): HttpAnswer | undefined {
  const file = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  const [end, width] = endOfHead(file);
  const lines = file.toString("latin1", 0, end).split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})/.exec(lines[0] ?? "")?.[1];
  if (status === undefined) return undefined;
  const headers = new Map<string, string>();
  for (const line of lines.slice(1)) {
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { status: Number(status), headers, payload: file.subarray(end + width) };
}

function endOfHead(file: Buffer): readonly [number, number] {
  const strict = file.indexOf("\r\n\r\n");
  const loose = file.indexOf("\n\n");
  if (strict >= 0 && (loose < 0 || strict < loose)) return [strict, 4];
  return loose >= 0 ? [loose, 2] : [file.length, 0];
}

/** The payload without its chunks, as it is when there are none, or when they are broken or were undone already. */
export function withoutChunks(payload: Uint8Array): Uint8Array {
  const file = Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength);
  const chunks: Buffer[] = [];
  for (let at = 0; at < file.length; ) {
    const lineEnd = file.indexOf("\r\n", at);
    const size = /^([0-9a-f]{1,8})\s*(?:;.*)?$/i.exec(
      file.toString("latin1", at, lineEnd < 0 ? at : lineEnd),
    )?.[1];
    if (size === undefined) return payload;
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(chunks);
    const start = lineEnd + 2;
    if (start + length > file.length) return payload;
    chunks.push(file.subarray(start, start + length));
    at = start + length + 2;
  }
  return payload;
}

/** The body as a browser has it. Where its compression is unknown, broken or expands beyond `most`: undefined. */
export function findBody({ headers, payload }: HttpAnswer, most: number): Uint8Array | undefined {
  const bare = headers.get("transfer-encoding")?.toLowerCase().includes("chunked")
    ? withoutChunks(payload)
    : payload;
  const coding = headers.get("content-encoding")?.toLowerCase().trim() ?? "";
  const options = { maxOutputLength: most };
  try {
    switch (coding) {
      case "":
      case "identity":
        return bare;
      case "gzip":
      case "x-gzip":
        return gunzipSync(bare, options);
      case "br":
        return brotliDecompressSync(bare, options);
      case "deflate":
        // Servers send both kinds under this name (RFC 9110, section 8.4.1.2, note).
        return (bare[0] as number) % 16 === 8 ? inflateSync(bare, options) : inflateRawSync(bare, options);
      default:
        return undefined;
    }
  } catch {
    // Archivers often undo the compression and leave the header.
    return looksPlain(bare) ? bare : undefined;
  }
}

function looksPlain(bytes: Uint8Array): boolean {
  return /^\ufeff?\s*</.test(Buffer.from(bytes.subarray(0, 512)).toString("utf8"));
}
