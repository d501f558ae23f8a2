import type { Readable } from "node:stream";
import yauzl from "yauzl";
import { CareoError } from "../../../base/index.ts";

/** The parts of a workbook by name. Its caller closes it. */
export interface Parts {
  readonly names: readonly string[];
  /** The text of a part in pieces; nothing where there is none of this name. */
  text(name: string): AsyncGenerator<string>;
  close(): void;
}

/** evidence.md, section 2: what an archive may expand to, and how much against its own size once 10 MiB came out. */
const MOST_BYTES = 2 * 2 ** 30;
const MOST_RATIO = 200;
const RATIO_FROM = 10 * 2 ** 20;
const MOST_PARTS = 20_000;

/** Opens a zip file. Throws `records/damaged`; `text` throws it too, and where a part expands beyond the caps. */
export async function openParts(path: string, fileName: string): Promise<Parts> {
  const zip = await opened(path, fileName);
  const entries = await entriesOf(zip, fileName);
  async function* text(name: string): AsyncGenerator<string> {
    const entry = entries.get(name);
    if (!entry) return;
    const stream = await streamOf(zip, entry, fileName);
    const decoder = new TextDecoder();
    let size = 0;
    try {
      for await (const chunk of stream) {
        const bytes = chunk as Buffer;
        size += bytes.length;
        if (size > MOST_BYTES || (size > RATIO_FROM && size > MOST_RATIO * entry.compressedSize))
          throw bomb(fileName, name);
        yield decoder.decode(bytes, { stream: true });
      }
      yield decoder.decode();
    } catch (cause) {
      throw cause instanceof CareoError
        ? cause
        : damaged(fileName, `${name}: ${(cause as Error).message}`, cause);
    } finally {
      stream.destroy();
    }
  }
  return { names: [...entries.keys()], text, close: () => zip.close() };
}

function opened(path: string, fileName: string): Promise<yauzl.ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false }, (cause, zip) => {
      if (cause || !zip) reject(damaged(fileName, cause?.message ?? "it is empty", cause));
      else resolve(zip);
    });
  });
}

function entriesOf(zip: yauzl.ZipFile, fileName: string): Promise<Map<string, yauzl.Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, yauzl.Entry>();
    const fail = (cause: Error): void => {
      zip.close();
      reject(damaged(fileName, cause.message, cause));
    };
    zip.on("error", fail);
    zip.on("entry", (entry: yauzl.Entry) => {
      entries.set(entry.fileName, entry);
      if (entries.size > MOST_PARTS) fail(new Error("it has too many parts"));
      else zip.readEntry();
    });
    zip.on("end", () => resolve(entries));
    zip.readEntry();
  });
}

function streamOf(zip: yauzl.ZipFile, entry: yauzl.Entry, fileName: string): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (cause, stream) => {
      if (cause || !stream) reject(damaged(fileName, cause?.message ?? "a part is empty", cause));
      else resolve(stream);
    });
  });
}

export function damaged(fileName: string, why: string, cause?: unknown): CareoError {
  return new CareoError(
    "records/damaged",
    `${JSON.stringify(fileName)} could not be read as a workbook: ${why}.`,
    {
      hint: "Ask whoever sent it for the file again; nothing of it was taken in.",
      ...(cause === undefined ? {} : { cause }),
    },
  );
}

function bomb(fileName: string, part: string): CareoError {
  return damaged(fileName, `${part} expands beyond the caps, like a bomb`);
}
