import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** Where what belongs to a person, and not to a case, is kept: preferences, which cases were opened, work under way. */
export function userFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: string = process.platform,
): string {
  const said = env["CAREO_HOME"];
  if (said !== undefined && said !== "") return said;
  if (platform === "win32") return join(env["APPDATA"] ?? join(homedir(), "AppData", "Roaming"), "careo");
  if (platform === "darwin") return join(homedir(), "Library", "Application Support", "careo");
  return join(env["XDG_CONFIG_HOME"] || join(homedir(), ".config"), "careo");
}

/**
 * One JSON file of that folder. A file that cannot be read counts as none: it holds nothing that a case depends on. Where it
 * cannot be written, the value lasts as long as the program.
 */
export class UserFile<Value> {
  readonly #path: string;
  readonly #read: (value: unknown) => Value;
  #value: Value | undefined;

  /** @param read makes a value of whatever the file holds, and of undefined where there is none */
  constructor(folder: string, name: string, read: (value: unknown) => Value) {
    this.#path = join(folder, name);
    this.#read = read;
  }

  get(): Value {
    this.#value ??= this.#read(parseFile(this.#path));
    return this.#value;
  }

  /** Written beside and moved into place, so that nobody reads half of it. Only its owner may read it. */
  set(value: Value): void {
    this.#value = value;
    try {
      mkdirSync(join(this.#path, ".."), { recursive: true, mode: 0o700 });
      writeFileSync(`${this.#path}.new`, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
      renameSync(`${this.#path}.new`, this.#path);
    } catch {
      // The home folder may be read-only, as in a demonstration.
    }
  }
}

function parseFile(path: string): unknown {
  try {
    return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
  } catch {
    return undefined;
  }
}
