import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";
import { CareoError } from "../../../base/index.ts";
import { isSyncedFolder } from "../../desk/index.ts";
import type { FolderAnswer } from "./contract.ts";

// A folder with more than this is typed, not looked through.
const SHOWN = 500;

/** The folders in a folder; those whose names begin with a point are left out. Throws `workbench/no-such-folder`. */
export function listFolders(path: string = homedir()): FolderAnswer {
  if (!isAbsolute(path)) throw noFolder(path, "Write it from the top: /home/ana/cases, or C:\\cases.");
  const parent = dirname(path);
  return {
    path,
    parent: parent === path ? null : parent,
    isCase: isCase(path),
    isSynced: isSyncedFolder(path),
    folders: foldersIn(path).map((name) => ({
      name,
      path: join(path, name),
      isCase: isCase(join(path, name)),
    })),
  };
}

function foldersIn(path: string): string[] {
  try {
    accessSync(path, constants.R_OK);
    return readdirSync(path, { withFileTypes: true })
      .filter((each) => each.isDirectory() && !each.name.startsWith("."))
      .map(({ name }) => name)
      .sort((a, b) => a.localeCompare(b))
      .slice(0, SHOWN);
  } catch (cause) {
    throw noFolder(path, "Choose another, or make it first.", cause);
  }
}

function isCase(path: string): boolean {
  return existsSync(join(path, "careo.json"));
}

function noFolder(path: string, hint: string, cause?: unknown): CareoError {
  return new CareoError("workbench/no-such-folder", `${path} is no folder that can be read.`, {
    hint,
    cause,
  });
}
