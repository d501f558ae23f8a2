/** Lists what Careo ships with, and under which licence, from package-lock.json: what it needs to run, and what its pages are made of. */
import { readFileSync } from "node:fs";
import type { GeneratedFiles } from "../generate.ts";

const TARGET = "src/workbench/api/settings/licences.generated.ts";
/** Needed to build alone, and built into the pages. */
const BUNDLED = [
  "@tanstack/history",
  "@tanstack/query-core",
  "@tanstack/react-query",
  "@tanstack/react-router",
  "@tanstack/react-store",
  "@tanstack/router-core",
  "@tanstack/store",
  "lucide-react",
  "react",
  "react-dom",
  "scheduler",
  "world-atlas",
];

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly peer?: boolean;
}

export function generate(): GeneratedFiles {
  const { packages } = JSON.parse(
    readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8"),
  ) as { readonly packages: Readonly<Record<string, Locked>> };
  const rows = Object.entries(packages)
    .filter(([path, { dev, devOptional, peer }]) => isShipped(path, dev ?? devOptional ?? peer ?? false))
    .map(([path, { version, license }]) => {
      const name = nameOf(path);
      if (license === undefined) throw new Error(`${name} does not say under which licence it is.`);
      return { name, version: version ?? "", licence: license };
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const content = [
    "// Generated from package-lock.json by npm run generate. Edit that file, not this one.",
    "export const LICENCES: readonly {",
    "  readonly name: string;",
    "  readonly version: string;",
    "  readonly licence: string;",
    "}[] = [",
    ...rows.map((row) => `  ${JSON.stringify(row)},`),
    "];",
    "",
  ].join("\n");
  return new Map([[TARGET, content]]);
}

function isShipped(path: string, isForBuilding: boolean): boolean {
  if (path === "") return false;
  return !isForBuilding || BUNDLED.includes(nameOf(path));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}
