/** Where the servers are and what they may take: a JSON file that a person writes; docs/guide/engines.md shows one. */
import { z } from "zod";
import { CareoError } from "../../../base/index.ts";

export interface ClickHouseConfig {
  /** One URL a server; rows are spread over them by the digest of their key. */
  readonly servers: readonly string[];
  readonly user: string;
  readonly password: string;
  /** The scratch database, in which the user may create and drop tables. */
  readonly database: string;
  /** Certificate of the authority that signed the servers' own, in PEM; without one the system's authorities count. */
  readonly authority?: string;
  /** For one statement on one server. */
  readonly limits: { readonly seconds: number; readonly memory: number; readonly threads: number };
}

const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,63}$/;
const schema = z.strictObject({
  servers: z
    .array(z.url({ protocol: /^https?$/ }))
    .min(1)
    .max(64),
  user: z.string().min(1),
  database: z.string().regex(NAME, "letters, digits and _ only"),
  authorityFile: z.string().optional(),
  limits: z
    .strictObject({
      seconds: z.int().min(1).max(86_400).optional(),
      memoryMiB: z.int().min(64).optional(),
      threads: z.int().min(1).max(1024).optional(),
    })
    .optional(),
});

/** A statement that takes longer, or more, than this is stopped by the server unless the file says otherwise. */
const LIMITS = { seconds: 600, memoryMiB: 8192, threads: 0 };

export interface ConfigEffects {
  readonly readText: (path: string) => Promise<string>;
  /** `CAREO_CLICKHOUSE_PASSWORD`; a password stands in no file. */
  readonly password: string | undefined;
}

/** Reads the file. Throws `records/bad-engine-config` for what is not one, and for an open connection to another machine. */
export async function readClickHouseConfig(path: string, effects: ConfigEffects): Promise<ClickHouseConfig> {
  const parsed = schema.safeParse(parseJson(await readFile(path, effects), path));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw bad(path, `${issue?.path.join(".") || "it"}: ${issue?.message ?? "not as it should be"}`);
  }
  const { servers, user, database, authorityFile, limits = {} } = parsed.data;
  for (const server of servers) checkServer(server, path);
  return {
    servers,
    user,
    database,
    password: effects.password ?? "",
    ...(authorityFile === undefined ? {} : { authority: await readFile(authorityFile, effects) }),
    limits: {
      seconds: limits.seconds ?? LIMITS.seconds,
      memory: (limits.memoryMiB ?? LIMITS.memoryMiB) * 2 ** 20,
      threads: limits.threads ?? LIMITS.threads,
    },
  };
}

/** Rows are of living people: they cross no network in the clear. */
function checkServer(server: string, path: string): void {
  const { protocol, hostname, username } = new URL(server);
  if (username !== "") throw bad(path, `${hostname} is given with a user; the file has a place for it`);
  const isHere = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  if (protocol !== "https:" && !isHere) throw bad(path, `${server} is not https, and not this machine`);
}

async function readFile(path: string, { readText }: ConfigEffects): Promise<string> {
  try {
    return await readText(path);
  } catch (cause) {
    throw bad(path, `it could not be read: ${(cause as NodeJS.ErrnoException).code ?? String(cause)}`, cause);
  }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw bad(path, "it is not JSON", cause);
  }
}

function bad(path: string, why: string, cause?: unknown): CareoError {
  return new CareoError("records/bad-engine-config", `${path} does not say where ClickHouse is: ${why}.`, {
    hint: "docs/guide/engines.md shows such a file.",
    ...(cause === undefined ? {} : { cause }),
  });
}
