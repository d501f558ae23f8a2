/**
 * Text in UTF-16 without a signature: of every two bytes the one on the same side is nearly always 0 (Latin letters, digits,
 * signs) or 4 (Cyrillic letters), which no text in bytes has. The first 4 KiB decide.
 */
export function unsignedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const sample = bytes.subarray(0, Math.min(bytes.length, 4096) & ~1);
  if (sample.length < FEWEST_BYTES) return undefined;
  const high = [0, 0];
  for (const [at, byte] of sample.entries())
    if (byte === 0 || byte === 4) high[at % 2] = (high[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = high.map((count) => (2 * count) / sample.length);
  if (Math.max(even, odd) < HIGH_SHARE || Math.min(even, odd) > LOW_SHARE) return undefined;
  return odd > even ? "utf-16le" : "utf-16be";
}

// Own choices: typographic signs lie elsewhere and are few; the letters themselves are seldom bytes 0 or 4.
const FEWEST_BYTES = 16;
const HIGH_SHARE = 0.9;
const LOW_SHARE = 0.2;
