/**
 * How parent and parser talk over pipes: a message is a JSON header and a run of byte bodies.
 *   "CAREO1" | u32 header length | header JSON | body 0 | body 1 | …
 * The header's first field gives the length of each body. JSON and raw bytes, not v8.serialize: the parser has read
 * hostile input, and its answer is data to be checked like any other.
 */
const MAGIC = Buffer.from("CAREO1");

export interface Message<Header> {
  readonly header: Header;
  readonly bodies: readonly Uint8Array[];
}

/** The message as chunks to be written in order. */
export function writeMessage(message: Message<object>): Uint8Array[] {
  const lengths = message.bodies.map((body) => body.byteLength);
  const json = Buffer.from(JSON.stringify({ lengths, header: message.header }));
  const size = Buffer.alloc(4);
  size.writeUInt32BE(json.length);
  return [MAGIC, size, json, ...message.bodies];
}

/** The message in `bytes`, or undefined where they are not exactly one whole message. */
export function findMessage(bytes: Buffer): Message<unknown> | undefined {
  const headerStart = MAGIC.length + 4;
  if (bytes.length < headerStart || !bytes.subarray(0, MAGIC.length).equals(MAGIC)) return undefined;
  const bodiesStart = headerStart + bytes.readUInt32BE(MAGIC.length);
  const envelope = findJson(bytes.subarray(headerStart, bodiesStart));
  if (!isEnvelope(envelope)) return undefined;
  const bodies: Uint8Array[] = [];
  let at = bodiesStart;
  for (const length of envelope.lengths) {
    bodies.push(bytes.subarray(at, at + length));
    at += length;
  }
  return at === bytes.length ? { header: envelope.header, bodies } : undefined;
}

function isEnvelope(value: unknown): value is { lengths: number[]; header: unknown } {
  if (typeof value !== "object" || value === null) return false;
  const { lengths } = value as { lengths?: unknown };
  return Array.isArray(lengths) && lengths.every((each) => Number.isSafeInteger(each) && each >= 0);
}

function findJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return undefined;
  }
}
