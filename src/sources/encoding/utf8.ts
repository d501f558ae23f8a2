/** A run of bytes that does not form a character: 0-based offset and length in bytes. */
export interface InvalidRun {
  readonly offset: number;
  readonly length: number;
}

export interface Utf8Scan {
  /** Characters of more than one byte. */
  readonly multiByte: number;
  /** Each becomes one U+FFFD, as in the Encoding Standard ("maximal subpart"). */
  readonly invalid: readonly InvalidRun[];
}

/** Looks at every byte once. */
export function scanUtf8(bytes: Uint8Array): Utf8Scan {
  const invalid: InvalidRun[] = [];
  let multiByte = 0;
  let at = 0;
  while (at < bytes.length) {
    if ((bytes[at] as number) < 0x80) {
      at++;
      continue;
    }
    const { length, whole } = sequenceAt(bytes, at);
    if (whole) multiByte++;
    else invalid.push({ offset: at, length });
    at += length;
  }
  return { multiByte, invalid };
}

function sequenceAt(bytes: Uint8Array, at: number): { length: number; whole: boolean } {
  const lead = bytes[at] as number;
  const wanted =
    lead >= 0xc2 && lead <= 0xdf
      ? 2
      : lead >= 0xe0 && lead <= 0xef
        ? 3
        : lead >= 0xf0 && lead <= 0xf4
          ? 4
          : 0;
  if (wanted === 0) return { length: 1, whole: false };
  let length = 1;
  while (length < wanted && continues(bytes[at + length], lead, length)) length++;
  return { length, whole: length === wanted };
}

// Table 3-7 of the Unicode Standard: the second byte is narrower after E0, ED, F0 and F4.
function continues(byte: number | undefined, lead: number, position: number): boolean {
  if (byte === undefined) return false;
  const low = position > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = position > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  return byte >= low && byte <= high;
}
