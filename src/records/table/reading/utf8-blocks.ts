import { open } from "node:fs/promises";
import { bytesToText } from "../../../base/index.ts";

/** Bytes read at once. */
const BLOCK = 4 * 2 ** 20;

/**
 * The bytes of a file as UTF-8 without its signature, from `offset` on, which counts bytes of that UTF-8. Other encodings
 * are transcoded on the way: to go on in the midst of one, what comes before is transcoded again and dropped.
 */
export async function* utf8Blocks(path: string, encoding: string, offset = 0): AsyncGenerator<Buffer> {
  if (encoding === "utf-8") yield* plainBlocks(path, offset);
  else yield* transcodedBlocks(path, encoding, offset);
}

async function* plainBlocks(path: string, offset: number): AsyncGenerator<Buffer> {
  const file = await open(path, "r");
  try {
    let position = offset + (await signatureLength(file));
    for (;;) {
      const buffer = Buffer.allocUnsafeSlow(BLOCK);
      const { bytesRead } = await file.read(buffer, 0, BLOCK, position);
      if (bytesRead === 0) return;
      position += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

async function signatureLength(file: Awaited<ReturnType<typeof open>>): Promise<number> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(3), 0, 3, 0);
  return bytesRead === 3 && buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf ? 3 : 0;
}

async function* transcodedBlocks(path: string, encoding: string, offset: number): AsyncGenerator<Buffer> {
  const decode = decoder(encoding);
  let before = offset;
  for await (const block of rawBlocks(path)) {
    const bytes = Buffer.from(decode(block), "utf8");
    const kept = bytes.subarray(Math.min(before, bytes.length));
    before -= bytes.length - kept.length;
    if (kept.length > 0) yield kept;
  }
}

/** A decoder of blocks. In a one-byte encoding each block stands for itself; UTF-16 may be cut within a character. */
function decoder(encoding: string): (bytes: Uint8Array) => string {
  if (!encoding.startsWith("utf-16")) return (bytes) => bytesToText(bytes, encoding);
  const utf16 = new TextDecoder(encoding);
  return (bytes) => utf16.decode(bytes, { stream: true });
}

export async function* rawBlocks(path: string): AsyncGenerator<Buffer> {
  const file = await open(path, "r");
  try {
    for (let position = 0; ; ) {
      const { buffer, bytesRead } = await file.read(Buffer.allocUnsafeSlow(BLOCK), 0, BLOCK, position);
      if (bytesRead === 0) return;
      position += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** The first `most` bytes of a file as UTF-8, and whether that is all of it. */
export async function readBeginning(
  path: string,
  encoding: string,
  most: number,
): Promise<{ readonly bytes: Buffer; readonly isWhole: boolean }> {
  const blocks: Buffer[] = [];
  let size = 0;
  for await (const block of utf8Blocks(path, encoding)) {
    blocks.push(block);
    size += block.length;
    if (size > most) break;
  }
  const bytes = Buffer.concat(blocks);
  return size > most ? { bytes: bytes.subarray(0, most), isWhole: false } : { bytes, isWhole: true };
}
