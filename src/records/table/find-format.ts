import { open } from "node:fs/promises";
import { CareoError } from "../../base/index.ts";
import type { TableFormat } from "./description.ts";
import { unsignedUtf16 } from "./reading/unsigned-utf16.ts";

const TEXT_NAMES = /\.(csv|tsv|tab|txt|psv)$/i;
const JSON_NAMES = /\.(jsonl|ndjson|json)$/i;

/** The format of a table by its first bytes; its name decides only between kinds of text. */
export async function findFormat(path: string, fileName: string): Promise<TableFormat> {
  const head = await readHead(path);
  if (head.length === 0) throw empty(fileName);
  if (head.subarray(0, 4).toString("latin1") === "PAR1") return "parquet";
  if (head.subarray(0, 4).toString("latin1") === "PK\u0003\u0004") return "xlsx";
  if (isBinary(head)) throw unknown(fileName, head);
  const begin = head
    .toString("utf8")
    .replace(/^\ufeff/, "")
    .trimStart();
  if (begin.startsWith("{") && !TEXT_NAMES.test(fileName)) return "json-lines";
  if (begin.startsWith("[") && JSON_NAMES.test(fileName)) throw jsonArray(fileName);
  if (/^(<\?xml|<!doctype html|<html|%PDF-)/i.test(begin)) throw unknown(fileName, head);
  return "csv";
}

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** First bytes of old Office files, databases, gzip, 7z and RAR. */
const BINARIES = ["d0cf11e0", "53514c69746520", "1f8b", "377abcaf", "52617221"];
/** Own choice: a text holds few controls, even a damaged one; UTF-16 has NULs, in at most every other byte. */
const MOST_CONTROLS = 0.3;

function isBinary(head: Buffer): boolean {
  const begins = head.subarray(0, 8).toString("hex");
  if (BINARIES.some((magic) => begins.startsWith(magic))) return true;
  if (begins.startsWith("fffe") || begins.startsWith("feff") || unsignedUtf16(head)) return false;
  let [controls, nuls] = [0, 0];
  for (const byte of head) {
    if (byte === 0) nuls++;
    else if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13) controls++;
  }
  return controls > head.length * MOST_CONTROLS || nuls > head.length * 0.55;
}

function empty(fileName: string): CareoError {
  return new CareoError("records/empty", `${JSON.stringify(fileName)} holds no bytes.`, {
    hint: "Ask whoever sent it for the file again.",
  });
}

function unknown(fileName: string, head: Buffer): CareoError {
  const begins = head.subarray(0, 4).toString("hex");
  return new CareoError(
    "records/unknown-format",
    `${JSON.stringify(fileName)} is not a table that Careo reads; it begins with the bytes ${begins}.`,
    {
      hint: "Careo reads CSV, TSV, JSON lines, Parquet and XLSX. Save an old workbook (.xls) as .xlsx or CSV.",
    },
  );
}

function jsonArray(fileName: string): CareoError {
  return new CareoError(
    "records/unknown-format",
    `${JSON.stringify(fileName)} is one JSON array, not JSON lines.`,
    {
      hint: "Write each object on a line of its own, for example with: jq -c '.[]' FILE > FILE.jsonl",
    },
  );
}
