import { open } from "node:fs/promises";
import { CareoError } from "../../base/index.ts";
import type { TableFormat } from "./description.ts";

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

/** Old Office files, archives and databases hold many controls; a text has few, and UTF-16 has NULs on one side only. */
function isBinary(head: Buffer): boolean {
  const isUtf16 = /^(\xff\xfe|\xfe\xff)/.test(head.subarray(0, 2).toString("latin1"));
  let [controls, nuls] = [0, 0];
  for (const byte of head) {
    if (byte === 0) nuls++;
    else if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13) controls++;
  }
  if (isUtf16 || (nuls > head.length / 10 && nuls <= head.length / 2 && controls < head.length / 20))
    return false;
  return controls + nuls > head.length / 20;
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
