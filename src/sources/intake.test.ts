import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sha256 } from "../base/index.ts";
import { nodeDisk } from "../ledger/index.ts";
import {
  type Intake,
  type IntakeEffects,
  systemIntake,
  takeIn,
  takeInPart,
  takeLeftovers,
} from "./intake.ts";

async function folders(): Promise<{ root: string; input: string }> {
  const base = await mkdtemp(join(tmpdir(), "careo-intake-"));
  const [root, input] = [join(base, "case"), join(base, "input")];
  for (const folder of [root, input]) mkdirSync(folder);
  return { root, input };
}

async function all(path: string, root: string, effects: IntakeEffects = systemIntake): Promise<Intake[]> {
  const items: Intake[] = [];
  for await (const item of takeIn(path, root, effects)) items.push(item);
  return items;
}

function codes(item: Intake | undefined): string[] {
  return (item?.problems ?? []).map((problem) => problem.code);
}

describe("taking in a folder", () => {
  it("keeps and reads every file, in the order of their names", async () => {
    const { root, input } = await folders();
    mkdirSync(join(input, "b"));
    writeFileSync(join(input, "b", "two.txt"), "Two.");
    writeFileSync(join(input, "a.txt"), "One.");
    writeFileSync(join(input, "c.bin"), Buffer.from([0, 1, 2, 3]));
    const items = await all(input, root);
    expect(items.map((item) => [item.shown, item.stored?.sha256, item.read?.text.text])).toEqual([
      ["a.txt", sha256("One."), "One."],
      ["b/two.txt", sha256("Two."), "Two."],
      ["c.bin", sha256(Buffer.from([0, 1, 2, 3])), ""],
    ]);
    expect(codes(items[2])).toEqual(["sources/no-reader"]);
    expect(items[0]?.derivative && existsSync(join(items[0].derivative.folder, "text.txt"))).toBe(true);
    expect(items[2]?.derivative).toBeUndefined();
  });

  it("tells its progress", async () => {
    const { root, input } = await folders();
    writeFileSync(join(input, "a.txt"), "One.");
    const steps: string[] = [];
    await all(input, root, {
      ...systemIntake,
      onProgress: ({ shown, step }) => steps.push(`${step} ${shown}`),
    });
    expect(steps).toEqual(["keeping a.txt", "reading a.txt", "done a.txt"]);
  });

  it("finds which files belong together", async () => {
    const { root, input } = await folders();
    for (const name of ["talk.mp4", "talk.en.srt", "talk.info.json", "page.html", "other.txt"])
      writeFileSync(join(input, name), `Text of ${name}`);
    mkdirSync(join(input, "page_files"));
    const items = await all(input, root);
    const companions = Object.fromEntries(items.map((item) => [item.fileName, item.companions]));
    expect(companions["talk.mp4"]).toEqual([
      { name: "talk.en.srt", role: "transcript" },
      { name: "talk.info.json", role: "metadata" },
    ]);
    expect(companions["talk.en.srt"]).toEqual([{ name: "talk.mp4", role: "media" }]);
    expect(companions["page.html"]).toEqual([{ name: "page_files", role: "resources" }]);
    expect(companions["other.txt"]).toEqual([]);
  });
});

describe.runIf(process.platform !== "win32")("a folder full of traps", () => {
  it("is walked to its end: links, loops, pipes, sockets, litter and hidden folders are named, not entered", async () => {
    const { root, input } = await folders();
    writeFileSync(join(input, "good.txt"), "Good.");
    symlinkSync(input, join(input, "loop"));
    symlinkSync("/etc/hostname", join(input, "outside"));
    execFileSync("mkfifo", [join(input, "pipe")]);
    writeFileSync(join(input, ".DS_Store"), "x");
    mkdirSync(join(input, ".hidden"));
    writeFileSync(join(input, ".note"), "A hidden file.");
    const server = createServer().listen(join(input, "socket"));
    await new Promise((resolve) => server.once("listening", resolve));
    const items = await all(input, root);
    server.close();
    expect(Object.fromEntries(items.map((item) => [item.shown, codes(item)]))).toEqual({
      ".DS_Store": ["sources/left-out"],
      ".hidden": ["sources/left-out"],
      ".note": [],
      "good.txt": [],
      loop: ["sources/link-not-followed"],
      outside: ["sources/link-not-followed"],
      pipe: ["sources/not-a-file"],
      socket: ["sources/not-a-file"],
    });
  });

  it("may hold names that are no names elsewhere; they are shown, and nothing is written under them", async () => {
    const { root, input } = await folders();
    const names = [
      "con.txt",
      "a\u0007b.txt",
      "gpj.\u202eexe.txt",
      "dot.",
      "c:\\x.txt",
      "name\\u{7}.txt",
      "х".repeat(120),
    ];
    for (const name of names) writeFileSync(join(input, name), `Text of ${names.indexOf(name)}.`);
    const raw = Buffer.concat([Buffer.from(`${input}/`), Buffer.from([0x61, 0xff, 0x62])]);
    writeFileSync(raw, "Name that is no text.");
    const items = await all(input, root);
    expect(items).toHaveLength(names.length + 1);
    for (const item of items) {
      expect(item.stored).toBeDefined();
      expect(item.shown).toMatch(/^[^\p{Cc}\p{Cf}]+$/u);
    }
    const byName = new Map(items.map((item) => [item.shown, codes(item)]));
    for (const odd of ["con.txt", "a\\u{7}b.txt", "gpj.\\u{202e}exe.txt", "dot.", "c:\\\\x.txt", "a\\xffb"])
      expect(byName.get(odd), odd).toContain("sources/odd-file-name");
    expect(byName.get("х".repeat(120))).toEqual([]);
  });

  it("may hold what cannot be read", async () => {
    if (process.getuid?.() === 0) return;
    const { root, input } = await folders();
    writeFileSync(join(input, "closed.txt"), "x");
    chmodSync(join(input, "closed.txt"), 0);
    expect(codes((await all(input, root))[0])).toEqual(["sources/unreadable"]);
  });
});

describe("a source that will not hold still", () => {
  /** Does something to the file once its first bytes have been written to the case. */
  function afterFirstWrite(act: () => void): IntakeEffects {
    let isDone = false;
    const disk: typeof nodeDisk = {
      ...nodeDisk,
      write: (...args) => {
        if (!isDone) act();
        isDone = true;
        return nodeDisk.write(...args);
      },
    };
    return { ...systemIntake, disk };
  }
  const long = "A line of text.\n".repeat(500_000);

  it("is kept as it was read when it grows or shrinks meanwhile, and says so", async () => {
    for (const act of [
      (path: string) => writeFileSync(path, "more", { flag: "a" }),
      (path: string) => truncateSync(path, 10),
    ]) {
      const { root, input } = await folders();
      const path = join(input, "live.txt");
      writeFileSync(path, long);
      const [item] = await all(
        path,
        root,
        afterFirstWrite(() => act(path)),
      );
      expect(codes(item)).toContain("sources/changed-while-read");
      expect(item?.stored?.sha256).toBe(item?.read?.sha256);
    }
  });

  it("does not stop the others when it is deleted before its turn or half-way", async () => {
    const { root, input } = await folders();
    for (const name of ["a.txt", "b.txt", "c.txt"]) writeFileSync(join(input, name), `Text of ${name}`);
    const items: Intake[] = [];
    for await (const item of takeIn(input, root)) {
      items.push(item);
      if (items.length === 1) unlinkSync(join(input, "b.txt"));
    }
    expect(items.map((item) => [item.shown, codes(item)])).toEqual([
      ["a.txt", []],
      ["b.txt", ["sources/unreadable"]],
      ["c.txt", []],
    ]);
  });

  it("ends the intake only when the case itself cannot be written", async () => {
    const { root, input } = await folders();
    writeFileSync(join(input, "a.txt"), "One.");
    const disk = {
      ...nodeDisk,
      write: () => {
        throw Object.assign(new Error("full"), { code: "ENOSPC" });
      },
    };
    await expect(all(input, root, { ...systemIntake, disk })).rejects.toMatchObject({
      code: "sources/store-full",
    });
    await expect(all(join(input, "absent"), root)).resolves.toMatchObject([
      { problems: [{ code: "sources/unreadable" }] },
    ]);
  });
});

describe("what a crash left", () => {
  it("is set aside and named", async () => {
    const { root } = await folders();
    mkdirSync(join(root, "incoming"));
    writeFileSync(join(root, "incoming", "0f"), "half");
    expect(takeLeftovers(root)).toMatchObject([
      { shown: "incoming-0f", problems: [{ code: "sources/unfinished-intake" }] },
    ]);
    expect(takeLeftovers(root)).toEqual([]);
  });
});

describe("taking in a part of another original", () => {
  it("keeps it under its own hash, whatever its name", async () => {
    const { root } = await folders();
    const item = await takeInPart({ name: "../../evil\u0000.txt", bytes: Buffer.from("Attached.") }, root);
    expect(item).toMatchObject({ shown: "../../evil\\u{0}.txt", stored: { sha256: sha256("Attached.") } });
    expect(codes(item)).toContain("sources/odd-file-name");
  });
});
