/** What pictures say besides their pixels: where, when, by whom and with what they were made. */

/** Names of what is there, as people know them; undefined for what is no picture that is read here. */
export function imageMetadata(bytes: Buffer): readonly string[] | undefined {
  if (bytes.subarray(0, 2).equals(JPEG)) return jpegMetadata(bytes);
  if (bytes.subarray(0, 8).equals(PNG)) return pngMetadata(bytes);
  if (bytes.toString("latin1", 0, 4) === "RIFF" && bytes.toString("latin1", 8, 12) === "WEBP")
    return webpMetadata(bytes);
  if (/^GIF8[79]a/.test(bytes.toString("latin1", 0, 6))) return bytes.includes("XMP DataXMP") ? ["XMP"] : [];
  if (/^(II\*\0|MM\0\*)/.test(bytes.toString("latin1", 0, 4))) return ["TIFF fields"];
  return undefined;
}

const JPEG = Buffer.from([0xff, 0xd8]);
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function jpegMetadata(bytes: Buffer): readonly string[] {
  const found: string[] = [];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] as number;
    if (marker === 0xff) {
      at++;
      continue;
    }
    // Pixels begin; what stands between them and the end is no segment.
    if (marker === 0xda || marker === 0xd9) break;
    const length = bytes.readUInt16BE(at + 2);
    const name = jpegSegment(marker, bytes.toString("latin1", at + 4, at + 36));
    if (name !== undefined) found.push(name);
    at += 2 + length;
  }
  const end = bytes.lastIndexOf(Buffer.from([0xff, 0xd9]));
  if (end !== -1 && end + 2 < bytes.length) found.push("bytes behind the picture");
  return found;
}

function jpegSegment(marker: number, start: string): string | undefined {
  if (marker === 0xe1) return start.startsWith("Exif") ? "EXIF" : "XMP";
  if (marker === 0xed) return "IPTC";
  if (marker === 0xfe) return "a comment";
  if (marker === 0xe2) return start.startsWith("ICC_PROFILE") ? undefined : "MPF or another APP2 block";
  // APP0 (JFIF) and APP14 (Adobe) say how to read the pixels.
  return marker > 0xe2 && marker < 0xf0 && marker !== 0xee ? `an APP${marker - 0xe0} block` : undefined;
}

const PNG_TELLING: Readonly<Record<string, string>> = {
  eXIf: "EXIF",
  iTXt: "text",
  tEXt: "text",
  zTXt: "text",
  tIME: "the time of its last change",
};

function pngMetadata(bytes: Buffer): readonly string[] {
  const found: string[] = [];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const type = bytes.toString("latin1", at + 4, at + 8);
    const name = PNG_TELLING[type];
    if (name !== undefined) found.push(name);
    at += 12 + bytes.readUInt32BE(at);
    if (type === "IEND") break;
  }
  if (at < bytes.length) found.push("bytes behind the picture");
  return found;
}

function webpMetadata(bytes: Buffer): readonly string[] {
  const found: string[] = [];
  for (let at = 12; at + 8 <= bytes.length; ) {
    const type = bytes.toString("latin1", at, at + 4);
    if (type === "EXIF") found.push("EXIF");
    if (type === "XMP ") found.push("XMP");
    const size = bytes.readUInt32LE(at + 4);
    at += 8 + size + (size % 2);
  }
  return found;
}
