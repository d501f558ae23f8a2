import { CareoError } from "../../base/index.ts";
import { isActiveFormat } from "../verify/privacy/active-format.ts";

/**
 * What a file of a bundle may be called. A bundle is unpacked on systems that take `A.txt` and `a.txt` for one file, cannot
 * hold `con.txt`, or drop a dot at the end; so names are plain ASCII, and no two differ by case alone.
 */
const SEGMENT = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;
/** Names that Windows keeps for devices, with any ending. */
const DEVICE = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;
const LONGEST_PATH = 200;

/** Throws `dossier/bad-path`. */
export function checkBundlePath(path: string): void {
  const segments = path.split("/");
  const isPlain = segments.every((each) => SEGMENT.test(each) && !DEVICE.test(each) && !each.endsWith("."));
  if (isPlain && path.length <= LONGEST_PATH) return;
  throw new CareoError("dossier/bad-path", `A bundle cannot hold a file called ${JSON.stringify(path)}.`, {
    hint: "Use letters, digits, dots, hyphens and underscores, forward slashes between folders, 200 characters at most.",
  });
}

/** The name under which an original goes out: with `.txt` behind it if a browser would run it as it is called. */
export function inertName(path: string): string {
  return isActiveFormat(path) ? `${path}.txt` : path;
}
