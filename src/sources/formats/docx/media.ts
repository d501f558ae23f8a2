import { CareoError, type Problem, type WithProblems } from "../../../base/index.ts";
import type { ZipArchive } from "../../archive/index.ts";
import type { Part } from "../format.ts";
import type { Relation } from "./package.ts";

const ROLES: Readonly<Record<string, Part["role"]>> = {
  image: "media",
  video: "media",
  audio: "media",
  package: "attachment",
  oleObject: "attachment",
};

/** Pictures and embedded files, each to be taken in on its own: a picture keeps its own camera data. */
export async function readMedia(
  archive: ZipArchive,
  relations: ReadonlyMap<string, Relation>,
  mostBytes: number,
): Promise<WithProblems<readonly Part[]>> {
  const value: Part[] = [];
  const problems: Problem[] = [];
  let left = mostBytes;
  for (const { type, target, isExternal } of relations.values()) {
    const entry = isExternal ? undefined : archive.find(target);
    const role = ROLES[type];
    if (role === undefined || entry === undefined || value.some((part) => part.name === target)) continue;
    try {
      const bytes = await archive.read(entry, left);
      left -= bytes.byteLength;
      value.push({ name: target, mimeType: "application/octet-stream", bytes, role });
    } catch (error) {
      if (!(error instanceof CareoError)) throw error;
      problems.push({ code: error.code, message: error.message, where: target });
    }
  }
  return { value, problems };
}
