import { type CanonicalValue, CareoError, canonicalJson } from "../base/index.ts";
import { type Disk, nodeDisk } from "./disk.ts";
import { readWhole, writeDurably } from "./durable.ts";
import { caseFolder } from "./folder.ts";

/**
 * `careo.json`: which case this is and in which format it is kept. It is a label on the folder, not a record: who
 * changes it gains nothing, for checkpoints name the case and the ledger opens with it.
 */
export interface CaseFile {
  readonly formatVersion: 1;
  /** 128 random bits in hex: no meaning, no name. */
  readonly caseId: string;
  readonly [field: string]: CanonicalValue;
}

export const FORMAT_VERSION = 1;

/** Throws `ledger/not-found` without a readable `careo.json`, `ledger/unsupported-format` if it is of another version. */
export function readCaseFile(root: string, disk: Disk = nodeDisk): CaseFile {
  const path = caseFolder(root).caseFile;
  if (!disk.exists(path)) {
    throw new CareoError("ledger/not-found", `There is no careo.json in ${root}.`, {
      hint: "Name the folder of a case, or start one with `careo new`.",
    });
  }
  const value = parse(readWhole(path, disk).toString("utf8"), path);
  if (value["formatVersion"] !== FORMAT_VERSION || !/^[0-9a-f]{32}$/.test(String(value["caseId"]))) {
    throw new CareoError("ledger/unsupported-format", `${path} is not of a format this Careo knows.`, {
      hint: "Open the case with the version of Careo that wrote it, or a newer one.",
    });
  }
  return value as CaseFile;
}

export function writeCaseFile(root: string, file: CaseFile, disk: Disk = nodeDisk): void {
  writeDurably(caseFolder(root).caseFile, `${canonicalJson(file)}\n`, disk);
}

function parse(text: string, path: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (value !== null && typeof value === "object" && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch (cause) {
    throw new CareoError("ledger/unsupported-format", `${path} is not JSON.`, { cause });
  }
  throw new CareoError("ledger/unsupported-format", `${path} is not a JSON object.`);
}
