/**
 * Rebuilds every generated file, or with --check compares and fails. Each generator in scripts/generators returns the
 * files it makes; nothing is written by hand into those.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Path from the root of the repository to content. */
export type GeneratedFiles = ReadonlyMap<string, string>;
export interface Generator {
  readonly generate: () => GeneratedFiles | Promise<GeneratedFiles>;
}

const root = fileURLToPath(new URL("..", import.meta.url));
const check = process.argv.includes("--check");
const folder = join(root, "scripts/generators");
const stale: string[] = [];

for (const name of readdirSync(folder).sort()) {
  const { generate } = (await import(join(folder, name))) as Generator;
  for (const [path, content] of await generate()) {
    if (readOrEmpty(join(root, path)) === content) continue;
    stale.push(path);
    if (check) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

for (const path of stale) console.error(check ? `stale: ${path}` : `written: ${path}`);
if (check && stale.length > 0) {
  console.error("Run `npm run generate` and commit the result.");
  process.exit(1);
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
