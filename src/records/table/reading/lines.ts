/** A line of a file with its place. */
export interface Line {
  /** Without its line end. Empty where the line was too long to be held: `bytes` is then its length. */
  readonly content: Buffer;
  readonly bytes: number;
  readonly isTooLong: boolean;
  /** One past its line end, from where the blocks began. */
  readonly end: number;
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** Cuts blocks into lines. A line beyond `most` bytes is counted and not held, but for its beginning. */
export async function* linesOf(blocks: AsyncIterable<Buffer>, most: number): AsyncGenerator<Line[]> {
  let held: Buffer = Buffer.alloc(0);
  let dropped = 0;
  let position = 0;
  const cut = (bytes: Buffer, end: number): Line => {
    const length = dropped + bytes.length;
    const isTooLong = length > most;
    const hasReturn = bytes.at(-1) === RETURN;
    const content = isTooLong ? bytes.subarray(0, 1024) : hasReturn ? bytes.subarray(0, -1) : bytes;
    dropped = 0;
    return { content, bytes: length, isTooLong, end };
  };
  for await (const block of blocks) {
    const lines: Line[] = [];
    let from = 0;
    for (let at = block.indexOf(NEWLINE); at >= 0; at = block.indexOf(NEWLINE, from)) {
      const piece = block.subarray(from, at);
      lines.push(cut(held.length === 0 ? piece : Buffer.concat([held, piece]), position + at + 1));
      held = Buffer.alloc(0);
      from = at + 1;
    }
    const rest = block.subarray(from);
    position += block.length;
    if (held.length + rest.length <= most) held = Buffer.concat([held, rest]);
    else {
      // Its beginning is kept to be shown.
      if (held.length < 1024) held = Buffer.concat([held, rest.subarray(0, 1024)]);
      dropped += rest.length;
    }
    if (lines.length > 0) yield lines;
  }
  if (held.length > 0) yield [cut(held, position)];
}
