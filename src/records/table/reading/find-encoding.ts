import { isUtf8 } from "node:buffer";
import { CareoError, guessSingleByte, type WithProblems } from "../../../base/index.ts";
import type { EncodingFound } from "../description.ts";
import { unsignedUtf16 } from "./unsigned-utf16.ts";
import { rawBlocks } from "./utf8-blocks.ts";

/** Bytes beyond ASCII, with their neighbours, that letter statistics are made of; a few hundred decide. */
const SAMPLE_BYTES = 400_000;
/** Of the lines with bytes beyond ASCII, the share that may be damaged while the rest is UTF-8. */
const MOST_DAMAGED = 0.5;
/** Nats per letter below which two encodings are about as likely (src/base/encoding). */
const NARROW = 0.3;

/**
 * The encoding of a text file: by its signature, else UTF-8 where every byte of the file (not of a sample) is valid, else by
 * letter statistics with the runner-up named. Where most lines with letters beyond ASCII are UTF-8 and some are not, the
 * file is mixed: it is read as UTF-8 and those lines are rejected one by one, never decoded by guess.
 */
export async function findEncoding(path: string, given?: string): Promise<WithProblems<EncodingFound>> {
  if (given !== undefined)
    return { value: { value: known(given), basis: "given", alternatives: [] }, problems: [] };
  const lines = new LineCounter();
  let first = true;
  for await (const block of rawBlocks(path)) {
    if (first) {
      const signed = signatureOf(block);
      if (signed) return { value: { value: signed, basis: "signature", alternatives: [] }, problems: [] };
      const unsigned = unsignedUtf16(block);
      if (unsigned) return { value: { value: unsigned, basis: "letters", alternatives: [] }, problems: [] };
      first = false;
    }
    lines.add(block);
  }
  lines.end();
  const { sound, damaged } = lines;
  if (damaged === 0 || damaged / (damaged + sound) < MOST_DAMAGED)
    return { value: { value: "utf-8", basis: "valid-utf-8", alternatives: [] }, problems: [] };
  return byLetters(Buffer.concat(lines.samples));
}

function byLetters(sample: Buffer): WithProblems<EncodingFound> {
  const { encoding, margin, runnerUp } = guessSingleByte(sample);
  const alternatives = runnerUp === undefined ? [] : [{ value: runnerUp, behind: margin.toFixed(2) }];
  const narrowly = margin < NARROW ? " by a narrow margin" : "";
  return {
    value: { value: encoding, basis: "letters", alternatives },
    problems: [
      {
        code: "records/encoding-guessed",
        message: `The encoding is not stated; by its letters it is ${encoding}${narrowly}${runnerUp ? `, else ${runnerUp}` : ""}.`,
        hint: "Look at a few names. If they are wrong, import again with --encoding.",
      },
    ],
  };
}

/** Counts the lines that hold bytes beyond ASCII, by whether they are UTF-8. */
class LineCounter {
  sound = 0;
  damaged = 0;
  readonly samples: Buffer[] = [];
  #sampled = 0;
  #rest: Buffer = Buffer.alloc(0);

  add(block: Buffer): void {
    const end = block.lastIndexOf(0x0a);
    // A file without line ends is looked at in blocks; it is cut where a character may be, which costs one line.
    if (end < 0 && this.#rest.length + block.length < 2 ** 24)
      this.#rest = Buffer.concat([this.#rest, block]);
    else {
      this.#count(Buffer.concat([this.#rest, block.subarray(0, end + 1)]));
      this.#rest = Buffer.from(block.subarray(end + 1));
    }
  }

  end(): void {
    this.#count(this.#rest);
  }

  #count(bytes: Buffer): void {
    if (isUtf8(bytes)) {
      // How many such lines there are matters only beside damaged ones; a stretch without ASCII alone counts once.
      if (bytes.some((byte) => byte >= 0x80)) this.sound += Math.max(1, linesBeyondAscii(bytes));
      return;
    }
    for (let from = 0; from < bytes.length; ) {
      const found = bytes.indexOf(0x0a, from);
      const to = found < 0 ? bytes.length : found + 1;
      const line = bytes.subarray(from, to);
      if (!isUtf8(line)) this.#damage(line);
      else if (line.some((byte) => byte >= 0x80)) this.sound++;
      from = to;
    }
  }

  #damage(line: Buffer): void {
    this.damaged++;
    if (this.#sampled >= SAMPLE_BYTES) return;
    const kept = line.subarray(0, SAMPLE_BYTES);
    this.samples.push(Buffer.from(kept));
    this.#sampled += kept.length;
  }
}

function linesBeyondAscii(bytes: Buffer): number {
  let lines = 0;
  let isBeyond = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte >= 0x80) isBeyond = true;
    else if (byte === 0x0a) {
      if (isBeyond) lines++;
      isBeyond = false;
    }
  }
  return isBeyond ? lines + 1 : lines;
}

function signatureOf(bytes: Buffer): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return undefined;
}

function known(label: string): string {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch (cause) {
    throw new CareoError("records/unknown-format", `No encoding is called ${JSON.stringify(label)}.`, {
      hint: "Such as utf-8, windows-1251, koi8-r, koi8-u, ibm866, iso-8859-5, utf-16le.",
      cause,
    });
  }
}
