import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Keys are kept in the configuration of whoever runs this: a slow test makes its own, and touches no other. */
export default function ownKeys(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "careo-config-"));
  process.env["XDG_CONFIG_HOME"] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
