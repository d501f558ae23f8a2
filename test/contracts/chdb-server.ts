/** Real ClickHouse engines for the contract: each a process of its own, as servers would be. For tests only. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ClickHouseConfig } from "../../src/records/index.ts";

export const USER = "careo_probe";
export const PASSWORD = "a word for tests";

export interface ChdbServer {
  readonly url: string;
  readonly config: ClickHouseConfig;
  close(): void;
}

/** Python with chdb-core installed. `.ci/run` makes one; without it the suite fails, for a contract not run holds nothing. */
export function chdbPython(): string {
  const python = process.env["CAREO_CHDB_PYTHON"];
  if (python) return python;
  throw new Error(
    "CAREO_CHDB_PYTHON names no Python with chdb-core. See docs/guide/engines.md, “For developers”.",
  );
}

export async function startChdb(tls?: {
  readonly certificate: string;
  readonly key: string;
}): Promise<ChdbServer> {
  const folder = mkdtempSync(join(tmpdir(), "careo-chdb-"));
  const script = fileURLToPath(new URL("./clickhouse-bridge.py", import.meta.url));
  const files = tls === undefined ? [] : [tls.certificate, tls.key];
  const child = spawn(chdbPython(), [script, folder, ...files], { stdio: ["pipe", "pipe", "inherit"] });
  const [line] = (await Promise.race([
    once(child.stdout, "data"),
    once(child, "exit").then(([code]) => {
      throw new Error(`The bridge to chdb ended with ${code}.`);
    }),
  ])) as [Buffer];
  const url = `${tls === undefined ? "http" : "https"}://127.0.0.1:${line.toString().trim()}`;
  return {
    url,
    config: configOf([url]),
    close() {
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function configOf(servers: readonly string[]): ClickHouseConfig {
  return {
    servers,
    user: USER,
    password: PASSWORD,
    database: "careo",
    limits: { seconds: 120, memory: 2 ** 30, threads: 1 },
  };
}
