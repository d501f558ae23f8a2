/**
 * Borders that a person brought, who says whose they are and from which viewpoint: kept beside the case, for they are how it is
 * shown and no part of what it says. Careo has none of its own.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type ZodType, z } from "zod";
import { CareoError } from "../../../base/index.ts";
import { type BorderLines, readBorderLines } from "../../../dossier/index.ts";
import type { BordersAnswer } from "./contract.ts";

export interface KeptBorders extends BordersAnswer {
  readonly lines: BorderLines;
}

// As much as a map of the world at 1:10 million takes, several times over.
const MOST_BYTES = 30_000_000;

const kept: ZodType<KeptBorders> = z.object({
  name: z.string(),
  source: z.string().min(1),
  viewpoint: z.string().min(1),
  lines: z.array(z.array(z.tuple([z.number(), z.number()]))),
});

/** What changes whenever other borders are kept; empty where there are none. */
export function bordersStamp(root: string): string {
  const path = pathIn(root);
  return existsSync(path) ? String(statSync(path).mtimeMs) : "";
}

/** A file that cannot be read counts as none: nothing of the case depends on it. */
export function readBorders(root: string): KeptBorders | undefined {
  try {
    return kept.parse(JSON.parse(readFileSync(pathIn(root), "utf8")));
  } catch {
    return undefined;
  }
}

/** Throws `workbench/bad-request` for a file that holds no lines. */
export function keepBorders(root: string, file: string, said: Omit<BordersAnswer, "name">): BordersAnswer {
  const answer = { name: basename(file), ...said };
  const lines = linesOf(file);
  mkdirSync(join(root, FOLDER), { recursive: true, mode: 0o700 });
  writeFileSync(pathIn(root), JSON.stringify({ ...answer, lines }), { mode: 0o600 });
  return answer;
}

export function removeBorders(root: string): void {
  rmSync(pathIn(root), { force: true });
}

const FOLDER = "map";

function pathIn(root: string): string {
  return join(root, FOLDER, "borders.json");
}

function linesOf(file: string): BorderLines {
  const name = basename(file);
  if (statSync(file).size > MOST_BYTES) throw noBorders(`“${name}” is larger than ${MOST_BYTES / 1e6} MB.`);
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw noBorders(`“${name}” is not JSON.`, cause);
  }
  const lines = readBorderLines(value);
  if (lines === undefined) throw noBorders(`“${name}” holds no lines and no areas.`);
  return lines;
}

function noBorders(message: string, cause?: unknown): CareoError {
  return new CareoError("workbench/bad-request", message, {
    hint: "Pick a file of GeoJSON or TopoJSON whose positions are longitude and latitude in degrees.",
    cause,
  });
}
