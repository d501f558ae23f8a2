import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { FormatContext } from "../formats/format.ts";
import { LIMITS } from "../limits.ts";
import { systemReading } from "../read-frozen-text.ts";
import { readInChild } from "./run.ts";

const context: FormatContext = {
  fileName: "note.txt",
  mimeType: "text/plain",
  limits: { ...LIMITS, childSeconds: 20, childHeapMegabytes: 64 },
  companions: [],
};

/** A stand-in for a parser that misbehaves. It sits in a folder of its own, like the built one. */
async function parserThat(code: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "careo-parser-"));
  const entry = join(folder, "main.mjs");
  await writeFile(entry, code);
  return entry;
}

async function childPids(): Promise<string[]> {
  const children = await readFile(`/proc/self/task/${process.pid}/children`, "utf8");
  return children.split(" ").filter((pid) => pid !== "");
}

function readWith(childEntry: string, limits: Partial<FormatContext["limits"]> = {}): Promise<unknown> {
  const bytes = Buffer.from("A note.\n");
  return readInChild(bytes, { ...context, limits: { ...context.limits, ...limits } }, { childEntry });
}

describe("a parser in its own process", () => {
  it("gives back the text, code points and all", async () => {
    const bytes = Buffer.from("Ключ 🔑 שלום\n");
    const result = await readInChild(bytes, context, systemReading);
    expect(result.text).toContain("Ключ 🔑 שלום");
  });

  it("is ended when it hangs", async () => {
    const hanging = await parserThat("for (;;);");
    await expect(readWith(hanging, { childSeconds: 1 })).rejects.toMatchObject({
      code: "sources/parser-timeout",
    });
  });

  it("is told apart when it crashes", async () => {
    const crashing = await parserThat("process.kill(process.pid, 'SIGSEGV'); for (;;);");
    await expect(readWith(crashing)).rejects.toMatchObject({ code: "sources/parser-crashed" });
  });

  it("cannot exhaust the heap", async () => {
    const greedy = await parserThat("const all = []; for (;;) all.push(new Array(1e5).fill(all.length));");
    await expect(readWith(greedy)).rejects.toMatchObject({ code: "sources/parser-out-of-memory" });
  });

  it.runIf(process.platform === "linux")("cannot exhaust memory with buffers either", async () => {
    const greedy = await parserThat(
      "const all = []; setInterval(() => all.push(Buffer.alloc(32 * 2 ** 20, 1)), 10);",
    );
    await expect(readWith(greedy, { childMemoryMegabytes: 300 })).rejects.toMatchObject({
      code: "sources/parser-out-of-memory",
    });
  });

  it("cannot flood us with its answer", async () => {
    const flooding = await parserThat(
      "for (;;) await new Promise((next) => process.stdout.write('x'.repeat(1e5), next));",
    );
    await expect(readWith(flooding, { resultBytes: 1e6 })).rejects.toMatchObject({
      code: "sources/result-too-large",
    });
  });

  it.runIf(process.platform === "linux")("is held by the system too, in case we end before it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "careo-parser-"));
    const entry = join(folder, "main.mjs");
    await writeFile(entry, "setTimeout(() => {}, 5_000);");
    const pids = new Set(await childPids());
    const reading = readWith(entry, { childSeconds: 3 });
    let own: string | undefined;
    while (own === undefined) own = (await childPids()).find((pid) => !pids.has(pid));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const limits = await readFile(`/proc/${own}/limits`, "utf8");
    expect(limits).toMatch(/Max cpu time\s+6\s/);
    expect(limits).toMatch(/Max core file size\s+0\s/);
    await expect(reading).rejects.toMatchObject({ code: "sources/parser-timeout" });
  });

  it("is not believed when its answer has another shape", async () => {
    const lying = await parserThat(`
      const json = JSON.stringify({ lengths: [0], header: { kind: "result", extractor: 7 } });
      const size = Buffer.alloc(4);
      size.writeUInt32BE(json.length);
      process.stdout.write(Buffer.concat([Buffer.from("CAREO1"), size, Buffer.from(json)]));
    `);
    await expect(readWith(lying)).rejects.toMatchObject({ code: "sources/parser-crashed" });
  });

  it.each([
    ["write", `fs.writeFileSync(${JSON.stringify(join(tmpdir(), "careo-written"))}, "x")`],
    ["read other files", `fs.readFileSync(${JSON.stringify(process.execPath)})`],
    ["start processes", `(await import("node:child_process")).execFileSync(process.execPath, ["-v"])`],
    [
      "see the environment",
      "if (Object.keys(process.env).some((key) => key !== 'TZ' && key !== 'SystemRoot')) throw 1",
    ],
  ])("may not %s", async (_, code) => {
    const curious = await parserThat(`
      import fs from "node:fs";
      try { ${code}; process.exit(0); } catch { process.exit(99); }
    `);
    const isEnvironment = code.includes("process.env");
    await expect(readWith(curious)).rejects.toThrow(isEnvironment ? /code 0/ : /code 99/);
  });
});
