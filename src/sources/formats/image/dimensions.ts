export interface Dimensions {
  /** Pixels, before any turning that the metadata asks for. */
  readonly width: number;
  readonly height: number;
}

/** The size a picture's own header states, for PNG, JPEG, GIF, WebP and BMP; others are left to their metadata. */
export function findDimensions(bytes: Uint8Array): Dimensions | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (file.toString("latin1", 1, 4) === "PNG")
      return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
    if (file.toString("latin1", 0, 3) === "GIF")
      return { width: file.readUInt16LE(6), height: file.readUInt16LE(8) };
    if (file.toString("latin1", 0, 2) === "BM")
      return { width: file.readInt32LE(18), height: Math.abs(file.readInt32LE(22)) };
    if (file.toString("latin1", 8, 12) === "WEBP") return webpDimensions(file);
    if (file.readUInt16BE(0) === 0xffd8) return jpegDimensions(file);
  } catch (error) {
    // Cut short: reading past the end.
    if (!(error instanceof RangeError)) throw error;
  }
  return undefined;
}

function webpDimensions(file: Buffer): Dimensions | undefined {
  const kind = file.toString("latin1", 12, 16);
  if (kind === "VP8X") return { width: file.readUIntLE(24, 3) + 1, height: file.readUIntLE(27, 3) + 1 };
  if (kind === "VP8 ")
    return { width: file.readUInt16LE(26) & 0x3fff, height: file.readUInt16LE(28) & 0x3fff };
  if (kind !== "VP8L") return undefined;
  const bits = file.readUInt32LE(21);
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
}

/** Walks the segments of a JPEG to the start of its frame. */
function jpegDimensions(file: Buffer): Dimensions | undefined {
  for (let at = 2; at + 9 < file.length; ) {
    if (file[at] !== 0xff) return undefined;
    const marker = file[at + 1] as number;
    // C4, C8 and CC are tables, not frames (ITU-T T.81, table B.1).
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return { width: file.readUInt16BE(at + 7), height: file.readUInt16BE(at + 5) };
    at += marker === 0xff ? 1 : 2 + file.readUInt16BE(at + 2);
  }
  return undefined;
}
