import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ERROR_CODES } from "../../src/base/index.ts";
import { type Intake, type IntakeEffects, LIMITS, systemIntake, takeIn } from "../../src/sources/index.ts";
import { HOSTILE_INPUTS, type HostileInput, VECTOR_COUNT } from "../fixtures/hostile/index.ts";
import { CAUGHT, openSink, type Sink, watchedEntry } from "../fixtures/hostile/sink.ts";

// Needs a build: parsers run in the built process.
let sink: Sink;
let entry: string;
const folders: string[] = [];

beforeAll(async () => {
  sink = await openSink();
  entry = watchedEntry();
});

afterAll(async () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  await sink.close();
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "careo-hostile-"));
  folders.push(folder);
  return folder;
}

/** A parser that misbehaves, in a folder of its own. */
function badParser(code: string): string {
  const path = join(newFolder(), "main.mjs");
  writeFileSync(path, code);
  return path;
}

function effectsFor(input: HostileInput, path: string): IntakeEffects {
  const childEntry = input.parser === undefined ? entry : badParser(input.parser);
  const childSeconds = input.parser === undefined ? LIMITS.childSeconds : (input.parserSeconds ?? 5);
  const limits = { ...LIMITS, childSeconds };
  return {
    ...systemIntake,
    reading: { ...systemIntake.reading, childEntry, limits },
    onProgress: ({ step }) => {
      if (step === input.during?.step) input.during.act(path);
    },
  };
}

async function takeInAll(input: HostileInput): Promise<{ items: Intake[]; root: string; seconds: number }> {
  const [folder, root] = [join(newFolder(), "in"), newFolder()];
  mkdirSync(folder);
  const path = input.make(folder, sink.url);
  const items: Intake[] = [];
  const started = Date.now();
  for await (const item of takeIn(path, root, effectsFor(input, path))) items.push(item);
  return { items, root, seconds: (Date.now() - started) / 1000 };
}

describe("hostile input", () => {
  it("comes with at least forty ways to run a script", () => {
    expect(VECTOR_COUNT).toBeGreaterThanOrEqual(40);
  });

  it("would be caught calling home: the recorder is no dummy", async () => {
    const control = watchedEntry(`await fetch("${sink.url}/control")`);
    const path = join(newFolder(), "a.pdf");
    writeFileSync(path, "%PDF-1.4\n");
    const effects = { ...systemIntake, reading: { ...systemIntake.reading, childEntry: control } };
    const problems: string[] = [];
    for await (const item of takeIn(path, newFolder(), effects))
      problems.push(...item.problems.map((each) => each.message));
    expect(problems.join()).toContain(`code ${CAUGHT}`);
  });

  it.each(HOSTILE_INPUTS)("is borne: $name", async (input) => {
    const { items, root, seconds } = await takeInAll(input);
    const problems = items.flatMap((item) => item.problems);
    const text = items.map((item) => item.read?.text.text ?? "").join("\n");

    expect(seconds).toBeLessThan(input.seconds ?? 30);
    if (input.expected.length > 0)
      expect(
        problems.map((problem) => problem.code).filter((code) => input.expected.includes(code)),
        describeAll(problems),
      ).not.toEqual([]);
    for (const problem of problems) {
      expect(Object.keys(ERROR_CODES)).toContain(problem.code);
      expect(problem.message, problem.code).toMatch(/^.{10,2000}$/su);
      expect(problem.message).not.toContain(`code ${CAUGHT}`);
      // Nothing of the program's own inside in what a person reads.
      expect(problem.message).not.toMatch(/\bat .*\.[jt]s:\d+|undefined|\[object Object\]/);
    }
    if (input.parser === undefined && input.expected.every((code) => !code.includes("parser")))
      expect(
        problems
          .filter((problem) => /parser-(crashed|timeout|out-of-memory)/.test(problem.code))
          .map((problem) => problem.message),
      ).toEqual([]);
    if (input.text) expect(text.slice(0, 1e6)).toMatch(input.text);
    if (input.notText) expect(text.slice(0, 1e6)).not.toMatch(input.notText);

    const kept = items.filter((item) => item.stored !== undefined);
    if (input.isNotKept) expect(kept).toEqual([]);
    else expect(kept.length).toBeGreaterThan(0);
    expect(namesUnder(root).filter((name) => !/^[A-Za-z0-9@._+ -]{1,120}$/.test(name))).toEqual([]);
    expect(sink.calls()).toBe(0);
    rmSync(root, { recursive: true, force: true });
  });

  it("never called anybody", () => {
    expect(sink.calls()).toBe(0);
  });
});

function describeAll(problems: readonly { readonly code: string; readonly message: string }[]): string {
  return (
    problems.map((problem) => `${problem.code}: ${problem.message}`).join("\n") || "no problem was reported"
  );
}

/** Names of everything written into a case folder. */
function namesUnder(root: string): string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root).flatMap((name) => {
    const path = join(root, name);
    return [basename(path), ...(statSync(path).isDirectory() ? namesUnder(path) : [])];
  });
}
