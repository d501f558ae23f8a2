import { CareoError, type Problem, sha256 } from "../../../base/index.ts";
import type { ZipArchive } from "../../archive/index.ts";
import { findDigest, type ResourceMeter } from "./digests.ts";

/** The list of a WACZ: what it should hold, with hashes (WACZ 1.1.1, section 5.1). */
export interface DataPackage {
  readonly resources: readonly Resource[];
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly profile: string;
}

export interface Resource {
  readonly path: string;
  readonly hash: string;
  readonly bytes: number | undefined;
}

export interface ReadPackage {
  readonly value: DataPackage;
  readonly sha256: string;
  /** Of datapackage-digest.json, where there is one. */
  readonly digest: unknown;
  readonly problems: readonly Problem[];
}

const FACTS = [
  "title",
  "description",
  "created",
  "modified",
  "software",
  "wacz_version",
  "mainPageUrl",
  "mainPageDate",
  "mainPageURL",
];
const LARGEST_LIST = 64 * 1024 * 1024;

/** Reads the list, and its digest. Throws `sources/capture-damaged` where there is no list to check against. */
export async function readPackage(zip: ZipArchive): Promise<ReadPackage> {
  const entry = zip.find("datapackage.json");
  if (!entry)
    throw new CareoError(
      "sources/capture-damaged",
      "The WACZ has no datapackage.json, so nothing in it can be checked.",
      {
        hint: "Take the .warc files out of it and add those.",
      },
    );
  const bytes = await zip.read(entry, LARGEST_LIST);
  const json = parseObject(bytes);
  if (!json) throw new CareoError("sources/capture-damaged", "The datapackage.json of the WACZ is not JSON.");
  const problems: Problem[] = [];
  const digest = await readDigest(zip, sha256(bytes), problems);
  return { value: packageOf(json), sha256: sha256(bytes), digest, problems };
}

function packageOf(json: Readonly<Record<string, unknown>>): DataPackage {
  const listed = Array.isArray(json["resources"]) ? (json["resources"] as unknown[]) : [];
  const resources = listed.flatMap((each) => {
    const { path, hash, bytes } = (each ?? {}) as Record<string, unknown>;
    if (typeof path !== "string") return [];
    return [
      {
        path,
        hash: typeof hash === "string" ? hash : "",
        bytes: typeof bytes === "number" ? bytes : undefined,
      },
    ];
  });
  const facts = FACTS.flatMap((name) => {
    const value = json[name];
    return typeof value === "string" && value !== "" ? [{ name, value: value.slice(0, 2000) }] : [];
  });
  return { resources, facts, profile: String(json["profile"] ?? "") };
}

async function readDigest(zip: ZipArchive, found: string, problems: Problem[]): Promise<unknown> {
  const entry = zip.find("datapackage-digest.json");
  if (!entry) {
    problems.push({
      code: "sources/capture-unsealed",
      message:
        "The WACZ has no datapackage-digest.json: whoever changed it could have changed its list of hashes too.",
    });
    return undefined;
  }
  const json = parseObject(await zip.read(entry, LARGEST_LIST));
  const stated = findDigest(typeof json?.["hash"] === "string" ? json["hash"] : "");
  if (stated?.hex !== found)
    problems.push({
      code: "sources/capture-damaged",
      message: "The hash in datapackage-digest.json is not that of datapackage.json.",
      where: "datapackage-digest.json",
    });
  return json;
}

function parseObject(bytes: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString("utf8"));
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Compares what came out of the archive with its list. `found` holds every entry that was read. */
export function checkResources(
  list: DataPackage,
  found: ReadonlyMap<string, ReturnType<ResourceMeter["finish"]>>,
): Problem[] {
  const problems: Problem[] = [];
  const doubled: string[] = [];
  for (const { path, hash, bytes } of list.resources) {
    const resource = found.get(path);
    if (!resource) problems.push(damage(path, "is on the list, but not in the WACZ"));
    else {
      const stated = findDigest(hash);
      if (!stated)
        problems.push(damage(path, `has no hash that can be checked (${JSON.stringify(hash.slice(0, 80))})`));
      else if (stated.hex === resource.doubled && stated.hex !== resource.sha256) doubled.push(path);
      else if (stated.hex !== resource.sha256)
        problems.push(damage(path, "does not match its hash on the list"));
      if (bytes !== undefined && bytes !== resource.size)
        problems.push(damage(path, `has ${resource.size} bytes, but ${bytes} on the list`));
    }
  }
  if (doubled.length > 0) problems.push(producerBug(doubled, list.profile));
  const listed = new Set(list.resources.map((resource) => resource.path));
  const unlisted = [...found.keys()].filter(
    (path) => !listed.has(path) && !/^datapackage(-digest)?\.json$/.test(path),
  );
  for (const path of unlisted.slice(0, 20))
    problems.push(damage(path, "is in the WACZ, but not on its list"));
  return problems;
}

function producerBug(paths: readonly string[], profile: string): Problem {
  const made = profile === "data-package" ? ', as its profile "data-package" shows' : "";
  return {
    code: "sources/known-producer-bug",
    message: `The hashes of ${paths.join(", ")} count every 64 KiB twice: a known bug of js-wacz up to 0.1.6${made}, not tampering. The bytes match otherwise.`,
    where: "datapackage.json",
  };
}

function damage(path: string, what: string): Problem {
  return { code: "sources/capture-damaged", message: `${JSON.stringify(path)} ${what}.`, where: path };
}
