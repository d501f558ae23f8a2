import { fileURLToPath } from "node:url";

/**
 * The built form of a file that a process is started with: `path` beside the module `from`, or, where that module runs as
 * source through a loader, its counterpart in `dist`. Node 20 cannot start sources itself.
 */
export function builtEntry(path: string, from: string): string {
  const built = from.endsWith(".ts") ? from.replace(/\/src\/(?!.*\/src\/)/, "/dist/") : from;
  return fileURLToPath(new URL(path, built));
}
