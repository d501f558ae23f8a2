import { crc32 } from "node:zlib";
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from "yauzl";
import { CareoError, type Problem } from "../../base/index.ts";
import { type ExpansionBudget, meterEntry, startBudget } from "./budget.ts";
import { collisionKey, nameEntry } from "./entry-name.ts";
import { refuseOverlaps } from "./overlaps.ts";

/**
 * Reads ZIP archives that strangers made: real bytes are counted, overlapping and repeated entries refused, and the
 * names of entries are text to show, never paths to write.
 */
export interface ZipEntry {
  /** 1-based position in the list of the archive. */
  readonly position: number;
  /** As written; show it, never open or write it. */
  readonly name: string;
  /** A generated name that is safe on every file system. */
  readonly safeName: string;
  readonly isDirectory: boolean;
  readonly isEncrypted: boolean;
  /** Bytes in the archive, and bytes it claims to expand to. */
  readonly compressedSize: number;
  readonly statedSize: number;
  /** 0 is stored, 8 is deflate; nothing else is expanded. */
  readonly method: number;
}

export interface ZipArchive {
  readonly entries: readonly ZipEntry[];
  readonly problems: readonly Problem[];
  readonly budget: ExpansionBudget;
  /** The entry of exactly this name. */
  find(name: string): ZipEntry | undefined;
  /** The whole entry, checked against its stated size and CRC. Throws `sources/archive-*`. */
  read(entry: ZipEntry, maxBytes?: number): Promise<Uint8Array>;
  /** The entry piece by piece, checked as it goes; the last check comes with the end. */
  stream(entry: ZipEntry): AsyncIterable<Uint8Array>;
  close(): void;
}

// One entry held whole in the memory of the parser child; larger ones are streamed.
const LARGEST_WHOLE_ENTRY = 512 * 1024 * 1024;
const UTF8_FLAG = 0x800;

/** Opens the archive at a path or in memory. Throws `sources/archive-*` when it must not be expanded. */
export async function readZip(
  source: Uint8Array | string,
  budget: ExpansionBudget = startBudget(),
): Promise<ZipArchive> {
  const zip = await openZip(source);
  try {
    const listed = await listEntries(zip, budget);
    refuseRepeated(listed);
    await refuseOverlaps(zip, listed);
    return archiveOf(zip, listed, budget);
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function openZip(source: Uint8Array | string): Promise<ZipFile> {
  // Names are decoded here, sizes are checked here: with these on, one bad entry would hide all the others.
  const options = { autoClose: false, decodeStrings: false, validateEntrySizes: false };
  try {
    if (typeof source === "string") return await openPromise(source, options);
    return await fromBufferPromise(Buffer.from(source.buffer, source.byteOffset, source.byteLength), options);
  } catch (cause) {
    throw damaged(`This is not a ZIP archive that can be opened: ${(cause as Error).message}.`, cause);
  }
}

async function listEntries(zip: ZipFile, budget: ExpansionBudget): Promise<Entry[]> {
  const { archiveEntries } = budget.limits;
  const tooMany = (count: number): CareoError =>
    new CareoError(
      "sources/archive-refused",
      `The archive lists ${count} entries; Careo opens at most ${archiveEntries}.`,
    );
  if (zip.entryCount > archiveEntries) throw tooMany(zip.entryCount);
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch (cause) {
    throw damaged(`The list of the archive breaks off: ${(cause as Error).message}.`, cause);
  }
  return entries;
}

function refuseRepeated(entries: readonly Entry[]): void {
  const seen = new Set<string>();
  for (const { fileNameRaw } of entries) {
    const key = fileNameRaw.toString("latin1");
    if (seen.has(key))
      throw new CareoError(
        "sources/archive-refused",
        `The archive holds two entries named ${JSON.stringify(fileNameRaw.toString("utf8"))}.`,
        { hint: "Two programs may show two different contents for it. Only the original is kept." },
      );
    seen.add(key);
  }
}

function archiveOf(zip: ZipFile, listed: readonly Entry[], budget: ExpansionBudget): ZipArchive {
  const problems: Problem[] = [];
  const entries = listed.map((entry, index) => describeEntry(entry, index + 1, problems));
  reportTwins(entries, problems);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const stream = (entry: ZipEntry): AsyncIterable<Uint8Array> =>
    expandEntry(zip, listed[entry.position - 1] as Entry, entry, budget);
  return {
    entries,
    problems,
    budget,
    find: (name) => byName.get(name),
    stream,
    read: (entry, maxBytes = LARGEST_WHOLE_ENTRY) => collect(stream(entry), entry.name, maxBytes),
    close: () => zip.close(),
  };
}

function describeEntry(entry: Entry, position: number, problems: Problem[]): ZipEntry {
  const utf8 = (entry.generalPurposeBitFlag & UTF8_FLAG) !== 0;
  const { name, safeName, oddities } = nameEntry(entry.fileNameRaw, utf8, position);
  for (const oddity of oddities)
    problems.push({
      code: "sources/archive-odd-name",
      message: `The name of entry ${position}, ${JSON.stringify(name)}, ${oddity}.`,
      where: `entry ${position}`,
    });
  return {
    position,
    name,
    safeName,
    isDirectory: name.endsWith("/"),
    isEncrypted: entry.isEncrypted(),
    compressedSize: entry.compressedSize,
    statedSize: entry.uncompressedSize,
    method: entry.compressionMethod,
  };
}

function reportTwins(entries: readonly ZipEntry[], problems: Problem[]): void {
  const seen = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const key = collisionKey(entry.name);
    const twin = seen.get(key);
    if (twin)
      problems.push({
        code: "sources/archive-odd-name",
        message: `Entries ${twin.position} and ${entry.position} differ only in case, accents or final dots: ${JSON.stringify(entry.name)}.`,
        where: `entry ${entry.position}`,
      });
    else seen.set(key, entry);
  }
}

async function* expandEntry(
  zip: ZipFile,
  raw: Entry,
  entry: ZipEntry,
  budget: ExpansionBudget,
): AsyncGenerator<Uint8Array> {
  const where = JSON.stringify(entry.name);
  if (!raw.canDecodeFileData())
    throw damaged(`${where} is ${entry.isEncrypted ? "encrypted" : `packed by method ${entry.method}`}.`);
  const meter = meterEntry(budget, raw.compressedSize, where);
  let sum = 0;
  let size = 0;
  try {
    for await (const chunk of await zip.openReadStreamPromise(raw)) {
      size = meter((chunk as Buffer).length);
      if (size > raw.uncompressedSize)
        throw damaged(`${where} says it holds ${raw.uncompressedSize} bytes, but more came out.`);
      sum = crc32(chunk as Buffer, sum);
      yield chunk as Buffer;
    }
  } catch (cause) {
    if (cause instanceof CareoError) throw cause;
    throw damaged(`${where} cannot be expanded: ${(cause as Error).message}.`, cause);
  }
  if (size !== raw.uncompressedSize)
    throw damaged(`${where} says it holds ${raw.uncompressedSize} bytes, but ${size} came out.`);
  if (sum !== raw.crc32) throw damaged(`${where} does not match its own check sum (CRC-32).`);
}

async function collect(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  maxBytes: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxBytes)
      throw new CareoError(
        "sources/archive-limit",
        `${JSON.stringify(name)} is larger than ${maxBytes} bytes.`,
      );
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function damaged(message: string, cause?: unknown): CareoError {
  return new CareoError("sources/archive-damaged", message, { cause });
}
