import type { BigIntStats, Dirent } from "node:fs";
import { lstat, readdir, readlink, stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import type { Problem } from "../base/index.ts";
import { escapeName, nameOfBytes } from "./file-name.ts";

/** A file met on the way. Paths are bytes: a name need not be text on every system. */
export interface FoundFile {
  readonly path: Buffer;
  /** Last part of the path, as text. */
  readonly name: string;
  readonly rawName: Buffer;
  /** Path from where the walk began, safe to show. */
  readonly shown: string;
  /** Names of everything in the same folder, as text. */
  readonly beside: readonly string[];
}

export type Found =
  | { readonly kind: "file"; readonly file: FoundFile }
  | { readonly kind: "problem"; readonly shown: string; readonly problem: Problem };

/** Deepest folder that is entered. Deeper ones come from loops of mounts, or are made to trip programs. */
const DEEPEST = 64;

/** What systems leave in folders by themselves. It is named as left out, never taken in. */
const LITTER: ReadonlySet<string> = new Set([".DS_Store", "Thumbs.db", "desktop.ini", ".localized"]);

/**
 * Every file under `path`, in the order of its name's bytes, and a problem for everything that is no file or cannot be
 * entered. Links are not followed, but the path itself may be one: a person named it. Never throws.
 */
export async function* walk(path: string): AsyncGenerator<Found> {
  const raw = Buffer.from(path);
  const shown = escapeName(basename(path));
  const found = await attempt(stat(raw, { bigint: true }));
  if (found.value === undefined) yield problem("sources/unreadable", shown, found.why);
  else if (found.value.isDirectory()) yield* walkFolder(raw, "", new Set(), 0);
  else if (found.value.isFile()) yield { kind: "file", file: await fileAlone(path, shown) };
  else yield problem("sources/not-a-file", shown, kindOf(found.value));
}

async function fileAlone(path: string, shown: string): Promise<FoundFile> {
  const beside = await attempt(readdir(dirname(path), { encoding: "buffer" }));
  const names = (beside.value ?? []).map((name) => nameOfBytes(name).name);
  const name = basename(path);
  return { path: Buffer.from(path), name, rawName: Buffer.from(name), shown, beside: names };
}

async function* walkFolder(
  folder: Buffer,
  shownFolder: string,
  entered: Set<string>,
  depth: number,
): AsyncGenerator<Found> {
  const shown = shownFolder === "" ? "." : shownFolder;
  const state = await attempt(stat(folder, { bigint: true }));
  const listed = await attempt(readdir(folder, { encoding: "buffer", withFileTypes: true }));
  if (state.value === undefined) return yield problem("sources/unreadable", shown, state.why);
  if (listed.value === undefined) return yield problem("sources/unreadable", shown, listed.why);
  const identity = `${state.value.dev}:${state.value.ino}`;
  if (entered.has(identity) || depth > DEEPEST)
    return yield problem("sources/folder-loop", shown, "is a folder met before on the same way, or too deep");
  const inside = new Set(entered).add(identity);
  const entries = (listed.value as unknown as Dirent<Buffer>[]).sort((a, b) =>
    Buffer.compare(a.name, b.name),
  );
  const beside = entries.map((entry) => nameOfBytes(entry.name).name);
  // A case inside what is taken in would put what it keeps apart, and may have to erase, into originals that never change.
  if (beside.includes("careo.json") && beside.includes("ledger"))
    return yield problem("sources/left-out", shown, "is the folder of a case");
  for (const entry of entries) yield* visit(folder, shownFolder, entry.name, beside, inside, depth);
}

async function* visit(
  folder: Buffer,
  shownFolder: string,
  rawName: Buffer,
  beside: readonly string[],
  entered: Set<string>,
  depth: number,
): AsyncGenerator<Found> {
  const path = Buffer.concat([folder, Buffer.from("/"), rawName]);
  const { name, isText } = nameOfBytes(rawName);
  const shownName = isText ? escapeName(name) : name;
  const shown = shownFolder === "" ? shownName : `${shownFolder}/${shownName}`;
  const found = await attempt(lstat(path, { bigint: true }));
  if (found.value === undefined) yield problem("sources/unreadable", shown, found.why);
  else if (LITTER.has(name) || name.startsWith("._"))
    yield problem("sources/left-out", shown, "is what a system leaves in folders");
  else if (found.value.isDirectory() && name.startsWith("."))
    yield problem("sources/left-out", shown, "is a hidden folder; add it by name to take it in");
  else if (found.value.isDirectory()) yield* walkFolder(path, shown, entered, depth + 1);
  else if (found.value.isFile()) yield { kind: "file", file: { path, name, rawName, shown, beside } };
  else if (found.value.isSymbolicLink())
    yield problem("sources/link-not-followed", shown, await target(path));
  else yield problem("sources/not-a-file", shown, kindOf(found.value));
}

async function target(path: Buffer): Promise<string> {
  const link = await attempt(readlink(path, { encoding: "buffer" }));
  const to = link.value === undefined ? "" : ` to “${escapeName(nameOfBytes(link.value).name)}”`;
  return `is a link${to}, and links are not followed`;
}

function kindOf(found: BigIntStats): string {
  if (found.isFIFO()) return "is a pipe";
  if (found.isSocket()) return "is a socket";
  if (found.isDirectory()) return "is a folder";
  return found.isBlockDevice() || found.isCharacterDevice() ? "is a device" : "is no regular file";
}

function problem(code: Problem["code"], shown: string, why: string): Found {
  return { kind: "problem", shown, problem: { code, message: `${shown} ${why}.`, where: shown } };
}

async function attempt<Value>(work: Promise<Value>): Promise<{ value?: Value; why: string }> {
  try {
    return { value: await work, why: "" };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    return { why: code === "ENOENT" ? "does not exist" : `cannot be read (${code})` };
  }
}
