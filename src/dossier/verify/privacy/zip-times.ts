/** When the entries of a ZIP archive say that they were changed: on whose machine, and in which time zone, they were packed. */

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
/** 1980-01-01 00:00:00, the first time that the format can say. */
const FIRST_DATE = 0x0021;
/** Extra fields that hold times or owners: extended timestamp, NTFS, Unix, Info-ZIP Unix. */
const TELLING_FIELDS: ReadonlySet<number> = new Set([0x5455, 0x000a, 0x000d, 0x5855, 0x7855, 0x7875]);

/** Names of entries with a time of their own; undefined for what is no archive. */
export function timedEntries(bytes: Buffer): readonly string[] | undefined {
  if (bytes.toString("latin1", 0, 2) !== "PK") return undefined;
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end === -1 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END)
    return ["an archive without its list"];
  const found: string[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL)
      return [...found, "an archive whose list is cut short"];
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((offset) =>
      bytes.readUInt16LE(at + offset),
    );
    const nameEnd = at + 46 + (nameLength as number);
    const extra = bytes.subarray(nameEnd, nameEnd + (extraLength as number));
    const isFixed = bytes.readUInt16LE(at + 12) === 0 && bytes.readUInt16LE(at + 14) === FIRST_DATE;
    if (!isFixed || holdsTime(extra)) found.push(bytes.toString("utf8", at + 46, nameEnd));
    at = nameEnd + (extraLength as number) + (noteLength as number);
  }
  return found;
}

function holdsTime(extra: Buffer): boolean {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2))
    if (TELLING_FIELDS.has(extra.readUInt16LE(at))) return true;
  return false;
}
