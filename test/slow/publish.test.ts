import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** Both examples, published and checked from the command line, as their readers would. Needs the build. */
const CAREO = join(process.cwd(), "dist/cli/main.js");
const EXAMPLES = {
  "costa-verde": { author: "Ana Leko", second: "Bruno Dacal", files: ["weighing.yaml"] },
  "official-denial": { author: "Ida Marn", second: "Teo Valk", files: [] },
} as const;
type Example = keyof typeof EXAMPLES;
const NAMES = Object.keys(EXAMPLES) as Example[];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "careo-publish-"));
  careo(["key", "desk.example"]);
  careo(["key", "desk.example", "--use", "seals"]);
  for (const name of NAMES) prepare(name);
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Elsewhere {
  readonly environment?: NodeJS.ProcessEnv;
  readonly cwd?: string;
}

function careo(words: readonly string[], { environment = {}, cwd = folder }: Elsewhere = {}): string {
  return execFileSync(process.execPath, [CAREO, ...words], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      XDG_CONFIG_HOME: join(folder, "config"),
      CAREO_PASSPHRASE: "only for a test",
      ...environment,
    },
  });
}

/** Up to the approval by a second person. */
function prepare(name: Example): void {
  const { author, second, files } = EXAMPLES[name];
  const example = (file: string) => join(process.cwd(), "examples", name, file);
  careo(["apply", example("case.yaml"), "--case", name]);
  if (name === "costa-verde") careo(["test", "run", name, "contracts-first"]);
  for (const file of files) careo(["apply", example(file), "--case", name]);
  careo(["apply", example("publication.yaml"), "--case", name, "--by", author]);
  careo(["dossier", "vault", name]);
  careo(["dossier", "commit", name, "--by", author]);
  careo(["dossier", "approve", name, "--by", second]);
}

function publish(name: Example, at: string, elsewhere: Elsewhere = {}): void {
  careo(["publish", at, `${at}-dossier`, "--key", "desk.example", "--by", EXAMPLES[name].author], elsewhere);
}

function verify(bundle: string): { readonly report: Report; readonly status: number } {
  try {
    return { report: JSON.parse(careo(["verify", bundle, "--json"])) as Report, status: 0 };
  } catch (error) {
    const { stdout, status } = error as { stdout: string; status: number };
    return { report: JSON.parse(stdout) as Report, status };
  }
}

interface Report {
  readonly integrity: string;
  readonly reasoning: string;
  readonly checks: readonly { readonly verdict: string; readonly message: string }[];
}

function filesOf(root: string): Map<string, string> {
  const names = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    names.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(root, path), readFileSync(path).toString("latin1")];
    }),
  );
}

describe.each(NAMES)("the dossier of %s", (name) => {
  it("has the same bytes in another time zone, home and folder", () => {
    // A publication that is cut short after its checkpoint is made again from it, wherever that is.
    expect(() =>
      careo(["publish", name, name, "--key", "desk.example", "--by", EXAMPLES[name].author]),
    ).toThrow(/holds/);
    const other = join(folder, "elsewhere", name);
    cpSync(join(folder, name), other, { recursive: true });
    publish(name, name, { environment: { TZ: "Pacific/Kiritimati" } });
    publish(name, other, {
      environment: { TZ: "America/St_Johns", HOME: join(folder, "elsewhere"), LANG: "uk_UA.UTF-8" },
      cwd: join(folder, "elsewhere"),
    });
    const [here, there] = [filesOf(join(folder, `${name}-dossier`)), filesOf(`${other}-dossier`)];
    expect([...there.keys()]).toEqual([...here.keys()]);
    for (const [path, bytes] of here) expect(there.get(path) === bytes, path).toBe(true);
  });

  it("verifies: nothing fails, and what is not established is said", () => {
    const { report, status } = verify(`${name}-dossier`);
    expect(report.checks.filter(({ verdict }) => verdict === "failed")).toEqual([]);
    expect(report).toMatchObject({ integrity: "ok", reasoning: "ok" });
    expect(status).toBe(0);
  });

  it("fails where one rating was altered, and every manifest made again to fit", () => {
    const altered = join(folder, `${name}-altered`);
    cpSync(join(folder, `${name}-dossier`), altered, { recursive: true });
    const path = join(altered, "data/claims.json");
    const text = readFileSync(path, "utf8");
    const rating = /"(consistency|value)":"(CC?|II?|N|0\.\d+)"/.exec(
      text.slice(text.indexOf('"weighings":')),
    );
    const other = rating?.[1] === "consistency" ? (rating[2] === "II" ? "CC" : "II") : "0.5";
    const at = text.indexOf('"weighings":') + (rating?.index ?? 0);
    writeFileSync(
      path,
      `${text.slice(0, at)}"${rating?.[1]}":"${other}"${text.slice(at + (rating?.[0].length ?? 0))}`,
    );
    remanifest(altered);
    const { report, status } = verify(altered);
    expect(status).toBe(3);
    expect(report.reasoning).toBe("failed");
  });
});

/** As an attacker would who has the tools and not the key. */
function remanifest(bundle: string): void {
  const sums = (paths: readonly string[]) =>
    execFileSync("sha256sum", [...paths], { cwd: bundle, encoding: "utf8" });
  const payload = [...filesOf(join(bundle, "data")).keys()].map((path) => `data/${path}`).sort();
  writeFileSync(join(bundle, "manifest-sha256.txt"), sums(payload));
  const tags = readdirSync(bundle)
    .filter((each) => each !== "data" && !each.startsWith("tagmanifest"))
    .sort();
  writeFileSync(join(bundle, "tagmanifest-sha256.txt"), sums(tags));
}
