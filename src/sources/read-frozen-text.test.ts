import { execFileSync } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sha256, sliceCodePoints } from "../base/index.ts";
import { LIMITS } from "./limits.ts";
import { readFrozenText, systemReading } from "./read-frozen-text.ts";

async function fileWith(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "careo-read-")), name);
  await writeFile(path, content);
  return path;
}

describe("freezing the text of a file", () => {
  it("keeps a plain text as it stands and names its paragraphs by code points", async () => {
    const content = "Harbour closed 🚢\r\n\r\n  Nobody signed,\r\nshe said 🙂.  \r\n\r\n\r\nThe end.";
    const {
      text,
      size,
      textSha256,
      sha256: hash,
    } = await readFrozenText(await fileWith("note.txt", content));
    expect(text.text).toBe(content);
    expect(
      text.blocks.map((block) => [block.type, sliceCodePoints(text.text, block.start, block.end)]),
    ).toEqual([
      ["title", "Harbour closed 🚢"],
      ["body", "Nobody signed,\r\nshe said 🙂."],
      ["body", "The end."],
    ]);
    expect(size).toBe(Buffer.byteLength(content));
    expect(textSha256).toBe(sha256(content));
    expect(hash).toBe(sha256(content));
  });

  it("takes each line for a paragraph where no line is blank", async () => {
    const { text } = await readFrozenText(await fileWith("note.txt", "\n\nOne is here.\nTwo is here.\n"));
    expect(text.blocks).toMatchObject([
      { type: "body", start: 2, end: 14, place: { paragraph: 1 } },
      { type: "body", start: 15, end: 27, place: { paragraph: 2 } },
    ]);
  });

  it.each([
    ["nothing", "", "sources/empty"],
    ["white space", " \n\t\n", "sources/empty"],
    ["a program", Buffer.from("7f454c46020101000000000000000000", "hex"), "sources/binary-as-text"],
  ])("tells of a file that holds %s", async (_, content, code) => {
    const { text } = await readFrozenText(await fileWith("note.txt", content));
    expect(text.blocks).toEqual([]);
    expect(text.problems.map((problem) => problem.code)).toContain(code);
  });

  it("hashes and keeps what is too large to parse", async () => {
    const limits = { ...LIMITS, fileBytes: 10 };
    const read = await readFrozenText(await fileWith("note.txt", "More than ten bytes."), {
      ...systemReading,
      limits,
    });
    expect(read).toMatchObject({ sha256: sha256("More than ten bytes."), size: 20, text: { text: "" } });
    expect(read.text.problems).toMatchObject([{ code: "sources/too-large" }]);
  });

  it("refuses what is no file, without waiting for it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "careo-read-"));
    await expect(readFrozenText(folder)).rejects.toMatchObject({ code: "sources/not-a-file" });
    await expect(readFrozenText(join(folder, "absent"))).rejects.toMatchObject({
      code: "sources/unreadable",
    });
    if (process.platform === "win32") return;
    execFileSync("mkfifo", [join(folder, "pipe")]);
    await expect(readFrozenText(join(folder, "pipe"))).rejects.toMatchObject({ code: "sources/not-a-file" });
  });
});
