import { existsSync, realpathSync } from "node:fs";
import { dirname, join, sep } from "node:path";

/**
 * The flags that take the right to write, to start processes and to read anything but code and the files named from a
 * process. Where an original comes over stdin not even its own path is readable. Node names the flag differently by version; the
 * network stays open before Node 25, which is why no parser holds code that fetches.
 */
export function permissionFlags(
  entry: string,
  readable: readonly string[] = [],
  version: string = process.versions.node,
): string[] {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const isStable = major >= 24 || (major === 23 && minor >= 5) || (major === 22 && minor >= 13);
  const flag = isStable ? "--permission" : "--experimental-permission";
  return [flag, ...[...readablePaths(entry), ...readable].map((path) => `--allow-fs-read=${path}`)];
}

/** The package's own folder of built code, and every folder of packages that Node would look in. */
function readablePaths(entry: string): string[] {
  const folders = ancestors(realpathSync(entry));
  const paths = [codeFolder(folders) + sep];
  for (const folder of folders) {
    const packages = join(folder, "node_modules");
    if (existsSync(packages)) paths.push(packages + sep, realpathSync(packages) + sep);
    const description = join(folder, "package.json");
    if (existsSync(description)) paths.push(description);
  }
  return [...new Set(paths)];
}

/** `dist` of the package that holds the entry; where there is no package, only the folder of the entry. */
function codeFolder(folders: readonly string[]): string {
  const packageAt = folders.findIndex((folder) => existsSync(join(folder, "package.json")));
  return folders[Math.max(packageAt - 1, 0)] as string;
}

/** The folders that hold `path`, the nearest first. */
function ancestors(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [] : [parent, ...ancestors(parent)];
}
