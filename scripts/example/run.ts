import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Compared, compare } from "./compare.ts";
import { type Part, readExample } from "./expected.ts";
import { setAgainstPlanted } from "./planted.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Runs an example through the built command line, from an empty folder, and sets what is expected against what is found.
 *
 * @param name a folder of examples/
 * @throws Error where a step does not end with exit code 0, with what it said
 */
export function runExample(name: string): Compared[] {
  const here = join("examples", name);
  const folder = mkdtempSync(join(tmpdir(), `careo-${name}-`));
  const careo = careoWith({ HERE: here, CASE: join(folder, "case"), FOLDER: folder });
  try {
    const truthIn = (file: string) => readFileSync(join(ROOT, here, "expected", file), "utf8");
    return readExample(join(ROOT, here, "expected/expected.yaml")).flatMap((part) =>
      runPart(part, careo, truthIn),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runPart(
  { steps, expected }: Part,
  careo: (command: string) => string,
  truthIn: (file: string) => string,
): Compared[] {
  for (const step of steps) careo(step);
  const answers = new Map<string, unknown>();
  return expected.map((each) => {
    if (!answers.has(each.careo)) answers.set(each.careo, JSON.parse(careo(`${each.careo} --json`)));
    const answer = answers.get(each.careo);
    if (each.planted === undefined) return compare(each, answer);
    return compare(each, { planted: setAgainstPlanted(answer, truthIn(each.planted)) });
  });
}

function careoWith(places: Readonly<Record<string, string>>): (command: string) => string {
  return (command) => {
    const argv = wordsOf(command).map((word) =>
      word.replace(/\b(HERE|CASE|FOLDER)\b/g, (name) => places[name] ?? name),
    );
    const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/cli/main.js", ...argv], {
      cwd: ROOT,
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    });
    if (status === 0) return stdout;
    throw new Error(`careo ${command} ended with exit code ${status}.\n${stderr}${stdout.slice(0, 2000)}`);
  };
}

/** Words parted by spaces; what stands between double quotes is one word. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
}
